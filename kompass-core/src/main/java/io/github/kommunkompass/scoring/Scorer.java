package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * Scores evaluations: finds the points of every criterion of the catalogue, or the bounds within which they lie.
 *
 * <p>A criterion has the points that were reported for it, or the sum of its parts; where both are known they must agree. The
 * bounds of other criteria are as narrow as all reported sums make them: if the total and all areas but one are known, so is
 * that one.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorer.strict().score(evaluation);
 * scorecard.total().points();          // OptionalInt[542]
 * scorecard.score("1.4").share();      // Optional[3/10]
 * }</pre>
 *
 * <p>A pure function of the evaluation: the same input gives an equal result. Immutable and thread-safe.
 */
public final class Scorer {

    private static final Scorer STRICT = new Scorer(MissingPolicy.STRICT);

    private final MissingPolicy policy;

    private Scorer(MissingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the scorer with the default policy, {@link MissingPolicy#STRICT}: missing points are bounded, never imputed.
     *
     * @return the strict scorer
     */
    public static Scorer strict() {
        return STRICT;
    }

    /**
     * Returns a scorer with another policy for missing points.
     *
     * @param policy the policy
     * @return the scorer
     */
    public static Scorer with(MissingPolicy policy) {
        return new Scorer(policy);
    }

    /**
     * Scores an evaluation.
     *
     * @param evaluation the evaluation
     * @return a score for every criterion of its catalogue
     * @throws InvalidEvaluationException if there is at least one error in it, with every violation
     */
    public Scorecard score(Evaluation evaluation) {
        return Scorecard.of(
                evaluation.subject(),
                evaluation.catalogue(),
                policy,
                scoring(evaluation).scores());
    }

    /**
     * Explains the scores of an evaluation.
     *
     * @param evaluation the evaluation
     * @return how the total came about, and below it every other figure
     * @throws InvalidEvaluationException if there is at least one error in it, with every violation
     */
    public Explanation explain(Evaluation evaluation) {
        return scoring(evaluation).explanation(evaluation.catalogue().root());
    }

    /**
     * Projects the points that a criterion would have if its unknown parts had, on average, the share of the maximum that those
     * have which the policy counts. A projection is an estimate; no score uses it. Under
     * {@link MissingPolicy#AVAILABLE_PARTS} it follows from all parts that are known.
     *
     * <p>Formula: the attainable maximum times the sum of the counted points divided by the sum of their maxima.
     *
     * @param evaluation the evaluation
     * @param criterion a criterion of its catalogue
     * @return points, not whole in general, or empty if the policy counts none
     * @throws InvalidEvaluationException if there is at least one error in the evaluation, with every violation
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public Optional<Ratio> project(Evaluation evaluation, Criterion criterion) {
        return scoring(evaluation).projection(evaluation.catalogue().criterion(criterion));
    }

    /**
     * Projects the points of a criterion, as {@link #project(Evaluation, Criterion)} does.
     *
     * @param evaluation the evaluation
     * @param code the code of a criterion of its catalogue
     * @return points, not whole in general, or empty if the policy counts none
     * @throws InvalidEvaluationException if there is at least one error in the evaluation, with every violation
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code
     */
    public Optional<Ratio> project(Evaluation evaluation, String code) {
        return project(evaluation, evaluation.catalogue().criterion(code));
    }

    private Scoring scoring(Evaluation evaluation) {
        Bounds bounds = EvaluationValidator.requireValid(evaluation);
        return new Scoring(evaluation.observations(), policy, bounds.downwards());
    }
}
