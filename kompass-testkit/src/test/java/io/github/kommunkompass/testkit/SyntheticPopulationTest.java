package io.github.kommunkompass.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Estimator;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticPopulationTest {

    private static final SyntheticPopulation SE2020 = SyntheticPopulation.of(Catalogues.se2020());

    @Test
    void sameSeedMakesSameEvaluations() {
        assertThat(SE2020.seed(42).evaluations()).isEqualTo(SE2020.seed(42).evaluations());
        assertThat(SE2020.seed(42).evaluation(0).observations())
                .isNotEqualTo(SE2020.seed(43).evaluation(0).observations());
        assertThat(SE2020.seed(42).evaluation(0).observations())
                .isNotEqualTo(SE2020.seed(42).evaluation(1).observations());
    }

    /** As they were drawn on Java 17: on another version they must be the same. */
    @Test
    void isSameOnEveryJavaVersion() {
        Scorecard scorecard = Scorer.strict().score(SE2020.seed(42).evaluation(0));
        assertThat(scorecard.scores(Level.AREA).stream()
                        .map(score -> score.points().orElseThrow()))
                .containsExactly(74, 71, 55, 65, 55, 57, 40, 59);
    }

    @Test
    void smallerPopulationIsPrefixOfLargerOne() {
        List<Evaluation> large = SE2020.size(30).evaluations();
        assertThat(SE2020.size(10).evaluations()).isEqualTo(large.subList(0, 10));
        assertThat(SE2020.size(30).stream().parallel().toList()).isEqualTo(large);
        assertThat(SE2020.size(0).evaluations()).isEmpty();
    }

    @Test
    void labelsEveryEvaluationAsSynthetic() {
        SE2020.seed(7).size(20).stream().forEach(evaluation -> {
            String json = KompassJson.standard().write(evaluation);
            assertThat(json)
                    .contains("\"name\":\"Synthetic ")
                    .contains("Synthetic: made by kompass-testkit from seed 7, not a real evaluation");
            assertThat(Scorer.strict().score(evaluation).subject().describe()).startsWith("Synthetic ");
        });
    }

    private static Benchmark benchmark(SyntheticPopulation population, Catalogue catalogue) {
        return population.stream()
                .map(Scorer.strict()::score)
                .collect(Benchmark.toBenchmarkOfScorecards(Population.of(catalogue, RepeatPolicy.ALL)));
    }

    @Test
    void matchesPublishedMeansAndSpread() {
        Benchmark benchmark = benchmark(SE2020.seed(3).size(2_000), Catalogues.se2020());
        for (Criterion area : Catalogues.se2020().criteria(Level.AREA)) {
            double published = Samples.means2021().findMean(area).orElseThrow().doubleValue();
            assertThat(benchmark.distribution(area).mean().value().doubleValue())
                    .as("%s", area)
                    .isCloseTo(published, within(2.5));
        }
        assertThat(benchmark
                        .distribution("total")
                        .standardDeviation(Estimator.SAMPLE)
                        .value()
                        .doubleValue())
                .isCloseTo(69, within(6.0));
    }

    /** Of the sums of two areas the variance is larger than of areas that have nothing to do with each other. */
    @Test
    void areasAreCorrelated() {
        List<Scorecard> scorecards =
                SE2020.size(2_000).stream().map(Scorer.strict()::score).toList();
        double[] one = points(scorecards, "1");
        double[] other = points(scorecards, "8");
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        double covariance = (variance(sum) - variance(one) - variance(other)) / 2;
        assertThat(covariance / Math.sqrt(variance(one) * variance(other))).isCloseTo(0.4, within(0.1));
    }

    private static double[] points(List<Scorecard> scorecards, String code) {
        return scorecards.stream()
                .mapToDouble(scorecard -> scorecard.score(code).points().orElseThrow())
                .toArray();
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }

    @Test
    void makesValidEvaluationsForEveryCatalogue() {
        for (Catalogue catalogue : Catalogues.builtIn().all()) {
            assertThat(SyntheticPopulation.of(catalogue).size(40).evaluations())
                    .allSatisfy(evaluation -> assertThat(
                                    EvaluationValidator.validate(evaluation, MunicipalityRegister.none()))
                            .isEmpty());
        }
        Catalogue small = Catalogue.builder("SMALL")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "Only").max(1)))
                .build();
        assertThat(Collections.frequency(
                        SyntheticPopulation.of(small).size(100).stream()
                                .map(evaluation ->
                                        evaluation.observations().points("1").orElseThrow())
                                .toList(),
                        1))
                .isBetween(60, 99);
    }

    @Test
    void repeatsSomeMunicipalities() {
        List<Evaluation> repeated = SE2020.size(6).repeats(3).evaluations();
        assertThat(repeated.stream().map(evaluation -> evaluation.municipality().name()))
                .containsExactly(
                        "Synthetic 1", "Synthetic 1", "Synthetic 1", "Synthetic 2", "Synthetic 2", "Synthetic 2");
        assertThat(repeated.stream().map(Evaluation::evaluated).distinct()).hasSize(3);
        assertThat(repeated)
                .allSatisfy(
                        evaluation -> assertThat(EvaluationValidator.validate(evaluation, MunicipalityRegister.none()))
                                .isEmpty());
        assertThat(repeated.get(0).observations()).isNotEqualTo(repeated.get(1).observations());
    }

    @Test
    void leavesSomeSubAreasUnassessed() {
        long missing = SE2020.size(100).missing(0.25).stream()
                .flatMap(evaluation -> evaluation.observations().reported().values().stream())
                .filter(Missing.NOT_ASSESSED::equals)
                .count();
        assertThat(missing / 3_600.0).isCloseTo(0.25, within(0.03));
        assertThat(SE2020.missing(1).evaluation(3).observations().points("1.1")).isEmpty();
    }

    @Test
    void rejectsInvalidArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SE2020.size(-1))
                .withMessage("found a size of -1, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SE2020.evaluation(-1))
                .withMessage("found index -1, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SE2020.repeats(0))
                .withMessage(
                        "found 0 evaluations of each municipality, expected 1 to 10: one for each year in which SE-2020"
                                + " is used");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void rejectsInvalidShare(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SE2020.missing(share))
                .withMessage("found a share of " + share + ", expected one from 0 to 1");
    }
}
