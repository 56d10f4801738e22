package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are compressed with gzip. */
class GzipTest {

    private static final int HEADER = 10;
    private static final int FLAGS = 3;

    private static byte[] gzip(String text) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    /** A pipe: it gives a byte at a time, and never tells how many there are. */
    private static InputStream pipe(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int available() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    private static String content(byte[] file) throws IOException {
        try (InputStream in = Gzip.content(pipe(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A member whose header has all optional fields. */
    private static byte[] withAllFields(String text) throws IOException {
        byte[] member = gzip(text);
        byte[] header = Arrays.copyOf(member, HEADER);
        header[FLAGS] = 0x1F;
        byte[] extra = new byte[2 + 258];
        extra[0] = 2;
        extra[1] = 1;
        return joined(
                header,
                extra,
                "name\0".getBytes(StandardCharsets.US_ASCII),
                "comment\0".getBytes(StandardCharsets.US_ASCII),
                new byte[2],
                Arrays.copyOfRange(member, HEADER, member.length));
    }

    @Test
    void readsAllMembersFromAPipe() throws IOException {
        String large = "0123456789".repeat(10_000);
        assertThat(content(joined(gzip("one "), gzip(""), withAllFields("two "), gzip(large))))
                .isEqualTo("one two " + large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u001f", "plain text"})
    void leavesOtherContentAsItIs(String text) throws IOException {
        assertThat(content(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void refusesMemberThatEnds() throws IOException {
        byte[] whole = withAllFields("text");
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> content(cut))
                    .isInstanceOf(EOFException.class)
                    .hasMessage("the gzip data ends too early");
            byte[] second = joined(gzip("text"), Arrays.copyOf(whole, length - 1));
            assertThatThrownBy(() -> content(second)).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, FLAGS, HEADER, HEADER + 1, 17, 19, 23})
    void refusesChangedMember(int index) throws IOException {
        byte[] changed = gzip("text");
        changed[index] ^= (byte) 0xFF;
        assertThatThrownBy(() -> content(changed)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatFollowsTheMembers() throws IOException {
        for (byte[] rest : new byte[][] {{0}, {0x1F, 'a'}, "text".getBytes(StandardCharsets.US_ASCII)}) {
            byte[] file = joined(gzip("text"), rest);
            assertThatThrownBy(() -> content(file))
                    .isInstanceOf(ZipException.class)
                    .hasMessage("the gzip data is corrupt");
        }
    }

    @Test
    void refusesGzipInGzip() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(gzip("text"));
        }
        assertThatThrownBy(() -> content(compressed.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessage("found gzip in gzip, expected a file that is compressed once");
    }
}
