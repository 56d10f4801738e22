package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that becomes shorter while it is read is an error. */
class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("file"), "0123456789");
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Test
    void readsWholeFile() throws IOException {
        try (InputStream in = WholeFile.open(file())) {
            assertThat(in.read()).isEqualTo('0');
            assertThat(in.readAllBytes()).asString().isEqualTo("123456789");
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesFileThatBecomesShorter() throws IOException {
        Path file = file();
        try (InputStream in = WholeFile.open(file)) {
            assertThat(in.readNBytes(3)).asString().isEqualTo("012");
            truncate(file, 5);
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessage("found the end of the file, expected 5 more bytes: it has become shorter");
            assertThatThrownBy(in::read).hasMessageContaining("expected 5 more bytes");
        }
    }

    @Test
    void readsFileOfUnknownSize() throws IOException {
        Path file = Path.of("/proc/self/status");
        assumeThat(file).isRegularFile();
        try (InputStream in = WholeFile.open(file)) {
            assertThat(in.readAllBytes()).isNotEmpty();
            assertThat(in.read()).isEqualTo(-1);
        }
    }
}
