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

    /** The largest limit of the size, about that of a {@code String} of Java. */
    public static final int MAX_BYTES = 1_000_000_000;

    /** The largest limit of the depth. */
    public static final int MAX_DEPTH = 1000;

    private static final JsonLimits STANDARD = new JsonLimits(4 * 1024 * 1024, 64);

    /**
     * Creates limits.
     *
     * @param maxBytes the maximum size in bytes, from 1 to {@value #MAX_BYTES}
     * @param maxDepth the maximum depth of nested objects and arrays, from 1 to 1000
     * @throws InvalidValueException if a limit is out of range
     */
    public JsonLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxDepth > MAX_DEPTH || maxBytes > MAX_BYTES) {
            throw new InvalidValueException(
                    "limits of " + maxBytes + " bytes and " + maxDepth + " levels",
                    "at least 1 of each, and at most " + MAX_BYTES + " bytes and " + MAX_DEPTH + " levels");
        }
    }

    /** {@return the default limits: 4 MiB and 64 levels} */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another size}
     *
     * @param bytes the maximum size in bytes, from 1 to {@value #MAX_BYTES}
     * @throws InvalidValueException if the limit is out of range
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param depth the maximum number of levels, from 1 to 1000
     * @throws InvalidValueException if the limit is out of range
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxBytes, depth);
    }
}
