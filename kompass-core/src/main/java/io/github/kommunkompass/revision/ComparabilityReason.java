package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reason for a comparability verdict, with the criteria concerned.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ComparabilityReason {

    /** The kinds of reasons. */
    enum Kind implements Identified {
        /** Both catalogues are of one revision. */
        SAME_REVISION,
        /** The catalogues are of different revisions. */
        OTHER_REVISION,
        /** The catalogues have the same revision name but different structures. */
        SAME_NAME_ONLY,
        /** The catalogues have the same codes and maxima, but the questions may differ. */
        SAME_STRUCTURE_ONLY,
        /** There is no crosswalk between them. */
        NO_CROSSWALK,
        /** The crosswalk between them is of catalogues with the same revisions and other structures. */
        OTHER_STRUCTURE,
        /** The crosswalk between them has no authority. */
        NO_AUTHORITY,
        /** Criteria are related but not equal. */
        RELATED,
        /** Criteria are equal but their maxima differ. */
        MAXIMA_DIFFER,
        /** Criteria are in the first catalogue only. */
        REMOVED,
        /** Criteria are in the second catalogue only. */
        ADDED,
        /** The crosswalk makes no statement on criteria. */
        UNKNOWN
    }

    /** {@return the kind of reason} */
    Kind kind();

    /** {@return the criteria concerned of the first catalogue, as codes in catalogue order; may be none} */
    List<CriterionCode> from();

    /** {@return the criteria concerned of the second catalogue, as codes in catalogue order; may be none} */
    List<CriterionCode> to();

    /** {@return the reason in English, except for words of a link that has none in English} */
    String text();

    /**
     * {@return the link of the crosswalk that says so, or the first of several that say the same; empty if the reason is another}
     */
    Optional<CrosswalkLink> link();

    /** {@return the source, or empty if the reason follows from the catalogues} */
    Optional<Source> source();
}
