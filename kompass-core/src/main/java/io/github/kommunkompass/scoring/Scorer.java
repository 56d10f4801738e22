package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Scores evaluations: tells for every criterion of the catalogue how many points there are, or what is certain and what is
 * possible.
 *
 * <p>A criterion has the points that were reported for it, or the sum of its parts; where both are there they must agree. Of
 * a criterion that is not fully known the bounds are as narrow as all reported sums make them: if the total is known and
 * all areas but one, so is that one.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorer.strict().score(evaluation);
 * scorecard.total().points();          // OptionalInt[542]
 * scorecard.score("1.4").share();      // Optional[3/10]
 * }</pre>
 *
 * <p>A pure function of the evaluation: the same input gives an equal result. Immutable and safe on any thread.
 */
public final class Scorer {

    private static final Scorer STRICT = new Scorer(MissingPolicy.STRICT);

    private final MissingPolicy policy;

    private Scorer(MissingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the scorer that most callers want: what is not wholly known is bounded, never filled in.
     *
     * @return a scorer with the policy {@link MissingPolicy#STRICT}
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
     * Returns everything that is wrong, or looks wrong, with an evaluation. The policy plays no part in it.
     *
     * @param evaluation the evaluation
     * @return errors and warnings: first those on date and municipality, then those on points in catalogue order, then those
     *     on unknown codes, findings and the whole; normally none
     */
    public static List<Violation> validate(Evaluation evaluation) {
        return EvaluationCheck.violations(evaluation, Bounds.upwards(evaluation.observations()));
    }

    /**
     * Tells whether there is no error in an evaluation, so that it can be scored. It is faster than to look at what
     * {@link #validate(Evaluation)} finds.
     *
     * @param evaluation the evaluation
     * @return true if nothing is wrong with it, even if something looks wrong
     */
    public static boolean isValid(Evaluation evaluation) {
        return isSurelyValid(evaluation) || !hasError(validate(evaluation));
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
                scoring(evaluation, policy).scores());
    }

    /**
     * Explains the scores of an evaluation.
     *
     * @param evaluation the evaluation
     * @return how the total came about, and below it every other figure
     * @throws InvalidEvaluationException if there is at least one error in it, with every violation
     */
    public Explanation explain(Evaluation evaluation) {
        return scoring(evaluation, policy).explanation(evaluation.catalogue().root());
    }

    /**
     * Projects the points that a criterion would have if its unknown parts had, on average, the share of the maximum that its
     * known parts have. It is a guess, made only when it is asked for; no score is built on it.
     *
     * <p>Formula: the attainable maximum times the sum of the known points divided by the sum of their maxima.
     *
     * @param evaluation the evaluation
     * @param code the code of a criterion of its catalogue
     * @return points, not whole in general, or empty if nothing is known
     * @throws InvalidEvaluationException if there is at least one error in the evaluation, with every violation
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public static Optional<Ratio> project(Evaluation evaluation, CriterionCode code) {
        return scoring(evaluation, MissingPolicy.AVAILABLE)
                .projection(evaluation.catalogue().criterion(code));
    }

    /**
     * Tells whether the points of every criterion of an evaluation are known and there is no error in it, by far the most
     * frequent case, without making anything. Its scores are then the points that were reported and their sums.
     *
     * @param evaluation the evaluation
     * @return true if nothing is missing, all sums agree and all findings are about known criteria
     */
    public static boolean isComplete(Evaluation evaluation) {
        return evaluation.observations().isComplete() && findingsAreKnown(evaluation);
    }

    private static Scoring scoring(Evaluation evaluation, MissingPolicy policy) {
        Bounds tally = Bounds.upwards(evaluation.observations());
        if (!isSurelyValid(evaluation)) {
            List<Violation> violations = EvaluationCheck.violations(evaluation, tally);
            if (hasError(violations)) {
                throw new InvalidEvaluationException(evaluation.subject(), violations);
            }
        }
        return new Scoring(evaluation.observations(), policy, tally.downwards());
    }

    /** Sees without adding anything up that there is no error: what is reported of leaves alone cannot contradict itself. */
    private static boolean isSurelyValid(Evaluation evaluation) {
        Observations observations = evaluation.observations();
        return (observations.isComplete() || (observations.misfits().isEmpty() && isOfLeaves(observations)))
                && findingsAreKnown(evaluation);
    }

    private static boolean isOfLeaves(Observations observations) {
        for (Criterion criterion : observations.catalogue().criteria()) {
            if (!criterion.isLeaf() && observations.of(criterion) != Missing.NOT_REPORTED) {
                return false;
            }
        }
        return true;
    }

    private static boolean findingsAreKnown(Evaluation evaluation) {
        for (Finding finding : evaluation.findings()) {
            if (evaluation.catalogue().find(finding.criterion()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasError(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
    }
}
