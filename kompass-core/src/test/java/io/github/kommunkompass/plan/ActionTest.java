package io.github.kommunkompass.plan;

import static io.github.kommunkompass.plan.Plans.action;
import static io.github.kommunkompass.plan.Plans.plan;
import static io.github.kommunkompass.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    private static final CriterionCode ONE = CriterionCode.of("1");

    @Test
    void isPlannedWithoutDetailsByDefault() {
        Action action = action("a-1").build();
        assertThat(action.status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(action.findings()).isEmpty();
        assertThat(action.criteria()).isEmpty();
        assertThat(action.responsible()).isEmpty();
        assertThat(action.due()).isEmpty();
        assertThat(action.target()).isEmpty();
    }

    @Test
    void changesOnlyItsStatus() {
        ActionBuilder builder = action("a-1")
                .addFindings("i-1", "i-2")
                .addCriteria(ONE)
                .responsible("The board")
                .due(PartialDate.of(2024))
                .putTarget(ONE, 12);
        Action planned = builder.build();
        Action done = planned.withStatus(ActionStatus.DONE);
        assertThat(done)
                .isNotEqualTo(planned)
                .isEqualTo(builder.status(ActionStatus.DONE).build());
        assertThat(done.withStatus(ActionStatus.PLANNED)).isEqualTo(planned).hasSameHashCodeAs(planned);
    }

    @Test
    void keepsTheOrderOfFindingsAndSortsTargets() {
        Action action = action("a-1")
                .addFindings("i-2", "i-1")
                .putTarget(CriterionCode.of("1.10"), 3)
                .putTarget(CriterionCode.of("1.2"), 4)
                .build();
        assertThat(action.findings()).containsExactly("i-2", "i-1");
        assertThat(action.target().keySet()).extracting(CriterionCode::toString).containsExactly("1.2", "1.10");
    }

    @Test
    void rejectsMalformedParts() {
        assertRejected(
                () -> action("a 1").build(),
                "found \"a 1\", expected a letter or digit, then letters, digits, dots, hyphens or underscores"
                        + " (A to Z, 0 to 9)");
        assertRejected(
                () -> action("a".repeat(65)).build(),
                "found a text for the id of an action of 65 characters, expected at most 64 characters");
        assertRejected(
                () -> action("a-1").addFindings("").build(),
                "found \"\", expected a letter or digit, then letters, digits, dots, hyphens or underscores"
                        + " (A to Z, 0 to 9)");
        assertRejected(
                () -> action("a-1").addFindings("i-1", "i-2", "i-1").build(),
                "found i-1 more than once, expected each finding once");
        assertRejected(
                () -> action("a-1").addCriteria(ONE, ONE).build(),
                "found 1 more than once, expected each criterion once");
        assertRejected(
                () -> action("a-1").responsible(" ").build(),
                "found a blank name of who is responsible, expected a name");
    }

    private static void assertRejected(ThrowingCallable attempt, String message) {
        assertThatThrownBy(attempt).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-14, 2023-06-15, YES",
        "2023-06-15, 2023-06-15, NO",
        "2023-06-16, 2023-06-15, NO",
        "2023-05, 2023-06, YES",
        "2023-06, 2023-06-15, PERHAPS",
        "2023-06, 2023-06-01, NO",
        "2023-06-01, 2023-06, PERHAPS",
        "2023-06-30, 2023-06, NO",
        "2023, 2023, PERHAPS",
        "2023-07, 2023, PERHAPS",
        "2024, 2023, NO"
    })
    void isOverdueAsFarAsTheDatesDecide(String due, String date, Overdue expected) {
        PartialDate then = PartialDate.parse(date);
        ActionBuilder action = action("a-1").due(PartialDate.parse(due));
        Action planned = action.build();
        assertThat(planned.overdue(then)).isEqualTo(expected);
        assertThat(planned.withStatus(ActionStatus.STARTED).overdue(then)).isEqualTo(expected);
        assertThat(planned.withStatus(ActionStatus.DONE).overdue(then)).isEqualTo(Overdue.NO);
        assertThat(planned.withStatus(ActionStatus.DROPPED).overdue(then)).isEqualTo(Overdue.NO);
    }

    @Test
    void isNeverOverdueWithoutDueDate() {
        assertThat(action("a-1").build().overdue(PartialDate.of(9999))).isEqualTo(Overdue.NO);
    }

    @Test
    void targetsOfPlanAreThoseOfActionsThatAreNotDropped() {
        Plan plan = plan(
                target("a-1", "1.1", 5),
                target("a-2", "2", 20).status(ActionStatus.DROPPED),
                target("a-3", "1.1", 7).status(ActionStatus.DONE));
        assertThat(plan.targets()).isEqualTo(Map.of(CriterionCode.of("1.1"), 7));
        assertThatThrownBy(() -> plan.targets().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void plansWithEqualPartsAreEqual() {
        Plan plan = plan(action("a-1"));
        assertThat(plan(action("a-1"))).isEqualTo(plan).hasSameHashCodeAs(plan).hasToString(plan.toString());
        assertThat(List.of(
                        plan(),
                        plan(action("a-2")),
                        plan(action("a-1"), action("a-1")),
                        Plan.builder(plan.of())
                                .title(LocalizedText.of("en", "Plan"))
                                .addActions(action("a-1").build())
                                .build()))
                .doesNotContain(plan);
    }
}
