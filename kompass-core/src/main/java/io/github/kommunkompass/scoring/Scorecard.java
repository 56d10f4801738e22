package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Subject;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The score of every criterion of one evaluation, made by a {@link Scorer}.
 *
 * <p>Equal are scorecards of equal subjects with equal catalogues, policies and scores. Immutable and safe on any thread.
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
     * Obtains a scorecard from scores that were made before, for instance read from a file.
     *
     * @param subject whose scores they are
     * @param catalogue the catalogue of the subject's revision
     * @param policy what was done about missing points
     * @param scores one score for every criterion of the catalogue, in catalogue order
     * @return the scorecard
     * @throws IllegalArgumentException if the catalogue is of another revision than the subject, or the scores are not those
     *     of its criteria
     * @throws IncomparableRevisionsException if a score is out of another catalogue, though the codes are the same
     */
    public static Scorecard of(Subject subject, Catalogue catalogue, MissingPolicy policy, List<Score> scores) {
        if (!subject.revision().equals(catalogue.revision())) {
            throw new IllegalArgumentException("found the catalogue of " + catalogue.revision() + ", expected that of "
                    + subject.revision() + ", the revision of the subject");
        }
        if (!isOneOfEach(scores, catalogue)) {
            throw new IllegalArgumentException("found scores of "
                    + scores.stream().map(score -> score.criterion().code()).toList() + ", expected one of each of "
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

    /**
     * Returns who was judged, against what and when.
     *
     * @return the subject of the evaluation
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the catalogue that was judged against.
     *
     * @return the catalogue of the revision
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns what was done about missing points.
     *
     * @return the policy
     */
    public MissingPolicy policy() {
        return policy;
    }

    /**
     * Returns all scores, in catalogue order: the index is the {@link Criterion#ordinal()}.
     *
     * @return one score for every criterion, the first of them the total's
     */
    public List<Score> scores() {
        return scores;
    }

    /**
     * Returns the score of the whole.
     *
     * @return the score of the root of the catalogue
     */
    public Score total() {
        return scores.get(0);
    }

    /**
     * Returns the score of a criterion.
     *
     * @param code the criterion's code
     * @return the score
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public Score score(CriterionCode code) {
        return scores.get(catalogue.criterion(code).ordinal());
    }

    /**
     * Returns the score of a criterion.
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @return the score
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    public Score score(String code) {
        return score(CriterionCode.of(code));
    }

    /**
     * Returns the scores of the criteria of one level, in catalogue order.
     *
     * @param level the level
     * @return the scores; none if the catalogue does not go so deep
     */
    public List<Score> at(Level level) {
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

    /**
     * Returns the subject and the total, such as {@code Nässjö (SE), 2022-09, SE-2020: 542 of 800}.
     *
     * @return a line for a person
     */
    @Override
    public String toString() {
        String total = total().toString();
        return subject.describe() + total.substring(total.indexOf(':'));
    }
}
