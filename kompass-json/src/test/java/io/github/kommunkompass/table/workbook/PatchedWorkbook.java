package io.github.kommunkompass.table.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a workbook of which some are changed. */
final class PatchedWorkbook {

    private final ByteBuffer bytes;

    PatchedWorkbook(Workbook workbook) {
        bytes = ByteBuffer.wrap(workbook.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns where the entry of a part is in the directory. */
    int directory(String part) {
        int at = bytes.getInt(end() + 16);
        while (!name(at).equals(part)) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return at;
    }

    private String name(int at) {
        return new String(bytes.array(), at + 46, bytes.getShort(at + 28), StandardCharsets.UTF_8);
    }

    /** Returns where the record at the end is. */
    int end() {
        return bytes.capacity() - 22;
    }

    /** Returns where the header of a part is. */
    int header(String part) {
        return bytes.getInt(directory(part) + 42);
    }

    /** Returns where the compressed bytes of a part are. */
    int data(String part) {
        int header = header(part);
        return header + 30 + bytes.getShort(header + 26) + bytes.getShort(header + 28);
    }

    int getInt(int at) {
        return bytes.getInt(at);
    }

    PatchedWorkbook setByte(int at, int value) {
        bytes.put(at, (byte) value);
        return this;
    }

    PatchedWorkbook setShort(int at, int value) {
        bytes.putShort(at, (short) value);
        return this;
    }

    PatchedWorkbook setInt(int at, int value) {
        bytes.putInt(at, value);
        return this;
    }

    byte[] bytes() {
        return bytes.array();
    }
}
