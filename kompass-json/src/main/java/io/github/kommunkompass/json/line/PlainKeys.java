package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.format.Order;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys of the points of one revision, as bytes, in the order in which Kompass writes them. The
 * search adapts to other orders. Not thread-safe.
 */
final class PlainKeys {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Catalogue catalogue;
    private final byte[][] keys;
    /** A key of up to eight bytes as one number, and a mask of the bits that it uses. */
    private final long[] words;

    private final long[] masks;
    /** The key that last followed each key; index 0 is for the first key of an object. */
    private final int[] following;

    private final CriterionCode[] codes;
    private final int[] ordinals;
    private final int[] maxima;

    PlainKeys(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Criterion> inOrder = Order.deepestFirst(catalogue);
        this.keys = inOrder.stream()
                .map(criterion -> ("\"" + criterion.code() + "\":").getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.following =
                IntStream.rangeClosed(0, keys.length).map(k -> k % keys.length).toArray();
        this.words = new long[keys.length];
        this.masks = new long[keys.length];
        for (int k = 0; k < keys.length; k++) {
            if (keys[k].length <= Long.BYTES) {
                words[k] = (long) LONG.get(Arrays.copyOf(keys[k], Long.BYTES), 0);
                masks[k] = -1L >>> ((Long.BYTES - keys[k].length) * Byte.SIZE);
            }
        }
        this.codes = inOrder.stream().map(Criterion::code).toArray(CriterionCode[]::new);
        this.ordinals = inOrder.stream().mapToInt(Criterion::ordinal).toArray();
        this.maxima = inOrder.stream().mapToInt(Criterion::max).toArray();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the key at a position, or -1. Tries first the key that last followed the previous key. */
    int findAfter(int previous, byte[] bytes, int position, int limit) {
        int place = previous + 1;
        if (!isAt(following[place], bytes, position, limit)) {
            int found = find(place, bytes, position, limit);
            if (found < 0) {
                return found;
            }
            following[place] = found;
        }
        return following[place];
    }

    private int find(int probable, byte[] bytes, int position, int limit) {
        for (int k = probable; k < keys.length; k++) {
            if (isAt(k, bytes, position, limit)) {
                return k;
            }
        }
        for (int k = 0; k < probable; k++) {
            if (isAt(k, bytes, position, limit)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isAt(int k, byte[] bytes, int position, int limit) {
        // One comparison instead of one per byte, since most bytes of a line are keys.
        if (masks[k] != 0 && position + Long.BYTES <= limit) {
            return ((long) LONG.get(bytes, position) & masks[k]) == words[k];
        }
        int end = position + keys[k].length;
        return end <= limit && Arrays.equals(bytes, position, end, keys[k], 0, keys[k].length);
    }

    int length(int k) {
        return keys[k].length;
    }

    CriterionCode code(int k) {
        return codes[k];
    }

    int ordinal(int k) {
        return ordinals[k];
    }

    int max(int k) {
        return maxima[k];
    }
}
