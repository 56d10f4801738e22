package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Where commands write, and what happens if they cannot. */
class OutputTest {

    private static final Main.Streams NONE = new Main.Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Terminal.NONE);

    @TempDir
    private Path folder;

    static boolean isUnix() {
        return Files.exists(Path.of("/dev/null"));
    }

    private static void write(Path file, String text) {
        Output.write(file, NONE, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void replacesAFileOrLeavesItAsItWas() throws IOException {
        Path file = folder.resolve("å b.json");
        write(file, "first");
        write(file, "second");
        assertThat(file).hasContent("second");
        assertThatThrownBy(() -> Output.write(file, NONE, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Failures.UnwritableException.class)
                .hasMessage(file + ": error: cannot be written: No space left on device [unwritable-output]");
        assertThat(file).hasContent("second");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void twoThatWriteAtOnceWriteOneOfTheTwo() throws IOException {
        Path file = folder.resolve("file");
        List<String> texts = List.of("a".repeat(100_000), "b".repeat(200_000));
        IntStream.range(0, 40).parallel().forEach(i -> write(file, texts.get(i % 2)));
        assertThat(Files.readString(file)).isIn(texts);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    @EnabledIf("isUnix")
    void doesNotReplaceADeviceNorALink() throws IOException {
        write(Path.of("/dev/null"), "text");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        Path file = Files.writeString(folder.resolve("file"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "after");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .startsWith("rw-");
    }

    /** A stream that fails after some bytes. */
    private static OutputStream failing(String message) {
        return new OutputStream() {
            private int left = 100;

            @Override
            public void write(int octet) throws IOException {
                if (left == 0) {
                    throw new IOException(message);
                }
                left--;
            }
        };
    }

    private static Run catalogue(OutputStream out) {
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new Main.Streams(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Terminal.NONE),
                "catalogue",
                "SE-2020");
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endsQuietlyIfThePipeIsClosed() {
        assertThat(catalogue(StandardOutput.of(failing("Broken pipe"), false))).isEqualTo(new Run(0, "", ""));
        assertThat(catalogue(StandardOutput.of(failing("Brutet rör"), true))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void tellsThatTheDiskIsFull() {
        assertThat(catalogue(StandardOutput.of(failing("No space left on device"), false)))
                .isEqualTo(new Run(
                        1, "", "<stdout>: error: cannot be written: No space left on device [unwritable-output]\n"));
    }
}
