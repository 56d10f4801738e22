package io.github.kommunkompass.scoring;

import static io.github.kommunkompass.scoring.Evaluations.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final Catalogue SE_2016 = Catalogues.se2016();

    private static Score known(Catalogue catalogue, String code, int points) {
        Criterion criterion = catalogue.criterion(code);
        return Score.known(catalogue, criterion, points, criterion.max(), Ratio.ONE);
    }

    private static Score bounded(String code) {
        Criterion criterion = SE_2020.criterion(code);
        return Score.bounded(SE_2020, criterion, 45, 65, criterion.max(), Optional.of(Ratio.of(4, 5)));
    }

    @Test
    void scoresOfSameCriterionSubtractAndCompare() {
        assertThat(known(SE_2020, "1", 69).minus(known(SE_2020, "1", 59))).isEqualTo(10);
        assertThat(known(SE_2020, "1", 59).minus(known(SE_2020, "1", 69))).isEqualTo(-10);
        assertThat(known(SE_2020, "1", 69)).isGreaterThan(known(SE_2020, "1", 59));
        assertThat(known(SE_2020, "1", 69)).isEqualByComparingTo(known(SE_2020, "1", 69));
    }

    @Test
    void scoresOfDifferentCriteriaAdd() {
        assertThat(known(SE_2020, "1", 69).plus(known(SE_2020, "2", 68))).isEqualTo(137);
    }

    @Test
    void scoresOfDifferentRevisionsDoNotCombine() {
        Score before = known(SE_2016, "total", 540);
        Score after = known(SE_2020, "total", 542);
        String message = "found points of SE-2020 and of SE-2016, expected points of one revision";
        assertThatThrownBy(() -> after.minus(before))
                .isInstanceOfSatisfying(IncomparableRevisionsException.class, thrown -> {
                    assertThat(thrown.first()).isEqualTo(SE_2020.revision());
                    assertThat(thrown.second()).isEqualTo(SE_2016.revision());
                })
                .hasMessage(message);
        assertThatThrownBy(() -> after.plus(before)).hasMessage(message);
        assertThatThrownBy(() -> after.compareTo(before)).hasMessage(message);
        assertThat(known(SE_2020, "total", 542)).isNotEqualTo(known(SE_2016, "total", 542));
    }

    @Test
    void sameNameWithOtherStructureIsOtherRevision() {
        Catalogue impostor = Catalogue.builder("SE-2020")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(800)))
                .build();
        assertThatThrownBy(() -> known(SE_2020, "total", 542).minus(known(impostor, "total", 540)))
                .isInstanceOf(IncomparableRevisionsException.class)
                .hasMessage("found points of SE-2020 with the structure "
                        + SE_2020.fingerprint().substring(0, 12) + " and of SE-2020 with the structure "
                        + impostor.fingerprint().substring(0, 12) + ", expected points of one revision");
    }

    @Test
    void scoresOfDifferentCriteriaOrMaximaDoNotCompare() {
        Score first = known(SE_2020, "1.4", 3);
        assertThatThrownBy(() -> first.compareTo(known(SE_2020, "1.2", 8)))
                .isInstanceOf(IncomparableScoresException.class)
                .hasMessage("found SE-2020 1.4: 3 of 10 and SE-2020 1.2: 8 of 10, expected two scores of one criterion"
                        + " with one maximum");
        Score partly = Score.known(SE_2020, SE_2020.criterion("1"), 40, 60, Ratio.of(3, 5));
        assertThatThrownBy(() -> known(SE_2020, "1", 69).minus(partly))
                .isInstanceOf(IncomparableScoresException.class)
                .hasMessage(
                        "found SE-2020 1: 69 of 100 and SE-2020 1: 40 of 60, expected two scores of one criterion with"
                                + " one maximum");
    }

    @Test
    void unknownScoreHasNoNumber() {
        assertThat(bounded("1").points()).isEmpty();
        assertThat(bounded("1").share()).isEmpty();
        assertThat(bounded("1").headroom()).isEmpty();
        assertThatThrownBy(() -> known(SE_2020, "1", 69).minus(bounded("1")))
                .isInstanceOf(UnknownScoreException.class)
                .hasMessage("found SE-2020 1: 45 to 65 of 100, expected a known score");
        assertThatThrownBy(() -> bounded("1").compareTo(known(SE_2020, "1", 69)))
                .isInstanceOf(UnknownScoreException.class);
        assertThatThrownBy(() -> bounded("1").plus(known(SE_2020, "2", 69))).isInstanceOf(UnknownScoreException.class);
    }

    @Test
    void rejectsNumbersOutOfOrder() {
        Criterion area = SE_2020.criterion("1");
        assertThatThrownBy(() -> Score.known(SE_2020, area, 101, 100, Ratio.ONE))
                .hasMessage(
                        "found 101 to 101 of 100 points for 1 Interplay between elected representatives and citizens"
                                + " (100), expected bounds in order from 0 to a maximum of at most 100 and at least 1");
        assertThatThrownBy(() -> Score.known(SE_2020, area, 0, 0, Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.known(SE_2020, area, 1, 100, Ratio.of(3, 2)))
                .hasMessage("found a completeness of 3/2, expected a share from 0 to 1");
        assertThatThrownBy(() -> Score.bounded(SE_2020, area, 1, 2, 100, Optional.of(Ratio.of(-1))))
                .hasMessage("found a completeness of -1, expected a share from 0 to 1");
        assertThatThrownBy(() -> Score.bounded(SE_2020, area, 5, 4, 100, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.bounded(SE_2020, area, -1, 4, 100, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Score.bounded(SE_2020, area, 0, 4, 101, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scorecardHoldsOneScorePerCriterion() {
        Scorecard scorecard = Scorer.strict().score(Evaluations.totalOnly());
        assertThat(Scorecard.of(scorecard.subject(), SE_2020, MissingPolicy.STRICT, scorecard.scores()))
                .isEqualTo(scorecard);
        assertThatThrownBy(() -> Scorecard.of(
                        scorecard.subject(),
                        SE_2020,
                        MissingPolicy.STRICT,
                        scorecard.scores().subList(1, 45)))
                .hasMessageStartingWith("found scores of [1, 1.1, ")
                .hasMessageContaining("expected one of each of [total, 1, 1.1, ");
        List<Score> swapped = new ArrayList<>(scorecard.scores());
        Collections.swap(swapped, 1, 2);
        assertThatThrownBy(() -> Scorecard.of(scorecard.subject(), SE_2020, MissingPolicy.STRICT, swapped))
                .hasMessageStartingWith("found scores of [total, 1.1, 1, ");
        assertThatThrownBy(() -> Scorecard.of(scorecard.subject(), SE_2016, MissingPolicy.STRICT, scorecard.scores()))
                .hasMessage("found the catalogue of SE-2016, expected that of SE-2020, the revision of the subject");
    }

    @Test
    void rejectsScoresWithMaximaOfOtherCatalogue() {
        Catalogue one = Catalogue.builder("X")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(1)))
                .build();
        Catalogue other = Catalogue.builder("X")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(2)))
                .build();
        Subject subject = Subject.of(Municipality.of("A", "SE"), one.revision(), PartialDate.of(2022));
        List<Score> scores = other.criteria().stream()
                .map(criterion -> Score.known(other, criterion, 2, 2, Ratio.ONE))
                .toList();
        assertThatThrownBy(() -> Scorecard.of(subject, one, MissingPolicy.STRICT, scores))
                .isInstanceOf(IncomparableRevisionsException.class)
                .hasMessageStartingWith("found points of X with the structure ");
    }

    @Test
    void explainsDerivationOfEachFigure() {
        Explanation total = Scorer.strict().explain(Evaluations.complete());
        assertThat(total.part("1").describe())
                .isEqualTo("1: 41 of 60 (reported, and equal to the sum) = 7 (1.1) + 14 (1.2) + 20 (1.3)");
        assertThat(total.part("2").describe()).isEqualTo("2: 15 of 40 (sum of the parts) = 5 (2.1) + 10 (2.2)");
        assertThat(total.part("1.1").describe()).isEqualTo("1.1: 7 of 10 (reported)");
        assertThat(total.part("1.1").weight()).isEqualTo(Ratio.of(1, 10));
        assertThat(total.part("2").origin()).isEqualTo(Origin.SUM);
        assertThatThrownBy(() -> total.part("1").part("2.1"))
                .hasMessage("found criterion 2.1, expected a code of SMALL");
    }

    @Test
    void explainsInferredAndUnknownScores() {
        Explanation total = Scorer.strict()
                .explain(small(report -> report.points("1", 41)
                        .points("1.1", 7)
                        .points("1.3", 20)
                        .missing("2.1", io.github.kommunkompass.evaluation.Missing.NOT_ASSESSED)));
        assertThat(total.part("1.2").describe()).isEqualTo("1.2: 14 of 20 (inferred from reported sums)");
        assertThat(total.part("2.1").describe()).isEqualTo("2.1: 0 to 15 of 15 (unknown: not-assessed)");
        assertThat(total.describe()).isEqualTo("total: 41 to 81 of 100 (unknown) = 41 (1) + 0 to 40 (2)");
        Explanation available =
                Scorer.with(MissingPolicy.AVAILABLE_PARTS).explain(small(report -> report.points("2.1", 5)));
        assertThat(available.part("2").origin()).isEqualTo(Origin.PARTIAL_SUM);
        assertThat(available.part("2").describe())
                .isEqualTo("2: 5 of 15 (sum of the counted parts) = 5 (2.1) + 0 to 25 (2.2)");
    }
}
