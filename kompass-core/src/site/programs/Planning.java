import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.PartialDate;

public class Planning {
    public static void main(String[] args) {
        Evaluation evaluation = Samples.nassjo2022Report();
        Plan plan = Samples.syntheticPlan();
        PlanStatus status = PlanStatus.of(plan, evaluation, PartialDate.of(2024, 9));
        System.out.println("Done: " + status.shareDone() + ", without action: " + status.withoutAction().size());
        status.actions(Overdue.YES).forEach(action -> System.out.println("Overdue: " + action.id()));
        System.out.println("If all targets are reached: " + status.plannedPoints().get(0).points());
        Progress progress = Progress.between(evaluation, Samples.syntheticLater(), plan);
        for (FollowUp one : progress.followUps()) {
            if (!one.laterFindings().isEmpty()) {
                System.out.println(one.finding().id().orElseThrow() + " " + one.outcome().id() + ", " + one.mention().id());
            }
        }
        for (ActionFollowUp one : progress.actions()) {
            System.out.println(one.action().id() + " " + one.action().status().id() + ", overdue: " + one.overdue().id()
                    + ", targets: " + one.targets());
        }
    }
}
