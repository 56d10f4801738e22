package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One reason for a verdict, with the criteria that it is about.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ComparabilityReason {

    /** The kinds of reasons. */
    enum Kind implements Identified {
        /** Both are of one revision. */
        SAME_REVISION,
        /** They are of different revisions. */
        OTHER_REVISION,
        /** Both bear the name of one revision, and differ nevertheless. */
        SAME_NAME_ONLY,
        /** They have the same codes and maxima, and that alone says nothing of what is asked. */
        SAME_STRUCTURE_ONLY,
        /** There is no crosswalk between them. */
        NO_CROSSWALK,
        /** Nobody vouches for the crosswalk between them. */
        NO_AUTHORITY,
        /** Criteria are related, and not equal. */
        RELATED,
        /** Criteria are equal, and their maxima differ. */
        MAXIMA_DIFFER,
        /** Criteria are in the earlier catalogue alone. */
        REMOVED,
        /** Criteria are in the later catalogue alone. */
        ADDED,
        /** Nobody says anything of criteria. */
        UNKNOWN
    }

    /**
     * Returns which kind it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the criteria of the first catalogue that it is about.
     *
     * @return codes in catalogue order; may be none
     */
    List<CriterionCode> from();

    /**
     * Returns the criteria of the second catalogue that it is about.
     *
     * @return codes in catalogue order; may be none
     */
    List<CriterionCode> to();

    /**
     * Returns the reason in words.
     *
     * @return a sentence for a person
     */
    String text();

    /**
     * Returns where it is said.
     *
     * @return the source, or empty if it follows from the catalogues themselves
     */
    Optional<Source> source();
}
