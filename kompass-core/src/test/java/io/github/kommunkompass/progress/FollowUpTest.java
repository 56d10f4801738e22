package io.github.kommunkompass.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.InvalidPlanException;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.progress.ActionFollowUp.Attainment;
import io.github.kommunkompass.progress.FollowUp.Mention;
import io.github.kommunkompass.progress.FollowUp.Outcome;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of findings and actions, by points and by what a later evaluation says. */
class FollowUpTest {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1")
                            .name("en", "One")
                            .add(Criterion.builder("1.1").name("en", "A").max(10))
                            .add(Criterion.builder("1.2").name("en", "B").max(10)))
                    .add(Criterion.builder("2").name("en", "Two").max(20)))
            .build();

    private static EvaluationBuilder reports(Catalogue catalogue, String date) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.parse(date));
    }

    private static EvaluationBuilder small(String date) {
        return reports(SMALL, date).points("1.1", 4).points("1.2", 6).points("2", 12);
    }

    private static Finding finding(FindingKind kind, String id, String code, String... refersTo) {
        return Finding.of(kind, CriterionCode.of(code), LocalizedText.of("en", "Some words"))
                .withId(id)
                .withRefersTo(refersTo);
    }

    private static Finding improvement(String id, String code, String... refersTo) {
        return finding(FindingKind.IMPROVEMENT, id, code, refersTo);
    }

    private static ActionBuilder action(String id) {
        return Action.builder(id, LocalizedText.of("en", "Do it"));
    }

    private static ActionBuilder target(String id, String code, int points) {
        return action(id).putTarget(CriterionCode.of(code), points);
    }

    private static Plan plan(Evaluation evaluation, ActionBuilder... actions) {
        PlanBuilder plan = Plan.builder(evaluation.subject());
        for (ActionBuilder action : actions) {
            plan.addActions(action.build());
        }
        return plan.build();
    }

    private static Crosswalks equal(Catalogue from, Catalogue to, String code, String other) {
        return Crosswalks.none()
                .with(Crosswalk.of(
                        from,
                        to,
                        CrosswalkAuthority.author("A controller"),
                        List.of(CrosswalkLink.of(
                                Relation.EQUAL,
                                code,
                                other,
                                LocalizedText.of("en", "So."),
                                Source.of("Our own reading")))));
    }

    @Test
    void tellsWhatTheLaterEvaluationSays() {
        Evaluation earlier = small("2020")
                .addFinding(improvement("i-1", "1.1"))
                .addFinding(improvement("i-2", "1.1"))
                .addFinding(improvement("i-3", "1.1"))
                .addFinding(improvement("i-4", "1.1"))
                .addFinding(improvement("i-5", "1.1"))
                .addFinding(Finding.of(
                        FindingKind.IMPROVEMENT, CriterionCode.of("2"), LocalizedText.of("en", "Some words")))
                .addFinding(finding(FindingKind.STRENGTH, "s-1", "2"))
                .build();
        Evaluation later = small("2022")
                .addFinding(improvement("n-1", "2", "i-1", "i-4"))
                .addFinding(finding(FindingKind.STRENGTH, "n-2", "2", "i-2", "i-4", "s-1"))
                .addFinding(finding(FindingKind.GOOD_EXAMPLE, "n-3", "2", "i-3"))
                .build();
        List<FollowUp> followUps = Progress.between(earlier, later).followUps();
        assertThat(followUps)
                .extracting(FollowUp::mention)
                .containsExactly(
                        Mention.AGAIN,
                        Mention.STRENGTH,
                        Mention.STRENGTH,
                        Mention.AGAIN_AND_STRENGTH,
                        Mention.NOT_MENTIONED,
                        Mention.NO_ID);
        assertThat(followUps.get(3).laterFindings())
                .extracting(finding -> finding.id().orElseThrow())
                .containsExactly("n-1", "n-2");
        assertThat(followUps)
                .allSatisfy(followUp -> assertThat(followUp.actions()).isEmpty());
    }

    /** Points of SE-2016 and SE-2020 cannot be compared, but findings can refer to one another. */
    @Test
    void tellsAcrossRevisionsWhereFindingsRefer() {
        Evaluation earlier = reports(Catalogues.se2016(), "2019")
                .points("1", 60)
                .addFinding(improvement("i-1", "1"))
                .addFinding(improvement("i-2", "1"))
                .build();
        Evaluation later = reports(Catalogues.se2020(), "2022-09")
                .points("1", 69)
                .addFinding(finding(FindingKind.STRENGTH, "s-1", "1", "i-1"))
                .build();
        Plan plan = plan(
                earlier,
                target("a-1", "1", 65).addFindings("i-1").due(PartialDate.of(2022)),
                action("a-2").addFindings("i-1").status(ActionStatus.DONE).due(PartialDate.of(2020)));
        Progress progress = Progress.between(earlier, later, plan);
        assertThat(progress.followUps())
                .extracting(FollowUp::outcome)
                .containsExactly(Outcome.NOT_COMPARABLE, Outcome.NOT_COMPARABLE);
        assertThat(progress.followUps())
                .extracting(FollowUp::mention)
                .containsExactly(Mention.STRENGTH, Mention.NOT_MENTIONED);
        assertThat(progress.followUps().get(0).actions()).isEqualTo(progress.actions());
        assertThat(progress.followUps().get(1).actions()).isEmpty();
        assertThat(progress.actions()).extracting(ActionFollowUp::overdue).containsExactly(Overdue.PERHAPS, Overdue.NO);
        assertThat(progress.actions().get(0).targets())
                .isEqualTo(Map.of(CriterionCode.of("1"), Attainment.NOT_COMPARABLE));
        assertThat(progress.actions().get(1).targets()).isEmpty();
    }

    @Test
    void tellsWhichTargetsAreReached() {
        Evaluation earlier =
                reports(SMALL, "2020").points("1", 8).points("2", 10).build();
        Evaluation later =
                reports(SMALL, "2022").points("1", 15).points("2", 12).build();
        Progress progress = Progress.between(
                earlier,
                later,
                plan(
                        earlier,
                        target("a-1", "1", 15).putTarget(CriterionCode.of("2"), 13),
                        target("a-2", "1.1", 5),
                        target("a-3", "1.2", 6),
                        target("a-4", "total", 27)));
        assertThat(progress.plan())
                .contains(plan(
                        earlier,
                        target("a-1", "1", 15).putTarget(CriterionCode.of("2"), 13),
                        target("a-2", "1.1", 5),
                        target("a-3", "1.2", 6),
                        target("a-4", "total", 27)));
        assertThat(progress.actions())
                .extracting(action -> action.targets().values().toString())
                .containsExactly("[REACHED, NOT_REACHED]", "[REACHED]", "[NOT_KNOWN]", "[REACHED]");
    }

    @Test
    void comparesTargetsAcrossRevisionsWhereAnAuthoritySaysSo() {
        Catalogue next = Catalogue.builder("NEXT")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("9").name("en", "Two").max(20)))
                .build();
        Evaluation earlier = small("2020").build();
        Evaluation later = reports(next, "2022").points("9", 15).build();
        Progress progress = Progress.between(
                earlier,
                later,
                plan(earlier, target("a-1", "2", 15), target("a-2", "2", 15), target("a-3", "1", 11)),
                equal(SMALL, next, "2", "9"),
                MunicipalityRegister.builtIn());
        assertThat(progress.actions())
                .extracting(action -> action.targets().values().toString())
                .containsExactly("[REACHED]", "[REACHED]", "[NOT_COMPARABLE]");
    }

    @Test
    void refusesPlanOfAnotherEvaluation() {
        Evaluation earlier = small("2020").build();
        Evaluation later = small("2022").build();
        assertThatThrownBy(() -> Progress.between(earlier, later, plan(later)))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessage("Plan of Nässjö (SE), 2022, SMALL is invalid:\n"
                        + "  error: $.of.evaluated: found 2022, expected 2020");
        assertThatThrownBy(() -> Progress.between(later, earlier, plan(later)))
                .isInstanceOf(UnorderedEvaluationsException.class);
    }

    @Test
    void evaluationAgainstItselfImprovesNothing() {
        Evaluation earlier = small("2020").addFinding(improvement("i-1", "1.1")).build();
        Evaluation again = earlier.toBuilder().evaluated(PartialDate.of(2022)).build();
        assertThat(Progress.between(earlier, again).followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(followUp.mention()).isEqualTo(Mention.NOT_MENTIONED);
        });
    }

    /** Findings and evaluations of each chain, such as {@code a, b (2018, 2020)}. */
    private static List<String> recurring(Evaluation... evaluations) {
        return History.of(List.of(evaluations)).recurring().stream()
                .map(one -> String.join(
                                ", ",
                                one.findings().stream()
                                        .map(finding -> finding.id().orElse("-"))
                                        .toList())
                        + " "
                        + one.evaluations().stream().map(Subject::evaluated).toList())
                .toList();
    }

    @Test
    void findsWhatComesBackLongestFirst() {
        assertThat(recurring(
                        small("2022").addFinding(improvement("d", "2", "b")).build(),
                        small("2018")
                                .addFinding(improvement("a", "1.1"))
                                .addFinding(improvement("x", "2"))
                                .build(),
                        small("2020")
                                .addFinding(improvement("y", "2", "x"))
                                .addFinding(improvement("b", "2", "a"))
                                .build()))
                .containsExactly("a, b, d [2018, 2020, 2022]", "x, y [2018, 2020]");
    }

    @Test
    void strengthsAndGapsEndWhatComesBack() {
        assertThat(recurring(
                        small("2016").addFinding(improvement("a", "1.1")).build(),
                        small("2018")
                                .addFinding(finding(FindingKind.STRENGTH, "b", "1.1", "a"))
                                .build(),
                        small("2020")
                                .addFinding(improvement("c", "1.1", "a", "b"))
                                .build()))
                .isEmpty();
        assertThat(recurring()).isEmpty();
    }

    @Test
    void continuesTheLongestOfSeveralAndDividesInTwo() {
        Finding withoutId =
                Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("2"), LocalizedText.of("en", "Some words"));
        assertThat(recurring(
                        small("2016").addFinding(improvement("a", "1.1")).build(),
                        small("2018")
                                .addFinding(improvement("new", "1.1"))
                                .addFinding(improvement("b", "1.1", "a"))
                                .build(),
                        small("2020")
                                .addFinding(withoutId.withRefersTo("new", "b"))
                                .addFinding(improvement("c", "1.1", "b"))
                                .build()))
                .containsExactly("a, b, - [2016, 2018, 2020]", "a, b, c [2016, 2018, 2020]");
    }

    /** Paths through references are many, but one chain leads to each finding. */
    @Test
    void manyReferencesTakeLittleTime() {
        List<Evaluation> evaluations = new ArrayList<>();
        String[] ids = IntStream.range(0, 30).mapToObj(i -> "i-" + i).toArray(String[]::new);
        for (int year = 2000; year < 2020; year++) {
            EvaluationBuilder evaluation = small(Integer.toString(year));
            for (String id : ids) {
                evaluation.addFinding(improvement(id, "2", ids));
            }
            evaluations.add(evaluation.build());
        }
        assertThat(History.of(evaluations).recurring())
                .hasSize(30)
                .allSatisfy(one -> assertThat(one.length()).isEqualTo(20));
    }

    @Test
    void targetsOfPlanAreThoseOfItsActions() {
        Evaluation evaluation = small("2020").build();
        Plan plan = plan(
                evaluation,
                target("a-1", "1.1", 7),
                target("a-2", "2", 12),
                target("a-3", "1.2", 9).status(ActionStatus.DROPPED));
        Targets targets = Targets.of(SMALL, plan);
        assertThat(targets.points()).isEqualTo(Map.of(CriterionCode.of("1.1"), 7, CriterionCode.of("2"), 12));
        Evaluation reached = Scenario.withTargets(evaluation, targets);
        assertThat(Scorer.strict().score(reached).total().points()).hasValue(25);
        assertThat(Scenario.withTargets(reached, Targets.of(SMALL, Map.of("1.1", 5))))
                .isEqualTo(reached);
    }

    @Test
    void rejectsTargetsThatDoNotFit() {
        Evaluation evaluation = small("2020").build();
        assertThatThrownBy(() -> Targets.of(SMALL, plan(evaluation, target("a-1", "1", 17), target("a-2", "1.1", 7))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found targets for 1 and for 1.1, which is a part of it, expected a target for one or the"
                        + " other");
        Plan other = Plan.builder(
                        Subject.of(evaluation.municipality(), RevisionId.of("SE-2016"), evaluation.evaluated()))
                .build();
        assertThatThrownBy(() -> Targets.of(SMALL, other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a plan of SE-2016, expected a plan of SMALL");
        assertThatThrownBy(() -> Scenario.withTargets(evaluation, Targets.of(Catalogues.se2020(), Map.of())))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> Scenario.withTargets(evaluation, Targets.of(SMALL, Map.of("1", 17))))
                .hasMessage("found new points for 1, of which 1.1 is reported, expected new points for its parts");
    }
}
