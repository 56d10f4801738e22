package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.EitherDocument;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** The shapes of the documents of all formats. */
public final class Documents {

    private static final List<DocumentShape<?>> ALL = new ArrayList<>();

    /** An evaluation. */
    public static final DocumentShape<Evaluation> EVALUATION = listed(new EvaluationShape());

    /** A catalogue. */
    public static final DocumentShape<Catalogue> CATALOGUE = listed(new CatalogueShape());

    /** A scorecard. */
    public static final DocumentShape<Scorecard> SCORECARD = listed(new ScorecardShape());

    /** A list of revisions. */
    public static final DocumentShape<Catalogues> REVISIONS = listed(new RevisionsShape());

    /** A benchmark. */
    public static final DocumentShape<Benchmark> BENCHMARK = listed(new BenchmarkShape());

    /** Benchmarks by group. */
    public static final DocumentShape<BenchmarkGroups> BENCHMARK_GROUPS = listed(new BenchmarkGroupsShape());

    /** A summary. */
    public static final DocumentShape<Summary> SUMMARY = listed(new SummaryShape());

    /** Published means. */
    public static final DocumentShape<PublishedFigures> REFERENCE = listed(new ReferenceShape());

    /** A comparison. */
    public static final DocumentShape<ComparisonDocument> COMPARISON = listed(new ComparisonShape());

    /** A ranking. */
    public static final DocumentShape<Ranking> RANKING = listed(new RankingShape());

    /** Neighbours. */
    public static final DocumentShape<Neighbours> NEIGHBOURS = listed(new NeighboursShape());

    /** A crosswalk. */
    public static final DocumentShape<Crosswalk> CROSSWALK = listed(new CrosswalkShape());

    /** Differences of catalogues. */
    public static final DocumentShape<DiffDocument> DIFF = listed(new DiffShape());

    /** Progress. */
    public static final DocumentShape<Progress> PROGRESS = listed(new ProgressShape());

    /** A history. */
    public static final DocumentShape<History> HISTORY = listed(new HistoryShape());

    /** The change of a population. */
    public static final DocumentShape<PopulationChange> MOVES = listed(new MovesShape());

    /** Targets. */
    public static final DocumentShape<TargetsDocument> TARGETS = listed(new TargetsShape());

    /** A scenario. */
    public static final DocumentShape<ScenarioDocument> SCENARIO = listed(new ScenarioShape());

    /** An explanation of scores. */
    public static final DocumentShape<ExplanationDocument> EXPLANATION = listed(new ExplanationShape());

    /** An action plan. */
    public static final DocumentShape<Plan> PLAN = listed(new PlanShape());

    /** The status of a plan. */
    public static final DocumentShape<PlanStatus> PLAN_STATUS = listed(new PlanStatusShape());

    /** A benchmark or published means. */
    public static final DocumentShape<Reference> BENCHMARK_OR_REFERENCE = new EitherDocument<>(
            Reference.class, BENCHMARK, REFERENCE, Reference::of, means -> means, Reference::benchmark, reference ->
                    (PublishedFigures) reference);

    private Documents() {}

    private static <T> DocumentShape<T> listed(DocumentShape<T> shape) {
        ALL.add(shape);
        return shape;
    }

    /** {@return the shapes of all formats} */
    public static List<DocumentShape<?>> all() {
        return List.copyOf(ALL);
    }
}
