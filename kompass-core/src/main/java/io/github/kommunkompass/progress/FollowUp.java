package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.value.Identified;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of an improvement opportunity of an earlier evaluation: by the points of its criterion, by what the later evaluation says
 * of it, which can be told across revisions too, and by the actions of a plan.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface FollowUp {

    /** How the criterion's points changed. */
    enum Outcome implements Identified {
        /** More points. */
        IMPROVED,
        /** As many points. */
        UNCHANGED,
        /** Fewer points. */
        DECLINED,
        /** The points cannot be compared. */
        NOT_COMPARABLE,
        /** The points of one of the two evaluations are unknown. */
        NOT_KNOWN
    }

    /** What the later evaluation says of the finding. */
    enum Mention implements Identified {
        /** An improvement opportunity refers to it. */
        AGAIN,
        /** A strength or a good example refers to it. */
        STRENGTH,
        /** An improvement opportunity and a strength or a good example refer to it: a part is done. */
        AGAIN_AND_STRENGTH,
        /** No finding refers to it. */
        NOT_MENTIONED,
        /** The finding has no id, so that none can refer to it. */
        NO_ID
    }

    /** {@return the finding of the earlier evaluation: an improvement opportunity} */
    Finding finding();

    /** {@return the outcome} */
    Outcome outcome();

    /**
     * {@return the change at its criterion, or empty if only the earlier catalogue has it or its points are unknown in both
     * evaluations}
     */
    Optional<Change> change();

    /** {@return the findings of the later evaluation that refer to it by its id, in their order; may be none} */
    List<Finding> laterFindings();

    /** {@return what the later evaluation says of it} */
    default Mention mention() {
        if (finding().id().isEmpty()) {
            return Mention.NO_ID;
        }
        if (laterFindings().isEmpty()) {
            return Mention.NOT_MENTIONED;
        }
        long again = laterFindings().stream()
                .filter(later -> later.kind() == FindingKind.IMPROVEMENT)
                .count();
        if (again == 0) {
            return Mention.STRENGTH;
        }
        return again == laterFindings().size() ? Mention.AGAIN : Mention.AGAIN_AND_STRENGTH;
    }

    /**
     * {@return the actions that name it by its id, in the order of the plan, those that are dropped too; none if the progress has no
     * plan}
     */
    List<ActionFollowUp> actions();
}
