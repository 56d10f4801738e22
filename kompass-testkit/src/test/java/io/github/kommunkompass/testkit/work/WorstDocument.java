package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document of a format that is made to cost much.
 *
 * @param name what is stretched where
 * @param format the format of the document
 * @param catalogues the catalogues that its reader has
 */
record WorstDocument(String name, Format<?> format, Catalogues catalogues, String text) {

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads and validates the document, and returns the length of all messages. */
    long read() {
        KompassJson json = KompassJson.standard().with(catalogues);
        byte[] bytes = bytes();
        long length = 0;
        try {
            json.read(format, bytes);
        } catch (InvalidDocumentException e) {
            length = e.getMessage().length();
        }
        try {
            List<LocatedViolation> violations = json.validate(new ByteArrayInputStream(bytes));
            return violations.stream()
                    .mapToLong(violation -> violation.message().length())
                    .reduce(length, Long::sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an evaluation as a line, fast or else strictly, and returns the number of evaluations. */
    long readAsLine() {
        return KompassJson.standard()
                .with(catalogues)
                .lines()
                .read(new ByteArrayInputStream(bytes()), OnInvalidLine.skip(line -> {}))
                .count();
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
