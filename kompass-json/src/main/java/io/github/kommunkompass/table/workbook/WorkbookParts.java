package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.Quoted;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, which are the entries of a zip archive in memory. A part is inflated when it is opened, and no part else.
 * Not thread-safe.
 *
 * <p>The central directory tells what there is, and not the headers before the entries, as {@code ZipInputStream} reads them: it is
 * what Excel goes by, it has the sizes of all entries before anything is inflated, and parts are needed in another order than that of
 * the archive.
 */
final class WorkbookParts {

    /** The largest number of parts, of sheets and of relationships. */
    static final int MAX_PARTS = 10_000;

    private static final int MAX_NAME = 1_000;

    private static final int OLE2_MAGIC = 0xe011cfd0;
    private static final int ENTRY_MAGIC = 0x04034b50;
    private static final int DIRECTORY_MAGIC = 0x02014b50;
    private static final int END_MAGIC = 0x06054b50;
    private static final int LARGE_END_MAGIC = 0x06064b50;
    private static final int LARGE_LOCATOR_MAGIC = 0x07064b50;

    private static final int ENTRY_HEADER = 30;
    private static final int DIRECTORY_HEADER = 46;
    private static final int END_HEADER = 22;
    private static final int LARGE_END_HEADER = 56;
    private static final int LARGE_LOCATOR = 20;
    private static final int LARGE_EXTRA = 1;
    private static final int MAX_COMMENT = 0xffff;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long MAX_INT = 0xffff_ffffL;
    private static final int MAX_SHORT = 0xffff;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final FileLimits limits;
    private final WorkbookPlace place;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private long reservedBytes;

    /** An entry of the directory. */
    private record Entry(int method, int crc, long compressed, long size, long offset) {}

