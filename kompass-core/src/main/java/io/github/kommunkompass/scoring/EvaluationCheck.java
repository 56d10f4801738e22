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
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Collects every violation of an evaluation. Paths are those of its JSON form. */
final class EvaluationCheck {

    private static final JsonPath POINTS = JsonPath.ROOT.member("points");
    private static final JsonPath MISSING = JsonPath.ROOT.member("missing");

    private final Evaluation evaluation;
    private final Observations observations;
    private final Catalogue catalogue;
    private final Bounds tally;
    private final List<Violation> violations = new ArrayList<>();

    private EvaluationCheck(Evaluation evaluation, Bounds tally) {
        this.evaluation = evaluation;
        this.observations = evaluation.observations();
        this.catalogue = evaluation.catalogue();
        this.tally = tally;
    }

    /** Takes what was added up upwards only. */
    static List<Violation> violations(Evaluation evaluation, Bounds tally) {
        var check = new EvaluationCheck(evaluation, tally);
        check.header();
        check.catalogue.criteria().forEach(check::criterion);
        check.unknownCodes();
        check.findings();
        check.pattern();
        return List.copyOf(check.violations);
    }

    private void header() {
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
                        country + ", for which " + catalogue.revision() + " was made"));
    }

    private void criterion(Criterion criterion) {
        if (!observations.invalid().isEmpty()
                && observations.invalid().get(criterion.code()) instanceof Points points) {
            report(
                    EvaluationRule.POINTS_OUT_OF_RANGE,
                    pathOf(criterion),
                    points.toString(),
                    "a whole number from 0 to " + criterion.max());
        }
        if (!criterion.isLeaf() && observations.hasPointsAt(criterion.ordinal())) {
            sum(criterion, observations.pointsAt(criterion.ordinal()));
        }
        insideNotApplicable(criterion);
    }

    private static JsonPath pathOf(Criterion criterion) {
        return POINTS.member(criterion.code().toString());
    }

    private void sum(Criterion criterion, int given) {
        int atLeast = tally.partsAtLeast[criterion.ordinal()];
        int atMost = tally.partsAtMost[criterion.ordinal()];
        if (given >= atLeast && given <= atMost) {
            return;
        }
        if (atLeast == atMost) {
            String sum = criterion.children().stream()
                    .map(part -> Integer.toString(tally.atLeast[part.ordinal()]))
                    .collect(Collectors.joining(" + "));
            report(
                    EvaluationRule.SUM_MISMATCH,
                    pathOf(criterion),
                    Integer.toString(given),
                    atLeast + ", which is " + sum);
        } else {
            report(
                    EvaluationRule.SUM_OUT_OF_BOUNDS,
                    pathOf(criterion),
                    Integer.toString(given),
                    atLeast + " to " + atMost + ", which its parts allow");
        }
    }

    /** Not applicable is a whole: what is reported inside it, other than the same again, contradicts it. */
    private void insideNotApplicable(Criterion criterion) {
        Optional<Criterion> above = criterion.parent().filter(parent -> tally.notApplicable[parent.ordinal()]);
        if (above.isEmpty()) {
            return;
        }
        Observation observation = observations.observation(criterion);
        if (observation != Missing.NOT_REPORTED && observation != Missing.NOT_APPLICABLE) {
            boolean points = observation instanceof Points;
            report(
                    EvaluationRule.NOT_APPLICABLE_CONFLICT,
                    (points ? POINTS : MISSING).member(criterion.code().toString()),
                    observation instanceof Missing missing ? missing.id() : observation + " points",
                    "nothing, since " + above.get().code() + " is not applicable");
        }
    }

    private void unknownCodes() {
        observations.invalid().forEach((code, observation) -> {
            JsonPath path = observation instanceof Points ? POINTS : MISSING;
            unknownCode(code, path.member(code.toString()));
        });
    }

    private void findings() {
        List<Finding> findings = evaluation.findings();
        IntStream.range(0, findings.size())
                .forEach(i -> unknownCode(
                        findings.get(i).criterion(),
                        JsonPath.ROOT.member("findings").element(i).member("criterion")));
    }

    private void unknownCode(CriterionCode code, JsonPath path) {
        if (catalogue.findCriterion(code).isEmpty()) {
            report(EvaluationRule.UNKNOWN_CRITERION, path, "criterion " + code, "a code of " + catalogue.revision());
        }
    }

    /** What is possible, but more often a slip than a fact. */
    private void pattern() {
        if (observations.invalid().isEmpty()
                && catalogue.criteria().stream()
                        .noneMatch(criterion -> observations.hasPointsAt(criterion.ordinal()))) {
            report(EvaluationRule.NO_POINTS, POINTS, "no points", "points for at least one criterion");
        } else if (allAtMaximum()) {
            report(EvaluationRule.ALL_AT_MAXIMUM, POINTS, "the maximum everywhere", "some point missed somewhere");
        } else if (allAreasEqual()) {
            report(EvaluationRule.ALL_AREAS_EQUAL, POINTS, "the same points in every area", "areas that differ");
        }
    }

    private boolean allAtMaximum() {
        return tally.atLeast[0] == catalogue.root().max();
    }

    private boolean allAreasEqual() {
        List<Criterion> areas = catalogue.root().children();
        int first = areas.get(0).ordinal();
        return areas.size() > 1
                && areas.stream()
                        .mapToInt(Criterion::ordinal)
                        .allMatch(i -> tally.atLeast[i] == tally.atMost[i] && tally.atLeast[i] == tally.atLeast[first]);
    }

    private void report(EvaluationRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
