package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.OptionalInt;

/**
 * Evidence for an evaluation, such as interviews with 40 people.
 *
 * @param kind the kind
 * @param count the number of documents, sites or interviewees, 0 or more, or empty if it was not reported
 */
public record Evidence(EvidenceKind kind, OptionalInt count) {

    /**
     * Creates evidence.
     *
     * @param kind the kind
     * @param count the number, or empty
     * @throws InvalidValueException if the count is negative
     */
    public Evidence {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new InvalidValueException(count.getAsInt() + " " + kind.id(), "0 or more");
        }
    }

    /**
     * Obtains evidence without a count.
     *
     * @param kind the kind
     * @return the evidence
     */
    public static Evidence of(EvidenceKind kind) {
        return new Evidence(kind, OptionalInt.empty());
    }

    /**
     * Obtains evidence with a count.
     *
     * @param kind the kind
     * @param count the number
     * @return the evidence
     * @throws InvalidValueException if the count is negative
     */
    public static Evidence of(EvidenceKind kind, int count) {
        return new Evidence(kind, OptionalInt.of(count));
    }
}
