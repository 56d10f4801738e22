package io.github.kommunkompass.evaluation;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What an evaluation was built on, such as interviews with 40 people.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Evidence {

    /**
     * Returns what was looked at.
     *
     * @return the kind
     */
    EvidenceKind kind();

    /**
     * Returns how many there were: documents, sites, or people interviewed.
     *
     * @return the number, 0 or more, or empty if it is not given
     */
    OptionalInt count();

    /**
     * Obtains evidence of which the number is not given.
     *
     * @param kind what was looked at
     * @return the evidence
     */
    static Evidence of(EvidenceKind kind) {
        return new EvidenceBuilder().kind(kind).build();
    }

    /**
     * Obtains evidence with its number.
     *
     * @param kind what was looked at
     * @param count how many there were
     * @return the evidence
     * @throws IllegalArgumentException if the number is negative
     */
    static Evidence of(EvidenceKind kind, int count) {
        return new EvidenceBuilder().kind(kind).count(count).build();
    }

    /**
     * Holds the one rule of evidence.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    @Value.Check
    default void check() {
        if (count().isPresent() && count().getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "found " + count().getAsInt() + " " + kind().id() + ", expected 0 or more");
        }
    }
}
