package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of AssertJ, and assertions on the types of Kompass.
 *
 * <pre>{@code
 * import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThat;
 *
 * assertThat(scorecard).hasPoints("total", 542).hasShare("total", Ratio.of(271, 400)).isComplete();
 * assertThat(benchmark).hasEvaluations(24).hasMedian("1", Ratio.of(129, 2));
 * }</pre>
 */
public final class KompassAssertions extends Assertions {

    private KompassAssertions() {}

    /**
     * Creates an assertion on a fraction.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static RatioAssert assertThat(@Nullable Ratio actual) {
        return new RatioAssert(actual);
    }

    /**
     * Creates an assertion on a catalogue.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static CatalogueAssert assertThat(@Nullable Catalogue actual) {
        return new CatalogueAssert(actual);
    }

    /**
     * Creates an assertion on an evaluation.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static EvaluationAssert assertThat(@Nullable Evaluation actual) {
        return new EvaluationAssert(actual);
    }

    /**
     * Creates an assertion on a score.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static ScoreAssert assertThat(@Nullable Score actual) {
        return new ScoreAssert(actual);
    }

    /**
     * Creates an assertion on a scorecard.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static ScorecardAssert assertThat(@Nullable Scorecard actual) {
        return new ScorecardAssert(actual);
    }

    /**
     * Creates an assertion on a distribution.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static DistributionAssert assertThat(@Nullable Distribution actual) {
        return new DistributionAssert(actual);
    }

    /**
     * Creates an assertion on a benchmark.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static BenchmarkAssert assertThat(@Nullable Benchmark actual) {
        return new BenchmarkAssert(actual);
    }

    /**
     * Creates an assertion on a ranking.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static RankingAssert assertThat(@Nullable Ranking actual) {
        return new RankingAssert(actual);
    }

    /**
     * Creates an assertion on a comparison.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static ComparisonAssert assertThat(@Nullable Comparison actual) {
        return new ComparisonAssert(actual);
    }

    /**
     * Creates an assertion on the progress between two evaluations.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static ProgressAssert assertThat(@Nullable Progress actual) {
        return new ProgressAssert(actual);
    }

    /**
     * Creates an assertion on a crosswalk.
     *
     * @param actual the value to check
     * @return the assertion
     */
    public static CrosswalkAssert assertThat(@Nullable Crosswalk actual) {
        return new CrosswalkAssert(actual);
    }

    /**
     * Creates an assertion on a figure, which may be unavailable.
     *
     * @param <T> the value of the figure
     * @param actual the value to check
     * @return the assertion
     */
    public static <T> FigureAssert<T> assertThat(@Nullable Figure<T> actual) {
        return new FigureAssert<>(actual);
    }

    /**
     * Creates an assertion on the violations of an input.
     *
     * @param violations the violations to check
     * @return the assertion
     */
    public static ViolationsAssert assertThatViolations(@Nullable List<Violation> violations) {
        return new ViolationsAssert(violations);
    }

    /**
     * Creates an assertion on the violations of an input that was rejected.
     *
     * @param rejected the exception
     * @return the assertion
     */
    public static ViolationsAssert assertThatViolations(InvalidInputException rejected) {
        return new ViolationsAssert(rejected.violations());
    }
}
