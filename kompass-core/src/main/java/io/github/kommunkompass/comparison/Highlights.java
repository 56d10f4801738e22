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
 * Strengths and improvement opportunities of one evaluation by a stated rule, never by judgement. A criterion is never both:
 * one that matches both cuts is listed as a conflict.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Highlights {

    /** A criterion that is highlighted. */
    @Value.Immutable
    interface Highlight {

        /**
         * Returns the criterion.
         *
         * @return a criterion of the level of the rule
         */
        Criterion criterion();

        /**
         * Returns the value by which it was chosen.
         *
         * @return a share, a difference of shares, or points, as the basis of the rule has it
         */
        Ratio value();

        /**
         * Returns its place by this value among all criteria that have one, in competition ranking.
         *
         * @return 1 for the strongest in strengths, 1 for that with most to gain in improvement opportunities
         */
        int rank();
    }

    /**
     * Returns whose they are.
     *
     * @return the subject of the evaluation
     */
    Subject subject();

    /**
     * Returns by which rule.
     *
     * @return the rule
     */
    HighlightRule rule();

    /**
     * Returns the strengths, the strongest first, and among equals in catalogue order.
     *
     * @return the strengths; may be none
     */
    List<Highlight> strengths();

    /**
     * Returns the improvement opportunities, that with most to gain first, and among equals in catalogue order.
     *
     * @return the improvement opportunities; may be none
     */
    List<Highlight> improvements();

    /**
     * Returns the criteria that match both cuts and so are neither.
     *
     * @return the criteria in catalogue order; may be none
     */
    List<Criterion> conflicts();

    /**
     * Returns the criteria that have no value by the rule, and why.
     *
     * @return reason by criterion, in catalogue order
     */
    Map<Criterion, UnavailableReason> unavailable();

    /**
     * Finds highlights by a rule that looks at the evaluation alone.
     *
     * @param scorecard the scorecard
     * @param rule a rule whose basis is absolute or points left
     * @return the highlights
     * @throws IllegalArgumentException if the basis is relative
     */
    static Highlights of(Scorecard scorecard, HighlightRule rule) {
        if (rule.basis() == HighlightRule.Basis.RELATIVE) {
            throw new InvalidValueException("a relative rule without a comparison", "one to be relative to");
        }
        Map<Criterion, Figure<Ratio>> values = new LinkedHashMap<>();
        for (Score score : scorecard.scores(rule.level())) {
            Ratio left = Ratio.of(score.max() - score.atLeast());
            boolean absolute = rule.basis() == HighlightRule.Basis.ABSOLUTE;
            values.put(
                    score.criterion(),
                    score.share()
                            .map(share -> Figure.of(absolute ? share : left))
                            .orElse(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN)));
        }
        return HighlightSelection.of(scorecard.subject(), values, rule);
    }

    /**
     * Finds highlights relative to a reference.
     *
     * @param comparison the comparison
     * @param rule a rule whose basis is relative
     * @return the highlights; a criterion behind whose mean stand fewer than the rule demands, or of which it is not known how
     *     many do, has no value
     * @throws IllegalArgumentException if the basis is another
     */
    static Highlights of(Comparison comparison, HighlightRule rule) {
        if (rule.basis() != HighlightRule.Basis.RELATIVE) {
            throw new InvalidValueException("a rule that is " + rule.basis().id(), "one that is relative");
        }
        Map<Criterion, Figure<Ratio>> values = new LinkedHashMap<>();
        for (Criterion criterion : comparison.reference().catalogue().criteria(rule.level())) {
            values.put(criterion, comparison.figure(criterion.code().toString(), standing -> relative(standing, rule)));
        }
        return HighlightSelection.of(comparison.subject(), values, rule);
    }

    private static Figure<Ratio> relative(Standing standing, HighlightRule rule) {
        return standing.n()
                .flatMap(n -> n < rule.minimumReferenceSize()
                        ? Figure.unavailable(UnavailableReason.TOO_FEW)
                        : standing.gapShare());
    }
}
