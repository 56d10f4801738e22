package io.github.kommunkompass.json;

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
import io.github.kommunkompass.json.format.Documents;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document format of Kompass, in version 1. A document names its format in {@code "format"}.
 *
 * <pre>{@code
 * Benchmark benchmark = KompassJson.standard().read(Format.BENCHMARK, Path.of("benchmark.json"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the content of a document
 */
public final class Format<T> {

    private static final List<Format<?>> ALL = new ArrayList<>();

    /** An evaluation, as reported: {@code kompass/evaluation/1}. */
    public static final Format<Evaluation> EVALUATION = listed(Documents.EVALUATION);

    /** A catalogue of criteria: {@code kompass/catalogue/1}. */
    public static final Format<Catalogue> CATALOGUE = listed(Documents.CATALOGUE);

    /** The scores of an evaluation: {@code kompass/scorecard/1}. */
    public static final Format<Scorecard> SCORECARD = listed(Documents.SCORECARD);

    /** A list of revisions: {@code kompass/revisions/1}. It is write-only. */
    public static final Format<Catalogues> REVISIONS = listed(Documents.REVISIONS);

    /** The exact summary of a population: {@code kompass/benchmark/1}. */
    public static final Format<Benchmark> BENCHMARK = listed(Documents.BENCHMARK);

    /** The benchmarks of the groups of a population, and of the whole: {@code kompass/benchmark-groups/1}. */
    public static final Format<BenchmarkGroups> BENCHMARK_GROUPS = listed(Documents.BENCHMARK_GROUPS);

    /** The summary statistics of a benchmark: {@code kompass/summary/1}. It is write-only. */
    public static final Format<Summary> SUMMARY = listed(Documents.SUMMARY);

    /** Published figures of a group, such as means, medians and quartiles as printed: {@code kompass/reference/1}. */
    public static final Format<PublishedFigures> REFERENCE = listed(Documents.REFERENCE);

    /** The comparison of an evaluation with a reference: {@code kompass/comparison/1}. It is write-only. */
    public static final Format<ComparisonDocument> COMPARISON = listed(Documents.COMPARISON);

    /** A ranking of evaluations by points: {@code kompass/ranking/1}. It is write-only. */
    public static final Format<Ranking> RANKING = listed(Documents.RANKING);

    /** The nearest neighbours of a municipality: {@code kompass/neighbours/1}. It is write-only. */
    public static final Format<Neighbours> NEIGHBOURS = listed(Documents.NEIGHBOURS);

    /** A mapping between the criteria of two catalogues: {@code kompass/crosswalk/1}. */
    public static final Format<Crosswalk> CROSSWALK = listed(Documents.CROSSWALK);

    /** The differences between two catalogues: {@code kompass/diff/1}. It is write-only. */
    public static final Format<DiffDocument> DIFF = listed(Documents.DIFF);

    /** The progress between two evaluations of a municipality: {@code kompass/progress/1}. It is write-only. */
    public static final Format<Progress> PROGRESS = listed(Documents.PROGRESS);

    /** All evaluations of a municipality: {@code kompass/history/1}. It is write-only. */
    public static final Format<History> HISTORY = listed(Documents.HISTORY);

    /** The change of a population between two times: {@code kompass/moves/1}. It is write-only. */
    public static final Format<PopulationChange> MOVES = listed(Documents.MOVES);

    /** Targets, and how far an evaluation is from them: {@code kompass/targets/1}. It is write-only. */
    public static final Format<TargetsDocument> TARGETS = listed(Documents.TARGETS);

    /** The scores of an evaluation before and after a change of points: {@code kompass/scenario/1}. It is write-only. */
    public static final Format<ScenarioDocument> SCENARIO = listed(Documents.SCENARIO);

    /** Why the scores of an evaluation are what they are: {@code kompass/explanation/1}. It is write-only. */
    public static final Format<ExplanationDocument> EXPLANATION = listed(Documents.EXPLANATION);

    /** An action plan for the findings of an evaluation: {@code kompass/plan/1}. */
    public static final Format<Plan> PLAN = listed(Documents.PLAN);

    /**
     * What is done, overdue and without action of an action plan at a date, and what its targets would give: {@code
     * kompass/plan-status/1}. It is write-only.
     */
    public static final Format<PlanStatus> PLAN_STATUS = listed(Documents.PLAN_STATUS);

    /**
     * A benchmark or published figures: {@code kompass/benchmark/1} or {@code kompass/reference/1}. It reads and writes both, and
     * is not one of {@link #all()}.
     */
    public static final Format<Reference> BENCHMARK_OR_REFERENCE = new Format<>(Documents.BENCHMARK_OR_REFERENCE);

    private final DocumentShape<T> shape;

    private Format(DocumentShape<T> shape) {
        this.shape = shape;
    }

    private static <T> Format<T> listed(DocumentShape<T> shape) {
        Format<T> format = new Format<>(shape);
        ALL.add(format);
        return format;
    }

    /** {@return all formats} */
    public static List<Format<?>> all() {
        return List.copyOf(ALL);
    }

    /**
     * Finds a format by its name.
     *
     * @param id a name such as {@code kompass/evaluation/1}
     * @return the format, or empty if there is no format of that name
     */
    public static Optional<Format<?>> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** {@return the name of the format in documents, such as {@code kompass/evaluation/1}} */
    public String id() {
        return shape.id();
    }

    /** {@return the class of the content of a document} */
    public Class<T> type() {
        return shape.type();
    }

    /** {@return whether documents of this format are read; those of other formats are only written} */
    public boolean isReadable() {
        return shape.isReadable();
    }

    /**
     * Returns the JSON Schema of the format, draft 2020-12. Every document that Kompass writes is valid. Readers also check
     * rules that a schema cannot express, for example that sums agree and that 13 is not written as 13.0.
     *
     * @return the schema, as JSON text
     */
    public String schema() {
        return shape.schemaDocument();
    }

    DocumentShape<T> shape() {
        return shape;
    }

    /** {@return the name of the format in documents} */
    @Override
    public String toString() {
        return id();
    }
}
