package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;

/** The points that reaching the quantile of a comparison would add. */
final class PotentialShape extends WrittenObject<ImprovementPotential> {

    static final PotentialShape POTENTIAL = new PotentialShape();

    private PotentialShape() {
        required("level", Common.LEVEL, ImprovementPotential::level);
        required("gains", Common.byCode(RatioShape.RATIO), PotentialShape::gains)
                .described(
                        "The points that reaching the quantile of the settings would add, by the code of a criterion.");
        required("total", RatioShape.RATIO, ImprovementPotential::total).described("The sum of the gains.");
        optional("unavailable", ComparisonShape.REASONS, potential -> ComparisonShape.reasons(unavailable(potential)))
                .described("The reasons why gains are unavailable, by the code of a criterion.");
    }

    private static Map<CriterionCode, Ratio> gains(ImprovementPotential potential) {
        Map<CriterionCode, Ratio> gains = new LinkedHashMap<>();
        potential.gains().forEach((criterion, gain) -> gain.ifPresent(points -> gains.put(criterion.code(), points)));
        return gains;
    }

    private static Map<Criterion, UnavailableReason> unavailable(ImprovementPotential potential) {
        Map<Criterion, UnavailableReason> unavailable = new LinkedHashMap<>();
        potential
                .gains()
                .forEach((criterion, gain) -> gain.reason().ifPresent(reason -> unavailable.put(criterion, reason)));
        return unavailable;
    }
}
