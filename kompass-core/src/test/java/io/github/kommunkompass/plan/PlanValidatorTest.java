package io.github.kommunkompass.plan;

import static io.github.kommunkompass.plan.Plans.EVALUATION;
import static io.github.kommunkompass.plan.Plans.action;
import static io.github.kommunkompass.plan.Plans.plan;
import static io.github.kommunkompass.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanValidatorTest {

    private static List<String> messages(Plan plan, Evaluation evaluation) {
        return PlanValidator.validate(plan, evaluation).stream()
                .map(violation -> violation.rule().id() + " " + violation.message())
                .toList();
    }

    private static List<String> messages(ActionBuilder... actions) {
        return messages(plan(actions), EVALUATION);
    }

    private static Plan of(String municipality, String revision, String date) {
        return Plan.builder(Subject.of(
                        Municipality.of(municipality, "SE"), RevisionId.of(revision), PartialDate.parse(date)))
                .build();
    }

    @Test
    void acceptsWhatTheEvaluationHas() {
        assertThat(messages(
                        action("a-1").addFindings("i-1", "s-1").due(PartialDate.of(2022)),
                        action("a-2").addCriteria(CriterionCode.of("1.2"), CriterionCode.TOTAL),
                        target("a-3", "2", 12),
                        target("a-4", "2", 12),
                        target("a-5", "1", 20),
                        target("a-6", "1.1", 10)))
                .isEmpty();
    }

    @Test
    void rejectsPlanOfAnotherEvaluation() {
        assertThat(messages(of("Arboga", "SE-2020", "2022"), EVALUATION))
                .containsExactly(
                        "other-evaluation $.of.municipality: found Arboga (SE), expected Nässjö (SE)",
                        "other-evaluation $.of.revision: found SE-2020, expected SMALL",
                        "other-evaluation $.of.evaluated: found 2022, expected 2022-09");
        assertThat(messages(of("Nässjö", "SMALL", "2022-09"), EVALUATION)).isEmpty();
    }

    @Test
    void knowsWhoIsWhoByTheRegister() {
        Plan coded = Plan.builder(Subject.of(
                        Municipality.of("Nässjö", "SE", "0682"), EVALUATION.revision(), EVALUATION.evaluated()))
                .build();
        assertThat(messages(coded, EVALUATION)).isEmpty();
        Plan ambiguous = Plan.builder(
                        Subject.of(Municipality.of("Herøy", "NO"), EVALUATION.revision(), EVALUATION.evaluated()))
                .build();
        assertThat(messages(ambiguous, EVALUATION))
                .singleElement()
                .satisfies(message ->
                        assertThat(message).startsWith("other-evaluation $.of.municipality: found Herøy (NO)"));
        Plan otherCode = Plan.builder(Subject.of(
                        Municipality.of("Nässjö", "SE", "0999"), EVALUATION.revision(), EVALUATION.evaluated()))
                .build();
        Evaluation known = EVALUATION.toBuilder()
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .build();
        assertThat(PlanValidator.validate(otherCode, known, MunicipalityRegister.none()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.path()).hasToString("$.of.municipality"));
    }

    @Test
    void rejectsUnknownFindingsAndCriteria() {
        assertThat(messages(
                        action("a-1").addFindings("i-1", "i-9"),
                        action("a-2").addCriteria(CriterionCode.of("1"), CriterionCode.of("3.2")),
                        target("a-3", "3.2", 5)))
                .containsExactly(
                        "unknown-finding $.actions[0].findings[1]: found finding \"i-9\","
                                + " expected the id of a finding of Nässjö (SE), 2022-09, SMALL",
                        "unknown-criterion $.actions[1].criteria[1]: found criterion 3.2, expected a code of SMALL",
                        "unknown-criterion $.actions[2].target['3.2']: found criterion 3.2, expected a code of SMALL");
    }

    @Test
    void rejectsTwoActionsWithOneId() {
        assertThat(messages(
                        action("a-1").addFindings("i-1"),
                        action("a-2").addFindings("i-1"),
                        action("a-1").addFindings("i-2")))
                .containsExactly(
                        "duplicate-id $.actions[2].id: found \"a-1\", expected an id other than that at $.actions[0].id");
    }

    @Test
    void rejectsImpossibleTargets() {
        assertThat(messages(target("a-1", "1.1", 11), target("a-2", "1.2", -1), target("a-3", "2", 11)))
                .containsExactly(
                        "target-out-of-range $.actions[0].target['1.1']: found 11, expected a whole number from 0 to 10",
                        "target-out-of-range $.actions[1].target['1.2']: found -1, expected a whole number from 0 to 10",
                        "target-below-points $.actions[2].target['2']: found 11, expected 12 or more, since 12 are its"
                                + " points");
    }

    @Test
    void rejectsTargetsBelowPointsThatAreCertain() {
        Evaluation partial = Plans.reports().points("1", 15).points("2", 12).build();
        assertThat(messages(plan(target("a-1", "1.1", 4), target("a-2", "1.2", 5)), partial))
                .containsExactly(
                        "target-below-points $.actions[0].target['1.1']: found 4, expected 5 or more, since 5 are"
                                + " certain");
    }

    @Test
    void rejectsTwoTargetsForOneCriterionUnlessOneIsDropped() {
        assertThat(messages(
                        target("a-1", "1.1", 5),
                        target("a-2", "1.1", 6).status(ActionStatus.DROPPED),
                        target("a-3", "1.1", 7).status(ActionStatus.DONE),
                        target("a-4", "1.1", 5)))
                .containsExactly("conflicting-targets $.actions[2].target['1.1']: found 7, expected 5, the target at"
                        + " $.actions[0].target['1.1']");
    }

    @Test
    void rejectsDueDateCertainlyBeforeTheEvaluation() {
        assertThat(messages(
                        action("a-1").addFindings("i-1").due(PartialDate.of(2022, 8)),
                        action("a-2").addFindings("i-1").due(PartialDate.of(2022, 9, 1)),
                        action("a-3").addFindings("i-1").due(PartialDate.of(2021))))
                .containsExactly(
                        "due-before-evaluation $.actions[0].due: found 2022-08, expected a date not before 2022-09, the"
                                + " date of the evaluation",
                        "due-before-evaluation $.actions[2].due: found 2021, expected a date not before 2022-09, the"
                                + " date of the evaluation");
    }

    @Test
    void warnsOfActionThatIsAboutNothing() {
        List<Violation> violations = PlanValidator.validate(plan(action("a-1")), EVALUATION);
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
            assertThat(violation.rule()).isEqualTo(PlanRule.NOT_ABOUT_ANYTHING);
            assertThat(violation.message())
                    .isEqualTo("$.actions[0]: found neither a finding nor a criterion, expected one at least");
        });
        assertThatCode(() ->
                        PlanValidator.requireValid(plan(action("a-1")), EVALUATION, MunicipalityRegister.builtIn()))
                .doesNotThrowAnyException();
    }

    @Test
    void exceptionHasEveryViolation() {
        Plan plan = plan(action("a-1").addFindings("i-8", "i-9"));
        assertThatThrownBy(() -> PlanValidator.requireValid(plan, EVALUATION, MunicipalityRegister.builtIn()))
                .isInstanceOfSatisfying(InvalidPlanException.class, invalid -> {
                    assertThat(invalid.subject()).isEqualTo(plan.of());
                    assertThat(invalid.violations()).hasSize(2);
                })
                .hasMessage("Plan of Nässjö (SE), 2022-09, SMALL is invalid:\n"
                        + "  error: $.actions[0].findings[0]: found finding \"i-8\", expected the id of a finding of"
                        + " Nässjö (SE), 2022-09, SMALL\n"
                        + "  error: $.actions[0].findings[1]: found finding \"i-9\", expected the id of a finding of"
                        + " Nässjö (SE), 2022-09, SMALL");
    }

    @Test
    void countsViolationsBeyondTheLimit() {
        PlanBuilder plan = Plan.builder(EVALUATION.subject());
        IntStream.range(0, Limits.VIOLATIONS + 5)
                .forEach(
                        i -> plan.addActions(action("a-" + i).addFindings("i-9").build()));
        assertThat(PlanValidator.validate(plan.build(), EVALUATION)).hasSize(Limits.VIOLATIONS + 1);
    }

    @Test
    void refusesInvalidEvaluation() {
        Evaluation wrong = Plans.reports().points("2", 21).build();
        assertThatThrownBy(() -> PlanValidator.validate(plan(), wrong)).isInstanceOf(InvalidEvaluationException.class);
    }
}
