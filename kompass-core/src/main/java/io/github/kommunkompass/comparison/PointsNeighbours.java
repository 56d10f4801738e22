package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds {@link Neighbours} by points. */
final class PointsNeighbours {

    private final Scorecard subject;
    private final SelectedEvaluations candidates;
    private final Map<Criterion, Ratio> weights;

    PointsNeighbours(Scorecard subject, SelectedEvaluations candidates, Map<Criterion, Ratio> weights) {
        subject.requireStrict(candidates.population().catalogue());
        if (candidates.population().repeats() == RepeatPolicy.ALL) {
            throw new InvalidValueException(
                    "candidates of which all evaluations count", "the latest or earliest of each municipality");
        }
        this.subject = subject;
        this.candidates = candidates;
        this.weights = weights;
    }

    Neighbours nearest(int k, DisclosurePolicy disclosure) {
        Map<String, Ratio> byCode = new HashMap<>();
        weights.forEach((criterion, weight) -> {
            if (weight.signum() > 0 && !subject.score(criterion).isKnown()) {
                throw new InvalidValueException(
                        "unknown points of the subject for " + criterion.code(),
                        "known points for each criterion with a weight");
            }
            byCode.put(criterion.code().toString(), weight);
        });
        Map<Municipality, Map<String, Ratio>> others = new HashMap<>();
        others().forEach(other -> others.put(other.subject().municipality(), points(other)));
        return NeighbourSearch.nearest(points(subject), others, byCode, k, register(), disclosure);
    }

    private MunicipalityRegister register() {
        return candidates.population().register();
    }

    /** The evaluations of other municipalities than the subject's. */
    @SuppressWarnings("ReferenceEquality") // The list of the subject's municipality, and not one with equal content.
    private List<Scorecard> others() {
        MunicipalityMap<List<Scorecard>> byMunicipality = MunicipalityMap.of(register(), ArrayList::new);
        List<Scorecard> own = evaluations(subject, byMunicipality);
        candidates
                .scorecards()
                .forEach(candidate -> evaluations(candidate, byMunicipality).add(candidate));
        // Names and codes may contradict each other, which shows only when all are added.
        return byMunicipality.toSortedMap().values().stream()
                .filter(evaluations -> evaluations != own)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scorecard> evaluations(Scorecard scorecard, MunicipalityMap<List<Scorecard>> byMunicipality) {
        return byMunicipality.value(
                scorecard.subject().municipality(), scorecard.subject().evaluated());
    }

    /** The known points for the weighted criteria, by code. */
    private Map<String, Ratio> points(Scorecard scorecard) {
        Map<String, Ratio> points = new HashMap<>();
        for (Criterion criterion : weights.keySet()) {
            Score score = scorecard.score(criterion);
            if (score.isKnown()) {
                points.put(criterion.code().toString(), Ratio.of(score.pointsOrThrow()));
            }
        }
        return points;
    }
}
