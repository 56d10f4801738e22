package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;

/**
 * A value of any format that is read, with its text and a reader that knows its catalogue.
 *
 * @param value an instance of the type of the format
 */
record Document(Format<?> format, KompassJson json, Catalogues catalogues, Object value, String text) {

    private static <T> Document of(Format<T> format, T value, Catalogues known) {
        KompassJson json = KompassJson.standard().with(known);
        return new Document(format, json, known, value, json.write(format, value));
    }

    static Document of(Evaluation evaluation) {
        return of(Format.EVALUATION, evaluation, knowing(evaluation.catalogue()));
    }

    static Document of(Catalogue catalogue) {
        return of(Format.CATALOGUE, catalogue, Catalogues.builtIn());
    }

    static Document scored(Evaluation evaluation, MissingPolicy policy) {
        Scorecard scorecard = Scorer.with(policy).score(evaluation);
        return of(Format.SCORECARD, scorecard, knowing(evaluation.catalogue()));
    }

    static Document of(Benchmark benchmark) {
        return of(Format.BENCHMARK, benchmark, knowing(benchmark.catalogue()));
    }

    static Document of(PublishedFigures means) {
        return of(Format.REFERENCE, means, knowing(means.catalogue()));
    }

    static Document of(Crosswalk crosswalk) {
        return of(Format.CROSSWALK, crosswalk, knowing(crosswalk.from()).with(crosswalk.to()));
    }

    private static Catalogues knowing(Catalogue catalogue) {
        return Catalogues.builtIn().with(catalogue);
    }

    /** Reads a text as a document of this format. */
    Object read(String other) {
        return json.read(format, other);
    }

    /** Writes a value as a document of this format. */
    String write(Object other) {
        return write(format, other);
    }

    /** The same with other limits of what is read and written. */
    Document with(JsonLimits limits) {
        return new Document(format, json.with(limits), catalogues, value, text);
    }

    private <T> String write(Format<T> as, Object other) {
        return json.write(as, as.type().cast(other));
    }

    @Override
    public String toString() {
        return text;
    }
}
