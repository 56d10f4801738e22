package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nässjö 2022, scored, gives the figures of its report, and those that were worked out from it by hand. */
class NassjoTest {

    private final Evaluation nassjo = Samples.nassjo2022();
    private final Scorecard scorecard = Scorer.strict().score(nassjo);

    @Test
    void totalMatchesReport() {
        assertThat(scorecard.total().points()).hasValue(542);
        assertThat(scorecard.total().max()).isEqualTo(800);
        assertThat(scorecard.total().share()).contains(Ratio.of(271, 400));
        assertThat(scorecard.total().share().orElseThrow().doubleValue()).isEqualTo(0.6775);
        assertThat(scorecard).hasToString("Nässjö (SE), 2022-09, SE-2020: 542 of 800");
        assertThat(scorecard.scores()).hasSize(45).allMatch(Score::isKnown);
    }

    @Test
    void areasMatchReport() {
        assertThat(scorecard.scores(Level.AREA))
                .extracting(score -> score.points().orElseThrow())
                .containsExactly(69, 68, 77, 60, 63, 52, 80, 73);
        assertThat(scorecard.scores(Level.AREA)).extracting(Score::max).containsOnly(100);
    }

    @ParameterizedTest
    @EnumSource
    void sumsFollowFrom36RowsUnderEveryPolicy(MissingPolicy policy) {
        EvaluationBuilder rowsOnly = Evaluation.builder(nassjo.catalogue())
                .municipality(nassjo.municipality())
                .evaluated(nassjo.evaluated());
        nassjo.catalogue()
                .leaves()
                .forEach(leaf ->
                        rowsOnly.points(leaf.code(), nassjo.observations().pointsAt(leaf.ordinal())));
        Scorecard fromRows = Scorer.with(policy).score(rowsOnly.build());
        assertThat(fromRows.scores()).isEqualTo(scorecard.scores());
    }

    @Test
    void sharesMatchManualCalculation() {
        List<Score> rows = scorecard.scores(Level.SUB_AREA);
        assertThat(rows).hasSize(36);
        Ratio mean = rows.stream()
                .map(NassjoTest::share)
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(Ratio.of(36));
        assertThat(mean).isEqualTo(Ratio.of(4_841, 7_200));
        assertThat(mean.rounded(9, RoundingMode.HALF_UP)).isEqualByComparingTo("0.672361111");
        assertThat(codes(rows, Comparator.comparing(NassjoTest::share), 4)).containsExactly("1.4", "6.3", "4.3", "6.4");
        assertThat(codes(rows, Comparator.comparing(NassjoTest::share).reversed(), 7))
                .containsExactly("7.1", "3.2", "8.4", "1.2", "3.4", "7.3", "7.4");
        assertThat(share(scorecard.score("6.4"))).isEqualTo(Ratio.of(8, 15));
        assertThat(share(scorecard.score("3.2")))
                .isEqualTo(share(scorecard.score("8.4")))
                .isEqualTo(Ratio.of(5, 6));
    }

    @Test
    void headroomMatchesManualCalculation() {
        Function<Score, Integer> headroom = score -> score.headroom().orElseThrow();
        List<Score> rows = scorecard.scores(Level.SUB_AREA);
        assertThat(codes(rows, Comparator.comparing(headroom).reversed(), 9))
                .containsExactly("6.3", "6.4", "2.3", "4.3", "8.2", "4.1", "5.2", "6.2", "7.2");
        assertThat(headroom.apply(scorecard.score("6.3"))).isEqualTo(19);
    }

    /** The codes of the first in an order, in catalogue order where it leaves a choice. */
    private static List<String> codes(List<Score> scores, Comparator<Score> order, int count) {
        return scores.stream()
                .sorted(order)
                .limit(count)
                .map(score -> score.criterion().code().toString())
                .toList();
    }

    private static Ratio share(Score score) {
        return score.share().orElseThrow();
    }

    @Test
    void explainsFigure() {
        assertThat(Scorer.strict().explain(nassjo).part("1").describe())
                .isEqualTo("1: 69 of 100 (reported, and equal to the sum)"
                        + " = 13 (1.1) + 8 (1.2) + 23 (1.3) + 3 (1.4) + 22 (1.5)");
    }
}
