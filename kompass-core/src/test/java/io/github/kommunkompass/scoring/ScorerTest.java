package io.github.kommunkompass.scoring;

import static io.github.kommunkompass.scoring.Evaluations.small;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static String strict(Evaluation evaluation, String code) {
        return text(Scorer.strict().score(evaluation).score(code));
    }

    private static String with(MissingPolicy policy, Evaluation evaluation, String code) {
        return text(Scorer.with(policy).score(evaluation).score(code));
    }

    /** Points, or bounds; the maximum; and the completeness. */
    private static String text(Score score) {
        String points = score.isKnown() ? "" + score.atLeast() : score.atLeast() + ".." + score.atMost();
        return points + "/" + score.max() + " "
                + score.completeness().map(Ratio::toString).orElse("-");
    }

    @Test
    void addsUpCompleteEvaluation() {
        Scorecard scorecard = Scorer.strict().score(Evaluations.complete());
        assertThat(scorecard.total().points()).hasValue(56);
        assertThat(scorecard.total().share()).contains(Ratio.of(14, 25));
        assertThat(scorecard.scores(Level.AREA)).extracting(Score::atLeast).containsExactly(41, 15);
        assertThat(scorecard.score("2.2").headroom()).hasValue(15);
        assertThat(scorecard.scores()).hasSize(8).allMatch(Score::isKnown);
        assertThat(scorecard).hasToString("Nässjö (SE), 2022-09, SMALL: 56 of 100");
    }

    @Test
    void boundsAreasWhenOnlyTotalIsReported() {
        Evaluation totalOnly = Evaluations.of(Catalogues.se2016(), report -> report.points("total", 540));
        assertThat(strict(totalOnly, "total")).isEqualTo("540/800 1");
        assertThat(strict(totalOnly, "1")).isEqualTo("0..100/100 0");
    }

    @Test
    void highTotalNarrowsBoundsOfAreas() {
        Evaluation high = Evaluations.of(Catalogues.se2020(), report -> report.points("total", 790));
        assertThat(strict(high, "7")).isEqualTo("90..100/100 0");
        assertThat(strict(high, "7.2")).isEqualTo("30..40/40 0");
        assertThat(strict(high, "1.2")).isEqualTo("0..10/10 0");
    }

    @Test
    void infersPointsFromSurroundingSums() {
        Evaluation allButOne =
                small(report -> report.points("1", 41).points("1.1", 7).points("1.3", 20));
        assertThat(strict(allButOne, "1.2")).isEqualTo("14/20 1");
        assertThat(strict(allButOne, "total")).isEqualTo("41..81/100 3/5");
    }

    /** Anyone can subtract reported sums; the points stay unknown, since they were not given. */
    @Test
    void boundsOfReportedMissingAreAsNarrowAsTheSumsAllow() {
        Evaluation withheld = small(report ->
                report.points("1", 41).points("1.1", 7).points("1.3", 20).missing("1.2", Missing.SUPPRESSED));
        assertThat(strict(withheld, "1")).isEqualTo("41/60 1");
        assertThat(strict(withheld, "1.2")).isEqualTo("14..14/20 0");
    }

    @Test
    void infersSumsAlsoWhereAPartWasReportedMissing() {
        Evaluation withheld = small(report ->
                report.points("total", 60).points("2", 30).points("1.1", 7).missing("1.2", Missing.NOT_ASSESSED));
        assertThat(strict(withheld, "1")).isEqualTo("30/60 1");
        assertThat(strict(withheld, "1.3")).isEqualTo("3..23/30 0");
        Map<String, Integer> sevenAreas =
                Map.of("total", 542, "2", 68, "3", 77, "4", 60, "5", 63, "6", 52, "7", 80, "8", 73);
        Evaluation nassjo = Evaluations.of(
                Catalogues.se2020(), report -> report.points(sevenAreas).missing("1.1", Missing.NOT_ASSESSED));
        assertThat(strict(nassjo, "1")).isEqualTo("69/100 1");
        assertThat(Scorer.strict().explain(nassjo).part("1").origin()).isEqualTo(Origin.INFERRED);
    }

    /** A sum is known without its part that is not applicable only if a reported sum includes it. */
    @Test
    void sumOfAppliedPartsIsKnownIfAReportedSumIncludesIt() {
        Consumer<EvaluationBuilder> partly = report -> report.points("1.1", 7)
                .points("1.2", 14)
                .missing("1.3", Missing.NOT_APPLICABLE)
                .points("2", 30);
        assertThat(strict(small(partly), "1")).isEqualTo("21..21/60 1");
        assertThat(strict(small(partly), "total")).isEqualTo("51..51/100 1");
        Evaluation withTotal = small(partly.andThen(report -> report.points("total", 51)));
        assertThat(strict(withTotal, "1")).isEqualTo("21/60 1");
    }

    @Test
    void criterionIsNotApplicableIfAllItsPartsAre() {
        Map<String, Integer> others = Map.of("1", 69, "3", 77, "4", 60, "5", 63, "6", 52, "7", 80, "8", 73);
        Evaluation byArea = Evaluations.of(
                Catalogues.se2020(), report -> report.points(others).missing("2", Missing.NOT_APPLICABLE));
        Evaluation byParts = Evaluations.of(
                Catalogues.se2020(),
                report -> report.points(others)
                        .missing("2.1", Missing.NOT_APPLICABLE)
                        .missing("2.2", Missing.NOT_APPLICABLE)
                        .missing("2.3", Missing.NOT_APPLICABLE)
                        .missing("2.4", Missing.NOT_APPLICABLE));
        Scorer scorer = Scorer.with(MissingPolicy.EXCLUDE_NOT_APPLICABLE);
        assertThat(scorer.score(byParts).total().share()).contains(Ratio.of(237, 350));
        assertThat(scorer.score(byParts).total()).hasToString("SE-2020 total: 474 of 700");
        assertThat(scorer.score(byArea).scores())
                .isEqualTo(scorer.score(byParts).scores());
        assertThat(strict(byParts, "total")).isEqualTo("474..474/800 1");
        assertThat(EvaluationValidator.validate(byParts)).isEmpty();
    }

    @Test
    void notApplicableReachesTheTopFromEveryDepth() {
        Catalogue deep = Catalogue.builder("DEEP")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1")
                                .name("en", "One")
                                .add(Criterion.builder("1.1")
                                        .name("en", "One one")
                                        .add(Criterion.builder("1.1.1")
                                                .name("en", "Question")
                                                .max(10))))
                        .add(Criterion.builder("2").name("en", "Two").max(20)))
                .build();
        Scorer scorer = Scorer.with(MissingPolicy.EXCLUDE_NOT_APPLICABLE);
        assertThat(scorer.score(Evaluations.of(
                                deep, report -> report.points("2", 5).missing("1.1.1", Missing.NOT_APPLICABLE)))
                        .total())
                .hasToString("DEEP total: 5 of 20");
        Evaluation assessed = Evaluations.of(
                deep,
                report -> report.points("2", 5)
                        .missing("1.1", Missing.NOT_ASSESSED)
                        .missing("1.1.1", Missing.NOT_APPLICABLE));
        assertThat(scorer.score(assessed).total()).hasToString("DEEP total: 5 of 20");
    }

    @Test
    void sumMayBeMissingWhilePartsAreKnown() {
        Evaluation parts = small(report ->
                report.missing("2", Missing.SUPPRESSED).points("2.1", 5).points("2.2", 6));
        assertThat(strict(parts, "2")).isEqualTo("11/40 1");
    }

    @Test
    void treatsZeroAsPoints() {
        Evaluation zeros = small(report -> report.points("2.1", 0).points("2.2", 0));
        assertThat(strict(zeros, "2")).isEqualTo("0/40 1");
        assertThat(strict(zeros, "1")).isEqualTo("0..60/60 0");
    }

    @Test
    void notApplicableAddsNeitherPointsNorMaximum() {
        Evaluation partly = small(report -> report.points("1.1", 7)
                .points("1.2", 14)
                .missing("1.3", Missing.NOT_APPLICABLE)
                .points("2", 30));
        assertThat(strict(partly, "1")).isEqualTo("21..21/60 1");
        assertThat(strict(partly, "1.3")).isEqualTo("0..0/30 -");
        assertThat(strict(partly, "total")).isEqualTo("51..51/100 1");
    }

    @Test
    void notApplicableReducesMaximum() {
        Evaluation partly = small(report -> report.points("1.1", 7)
                .points("1.2", 14)
                .missing("1.3", Missing.NOT_APPLICABLE)
                .points("2", 30));
        MissingPolicy policy = MissingPolicy.EXCLUDE_NOT_APPLICABLE;
        assertThat(with(policy, partly, "1")).isEqualTo("21/30 1");
        assertThat(with(policy, partly, "1.3")).isEqualTo("0..0/0 -");
        assertThat(with(policy, partly, "total")).isEqualTo("51/70 1");

        Evaluation less = small(report -> report.points("1.1", 7)
                .missing("1.2", Missing.NOT_ASSESSED)
                .missing("1.3", Missing.NOT_APPLICABLE)
                .points("2", 30));
        assertThat(with(policy, less, "1")).isEqualTo("7..27/30 1/3");
        assertThat(with(policy, less, "total")).isEqualTo("37..57/70 5/7");
    }

    @Test
    void wholeAreaMayBeNotApplicable() {
        Evaluation without =
                small(report -> report.missing("1", Missing.NOT_APPLICABLE).points("2", 30));
        assertThat(strict(without, "1.2")).isEqualTo("0..0/20 -");
        assertThat(with(MissingPolicy.EXCLUDE_NOT_APPLICABLE, without, "total")).isEqualTo("30/40 1");
    }

    @Test
    void availablePolicyUsesMaximumOfKnownParts() {
        Evaluation some = small(report -> report.points("1.1", 7)
                .missing("1.2", Missing.NOT_ASSESSED)
                .missing("1.3", Missing.NOT_APPLICABLE)
                .points("2", 30));
        MissingPolicy policy = MissingPolicy.AVAILABLE_PARTS;
        assertThat(with(policy, some, "1")).isEqualTo("7/10 1/3");
        assertThat(with(policy, some, "1.2")).isEqualTo("0..20/20 0");
        assertThat(with(policy, some, "total")).isEqualTo("37/50 5/7");
    }

    @Test
    void noPointsAreUnknownUnderEveryPolicy() {
        Evaluation nothing = small(report -> {});
        for (MissingPolicy policy : MissingPolicy.values()) {
            assertThat(with(policy, nothing, "total")).isEqualTo("0..100/100 0");
        }
        assertThat(Scorer.with(MissingPolicy.AVAILABLE_PARTS).project(nothing, "total"))
                .isEmpty();
    }

    @Test
    void projectsKnownShareOntoAttainableMaximum() {
        Evaluation some = small(report -> report.points("1.1", 7).missing("1.3", Missing.NOT_APPLICABLE));
        assertThat(Scorer.with(MissingPolicy.AVAILABLE_PARTS).project(some, "1"))
                .contains(Ratio.of(21));
        assertThat(Scorer.with(MissingPolicy.AVAILABLE_PARTS).project(some, "total"))
                .contains(Ratio.of(49));
        assertThat(Scorer.with(MissingPolicy.AVAILABLE_PARTS).project(some, "2"))
                .isEmpty();
    }
}
