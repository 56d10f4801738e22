package io.github.kommunkompass.json.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of one kind of objects, as bytes, in the order in which Kompass writes them. The search adapts to other orders. Not
 * thread-safe.
 */
final class PlainKeys {

    /** The previous key of the first key. */
    static final int NONE = -1;

    private static final int NOT_FOUND = -1;
    /** Differs from every number whose bits are masked, since the mask of a long key is 0. */
    private static final long NO_WORD = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[][] keys;
    /** A key and a colon of up to eight bytes as one number, and a mask of the bits that it uses. */
    private final long[] words;

    private final long[] masks;
    /** The key that last followed each key; index 0 is for the first key of an object. */
    private final int[] following;
    /** The indexes of the keys in the order of their bytes. */
    private final int[] sorted;
    /** The length of the longest key. */
    private final int longest;

    PlainKeys(List<String> names) {
        this.keys = names.stream().map(name -> ascii('"' + name + '"')).toArray(byte[][]::new);
        this.sorted = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(k -> keys[k], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        this.longest = Stream.of(keys).mapToInt(key -> key.length).max().orElse(0);
        this.words = new long[keys.length];
        this.masks = new long[keys.length];
        this.following =
                IntStream.rangeClosed(0, keys.length).map(k -> k % keys.length).toArray();
        for (int k = 0; k < keys.length; k++) {
            byte[] written = ascii('"' + names.get(k) + "\":");
            if (written.length <= Long.BYTES) {
                words[k] = (long) LONG.get(Arrays.copyOf(written, Long.BYTES), 0);
                masks[k] = -1L >>> ((Long.BYTES - written.length) * Byte.SIZE);
            } else {
                words[k] = NO_WORD;
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the key that last followed another. */
    int probableAfter(int previous) {
        return following[previous + 1];
    }

    /** Returns whether a short key and a colon are there, with one comparison, since most bytes of a line are short keys. */
    boolean isBeforeColon(int k, byte[] bytes, int position, int limit) {
        return position + Long.BYTES <= limit && ((long) LONG.get(bytes, position) & masks[k]) == words[k];
    }

    /** Returns the key at a position, or -1, and notes that it follows the previous key. */
    int findAfter(int previous, byte[] bytes, int position, int limit) {
        int probable = probableAfter(previous);
        if (isAt(probable, bytes, position, limit)) {
            return probable;
        }
        int k = find(bytes, position, limit);
        if (k != NOT_FOUND) {
            following[previous + 1] = k;
        }
        return k;
    }

    private boolean isAt(int k, byte[] bytes, int position, int limit) {
        int end = position + keys[k].length;
        return end <= limit && Arrays.equals(bytes, position, end, keys[k], 0, keys[k].length);
    }

    /** Finds the key by bisection, since an own catalogue may have ten thousands. */
    private int find(byte[] bytes, int position, int limit) {
        int end = endOfKey(bytes, position, limit);
        int from = 0;
        int to = sorted.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            byte[] key = keys[sorted[middle]];
            int order = Arrays.compare(key, 0, key.length, bytes, position, end);
            if (order == 0) {
                return sorted[middle];
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return NOT_FOUND;
    }

    /** Returns the index after the closing quote, or a place that is too far for any key. */
    private int endOfKey(byte[] bytes, int position, int limit) {
        int last = Math.min(limit, position + longest);
        int end = position + 1;
        while (end < last && bytes[end] != '"') {
            end++;
        }
        return Math.min(end + 1, limit);
    }

    int length(int k) {
        return keys[k].length;
    }
}
