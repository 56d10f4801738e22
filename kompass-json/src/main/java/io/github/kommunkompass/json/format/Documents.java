package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.EitherDocument;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.List;

/** The shapes of the documents of all formats. */
public final class Documents {

    /** An evaluation. */
    public static final DocumentShape<Evaluation> EVALUATION = new EvaluationShape();

    /** A catalogue. */
    public static final DocumentShape<Catalogue> CATALOGUE = new CatalogueShape();

    /** A scorecard. */
    public static final DocumentShape<Scorecard> SCORECARD = new ScorecardShape();

    /** A list of revisions. */
    public static final DocumentShape<Catalogues> REVISIONS = new RevisionsShape();

    /** A benchmark. */
    public static final DocumentShape<Benchmark> BENCHMARK = new BenchmarkShape();

    /** A summary. */
    public static final DocumentShape<Summary> SUMMARY = new SummaryShape();

    /** Published means. */
    public static final DocumentShape<PublishedMeans> REFERENCE = new ReferenceShape();

    /** A comparison. */
    public static final DocumentShape<ComparisonDocument> COMPARISON = new ComparisonShape();

    /** A ranking. */
    public static final DocumentShape<Ranking> RANKING = new RankingShape();

    /** Neighbours. */
    public static final DocumentShape<Neighbours> NEIGHBOURS = new NeighboursShape();

    /** A crosswalk. */
    public static final DocumentShape<Crosswalk> CROSSWALK = new CrosswalkShape();

    /** Differences of catalogues. */
    public static final DocumentShape<DiffDocument> DIFF = new DiffShape();

    /** Progress. */
    public static final DocumentShape<Progress> PROGRESS = new ProgressShape();

    /** A history. */
    public static final DocumentShape<History> HISTORY = new HistoryShape();

    /** A benchmark or published means. */
    public static final DocumentShape<Reference> BENCHMARK_OR_REFERENCE = new EitherDocument<>(
            Reference.class, BENCHMARK, REFERENCE, Reference::of, means -> means, Reference::benchmark, reference ->
                    (PublishedMeans) reference);

    private static final List<DocumentShape<?>> ALL = List.of(
            EVALUATION,
            CATALOGUE,
            SCORECARD,
            REVISIONS,
            BENCHMARK,
            SUMMARY,
            REFERENCE,
            COMPARISON,
            RANKING,
            NEIGHBOURS,
            CROSSWALK,
            DIFF,
            PROGRESS,
            HISTORY);

    private Documents() {}

    /** {@return the shapes of all formats} */
    public static List<DocumentShape<?>> all() {
        return ALL;
    }
}
