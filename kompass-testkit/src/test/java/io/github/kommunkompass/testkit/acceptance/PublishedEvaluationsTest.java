package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every published evaluation is scored to the level at which it was published. */
class PublishedEvaluationsTest {

    private static final List<Evaluation> ALL = Samples.evaluations();

    @ParameterizedTest
    @CsvSource(textBlock = """
            Nässjö,      2022-09, SE-2020, 542, sub-area
            Nässjö,      2019,    SE-2016, 540, total
            Vallentuna,  2021-02, SE-2020, 648, area
            Vallentuna,  2019,    SE-2016, 603, total
            Vallentuna,  2017-02, SE-2016, 555, total
            Tomelilla,   2020-11, SE-2020, 497, total
            Tomelilla,   2022,    SE-2020, 546, total
            Helsingborg, 2017,    SE-2016, 668, total
            Grästorp,    2014-10, SE-2010, 506, area
            Karlskoga,   2014,    SE-2010, 450, total
            Nacka,       2011,    SE-2010, 644, total
            Ulstein,     2015,    NO-2010, 433, total
            Ulstein,     2013,    NO-2010, 361, total
            Røros,       2013-12, NO-2010, 254, total""")
    void isKnownDownToPublishedLevel(String municipality, String evaluated, String revision, int total, String level) {
        Evaluation evaluation = evaluation(municipality, evaluated);
        assertThat(evaluation.revision()).hasToString(revision);
        Scorecard scorecard = Scorer.strict().score(evaluation);
        assertThat(scorecard.total().points()).hasValue(total);
        assertThat(scorecard.total().completeness()).contains(Ratio.ONE);
        assertThat(scorecard.scores())
                .filteredOn(Score::isKnown)
                .extracting(score -> score.criterion().level())
                .contains(level(level))
                .allMatch(known -> known.compareTo(level(level)) <= 0);
        assertThat(scorecard.scores())
                .filteredOn(score -> score.criterion().level().compareTo(level(level)) <= 0)
                .allMatch(Score::isKnown);
    }

    private static Level level(String name) {
        return List.of(Level.TOTAL, Level.AREA, Level.SUB_AREA).stream()
                .filter(level -> level.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation evaluation(String municipality, String evaluated) {
        return ALL.stream()
                .filter(one -> one.municipality().name().equals(municipality)
                        && one.evaluated().toString().equals(evaluated))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coversAllPublishedEvaluations() {
        assertThat(ALL).hasSize(14);
    }

    @Test
    void knownTotalBoundsAreas() {
        Scorecard helsingborg = Scorer.strict().score(evaluation("Helsingborg", "2017"));
        assertThat(helsingborg.scores(Level.AREA)).hasSize(8).allSatisfy(area -> {
            assertThat(area.points()).isEmpty();
            assertThat(area.share()).isEmpty();
            assertThat(area.atLeast()).isZero();
            assertThat(area.atMost()).isEqualTo(100);
            assertThat(area.completeness()).contains(Ratio.ZERO);
        });
    }

    @Test
    void knownAreaBoundsSubAreas() {
        Scorecard vallentuna = Scorer.strict().score(evaluation("Vallentuna", "2021-02"));
        assertThat(vallentuna.scores(Level.AREA))
                .extracting(area -> area.points().orElseThrow())
                .containsExactly(73, 75, 80, 83, 86, 82, 86, 83);
        // Area 7 lost 14 of 100 points; so 7.2 has at least 40 - 14.
        assertThat(vallentuna.score("7.2").atLeast()).isEqualTo(26);
        assertThat(vallentuna.score("7.2").atMost()).isEqualTo(40);
        // Area 1 lost 27, more than 1.1 has.
        assertThat(vallentuna.score("1.1").atLeast()).isZero();
        assertThat(vallentuna.scores(Level.SUB_AREA)).hasSize(36).noneMatch(Score::isKnown);
    }

    @ParameterizedTest
    @EnumSource
    void noPolicyDerivesAreasFromTotal(MissingPolicy policy) {
        Scorecard tomelilla = Scorer.with(policy).score(evaluation("Tomelilla", "2022"));
        assertThat(tomelilla.total().points()).hasValue(546);
        assertThat(tomelilla.scores(Level.AREA)).noneMatch(Score::isKnown);
    }

    @Test
    void showsNoGainForNassjoFrom2019To2022() {
        Score later = Scorer.strict().score(evaluation("Nässjö", "2022-09")).total();
        Score earlier = Scorer.strict().score(evaluation("Nässjö", "2019")).total();
        assertThatExceptionOfType(IncomparableRevisionsException.class)
                .isThrownBy(() -> later.minus(earlier))
                .withMessage("found points of SE-2020 and of SE-2016, expected points of one revision");
    }

    @Test
    void vallentunaGained48PointsWithinOneRevision() {
        Score later = Scorer.strict().score(evaluation("Vallentuna", "2019")).total();
        Score earlier =
                Scorer.strict().score(evaluation("Vallentuna", "2017-02")).total();
        assertThat(later.minus(earlier)).isEqualTo(48);
    }
}