    private WorkbookParts(byte[] bytes, FileLimits limits, WorkbookPlace place) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.place = place;
    }

    /**
     * Reads the directory of a file.
     *
     * @param bytes the whole file
     * @param limits the limits of the parts
     * @param place the place of errors
     * @return the parts
     * @throws InvalidFileException if it is not a zip archive, or one of another kind of document
     */
    static WorkbookParts of(byte[] bytes, FileLimits limits, WorkbookPlace place) {
        var parts = new WorkbookParts(bytes, limits, place);
        parts.readDirectory();
        parts.refuseOpenDocument();
        return parts;
    }

    private void readDirectory() {
        if (bytes.length < Integer.BYTES) {
            throw place.malformed("a file of " + Quoted.count(bytes.length, "byte", "bytes"));
        }
        int magic = buffer.getInt(0);
        if (magic == OLE2_MAGIC) {
            throw place.malformed(
                    "a workbook in the old format .xls, or an encrypted one", "a workbook in the format .xlsx");
        }
        if (magic != ENTRY_MAGIC) {
            throw place.malformed("a file in another format", "a workbook in the format .xlsx");
        }
        int end = end();
        long count = unsignedShort(end + 10);
        long size = unsignedInt(end + 12);
        long start = unsignedInt(end + 16);
        long limit = end;
        if (count == MAX_SHORT || size == MAX_INT || start == MAX_INT) {
            limit = largeEnd(end);
            count = buffer.getLong((int) limit + 32);
            size = buffer.getLong((int) limit + 40);
            start = buffer.getLong((int) limit + 48);
        }
        if (start < 0 || size < 0 || start > limit || size > limit - start) {
            throw damaged();
        }
        if (count < 0 || count > MAX_PARTS) {
            throw place.tooLarge("a zip archive of " + count + " parts", "at most " + MAX_PARTS + " parts");
        }
        int at = (int) start;
        int directoryEnd = (int) (start + size);
        for (long i = 0; i < count; i++) {
            at = readEntry(at, directoryEnd);
        }
        if (at != directoryEnd) {
            throw damaged();
        }
    }

    /** The end record has a comment of any bytes after it, so that it is the last place at which the comment ends the file. */
    private int end() {
        int first = Math.max(0, bytes.length - END_HEADER - MAX_COMMENT);
        for (int at = bytes.length - END_HEADER; at >= first; at--) {
            if (buffer.getInt(at) == END_MAGIC && unsignedShort(at + 20) == bytes.length - END_HEADER - at) {
                return at;
            }
        }
        throw damaged();
    }

    private long largeEnd(int end) {
        int locator = end - LARGE_LOCATOR;
        if (locator < 0 || buffer.getInt(locator) != LARGE_LOCATOR_MAGIC) {
            throw damaged();
        }
        long at = buffer.getLong(locator + 8);
        if (at < 0 || at > locator - LARGE_END_HEADER || buffer.getInt((int) at) != LARGE_END_MAGIC) {
            throw damaged();
        }
        return at;
    }

    private int readEntry(int at, int directoryEnd) {
        if (at > directoryEnd - DIRECTORY_HEADER || buffer.getInt(at) != DIRECTORY_MAGIC) {
            throw damaged();
        }
        int nameLength = unsignedShort(at + 28);
        int extra = at + DIRECTORY_HEADER + nameLength;
        int extraEnd = extra + unsignedShort(at + 30);
        int next = extraEnd + unsignedShort(at + 32);
        if (next > directoryEnd) {
            throw damaged();
        }
        if (nameLength > MAX_NAME) {
            throw place.malformed("a part with a name of " + nameLength + " bytes");
        }
        if ((unsignedShort(at + 8) & ENCRYPTED) != 0) {
            throw place.malformed("an encrypted part " + Quoted.of(text(at + DIRECTORY_HEADER, nameLength)));
        }
        var large = new LargeFields(extra, extraEnd);
        long size = large.orLarge(unsignedInt(at + 24));
        long compressed = large.orLarge(unsignedInt(at + 20));
        long offset = large.orLarge(unsignedInt(at + 42));
        var entry = new Entry(unsignedShort(at + 10), buffer.getInt(at + 16), compressed, size, offset);
        String name = text(at + DIRECTORY_HEADER, nameLength);
        if (entries.put(key(name), entry) != null) {
            throw place.malformed("two parts " + Quoted.of(name));
        }
        return next;
    }

    /** The sizes and offset of an entry of Zip64, which the extra fields have one after the other. */
    private final class LargeFields {

        private int at;
        private int end;

        LargeFields(int extra, int extraEnd) {
            for (int field = extra; field + Integer.BYTES <= extraEnd; ) {
                int content = field + Integer.BYTES;
                int contentEnd = content + unsignedShort(field + Short.BYTES);
                if (unsignedShort(field) == LARGE_EXTRA && contentEnd <= extraEnd) {
                    at = content;
                    end = contentEnd;
                    return;
                }
                field = contentEnd;
            }
        }

        long orLarge(long value) {
            if (value != MAX_INT) {
                return value;
            }
            if (at + Long.BYTES > end) {
                throw damaged();
            }
            long large = buffer.getLong(at);
            at += Long.BYTES;
            if (large < 0) {
                throw damaged();
            }
            return large;
        }
    }

    private void refuseOpenDocument() {
        Entry type = entries.get("mimetype");
        if (type == null || type.method() != STORED || type.size() > MAX_NAME || type.compressed() != type.size()) {
            return;
        }
        String content = text(start("mimetype", type), (int) type.size());
        if (content.startsWith(OPEN_DOCUMENT)) {
            throw place.malformed(
                    content.startsWith(OPEN_DOCUMENT + "spreadsheet")
                            ? "a spreadsheet in the format OpenDocument (.ods)"
                            : "a document in the format OpenDocument",
                    "a workbook in the format .xlsx");
        }
    }

    /** {@return whether there is a part of that name} */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * Checks that a part is within the limits together with all others that are needed, as the directory tells its size.
     *
     * @throws InvalidFileException if it is missing, or too large
     */
    void reserve(String name) {
        Entry entry = entry(name);
        if (reserved.add(key(name))) {
            reservedBytes = Math.min(Long.MAX_VALUE / 2, reservedBytes) + Math.min(Long.MAX_VALUE / 2, entry.size());
        }
        if (reservedBytes > limits.maxInflatedBytes()) {
            throw place.tooLarge(
                    "parts of " + reservedBytes + " bytes",
                    "at most " + limits.maxInflatedBytes() + " bytes, inflated");
        }
    }

    /**
     * Opens a part.
     *
     * @throws InvalidFileException if it is missing, too large or not compressed as workbooks are
     */
    PartStream open(String name) {
        reserve(name);
        Entry entry = entry(name);
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw place.malformed("the part " + Quoted.of(name) + " compressed by method " + entry.method());
        }
        var data = new ByteArrayInputStream(bytes, start(name, entry), (int) entry.compressed());
        return new PartStream(name, data, entry.method() == DEFLATED, entry.size(), entry.crc(), place);
    }

    private Entry entry(String name) {
        @Nullable Entry entry = entries.get(key(name));
        if (entry == null) {
            throw place.malformed("no part " + Quoted.of(name));
        }
        return entry;
    }

    /** Returns where the bytes of an entry begin, which only the header before them tells. */
    private int start(String name, Entry entry) {
        if (entry.offset() > bytes.length - ENTRY_HEADER || buffer.getInt((int) entry.offset()) != ENTRY_MAGIC) {
            throw damaged();
        }
        int at = (int) entry.offset();
        int nameLength = unsignedShort(at + 26);
        int start = at + ENTRY_HEADER + nameLength + unsignedShort(at + 28);
        if (start > bytes.length || entry.compressed() > bytes.length - start) {
            throw damaged();
        }
        if (!key(text(at + ENTRY_HEADER, nameLength)).equals(key(name))) {
            throw place.malformed("the part " + Quoted.of(name) + " with another name in its header");
        }
        return start;
    }

    private InvalidFileException damaged() {
        return place.malformed("a damaged or incomplete file");
    }

    /** Names of parts differ by more than case, and some programs write them with backslashes. */
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private String text(int start, int length) {
        return new String(Arrays.copyOfRange(bytes, start, start + length), StandardCharsets.UTF_8);
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }
}
