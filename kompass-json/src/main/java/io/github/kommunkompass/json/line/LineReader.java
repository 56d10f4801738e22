package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.format.Documents;
import io.github.kommunkompass.json.shape.DocumentReader;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import java.util.List;
import java.util.Optional;

/** Reads one line: fast if it is in plain form, and strictly in any form. Not thread-safe. */
final class LineReader {

    private final PlainEvaluations plain;
    private final DocumentReader documents;

    LineReader(Catalogues catalogues, MunicipalityRegister register, JsonLimits limits) {
        this.plain = new PlainEvaluations(catalogues, limits);
        this.documents = new DocumentReader(catalogues, register, limits);
    }

    /** Reads a line in plain form. */
    Optional<Evaluation> fast(byte[] bytes, int from, int to) {
        return plain.read(bytes, from, to);
    }

    /** {@return the index after the line feed of the last line that was read fast, or the end of the bytes} */
    int end() {
        return plain.end();
    }

    /** Reads a line. */
    Evaluation strict(String line) {
        return documents.read(line, Documents.EVALUATION);
    }

    /** Returns the errors and warnings of a line. */
    List<LocatedViolation> violations(String line) {
        return documents.validate(line, List.of(Documents.EVALUATION));
    }
}
