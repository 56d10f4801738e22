package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.plan.PlannedPoints;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.ActionFollowUp.Attainment;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Scenario;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.CodecLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.PlanLaws;
import io.github.kommunkompass.testkit.law.PlanSystem;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Properties of plans and of what becomes of them. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class PlanLawsTest extends LawProperties<PlannedEvaluation> {

    PlanLawsTest() {
        super(PlanLaws.of(PlanSystem.kompass()), KompassArbitraries.plannedEvaluations());
    }

    @Property(tries = 2_000)
    void plansReachHardCases(@ForAll("inputs") PlannedEvaluation planned) {
        Plan plan = planned.plan();
        assertThat(PlanValidator.validate(plan, planned.earlier()))
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
        Progress progress = Progress.between(planned.earlier(), planned.later(), plan);
        reaches("no action", plan.actions().isEmpty());
        reaches("two targets", plan.targets().size() > 1);
        reaches("criterion and part", hasTargetsOfWholeAndPart(planned));
        for (ActionStatus status : ActionStatus.values()) {
            reaches(status.id(), plan.actions().stream().anyMatch(action -> action.status() == status));
        }
        for (FollowUp.Mention mention : FollowUp.Mention.values()) {
            reaches(mention.id(), progress.followUps().stream().anyMatch(one -> one.mention() == mention));
        }
        for (Overdue overdue : Overdue.values()) {
            reaches("overdue " + overdue.id(), progress.actions().stream().anyMatch(one -> one.overdue() == overdue));
        }
        for (Attainment attainment : Set.of(Attainment.REACHED, Attainment.NOT_REACHED, Attainment.NOT_KNOWN)) {
            reaches(
                    attainment.id(),
                    progress.actions().stream().anyMatch(one -> one.targets().containsValue(attainment)));
        }
        reaches(
                "finding with actions",
                progress.followUps().stream().anyMatch(one -> !one.actions().isEmpty()));
    }

    private static void reaches(String what, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    private static boolean hasTargetsOfWholeAndPart(PlannedEvaluation planned) {
        Set<CriterionCode> codes = planned.plan().targets().keySet();
        return codes.stream()
                .flatMap(code -> planned.earlier().catalogue().criterion(code).ancestors().stream())
                .anyMatch(whole -> codes.contains(whole.code()));
    }

    /** Where a scenario can have the targets, it has the planned points. */
    @Property
    void plannedPointsAreThoseOfTheScenario(@ForAll("inputs") PlannedEvaluation planned) {
        Evaluation earlier = planned.earlier();
        Assume.that(!hasTargetsOfWholeAndPart(planned));
        Targets targets = Targets.of(earlier.catalogue(), planned.plan());
        Scorecard now = Scorer.strict().score(earlier);
        Assume.that(targets.points().keySet().stream()
                .map(earlier.catalogue()::criterion)
                .allMatch(criterion -> now.score(criterion).isKnown()
                        && criterion.descendants().stream()
                                .allMatch(part -> earlier.observations().observation(part) == Missing.NOT_REPORTED)));
        Scorecard then = Scorer.strict().score(Scenario.withTargets(earlier, targets));
        List<Score> changed = new ArrayList<>();
        for (PlannedPoints one : status(planned).plannedPoints()) {
            Score score = then.score(one.score().criterion());
            changed.add(score);
            if (one.points().isPresent()) {
                assertThat(score.points()).hasValue(one.points().value());
            } else {
                assertThat(score.isKnown() && one.score().isKnown()).isFalse();
            }
        }
        // What is below a target is not planned, and may follow from it.
        for (Score score : then.scores()) {
            if (score.isKnown()
                    && now.score(score.criterion()).isKnown()
                    && !changed.contains(score)
                    && score.criterion().ancestors().stream()
                            .noneMatch(whole -> targets.points().containsKey(whole.code()))) {
                assertThat(score.points())
                        .isEqualTo(now.score(score.criterion()).points());
            }
        }
    }

    @Property
    void plansAreReadAsTheyWereWritten(@ForAll("inputs") PlannedEvaluation planned) {
        Law.checkAll(
                CodecLaws.of(
                        plan -> KompassJson.standard().write(Format.PLAN, plan),
                        text -> KompassJson.standard().read(Format.PLAN, text)),
                List.of(planned.plan()));
    }

    private static PlanStatus status(PlannedEvaluation planned) {
        return PlanStatus.of(planned.plan(), planned.earlier(), planned.later().evaluated());
    }

    @Property
    void targetsGainAndNeverExceedTheMaximum(@ForAll("inputs") PlannedEvaluation planned) {
        for (PlannedPoints one : status(planned).plannedPoints()) {
            one.points()
                    .ifPresent(points -> assertThat(points)
                            .isBetween(
                                    one.target().orElse(0),
                                    one.score().criterion().max()));
            one.gain().ifPresent(gain -> assertThat(gain).isNotNegative());
        }
    }

    @Property
    void improvementsHaveAnActionOrNot(@ForAll("inputs") PlannedEvaluation planned) {
        List<Finding> with = Progress.between(planned.earlier(), planned.later(), planned.plan()).followUps().stream()
                .filter(followUp -> followUp.actions().stream()
                        .anyMatch(action -> action.action().status() != ActionStatus.DROPPED))
                .map(FollowUp::finding)
                .toList();
        List<Finding> all = new ArrayList<>(with);
        all.addAll(status(planned).withoutAction());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(planned.earlier().findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                        .toList());
    }

    /** The oracle asks each day that a date allows. */
    @Property
    void isOverdueOnAllSomeOrNoDays(@ForAll("inputs") PlannedEvaluation planned) {
        PartialDate date = planned.later().evaluated();
        for (ActionFollowUp followUp : Progress.between(planned.earlier(), planned.later(), planned.plan())
                .actions()) {
            Action action = followUp.action();
            Optional<PartialDate> due =
                    action.due().filter(any -> action.status().isOpen());
            TreeSet<Boolean> answers = new TreeSet<>();
            for (LocalDate day : List.of(date.earliest(), date.latest())) {
                due.ifPresent(by -> {
                    answers.add(by.earliest().isBefore(day));
                    answers.add(by.latest().isBefore(day));
                });
            }
            Overdue expected =
                    answers.size() == 2 ? Overdue.PERHAPS : answers.contains(true) ? Overdue.YES : Overdue.NO;
            assertThat(followUp.overdue()).isEqualTo(expected);
        }
    }
}
