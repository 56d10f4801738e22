package io.github.kommunkompass.json.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    PlainKeys(List<String> names) {
        this.keys = names.stream().map(name -> ascii('"' + name + '"')).toArray(byte[][]::new);
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
        for (int i = 0; i < keys.length; i++) {
            int k = (probableAfter(previous) + i) % keys.length;
            if (isAt(k, bytes, position, limit)) {
                following[previous + 1] = k;
                return k;
            }
        }
        return NOT_FOUND;
    }

    private boolean isAt(int k, byte[] bytes, int position, int limit) {
        int end = position + keys[k].length;
        return end <= limit && Arrays.equals(bytes, position, end, keys[k], 0, keys[k].length);
    }

    int length(int k) {
        return keys[k].length;
    }
}
