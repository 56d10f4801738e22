package io.github.kommunkompass.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.IncompatibleBenchmarksException;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scorecards, and what is made of several. */
class ScorecardTest {

    /** Areas of Nässjö 2022, published. */
    private static final Evaluation NASSJO = Evaluations.of(
            Catalogues.se2020(),
            evaluation -> evaluation.points("3", 77).points("4", 60).points("5", 63));

    private static final Scorecard SCORECARD = Scorer.strict().score(NASSJO);
    private static final List<CriterionGroup> GROUPS = Catalogues.se2020().groups();

    @Test
    void addsUpGroupIfAllItsPointsAreKnown() {
        assertThat(GROUPS.get(1).criteria()).hasToString("[3, 4]");
        assertThat(SCORECARD.points(GROUPS.get(1))).hasValue(137);
        assertThat(SCORECARD.points(GROUPS.get(2))).isEmpty();
    }

    @Test
    void hasThePolicyOfItsScorer() {
        assertThat(SCORECARD.policy()).isEqualTo(MissingPolicy.STRICT);
        assertThat(Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(NASSJO).policy())
                .isEqualTo(MissingPolicy.AVAILABLE_PARTS);
    }

    @Test
    void ranksByCompetitionRankingByDefault() {
        List<Scorecard> scorecards = List.of(SCORECARD);
        assertThat(Ranking.of(scorecards, "3"))
                .isEqualTo(Ranking.of(scorecards, Catalogues.se2020().criterion("3"), TiePolicy.COMPETITION));
        assertThatThrownBy(() -> Ranking.of(List.of(), "3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found no scorecards to rank by 3, expected at least one");
    }

    @Test
    void summarisesEveryCriterionByTheDefaults() {
        Benchmark benchmark =
                Stream.of(NASSJO).collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)));
        Summary summary = Summary.of(benchmark);
        assertThat(summary).isEqualTo(Summary.of(benchmark, QuantileType.TYPE_7, DisclosurePolicy.none()));
        assertThat(summary.statistics().keySet())
                .containsExactlyElementsOf(Catalogues.se2020().criteria());
        assertThat(summary.statistics())
                .hasEntrySatisfying(
                        Catalogues.se2020().criterion("3"),
                        area3 -> assertThat(area3.mean()).hasToString("77"));
    }

    @Test
    void exceptionsCarryTheirOperands() {
        Score area3 = SCORECARD.score("3");
        Score area4 = SCORECARD.score("4");
        var incomparable = catchThrowableOfType(IncomparableScoresException.class, () -> area3.minus(area4));
        assertThat(incomparable.first()).isEqualTo(area3.criterion().code());
        assertThat(incomparable.second()).isEqualTo(area4.criterion().code());
        assertThat(incomparable.found()).isEqualTo(area3 + " and " + area4);
        assertThat(incomparable.expected()).isEqualTo("two scores of one criterion with one maximum");

        Score unknown = SCORECARD.score("1");
        var thrown = catchThrowableOfType(UnknownScoreException.class, unknown::pointsOrThrow);
        assertThat(thrown.criterion()).isEqualTo(unknown.criterion().code());
        assertThat(thrown.atLeast()).isEqualTo(unknown.atLeast());
        assertThat(thrown.atMost()).isEqualTo(unknown.atMost());

        Population all = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);
        Population latest = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
        Benchmark ofAll = Stream.of(NASSJO).collect(Benchmark.toBenchmark(all));
        Benchmark ofLatest = Stream.of(NASSJO).collect(Benchmark.toBenchmark(latest));
        var incompatible = catchThrowableOfType(IncompatibleBenchmarksException.class, () -> ofAll.merge(ofLatest));
        assertThat(incompatible)
                .hasMessage("found the populations (SE-2020, all) and (SE-2020, latest), expected one population");
        assertThat(all).hasToString(all.describe());
    }
}
