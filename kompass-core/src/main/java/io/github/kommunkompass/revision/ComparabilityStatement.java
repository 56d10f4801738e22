package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the publisher or a municipality has said in print on the comparison of results across revisions. Statements stand
 * next to the verdict on points, which is computed, and change nothing in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ComparabilityStatement {

    /** Who made the statement. */
    enum Speaker implements Identified {
        /** The publisher of the catalogues. */
        PUBLISHER,
        /** An evaluated municipality. */
        MUNICIPALITY
    }

    /** {@return the earlier revision} */
    RevisionId from();

    /** {@return the later revision} */
    RevisionId to();

    /** {@return who made the statement} */
    Speaker by();

    /** {@return the name of the Swedish municipality that the statement is about, or empty if it is about all} */
    Optional<String> about();

    /** {@return the statement, in the language of the original and in our translation} */
    LocalizedText text();

    /** {@return whether the text in the original language is a quotation, as opposed to a summary in our words} */
    boolean isQuotation();

    /** {@return the source of the statement} */
    Source source();
}
