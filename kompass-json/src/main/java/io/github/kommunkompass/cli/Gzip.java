package io.github.kommunkompass.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of a file that is compressed with gzip (RFC 1952): that of all its members. A file that ends within a member, or has
 * anything after one that is not a member, is an error; {@link java.util.zip.GZIPInputStream} reads over both without a word, and
 * from a pipe also over whole members. Not thread-safe.
 */
final class Gzip extends InputStream {

    private static final int[] MAGIC = {0x1F, 0x8B};
    private static final int BUFFER = 1 << 13;
    private static final int DEFLATE = 8;
    /** The number of bytes of the header after the flags: the time, the level and the system. */
    private static final int UNUSED = 6;

    private static final int HAS_CHECKSUM = 1 << 1;
    private static final int HAS_EXTRA = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    /** The range of bytes in the buffer that the inflater does not have. */
    private int from;

    private int to;
    private boolean isInMember;

    private Gzip(InputStream in) {
        this.in = in;
    }

    /** Returns the content of a file: as it is, or decompressed. */
    static BufferedInputStream content(InputStream file) throws IOException {
        var in = new BufferedInputStream(file);
        if (!isGzip(in)) {
            return in;
        }
        var content = new BufferedInputStream(new Gzip(in));
        if (isGzip(content)) {
            throw new IOException("found gzip in gzip, expected a file that is compressed once");
        }
        return content;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(MAGIC.length);
        boolean isGzip = in.read() == MAGIC[0] && in.read() == MAGIC[1];
        in.reset();
        return isGzip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (isInMember || startMember()) {
            int read = inflate(bytes, offset, length);
            if (read > 0) {
                checksum.update(bytes, offset, read);
                return read;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                give();
            } else {
                throw corrupt();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw (IOException) corrupt().initCause(e);
        }
    }

    private static ZipException corrupt() {
        return new ZipException("the gzip data is corrupt");
    }

    /** Reads the header of the next member, and returns whether there is one. */
    private boolean startMember() throws IOException {
        if (from == to && !fill()) {
            return false;
        }
        checkThat(octet() == MAGIC[0] && octet() == MAGIC[1] && octet() == DEFLATE);
        int flags = octet();
        checkThat((flags & RESERVED) == 0);
        skip(UNUSED);
        if ((flags & HAS_EXTRA) != 0) {
            skip(octet() | octet() << Byte.SIZE);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            skip(Short.BYTES);
        }
        inflater.reset();
        checksum.reset();
        give();
        isInMember = true;
        return true;
    }

    private static void checkThat(boolean isRight) throws ZipException {
        if (!isRight) {
            throw corrupt();
        }
    }

    private void endMember() throws IOException {
        from = to - inflater.getRemaining();
        checkThat(number() == checksum.getValue());
        checkThat(number() == (inflater.getBytesWritten() & UNSIGNED_INT));
        isInMember = false;
    }

    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            number |= (long) octet() << shift;
        }
        return number;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            octet();
        }
    }

    private void skipText() throws IOException {
        while (octet() != 0) {
            // octet() does the work.
        }
    }

    private int octet() throws IOException {
        if (from == to) {
            more();
        }
        return Byte.toUnsignedInt(buffer[from++]);
    }

    /** Gives the inflater what is in the buffer. */
    private void give() throws IOException {
        if (from == to) {
            more();
        }
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    private void more() throws IOException {
        if (!fill()) {
            throw new EOFException("the gzip data ends too early");
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
