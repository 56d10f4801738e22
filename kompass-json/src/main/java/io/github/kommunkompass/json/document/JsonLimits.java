package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.InvalidValueException;

/**
 * How large and how deep a document may be, so that nobody can exhaust a reader. A line of a file of evaluations is a document
 * of its own.
 *
 * @param maxBytes the most bytes, or of text that is already decoded the most characters
 * @param maxDepth the most objects and arrays that may stand inside each other; at most 1000, since each takes its part of
 *     the reading thread's stack
 */
public record JsonLimits(int maxBytes, int maxDepth) {

    private static final int DEEPEST = 1000;

    private static final JsonLimits STANDARD = new JsonLimits(4 * 1024 * 1024, 64);

    /**
     * Sets limits.
     *
     * @param maxBytes the most bytes, at least 1
     * @param maxDepth the most objects and arrays inside each other, from 1 to 1000
     * @throws IllegalArgumentException if a limit is below 1, or the depth above 1000
     */
    public JsonLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > DEEPEST) {
            throw new InvalidValueException(
                    "the limits of " + maxBytes + " bytes and " + maxDepth + " levels",
                    "at least 1 of each and at most " + DEEPEST + " levels");
        }
    }

    /**
     * Returns the limits that are in force if no others are set.
     *
     * @return 4 MiB and 64 levels
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another size.
     *
     * @param bytes the most bytes, at least 1
     * @return the limits
     * @throws IllegalArgumentException if the limit is below 1
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth the most levels, from 1 to 1000
     * @return the limits
     * @throws IllegalArgumentException if the limit is below 1 or above 1000
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxBytes, depth);
    }
}
