package io.github.kommunkompass.plan;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects every violation of a plan. Paths are those of its JSON form. */
final class PlanCheck {

    private static final JsonPath OF = JsonPath.ROOT.member("of");
    private static final JsonPath ACTIONS = JsonPath.ROOT.member("actions");

    private final Plan plan;
    private final Subject subject;
    private final Scorecard scorecard;
    private final Catalogue catalogue;
    private final Set<String> findings;
    private final Violations violations = new Violations();
    private final Map<String, JsonPath> pathById = new HashMap<>();
    /** The first targets by code, of actions that are not dropped. */
    private final Map<CriterionCode, Target> targets = new HashMap<>();

    private record Target(int points, JsonPath path) {}

    private PlanCheck(Plan plan, Evaluation evaluation) {
        this.plan = plan;
        this.subject = evaluation.subject();
        this.scorecard = Scorer.strict().score(evaluation);
        this.catalogue = evaluation.catalogue();
        this.findings = evaluation.findings().stream()
                .map(Finding::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static List<Violation> violations(Plan plan, Evaluation evaluation, MunicipalityRegister register) {
        var check = new PlanCheck(plan, evaluation);
        check.checkMunicipality(register);
        check.checkRevisionAndDate();
        for (int i = 0; i < plan.actions().size(); i++) {
            check.checkAction(plan.actions().get(i), ACTIONS.element(i));
        }
        return check.violations.toList();
    }

    private void checkMunicipality(MunicipalityRegister register) {
        try {
            if (isOther(register)) {
                reportMunicipality(
                        plan.of().municipality().describe(),
                        subject.municipality().describe());
            }
        } catch (AmbiguousMunicipalityException | ConflictingMunicipalitiesException e) {
            reportMunicipality(e.found(), e.expected());
        }
    }

    private boolean isOther(MunicipalityRegister register) {
        if (plan.of().municipality().equals(subject.municipality())) {
            return false;
        }
        MunicipalityMap<List<Subject>> byMunicipality = MunicipalityMap.of(register, ArrayList::new);
        for (Subject one : List.of(plan.of(), subject)) {
            byMunicipality.value(one.municipality(), one.evaluated()).add(one);
        }
        return byMunicipality.toSortedMap().size() > 1;
    }

    private void reportMunicipality(String found, String expected) {
        report(PlanRule.OTHER_EVALUATION, OF.member("municipality"), found, expected);
    }

    private void checkRevisionAndDate() {
        if (!plan.of().revision().equals(subject.revision())) {
            report(
                    PlanRule.OTHER_EVALUATION,
                    OF.member("revision"),
                    plan.of().revision().toString(),
                    subject.revision().toString());
        }
        if (!plan.of().evaluated().equals(subject.evaluated())) {
            report(
                    PlanRule.OTHER_EVALUATION,
                    OF.member("evaluated"),
                    plan.of().evaluated().toString(),
                    subject.evaluated().toString());
        }
    }

    private void checkAction(Action action, JsonPath path) {
        checkId(action.id(), path.member("id"));
        for (int i = 0; i < action.findings().size(); i++) {
            checkFinding(action.findings().get(i), path.member("findings").element(i));
        }
        for (int i = 0; i < action.criteria().size(); i++) {
            checkCode(action.criteria().get(i), path.member("criteria").element(i));
        }
        action.due()
                .filter(due -> due.relationTo(subject.evaluated()) == PartialDate.Relation.BEFORE)
                .ifPresent(due -> report(
                        PlanRule.DUE_BEFORE_EVALUATION,
                        path.member("due"),
                        due.toString(),
                        "a date not before " + subject.evaluated() + ", the date of the evaluation"));
        action.target()
                .forEach((code, points) ->
                        checkTarget(action, code, points, path.member("target").member(code.toString())));
        if (action.findings().isEmpty()
                && action.criteria().isEmpty()
                && action.target().isEmpty()) {
            report(PlanRule.NOT_ABOUT_ANYTHING, path, "neither a finding nor a criterion", "one at least");
        }
    }

    private void checkId(String id, JsonPath path) {
        JsonPath first = pathById.putIfAbsent(id, path);
        if (first != null) {
            report(PlanRule.DUPLICATE_ID, path, Quoted.of(id), "an id other than that at " + first);
        }
    }

    private void checkFinding(String id, JsonPath path) {
        if (!findings.contains(id)) {
            report(
                    PlanRule.UNKNOWN_FINDING,
                    path,
                    "finding " + Quoted.of(id),
                    "the id of a finding of " + subject.describe());
        }
    }

    private Optional<Criterion> checkCode(CriterionCode code, JsonPath path) {
        Optional<Criterion> criterion = catalogue.findCriterion(code);
        if (criterion.isEmpty()) {
            report(PlanRule.UNKNOWN_CRITERION, path, "criterion " + code, "a code of " + catalogue.revision());
        }
        return criterion;
    }

    private void checkTarget(Action action, CriterionCode code, int points, JsonPath path) {
        checkCode(code, path).ifPresent(criterion -> checkPoints(scorecard.score(criterion), points, path));
        if (action.status() != ActionStatus.DROPPED) {
            Target first = targets.putIfAbsent(code, new Target(points, path));
            if (first != null && first.points() != points) {
                report(
                        PlanRule.CONFLICTING_TARGETS,
                        path,
                        Integer.toString(points),
                        first.points() + ", the target at " + first.path());
            }
        }
    }

    private void checkPoints(Score score, int points, JsonPath path) {
        int max = score.criterion().max();
        if (points < 0 || points > max) {
            report(PlanRule.TARGET_OUT_OF_RANGE, path, Integer.toString(points), "a whole number from 0 to " + max);
        } else if (points < score.atLeast()) {
            String reached = score.isKnown() ? "are its points" : "are certain";
            report(
                    PlanRule.TARGET_BELOW_POINTS,
                    path,
                    Integer.toString(points),
                    score.atLeast() + " or more, since " + score.atLeast() + " " + reached);
        }
    }

    private void report(PlanRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
