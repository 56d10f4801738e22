package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The scores of one evaluation for every criterion, computed by a {@link Scorer}.
 *
 * <p>Scorecards are equal if subject, catalogue, policy and scores are. Immutable and thread-safe.
 */
public final class Scorecard {

    private final Subject subject;
    private final Catalogue catalogue;
    private final MissingPolicy policy;
    private final List<Score> scores;

    private Scorecard(Subject subject, Catalogue catalogue, MissingPolicy policy, List<Score> scores) {
        this.subject = subject;
        this.catalogue = catalogue;
        this.policy = policy;
        this.scores = scores;
    }

    /**
     * Obtains a scorecard from existing scores, for instance read from a file.
     *
     * @param subject the subject of the evaluation
     * @param catalogue the catalogue of the subject's revision
     * @param policy the policy under which the scores were computed
     * @param scores one score for every criterion of the catalogue, in catalogue order
     * @return the scorecard
     * @throws InvalidValueException if the catalogue has another revision than the subject, or the scores are not those of its
     *     criteria
     * @throws IncomparableRevisionsException if a score has another catalogue with the same codes
     */
    public static Scorecard of(Subject subject, Catalogue catalogue, MissingPolicy policy, List<Score> scores) {
        if (!subject.revision().equals(catalogue.revision())) {
            throw new InvalidValueException(
                    "the catalogue of " + catalogue.revision(),
                    "that of " + subject.revision() + ", the revision of the subject");
        }
        if (!isOneOfEach(scores, catalogue)) {
            throw new InvalidValueException(
                    "scores of "
                            + scores.stream()
                                    .map(score -> score.criterion().code())
                                    .toList(),
                    "one of each of "
                            + catalogue.criteria().stream().map(Criterion::code).toList());
        }
        scores.forEach(score -> IncomparableRevisionsException.check(catalogue, score.catalogue()));
        return new Scorecard(subject, catalogue, policy, List.copyOf(scores));
    }

    private static boolean isOneOfEach(List<Score> scores, Catalogue catalogue) {
        if (scores.size() != catalogue.criteria().size()) {
            return false;
        }
        Iterator<Criterion> criteria = catalogue.criteria().iterator();
        for (Score score : scores) {
            if (!score.criterion().code().equals(criteria.next().code())) {
                return false;
            }
        }
        return true;
    }

    /** {@return the subject of the evaluation: municipality, revision and date} */
    public Subject subject() {
        return subject;
    }

    /** {@return the catalogue of the revision that was used} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the policy for missing points} */
    public MissingPolicy policy() {
        return policy;
    }

    /**
     * {@return all scores, in catalogue order: the index is the {@link Criterion#ordinal()}; one score for every
     * criterion, starting with the total}
     */
    public List<Score> scores() {
        return scores;
    }

    /** {@return the total score: the score of the root of the catalogue} */
    public Score total() {
        return scores.get(0);
    }

    /**
     * {@return the score of a criterion}
     *
     * @param criterion a criterion of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public Score score(Criterion criterion) {
        return scores.get(catalogue.criterion(criterion).ordinal());
    }

    /**
     * {@return the score of a criterion}
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     */
    public Score score(String code) {
        return scores.get(catalogue.criterion(code).ordinal());
    }

    /**
     * {@return the sum of the points of a group of criteria, such as a pair of areas, or empty if those of any criterion are
     * unknown}
     *
     * @param group a group of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue lacks a criterion of the group
     */
    public OptionalInt points(CriterionGroup group) {
        int sum = 0;
        for (CriterionCode code : group.criteria()) {
            Score score = scores.get(catalogue.criterion(code).ordinal());
            if (!score.isKnown()) {
                return OptionalInt.empty();
            }
            sum += score.pointsOrThrow();
        }
        return OptionalInt.of(sum);
    }

    /**
     * Throws an exception unless this is a strict scorecard of a catalogue, so that all such scorecards have the same maxima.
     *
     * @param required the catalogue
     * @throws IncomparableRevisionsException if the revisions differ, or their structures under the same name
     * @throws InvalidValueException if the policy is not {@link MissingPolicy#STRICT}
     */
    public void requireStrict(Catalogue required) {
        IncomparableRevisionsException.check(required, catalogue);
        if (policy != MissingPolicy.STRICT) {
            throw new InvalidValueException(
                    "a scorecard under the policy " + policy.id(), "strict, so that all are out of the same maximum");
        }
    }

    /**
     * {@return the scores of the criteria of one level, in catalogue order; none if the catalogue has no such level}
     *
     * @param level the level
     */
    public List<Score> scores(Level level) {
        return scores.stream()
                .filter(score -> score.criterion().level().equals(level))
                .toList();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Scorecard other
                && policy == other.policy
                && subject.equals(other.subject)
                && scores.equals(other.scores)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, policy, scores);
    }

    /** {@return the subject and the total, such as {@code Nässjö (SE), 2022-09, SE-2020: 542 of 800}} */
    @Override
    public String toString() {
        String total = total().toString();
        return subject.describe() + total.substring(total.indexOf(':'));
    }
}
