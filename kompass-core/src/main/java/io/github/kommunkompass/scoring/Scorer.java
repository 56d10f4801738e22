package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * Scores evaluations: computes the points of every criterion of the catalogue, or their bounds.
 *
 * <p>The points of a criterion are the reported points or the sum of its parts; if both are known they must agree. The bounds of
 * other criteria are as narrow as the reported sums allow: if the total and all areas but one are known, so is that one.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorer.strict().score(evaluation);
 * scorecard.total().points();          // OptionalInt[542]
 * scorecard.score("1.4").share();      // Optional[3/10]
 * }</pre>
 *
 * <p>Equal evaluations have equal scorecards. Immutable and thread-safe.
 */
public final class Scorer {

    private static final Scorer STRICT = new Scorer(MissingPolicy.STRICT);

    private final MissingPolicy policy;

    private Scorer(MissingPolicy policy) {
        this.policy = policy;
    }

    /**
     * {@return the scorer with the default policy, {@link MissingPolicy#STRICT}: missing points are bounded, never
     * imputed}
     */
    public static Scorer strict() {
        return STRICT;
    }

    /**
     * {@return a scorer with another policy for missing points}
     *
     * @param policy the policy
     */
    public static Scorer with(MissingPolicy policy) {
        return new Scorer(policy);
    }

    /**
     * Scores an evaluation.
     *
     * @param evaluation the evaluation
     * @return a score for every criterion of its catalogue
     * @throws InvalidEvaluationException if the evaluation has an error, with every violation
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
     * @return the explanation of the total, which contains those of all other criteria
     * @throws InvalidEvaluationException if the evaluation has an error, with every violation
     */
    public Explanation explain(Evaluation evaluation) {
        return scoring(evaluation).explanation(evaluation.catalogue().root());
    }

    /**
     * Estimates the points of a criterion, on the assumption that its unknown parts have the same average share of the maximum as
     * the parts that the policy counts; {@link MissingPolicy#AVAILABLE_PARTS} counts all known parts. No score uses the estimate.
     *
     * <p>Formula: the attainable maximum times the sum of the counted points divided by the sum of their maxima.
     *
     * @param evaluation the evaluation
     * @param criterion a criterion of its catalogue
     * @return points, not necessarily whole, or empty if the policy counts no part
     * @throws InvalidEvaluationException if the evaluation has an error, with every violation
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public Optional<Ratio> project(Evaluation evaluation, Criterion criterion) {
        return scoring(evaluation).projection(evaluation.catalogue().criterion(criterion));
    }

    /**
     * Estimates the points of a criterion, as {@link #project(Evaluation, Criterion)} does.
     *
     * @param evaluation the evaluation
     * @param code the code of a criterion of its catalogue
     * @return points, not necessarily whole, or empty if the policy counts no part
     * @throws InvalidEvaluationException if the evaluation has an error, with every violation
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
