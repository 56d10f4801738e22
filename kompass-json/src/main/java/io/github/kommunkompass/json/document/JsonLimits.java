package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.InvalidValueException;

/**
 * Limits of the size and depth of documents, which protect readers against hostile input. Each line of a file of
 * evaluations is a document.
 *
 * @param maxBytes the maximum size in bytes, or in characters for text that is already decoded
 * @param maxDepth the maximum depth of nested objects and arrays; at most 1000, since each level takes space on the stack
 */
public record JsonLimits(int maxBytes, int maxDepth) {

    private static final int DEEPEST = 1000;

    private static final JsonLimits STANDARD = new JsonLimits(4 * 1024 * 1024, 64);

    /**
     * Creates limits.
     *
     * @param maxBytes the maximum size in bytes, at least 1
     * @param maxDepth the maximum depth of nested objects and arrays, from 1 to 1000
     * @throws IllegalArgumentException if a limit is below 1, or the depth above 1000
     */
    public JsonLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > DEEPEST) {
            throw new InvalidValueException(
                    "limits of " + maxBytes + " bytes and " + maxDepth + " levels",
                    "at least 1 of each and at most " + DEEPEST + " levels");
        }
    }

    /** {@return the default limits: 4 MiB and 64 levels} */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another size.
     *
     * @param bytes the maximum size in bytes, at least 1
     * @return the limits
     * @throws IllegalArgumentException if the limit is below 1
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param depth the maximum number of levels, from 1 to 1000
     * @return the limits
     * @throws IllegalArgumentException if the limit is below 1 or above 1000
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxBytes, depth);
    }
}
