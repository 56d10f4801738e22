package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.Quoted;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of one part, which stop as soon as there are more than its size. Not thread-safe. */
final class PartStream extends InputStream {

    /**
     * The largest size of one element's tag, comment or the like, which a parser holds in memory whole, in bytes. The longest of
     * workbooks lists the ranges that a rule applies to.
     */
    private static final int MAX_PIECE = 1024 * 1024;

    private static final int BUFFER = 8192;

    private final String name;
    private final InputStream data;
    private final Inflater inflater = new Inflater(true);
    private final long size;
    private final int crc;
    private final WorkbookPlace place;
    private final CRC32 actual = new CRC32();
    private long count;
    private long pieceStart;

    /**
     * Creates a stream.
     *
     * @param name the name of the part
     * @param data the bytes in the archive
     * @param isDeflated whether the bytes are compressed
     * @param size the number of bytes, inflated
     * @param crc the checksum of the inflated bytes
     * @param place the place of errors
     */
    PartStream(String name, InputStream data, boolean isDeflated, long size, int crc, WorkbookPlace place) {
        this.name = name;
        this.data = isDeflated ? new InflaterInputStream(data, inflater, BUFFER) : data;
        this.size = size;
        this.crc = crc;
        this.place = place;
    }

    /** Tells that all that was read so far is no longer in the parser's memory. */
    void startPiece() {
        pieceStart = count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = inflate(to, offset, length);
        if (read < 0) {
            if (count != size || (int) actual.getValue() != crc) {
                throw damaged();
            }
            return -1;
        }
        count += read;
        if (count > size) {
            throw place.malformed(
                    "the part " + Quoted.of(name) + " of more than the " + size + " bytes that the archive tells");
        }
        if (count - pieceStart > MAX_PIECE) {
            throw place.tooLarge(
                    "an element of more than " + MAX_PIECE + " bytes in the part " + Quoted.of(name), "a smaller one");
        }
        actual.update(to, offset, read);
        return read;
    }

    private int inflate(byte[] to, int offset, int length) throws IOException {
        try {
            return data.read(to, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    private InvalidFileException damaged() {
        return place.malformed("a damaged part " + Quoted.of(name));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
