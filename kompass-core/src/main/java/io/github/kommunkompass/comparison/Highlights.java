package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Strengths and improvement opportunities of one evaluation, selected by a {@link HighlightRule}. A criterion is never both:
 * one that matches both parts of the rule is listed as a conflict.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Highlights {

    /** A strength or an improvement opportunity. */
    @Value.Immutable
    interface Highlight {

        /** {@return the criterion, of the level of the rule} */
        Criterion criterion();

        /**
         * {@return the value by which it was selected: a share, a difference of shares, or points, depending on the
         * basis of the rule}
         */
        Ratio value();

        /**
         * {@return the rank by this value among all criteria that have one, in competition ranking: 1 for the
         * strongest strength, and for the improvement opportunity with most to gain}
         */
        int rank();
    }

    /** {@return the subject of the highlights} */
    Subject subject();

    /** {@return the rule that selected the highlights} */
    HighlightRule rule();

    /** {@return the strengths, the strongest first, and among equals in catalogue order; may be none} */
    List<Highlight> strengths();

    /**
     * {@return the improvement opportunities, the one with most to gain first, and among equals in catalogue order;
     * may be none}
     */
    List<Highlight> improvements();

    /**
     * {@return the criteria that match both parts of the rule, and so are in neither list, in catalogue order; may be
     * none}
     */
    List<Criterion> conflicts();

    /** {@return the criteria without a value for the rule, in catalogue order, with the reason of each} */
    Map<Criterion, UnavailableReason> unavailable();

    /**
     * Selects highlights without a reference.
     *
     * @param scorecard a strict scorecard
     * @param rule a rule with an absolute basis or headroom
     * @return the highlights
     * @throws InvalidValueException if the basis is relative, or the scorecard is not strict
     */
    static Highlights of(Scorecard scorecard, HighlightRule rule) {
        if (rule.basis() == HighlightRule.Basis.RELATIVE) {
            throw new InvalidValueException("basis relative without a comparison", "a comparison");
        }
        scorecard.requireStrict(scorecard.catalogue());
        Map<Criterion, Figure<Ratio>> values = new LinkedHashMap<>();
        for (Score score : scorecard.scores(rule.level())) {
            Ratio headroom = Ratio.of(score.max() - score.atLeast());
            boolean absolute = rule.basis() == HighlightRule.Basis.ABSOLUTE;
            values.put(
                    score.criterion(),
                    score.share()
                            .map(share -> Figure.of(absolute ? share : headroom))
                            .orElse(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN)));
        }
        return HighlightSelection.of(scorecard.subject(), values, rule);
    }

    /**
     * Selects highlights relative to a reference.
     *
     * @param comparison the comparison
     * @param rule a rule with a relative basis
     * @return the highlights; a criterion has no value if its number of values in the reference is below the minimum reference
     *     size, or its gap is unavailable; figures that were published without it have a value
     * @throws InvalidValueException if the basis is not relative
     */
    static Highlights of(Comparison comparison, HighlightRule rule) {
        if (rule.basis() != HighlightRule.Basis.RELATIVE) {
            throw new InvalidValueException("basis " + rule.basis().id() + " for a comparison", "relative");
        }
        Map<Criterion, Figure<Ratio>> values = new LinkedHashMap<>();
        for (Criterion criterion : comparison.reference().catalogue().criteria(rule.level())) {
            values.put(criterion, comparison.figure(criterion.code().toString(), standing -> relative(standing, rule)));
        }
        return HighlightSelection.of(comparison.subject(), values, rule);
    }

    private static Figure<Ratio> relative(Standing standing, HighlightRule rule) {
        boolean isTooSmall = standing.n().isPresent() && standing.n().value() < rule.minimumReferenceSize();
        return isTooSmall ? Figure.unavailable(UnavailableReason.TOO_FEW) : standing.gapShare();
    }
}
