package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;

/**
 * A value of any format, with its text and a reader that knows its catalogue.
 *
 * @param value an {@link Evaluation}, {@link Catalogue}, {@link Scorecard}, {@link Benchmark},
 *     {@link PublishedMeans} or {@link Crosswalk}
 */
record Document(Format format, KompassJson json, Catalogues catalogues, Object value, String text) {

    static Document of(Evaluation evaluation) {
        Catalogues catalogues = knowing(evaluation.catalogue());
        KompassJson json = KompassJson.standard().with(catalogues);
        return new Document(Format.EVALUATION, json, catalogues, evaluation, json.write(evaluation));
    }

    static Document of(Catalogue catalogue) {
        KompassJson json = KompassJson.standard();
        return new Document(Format.CATALOGUE, json, Catalogues.builtIn(), catalogue, json.write(catalogue));
    }

    static Document scored(Evaluation evaluation, MissingPolicy policy) {
        Catalogues catalogues = knowing(evaluation.catalogue());
        KompassJson json = KompassJson.standard().with(catalogues);
        Scorecard scorecard = Scorer.with(policy).score(evaluation);
        return new Document(Format.SCORECARD, json, catalogues, scorecard, json.write(scorecard));
    }

    static Document of(Benchmark benchmark) {
        Catalogues catalogues = knowing(benchmark.catalogue());
        KompassJson json = KompassJson.standard().with(catalogues);
        return new Document(Format.BENCHMARK, json, catalogues, benchmark, json.write(benchmark));
    }

    static Document of(PublishedMeans means) {
        Catalogues catalogues = knowing(means.catalogue());
        KompassJson json = KompassJson.standard().with(catalogues);
        return new Document(Format.REFERENCE, json, catalogues, means, json.write(means));
    }

    static Document of(Crosswalk crosswalk) {
        Catalogues catalogues = knowing(crosswalk.from()).with(crosswalk.to());
        KompassJson json = KompassJson.standard().with(catalogues);
        return new Document(Format.CROSSWALK, json, catalogues, crosswalk, json.write(crosswalk));
    }

    private static Catalogues knowing(Catalogue catalogue) {
        return Catalogues.builtIn().with(catalogue);
    }

    /** Reads a text as a document of this format. */
    Object read(String other) {
        return switch (format) {
            case EVALUATION -> json.readEvaluation(other);
            case CATALOGUE -> json.readCatalogue(other);
            case SCORECARD -> json.readScorecard(other);
            case BENCHMARK -> json.readBenchmark(other);
            case REFERENCE -> json.readReference(other);
            case CROSSWALK -> json.readCrosswalk(other);
            case REVISIONS, SUMMARY, COMPARISON, RANKING, NEIGHBOURS, DIFF, PROGRESS, HISTORY ->
                throw new IllegalStateException("is written only");
        };
    }

    static String write(KompassJson json, Object value) {
        if (value instanceof Evaluation evaluation) {
            return json.write(evaluation);
        }
        if (value instanceof Catalogue catalogue) {
            return json.write(catalogue);
        }
        if (value instanceof Benchmark benchmark) {
            return json.write(benchmark);
        }
        if (value instanceof Crosswalk crosswalk) {
            return json.write(crosswalk);
        }
        return value instanceof PublishedMeans means ? json.write(means) : json.write((Scorecard) value);
    }

    @Override
    public String toString() {
        return text;
    }
}
