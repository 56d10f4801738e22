package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.RelativeStandings;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No method combines points of two revisions into one number: each method that could is tried here. */
class NoFalseDifferenceTest {

    private static final Evaluation NASSJO_2022 = Samples.evaluations().get(0);
    private static final Evaluation NASSJO_2019 = Samples.evaluations().get(1);
    private static final Scorecard LATER = Scorer.strict().score(NASSJO_2022);
    private static final Scorecard EARLIER = Scorer.strict().score(NASSJO_2019);
    private static final Catalogue SE_2016 = Catalogues.se2016();
    private static final Catalogue SE_2020 = Catalogues.se2020();

    private static Population population(Catalogue catalogue) {
        return Population.of(catalogue, RepeatPolicy.ALL);
    }

    private static Benchmark benchmark(Scorecard scorecard) {
        return Stream.of(scorecard).collect(Benchmark.toBenchmarkOfScorecards(population(scorecard.catalogue())));
    }

    static Stream<Arguments> attempts() {
        Score before = EARLIER.total();
        Score after = LATER.total();
        return Stream.of(
                attempt("minus", () -> after.minus(before)),
                attempt("plus", () -> after.plus(before)),
                attempt("compareTo", () -> after.compareTo(before)),
                attempt("Benchmark.merge", () -> benchmark(LATER).merge(benchmark(EARLIER))),
                attempt(
                        "BenchmarkAccumulator.merge",
                        () -> accumulator().merge(BenchmarkAccumulator.of(population(SE_2016)))),
                attempt("Ranking by a code", () -> Ranking.of(List.of(LATER, EARLIER), "total")),
                attempt(
                        "Ranking by a code and ties",
                        () -> Ranking.of(List.of(LATER, EARLIER), "total", TiePolicy.COMPETITION)),
                attempt(
                        "Ranking by a criterion",
                        () -> Ranking.of(List.of(LATER, EARLIER), SE_2020.root(), TiePolicy.COMPETITION)),
                attempt(
                        "Comparison with a benchmark",
                        () -> Comparison.of(EARLIER, benchmark(LATER), SubjectInclusion.NOT_A_MEMBER)),
                attempt(
                        "Comparison with a benchmark by settings",
                        () -> Comparison.of(
                                EARLIER, benchmark(LATER), ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER))),
                attempt(
                        "Comparison with a reference",
                        () -> Comparison.of(
                                EARLIER,
                                Reference.of(benchmark(LATER)),
                                ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER))),
                attempt(
                        "Comparison with means",
                        () -> Comparison.of(
                                EARLIER,
                                PublishedFigures.of(SE_2020, "Riket", Map.of("total", Ratio.of(500)), List.of()),
                                ComparisonSettings.of(SubjectInclusion.UNSTATED))),
                attempt(
                        "Targets.attainment",
                        () -> Targets.of(SE_2020, Map.of("total", 600)).attainment(EARLIER)),
                attempt("Targets.progressTo", () -> Targets.progressTo(before, after, 600)),
                attempt(
                        "PopulationChange by a code",
                        () -> PopulationChange.between(List.of(EARLIER), List.of(LATER), "total")),
                attempt(
                        "PopulationChange by a criterion",
                        () -> PopulationChange.between(
                                List.of(EARLIER), List.of(LATER), SE_2020.root(), TiePolicy.COMPETITION)));
    }

    private static BenchmarkAccumulator accumulator() {
        return BenchmarkAccumulator.of(population(SE_2020));
    }

    private static Arguments attempt(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void rejectsPointsOfTwoRevisionsAndNamesBoth(String name, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(IncomparableRevisionsException.class)
                .hasMessageContaining("SE-2016")
                .hasMessageContaining("SE-2020");
    }

    /** A population is of one revision: others are counted as excluded, and their points are not. */
    @Test
    void countsNoPointsOfAnotherRevision() {
        BenchmarkAccumulator ofScorecards = accumulator();
        ofScorecards.add(LATER);
        ofScorecards.add(EARLIER);
        BenchmarkAccumulator ofEvaluations = accumulator();
        ofEvaluations.add(NASSJO_2022);
        ofEvaluations.add(NASSJO_2019);
        Population population = population(SE_2020);
        assertThat(List.of(
                        ofScorecards.toBenchmark(),
                        ofEvaluations.toBenchmark(),
                        Stream.of(LATER, EARLIER).collect(Benchmark.toBenchmarkOfScorecards(population)),
                        Stream.of(NASSJO_2022, NASSJO_2019).collect(Benchmark.toBenchmark(population))))
                .allSatisfy(benchmark -> {
                    assertThat(benchmark.distributions())
                            .isEqualTo(benchmark(LATER).distributions());
                    assertThat(benchmark.exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_REVISION, 1L));
                });
        Ranking ranking = Ranking.of(
                List.of(LATER, EARLIER), population, SE_2020.root(), TiePolicy.COMPETITION, DisclosurePolicy.none());
        assertThat(ranking.places()).extracting(Ranking.Place::subject).containsExactly(LATER.subject());
        assertThat(ranking.exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_REVISION, 1L));
    }

    @Test
    void showsBothRevisionsWithoutChange() {
        Progress progress = Progress.between(NASSJO_2019, NASSJO_2022);
        assertThat(progress.changes())
                .isNotEmpty()
                .noneMatch(change -> change.points().isPresent());
        assertThat(progress.breakdown().comparable().isPresent()).isFalse();
        assertThat(progress.ratePerYear().isPresent()).isFalse();
        assertThat(History.of(List.of(NASSJO_2022, NASSJO_2019)).steps()).containsExactly(progress);
        RelativeStandings standings = RelativeStandings.of(
                Comparison.of(EARLIER, benchmark(EARLIER), SubjectInclusion.INCLUDED),
                Comparison.of(LATER, benchmark(LATER), SubjectInclusion.INCLUDED));
        assertThat(standings.earlier().subject()).isEqualTo(progress.earlier());
    }

    /** What can make a number of scores: a new method of these types has to be tried above. */
    @Test
    void coversEveryMethodTakingScoresOrEvaluations() {
        Set<String> known = Set.of(
                "Score.minus",
                "Score.plus",
                "Score.compareTo",
                "Benchmark.merge",
                "BenchmarkAccumulator.add",
                "BenchmarkAccumulator.merge",
                "Ranking.of",
                "Comparison.of",
                "Targets.attainment",
                "Targets.fewestCriteriaFor",
                "Score.requireComparable",
                "Targets.progressTo",
                "PopulationChange.between",
                "Progress.between",
                "History.of",
                "RelativeStandings.of",
                "Highlights.of",
                "ImprovementPotential.of");
        List<Class<?>> types = List.of(
                Score.class,
                Benchmark.class,
                BenchmarkAccumulator.class,
                Ranking.class,
                Comparison.class,
                Targets.class,
                PopulationChange.class,
                Progress.class,
                Change.class,
                History.class,
                RelativeStandings.class,
                Highlights.class,
                ImprovementPotential.class);
        Set<String> found = types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).filter(NoFalseDifferenceTest::takesPoints))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(known);
    }

    private static boolean takesPoints(Method method) {
        Set<Class<?>> holders = Set.of(
                Score.class,
                Scorecard.class,
                Evaluation.class,
                Benchmark.class,
                BenchmarkAccumulator.class,
                Comparison.class,
                Collection.class);
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.stream(method.getParameterTypes()).anyMatch(holders::contains);
    }
}
