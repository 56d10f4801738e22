package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects every violation of an evaluation. Paths are those of its JSON form. */
final class EvaluationCheck {

    private static final JsonPath POINTS = JsonPath.ROOT.member("points");
    private static final JsonPath MISSING = JsonPath.ROOT.member("missing");
    private static final JsonPath SECTIONS = JsonPath.ROOT.member("sections");

    private final Evaluation evaluation;
    private final Observations observations;
    private final Catalogue catalogue;
    private final Bounds bounds;
    private final Violations violations = new Violations();

    private EvaluationCheck(Evaluation evaluation, Bounds bounds) {
        this.evaluation = evaluation;
        this.observations = evaluation.observations();
        this.catalogue = evaluation.catalogue();
        this.bounds = bounds;
    }

    /** Validates an evaluation, given its bounds computed upwards only. */
    static List<Violation> violations(Evaluation evaluation, Bounds bounds) {
        var check = new EvaluationCheck(evaluation, bounds);
        check.checkDateAndCountry();
        check.catalogue.criteria().forEach(check::checkCriterion);
        check.checkInvalidCodes();
        check.checkSections();
        check.checkFindings();
        check.checkPlausibility();
        return check.violations.toList();
    }

    private void checkDateAndCountry() {
        catalogue
                .inUse()
                .filter(span -> span.excludes(evaluation.evaluated()))
                .ifPresent(span -> report(
                        EvaluationRule.DATE_OUTSIDE_PERIOD,
                        JsonPath.ROOT.member("evaluated"),
                        evaluation.evaluated().toString(),
                        "a date " + span + ", when " + catalogue.revision() + " was in use"));
        catalogue
                .country()
                .filter(country -> !country.equals(evaluation.municipality().country()))
                .ifPresent(country -> report(
                        EvaluationRule.COUNTRY_MISMATCH,
                        JsonPath.ROOT.member("municipality").member("country"),
                        evaluation.municipality().country(),
                        country + ", the country of " + catalogue.revision()));
    }

    private void checkCriterion(Criterion criterion) {
        if (!observations.invalid().isEmpty()
                && observations.invalid().get(criterion.code()) instanceof Points points) {
            report(
                    EvaluationRule.POINTS_OUT_OF_RANGE,
                    pathOf(criterion),
                    points.toString(),
                    "a whole number from 0 to " + criterion.max());
        }
        if (!criterion.isLeaf() && observations.hasPointsAt(criterion.ordinal())) {
            checkSum(criterion, observations.pointsAt(criterion.ordinal()));
        }
        checkNotApplicable(criterion);
    }

    private static JsonPath pathOf(Criterion criterion) {
        return POINTS.member(criterion.code().toString());
    }

    private void checkSum(Criterion criterion, int reported) {
        int atLeast = bounds.partsAtLeast[criterion.ordinal()];
        int atMost = bounds.partsAtMost[criterion.ordinal()];
        if (reported >= atLeast && reported <= atMost) {
            return;
        }
        if (atLeast == atMost) {
            String sum = criterion.children().stream()
                    .map(part -> Integer.toString(bounds.atLeast[part.ordinal()]))
                    .collect(Collectors.joining(" + "));
            report(
                    EvaluationRule.SUM_MISMATCH,
                    pathOf(criterion),
                    Integer.toString(reported),
                    atLeast + ", which is " + sum);
        } else {
            report(
                    EvaluationRule.SUM_OUT_OF_BOUNDS,
                    pathOf(criterion),
                    Integer.toString(reported),
                    atLeast + " to " + atMost + ", which its parts allow");
        }
    }

    private void checkNotApplicable(Criterion criterion) {
        Optional<Criterion> notApplicable = criterion.parent().filter(parent -> bounds.notApplicable[parent.ordinal()]);
        if (notApplicable.isEmpty()) {
            return;
        }
        Observation observation = observations.observation(criterion);
        if (observation != Missing.NOT_REPORTED && observation != Missing.NOT_APPLICABLE) {
            JsonPath path = observation instanceof Points ? POINTS : MISSING;
            report(
                    EvaluationRule.NOT_APPLICABLE_CONFLICT,
                    path.member(criterion.code().toString()),
                    observation instanceof Missing missing ? missing.id() : observation + " points",
                    "nothing, since " + notApplicable.get().code() + " is not applicable");
        }
    }

    private void checkInvalidCodes() {
        observations.invalid().forEach((code, observation) -> {
            JsonPath path = observation instanceof Points ? POINTS : MISSING;
            checkCode(code, path.member(code.toString()));
        });
    }

    private void checkSections() {
        evaluation.sections().keySet().forEach(code -> checkCode(code, SECTIONS.member(code.toString())));
    }

    private void checkFindings() {
        Map<String, JsonPath> pathById = new HashMap<>();
        for (int i = 0; i < evaluation.findings().size(); i++) {
            Finding finding = evaluation.findings().get(i);
            JsonPath path = JsonPath.ROOT.member("findings").element(i);
            finding.id().ifPresent(id -> checkId(id, path.member("id"), pathById));
            checkCode(finding.criterion(), path.member("criterion"));
        }
    }

    private void checkId(String id, JsonPath path, Map<String, JsonPath> pathById) {
        JsonPath first = pathById.putIfAbsent(id, path);
        if (first != null) {
            report(EvaluationRule.DUPLICATE_ID, path, Quoted.of(id), "an id other than that at " + first);
        }
    }

    private void checkCode(CriterionCode code, JsonPath path) {
        if (catalogue.findCriterion(code).isEmpty()) {
            report(EvaluationRule.UNKNOWN_CRITERION, path, "criterion " + code, "a code of " + catalogue.revision());
        }
    }

    /** Warns of reports that are possible, but more often mistakes. */
    private void checkPlausibility() {
        if (observations.invalid().isEmpty()
                && catalogue.criteria().stream()
                        .noneMatch(criterion -> observations.hasPointsAt(criterion.ordinal()))) {
            report(EvaluationRule.NO_POINTS, POINTS, "no points", "points for at least one criterion");
        } else if (allAtMaximum()) {
            report(EvaluationRule.ALL_AT_MAXIMUM, POINTS, "the maximum for every criterion", "less for at least one");
        } else if (allAreasEqual()) {
            report(EvaluationRule.ALL_AREAS_EQUAL, POINTS, "the same points in every area", "areas that differ");
        }
    }

    private boolean allAtMaximum() {
        return bounds.atLeast[0] == catalogue.root().max();
    }

    private boolean allAreasEqual() {
        List<Criterion> areas = catalogue.root().children();
        int first = areas.get(0).ordinal();
        return areas.size() > 1
                && areas.stream()
                        .mapToInt(Criterion::ordinal)
                        .allMatch(i ->
                                bounds.atLeast[i] == bounds.atMost[i] && bounds.atLeast[i] == bounds.atLeast[first]);
    }

    private void report(EvaluationRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
