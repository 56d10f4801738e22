package io.github.kommunkompass.json.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of values by their bytes, so that values that repeat from line to line are created once. Its size is fixed: a
 * new value replaces another with the same hash, and long values are not cached. Not thread-safe.
 */
final class ValuesByBytes<T> {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIXER = 0x9e3779b97f4a7c15L;
    private static final int BITS = 12;

    /** The maximum length of a cached value, in bytes. */
    static final int LONGEST = 256;

    /** A value and its bytes. */
    static final class Entry<T> {

        private final byte[] written;
        private final T value;

        private Entry(byte[] written, T value) {
            this.written = written;
            this.value = value;
        }

        int length() {
            return written.length;
        }

        T value() {
            return value;
        }

        private boolean isWritten(byte[] bytes, int from, int to) {
            return Arrays.equals(bytes, from, to, written, 0, written.length);
        }
    }

    private final Function<String, Optional<T>> reader;
    private final @Nullable Entry<T>[] entries;
    private @Nullable Entry<T> last;

    /** Creates an empty cache. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no other way to create arrays of generic types.
    ValuesByBytes(Function<String, Optional<T>> reader) {
        this.reader = reader;
        this.entries = new Entry[1 << BITS];
    }

    /** Returns the entry that was found last, if its bytes are at the position. */
    Optional<Entry<T>> lastAt(byte[] bytes, int position, int limit) {
        Entry<T> entry = last;
        if (entry == null) {
            return Optional.empty();
        }
        int end = position + entry.length();
        return end <= limit && entry.isWritten(bytes, position, end) ? Optional.of(entry) : Optional.empty();
    }

    /** Returns the value of some bytes, or empty if they are invalid. */
    Optional<T> find(byte[] bytes, int from, int to) {
        return to - from > LONGEST ? made(bytes, from, to) : kept(bytes, from, to);
    }

    private Optional<T> kept(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        Entry<T> entry = entries[place];
        if (entry == null || !entry.isWritten(bytes, from, to)) {
            Optional<T> made = made(bytes, from, to);
            if (made.isEmpty()) {
                return made;
            }
            entry = new Entry<>(Arrays.copyOfRange(bytes, from, to), made.get());
            entries[place] = entry;
        }
        last = entry;
        return Optional.of(entry.value);
    }

    private Optional<T> made(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        try {
            // The decoder replaced bytes that are not UTF-8.
            return text.indexOf('\ufffd') >= 0 ? Optional.empty() : reader.apply(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int place(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, i)) * MIXER;
            hash ^= hash >>> 32;
        }
        for (; i < to; i++) {
            hash = (hash ^ bytes[i]) * MIXER;
        }
        return (int) ((hash * MIXER) >>> (Long.SIZE - BITS));
    }
}
