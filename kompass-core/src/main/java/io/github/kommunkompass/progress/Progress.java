package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can honestly be said of two evaluations of one municipality: how far their points can be compared and why, the scores
 * side by side, a change wherever there is one, and what became of the earlier one's improvement opportunities.
 *
 * <pre>{@code
 * Progress progress = Progress.between(nassjo2019, nassjo2022);
 * progress.comparability().verdict();                        // NONE
 * progress.change("total").orElseThrow().points();           // none: the points cannot be compared
 * }</pre>
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Progress {

    /**
     * Returns the subject of the earlier evaluation.
     *
     * @return who was judged, against what and when
     */
    Subject earlier();

    /**
     * Returns the subject of the later evaluation.
     *
     * @return who was judged, against what and when
     */
    Subject later();

    /**
     * Returns how far points can be compared, and why.
     *
     * @return the comparability of the two catalogues, from the earlier to the later
     */
    Comparability comparability();

    /**
     * Returns the scores side by side, with the change where there is one, wherever the points of one of the two are known.
     *
     * @return in the order of the later catalogue, the total first, and what it has not last
     */
    List<Change> changes();

    /**
     * Returns the totals taken apart.
     *
     * @return what is comparable of them, and what is not
     */
    ProgressBreakdown parts();

    /**
     * Returns what became of the earlier evaluation's improvement opportunities.
     *
     * @return one for each, in the order of the findings; may be none
     */
    List<FollowUp> followUps();

    /**
     * Returns the change of the total for each year between the two: the change divided by the days between them, times 365.25.
     *
     * @return points a year, or why there is none: both dates must be known to the day and lie 365 days apart or more
     */
    Figure<Ratio> ratePerYear();

    /**
     * Returns the scores of a criterion side by side.
     *
     * @param code its code in the later catalogue, or if that has none in the earlier one
     * @return the change, or empty if nothing is known of its points in either evaluation
     */
    default Optional<Change> change(String code) {
        return changes().stream().filter(change -> change.codes().equals(code)).findFirst();
    }

    /**
     * Compares two evaluations, by the built-in crosswalks if they are of different revisions.
     *
     * @param earlier the earlier
     * @param later the later
     * @return the progress
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier does not certainly come first
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if there is an error in one of them
     */
    static Progress between(Evaluation earlier, Evaluation later) {
        return between(earlier, later, Crosswalks.builtIn());
    }

    /**
     * Compares two evaluations.
     *
     * @param earlier the earlier
     * @param later the later
     * @param crosswalks the crosswalks by which different revisions are compared
     * @return the progress
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier does not certainly come first
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if there is an error in one of them
     */
    static Progress between(Evaluation earlier, Evaluation later, Crosswalks crosswalks) {
        Chronology.check(earlier.subject(), later.subject());
        return new ProgressMaker(earlier, later, crosswalks.comparability(earlier.catalogue(), later.catalogue()))
                .progress();
    }
}
