package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unless;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.progress.FollowUp.Mention;
import io.github.kommunkompass.progress.FollowUp.Outcome;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Laws of plans and of what becomes of them.
 *
 * <pre>{@code
 * Law.checkAll(PlanLaws.of(PlanSystem.kompass()), List.of(planned));
 * }</pre>
 */
public final class PlanLaws {

    private static final LocalizedText SAME_WORDS = LocalizedText.of("en", "The same words");

    private final PlanSystem system;

    private PlanLaws(PlanSystem system) {
        this.system = system;
    }

    /**
     * {@return the laws of a system that follows plans: {@code plan-once}, {@code -share}, {@code -ids}, {@code -self} and
     * {@code -other}}
     *
     * @param system the system
     */
    public static List<Law<PlannedEvaluation>> of(PlanSystem system) {
        var laws = new PlanLaws(system);
        return List.of(laws.once(), laws.share(), laws.ids(), laws.self(), laws.other());
    }

    private Law<PlannedEvaluation> once() {
        return Law.of("plan-once", "Each action counts once.", planned -> {
            Map<ActionStatus, Integer> found = new EnumMap<>(ActionStatus.class);
            found.putAll(system.follow(planned).numbers());
            found.values().removeIf(number -> number == 0);
            return unlessEqual(found, numbers(planned.plan()));
        });
    }

    private static Map<ActionStatus, Integer> numbers(Plan plan) {
        Map<ActionStatus, Integer> numbers = new EnumMap<>(ActionStatus.class);
        plan.actions().forEach(action -> numbers.merge(action.status(), 1, Integer::sum));
        return numbers;
    }

    private Law<PlannedEvaluation> share() {
        return Law.of("plan-share", "The share done is done / all, exactly.", planned -> {
            int all = planned.plan().actions().size();
            int done = numbers(planned.plan()).getOrDefault(ActionStatus.DONE, 0);
            return unlessEqual(
                    system.follow(planned).shareDone(), all == 0 ? Optional.empty() : Optional.of(Ratio.of(done, all)));
        });
    }

    private Law<PlannedEvaluation> ids() {
        return Law.of(
                "plan-ids",
                "Findings are matched by their ids and never by their words.",
                planned -> unlessById(planned, "as given")
                        .or(() -> unlessById(
                                new PlannedEvaluation(
                                        withSameWords(planned.earlier()),
                                        planned.plan(),
                                        withSameWords(planned.later())),
                                "with the same words for each finding")));
    }

    private static Evaluation withSameWords(Evaluation evaluation) {
        return evaluation.toBuilder()
                .findings(evaluation.findings().stream()
                        .map(finding -> new Finding(
                                finding.id(), finding.kind(), finding.criterion(), SAME_WORDS, finding.refersTo()))
                        .toList())
                .build();
    }

    private Optional<String> unlessById(PlannedEvaluation planned, String how) {
        List<PlanClaim.OfFinding> found = system.follow(planned).findings();
        List<Finding> improvements = planned.earlier().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                .toList();
        return unlessEqual(
                        found.stream().map(PlanClaim.OfFinding::mention).toList(),
                        improvements.stream()
                                .map(finding -> mention(finding, planned.later()))
                                .toList(),
                        how)
                .or(() -> unlessEqual(
                        found.stream().map(PlanClaim.OfFinding::actions).toList(),
                        improvements.stream()
                                .map(finding -> actions(finding, planned.plan()))
                                .toList(),
                        how));
    }

    private static Mention mention(Finding finding, Evaluation later) {
        if (finding.id().isEmpty()) {
            return Mention.NO_ID;
        }
        List<FindingKind> kinds = later.findings().stream()
                .filter(one -> one.refersTo().contains(finding.id().get()))
                .map(Finding::kind)
                .toList();
        boolean isAgain = kinds.contains(FindingKind.IMPROVEMENT);
        boolean isStrength = kinds.contains(FindingKind.STRENGTH) || kinds.contains(FindingKind.GOOD_EXAMPLE);
        return isAgain
                ? isStrength ? Mention.AGAIN_AND_STRENGTH : Mention.AGAIN
                : isStrength ? Mention.STRENGTH : Mention.NOT_MENTIONED;
    }

    private static List<String> actions(Finding finding, Plan plan) {
        return plan.actions().stream()
                .filter(action ->
                        finding.id().filter(action.findings()::contains).isPresent())
                .map(Action::id)
                .toList();
    }

    private Law<PlannedEvaluation> self() {
        return Law.of("plan-self", "Against itself, an evaluation improves nothing and declines nowhere.", planned -> {
            Evaluation again = planned.earlier().toBuilder()
                    .evaluated(planned.later().evaluated())
                    .build();
            return first(
                    system.follow(new PlannedEvaluation(planned.earlier(), planned.plan(), again))
                            .findings(),
                    finding -> unless(
                            finding.outcome() != Outcome.IMPROVED && finding.outcome() != Outcome.DECLINED,
                            finding.outcome().id(),
                            Outcome.UNCHANGED.id() + " or " + Outcome.NOT_KNOWN.id()));
        });
    }

    private Law<PlannedEvaluation> other() {
        return Law.of(
                "plan-other",
                "A plan of another evaluation is refused.",
                planned -> first(
                        others(planned.earlier().subject()).toList(),
                        subject -> unless(
                                isRefused(new PlannedEvaluation(
                                        planned.earlier(), of(subject, planned.plan()), planned.later())),
                                "an answer for a plan of " + subject.describe(),
                                "a refusal")));
    }

    private static Stream<Subject> others(Subject subject) {
        Municipality municipality = subject.municipality();
        PartialDate nextYear = PartialDate.of(subject.evaluated().latest().getYear() + 1);
        return Stream.of(
                Subject.of(municipality, subject.revision(), nextYear),
                Subject.of(municipality, RevisionId.of(subject.revision() + "-other"), subject.evaluated()),
                Subject.of(
                        Municipality.of("Another place", municipality.country()),
                        subject.revision(),
                        subject.evaluated()));
    }

    private static Plan of(Subject subject, Plan plan) {
        PlanBuilder other = Plan.builder(subject).addAllActions(plan.actions()).addAllSources(plan.sources());
        plan.title().ifPresent(other::title);
        return other.build();
    }

    private boolean isRefused(PlannedEvaluation planned) {
        try {
            system.follow(planned);
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }
}
