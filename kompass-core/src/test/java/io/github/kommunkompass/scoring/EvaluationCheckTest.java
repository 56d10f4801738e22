package io.github.kommunkompass.scoring;

import static io.github.kommunkompass.scoring.Evaluations.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationCheckTest {

    private static List<String> messages(Evaluation evaluation) {
        List<Violation> violations = EvaluationValidator.validate(evaluation);
        assertThat(EvaluationValidator.isValid(evaluation))
                .isEqualTo(violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR));
        return violations.stream()
                .map(violation -> violation.severity() + " " + violation.rule().id() + " " + violation.message())
                .toList();
    }

    @Test
    void findsNothingWrongWithATotalAlone() {
        assertThat(messages(Evaluations.totalOnly())).isEmpty();
    }

    @Test
    void rejectsFindingOnUnknownCriterion() {
        Finding finding = Finding.of(FindingKind.STRENGTH, CriterionCode.of("99"), LocalizedText.of("en", "x"));
        assertThat(messages(
                        Evaluations.totalOnly().toBuilder().addFinding(finding).build()))
                .hasSize(1);
        assertThat(messages(small(report -> report.points("1.1", 7)).toBuilder()
                        .addFinding(finding)
                        .build()))
                .hasSize(1);
    }

    private static Finding finding(String id) {
        return Finding.of(FindingKind.STRENGTH, CriterionCode.of("1"), LocalizedText.of("en", "x"))
                .withId(id);
    }

    @Test
    void rejectsEachRepeatedIdOfFindings() {
        Evaluation valid = small(report -> report.points("1.1", 7)).toBuilder()
                .addFinding(finding("a"))
                .addFinding(finding("b").withRefersTo("a", "z"))
                .build();
        assertThat(messages(valid)).isEmpty();
        assertThat(messages(valid.toBuilder()
                        .addFinding(finding("b"))
                        .addFinding(finding("a"))
                        .addFinding(finding("b"))
                        .build()))
                .containsExactly(
                        "error duplicate-id $.findings[2].id: found \"b\", expected an id other than that at"
                                + " $.findings[1].id",
                        "error duplicate-id $.findings[3].id: found \"a\", expected an id other than that at"
                                + " $.findings[0].id",
                        "error duplicate-id $.findings[4].id: found \"b\", expected an id other than that at"
                                + " $.findings[1].id");
    }

    @Test
    void completeEvaluationHasValidWords() {
        Evaluation complete =
                small(report -> Evaluations.SMALL.leaves().forEach(leaf -> report.points(leaf.code(), 1)));
        assertThat(EvaluationValidator.isComplete(complete)).isTrue();
        LocalizedText text = LocalizedText.of("en", "x");
        assertThat(EvaluationValidator.isComplete(complete.toBuilder()
                        .section("1", text)
                        .addFinding(finding("a"))
                        .build()))
                .isTrue();
        assertThat(EvaluationValidator.isComplete(
                        complete.toBuilder().section("9", text).build()))
                .isFalse();
        assertThat(EvaluationValidator.isComplete(complete.toBuilder()
                        .addFinding(finding("a"))
                        .addFinding(finding("a"))
                        .build()))
                .isFalse();
    }

    @Test
    void rejectsSectionsOfUnknownCriteria() {
        LocalizedText text = LocalizedText.of("en", "x");
        assertThat(messages(small(report -> report.points("1.1", 7)).toBuilder()
                        .section("1.1", text)
                        .section("10", text)
                        .section("9", text)
                        .build()))
                .containsExactly(
                        "error unknown-criterion $.sections['9']: found criterion 9, expected a code of SMALL",
                        "error unknown-criterion $.sections['10']: found criterion 10, expected a code of SMALL");
    }

    @Test
    void reportsAllViolationsAtOnce() {
        Evaluation broken = small(report -> report.points("2.2", 26)
                        .points("1.1", -1)
                        .points("1.2", 20)
                        .points("1", 19)
                        .points("2", 41)
                        .points("9.9", 3)
                        .missing("9.8", Missing.SUPPRESSED)
                        .points("total", 101))
                .toBuilder()
                .addFinding(Finding.of(FindingKind.STRENGTH, CriterionCode.of("7"), LocalizedText.of("en", "x")))
                .build();
        assertThat(messages(broken))
                .containsExactly(
                        "error points-out-of-range $.points.total: found 101, expected a whole number from 0 to 100",
                        "error sum-out-of-bounds $.points['1']: found 19, expected 20 to 60, which its parts allow",
                        "error points-out-of-range $.points['1.1']: found -1, expected a whole number from 0 to 10",
                        "error points-out-of-range $.points['2']: found 41, expected a whole number from 0 to 40",
                        "error points-out-of-range $.points['2.2']: found 26, expected a whole number from 0 to 25",
                        "error unknown-criterion $.missing['9.8']: found criterion 9.8, expected a code of SMALL",
                        "error unknown-criterion $.points['9.9']: found criterion 9.9, expected a code of SMALL",
                        "error unknown-criterion $.findings[0].criterion: found criterion 7, expected a code of SMALL");
    }

    @Test
    void comparesReportedSumWithItsParts() {
        assertThat(messages(small(report -> report.points("1.1", 7)
                        .points("1.2", 14)
                        .points("1.3", 20)
                        .points("1", 42))))
                .containsExactly("error sum-mismatch $.points['1']: found 42, expected 41, which is 7 + 14 + 20");
    }

    @Test
    void usesReportedSumsInSumsAbove() {
        assertThat(messages(small(report ->
                        report.points("1.1", 7).points("1", 41).points("2", 30).points("total", 70))))
                .containsExactly("error sum-mismatch $.points.total: found 70, expected 71, which is 41 + 30");
    }

    @Test
    void comparesReportedSumWithBoundsOfKnownParts() {
        assertThat(messages(small(report -> report.points("2.1", 10).points("2", 36))))
                .containsExactly(
                        "error sum-out-of-bounds $.points['2']: found 36, expected 10 to 35, which its parts allow");
        assertThat(messages(small(report -> report.points("2.1", 10).points("2", 35))))
                .isEmpty();
    }

    @Test
    void notApplicablePartsAllowNoPoints() {
        assertThat(messages(small(
                        report -> report.missing("2.2", Missing.NOT_APPLICABLE).points("2", 16))))
                .containsExactly(
                        "error sum-out-of-bounds $.points['2']: found 16, expected 0 to 15, which its parts allow");
    }

    @Test
    void rejectsReportsBelowNotApplicable() {
        assertThat(messages(small(report -> report.missing("1", Missing.NOT_APPLICABLE)
                        .points("1.1", 3)
                        .missing("1.2", Missing.SUPPRESSED)
                        .missing("1.3", Missing.NOT_APPLICABLE))))
                .containsExactly(
                        "error not-applicable-conflict $.points['1.1']: found 3 points, expected nothing, since 1 is not"
                                + " applicable",
                        "error not-applicable-conflict $.missing['1.2']: found suppressed, expected nothing, since 1 is"
                                + " not applicable");
    }

    @Test
    void warnsOfDateOutsidePeriodOfUse() {
        Evaluation late = Evaluations.of(Catalogues.se2010(), report -> report.points("total", 540));
        assertThat(messages(late))
                .containsExactly(
                        "warning date-outside-period $.evaluated: found 2022-09, expected a date from 2010-03 to"
                                + " 2016, when SE-2010 was in use");
        Evaluation early = Evaluations.totalOnly().toBuilder()
                .evaluated(PartialDate.of(2019))
                .build();
        assertThat(messages(early))
                .containsExactly(
                        "warning date-outside-period $.evaluated: found 2019, expected a date from 2020 on, when"
                                + " SE-2020 was in use");
    }

    @Test
    void warnsOfOtherCountry() {
        Evaluation norwegian = Evaluations.totalOnly().toBuilder()
                .municipality(Municipality.of("Røros", "NO"))
                .build();
        assertThat(messages(norwegian))
                .containsExactly(
                        "warning country-mismatch $.municipality.country: found NO, expected SE, the country of"
                                + " SE-2020");
    }

    @Test
    void warnsOfSuspiciousPatterns() {
        assertThat(messages(small(report -> {})))
                .containsExactly(
                        "warning no-points $.points: found no points, expected points for at least one criterion");
        assertThat(messages(small(report -> report.points("1", 60).points("2", 40))))
                .containsExactly("warning all-at-maximum $.points: found the maximum for every criterion, expected less"
                        + " for at least one");
        assertThat(messages(small(report -> report.points("1", 30).points("2", 30))))
                .containsExactly("warning all-areas-equal $.points: found the same points in every area, expected areas"
                        + " that differ");
    }

    @Test
    void scoringThrowsAllErrorsButNotWarnings() {
        Evaluation broken = Evaluations.of(Catalogues.se2010(), report -> report.points("1", 101));
        assertThatThrownBy(() -> Scorer.strict().score(broken))
                .isInstanceOfSatisfying(InvalidEvaluationException.class, thrown -> {
                    assertThat(thrown.subject()).isEqualTo(broken.subject());
                    assertThat(thrown.violations())
                            .extracting(Violation::rule)
                            .contains(EvaluationRule.POINTS_OUT_OF_RANGE);
                })
                .hasMessage("""
                        Evaluation of Nässjö (SE), 2022-09, SE-2010 is invalid:
                          warning: $.evaluated: found 2022-09, expected a date from 2010-03 to 2016, when SE-2010 was in use
                          error: $.points['1']: found 101, expected a whole number from 0 to 100\
                        """);
        assertThat(Scorer.strict().score(small(report -> {})).total().isKnown()).isFalse();
    }
}
