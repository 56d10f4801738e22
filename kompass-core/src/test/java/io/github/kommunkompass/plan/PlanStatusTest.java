package io.github.kommunkompass.plan;

import static io.github.kommunkompass.plan.Plans.EVALUATION;
import static io.github.kommunkompass.plan.Plans.action;
import static io.github.kommunkompass.plan.Plans.plan;
import static io.github.kommunkompass.plan.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanStatusTest {

    private static final PartialDate DATE = PartialDate.of(2024, 1, 15);

    private static PlanStatus status(ActionBuilder... actions) {
        return PlanStatus.of(plan(actions), EVALUATION, DATE);
    }

    /** Code, points now, target, points then and gain of each criterion. */
    private static List<String> planned(Evaluation evaluation, ActionBuilder... actions) {
        return PlanStatus.of(plan(actions), evaluation, DATE).plannedPoints().stream()
                .map(planned -> planned.score().criterion().code() + ": "
                        + (planned.score().isKnown() ? planned.score().pointsOrThrow() : "?")
                        + " to "
                        + planned.points().<Object>map(points -> points).orElse("?")
                        + (planned.target().isPresent()
                                ? " by " + planned.target().getAsInt()
                                : "")
                        + planned.gain().map(gain -> ", +" + gain).orElse(""))
                .toList();
    }

    @Test
    void countsEachActionOnce() {
        PlanStatus status = status(
                action("a-1").addFindings("i-1", "i-2").status(ActionStatus.DONE),
                action("a-2").addFindings("i-1").status(ActionStatus.DONE),
                action("a-3").addFindings("i-2"),
                action("a-4").status(ActionStatus.DROPPED));
        assertThat(status.numbers())
                .containsExactly(
                        Map.entry(ActionStatus.PLANNED, 1),
                        Map.entry(ActionStatus.STARTED, 0),
                        Map.entry(ActionStatus.DONE, 2),
                        Map.entry(ActionStatus.DROPPED, 1));
        assertThat(status.shareDone()).isEqualTo(Figure.of(Ratio.of(1, 2)));
    }

    @Test
    void planWithoutActionsHasNoShare() {
        PlanStatus status = status();
        assertThat(status.shareDone()).isEqualTo(Figure.unavailable(UnavailableReason.NO_VALUES));
        assertThat(status.plannedPoints()).isEmpty();
        assertThat(status.withoutAction()).hasSize(3);
        assertThat(status.actions(Overdue.NO)).isEmpty();
    }

    /** The last finding has the text of the second one, but no id. */
    @Test
    void findsImprovementsWithoutActionByIdAndNotByText() {
        assertThat(status(action("a-1").addFindings("i-2")).withoutAction())
                .extracting(Finding::id)
                .containsExactly(Optional.of("i-1"), Optional.empty());
        assertThat(status(
                                action("a-1").addFindings("i-2").status(ActionStatus.DROPPED),
                                action("a-2").addFindings("i-1").status(ActionStatus.DONE))
                        .withoutAction())
                .extracting(Finding::id)
                .containsExactly(Optional.of("i-2"), Optional.empty());
    }

    @Test
    void tellsWhatIsOverdue() {
        PlanStatus status = status(
                action("a-1").due(PartialDate.of(2023)),
                action("a-2").due(PartialDate.of(2024)),
                action("a-3"),
                action("a-4").due(PartialDate.of(2023)).status(ActionStatus.DONE));
        assertThat(status.actions(Overdue.YES)).extracting(Action::id).containsExactly("a-1");
        assertThat(status.actions(Overdue.PERHAPS)).extracting(Action::id).containsExactly("a-2");
        assertThat(status.actions(Overdue.NO)).extracting(Action::id).containsExactly("a-3", "a-4");
    }

    @Test
    void targetsRaiseTheCriteriaThatTheyArePartOf() {
        assertThat(planned(EVALUATION, target("a-1", "1.1", 7), target("a-2", "2", 12)))
                .containsExactly(
                        "total: 22 to 25, +3", "1: 10 to 13, +3", "1.1: 4 to 7 by 7, +3", "2: 12 to 12 by 12, +0");
    }

    @Test
    void ofTargetsForCriterionAndPartTheOneThatGivesMoreCounts() {
        assertThat(planned(EVALUATION, target("a-1", "1", 15), target("a-2", "1.1", 7)))
                .containsExactly("total: 22 to 27, +5", "1: 10 to 15 by 15, +5", "1.1: 4 to 7 by 7, +3");
        assertThat(planned(EVALUATION, target("a-1", "1", 12), target("a-2", "1.1", 7)))
                .containsExactly("total: 22 to 25, +3", "1: 10 to 13 by 12, +3", "1.1: 4 to 7 by 7, +3");
        assertThat(planned(EVALUATION, target("a-1", "total", 40))).containsExactly("total: 22 to 40 by 40, +18");
    }

    @Test
    void targetsOfDroppedActionsCountForNothing() {
        assertThat(planned(EVALUATION, target("a-1", "1.1", 7).status(ActionStatus.DROPPED)))
                .isEmpty();
    }

    @Test
    void gainsFromUnknownPointsAreUnknown() {
        Evaluation partial = Plans.reports().points("1", 10).points("2", 12).build();
        assertThat(planned(partial, target("a-1", "1.1", 7)))
                .containsExactly("total: 22 to ?", "1: 10 to ?", "1.1: ? to 7 by 7");
        Evaluation areaOnly = Plans.reports().points("2", 12).build();
        assertThat(planned(areaOnly, target("a-1", "2", 15)))
                .containsExactly("total: ? to ?, +3", "2: 12 to 15 by 15, +3");
    }

    @Test
    void refusesPlanOfAnotherEvaluation() {
        Evaluation later =
                EVALUATION.toBuilder().evaluated(PartialDate.of(2024)).build();
        assertThatThrownBy(() -> PlanStatus.of(plan(), later, DATE))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("$.of.evaluated: found 2022-09, expected 2024");
    }
}
