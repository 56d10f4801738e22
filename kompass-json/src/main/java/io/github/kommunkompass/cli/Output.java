package io.github.kommunkompass.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a command writes: standard output, or a file that is written all or not at all. */
final class Output {

    /** What is written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /** Writes to a file, or to standard output if it is null. */
    static void write(@Nullable Path file, Main.Streams streams, Content content) {
        try {
            if (file == null) {
                content.writeTo(streams.out());
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe, such as /dev/null, which a file must not replace.
                write(file, content, StandardOpenOption.WRITE);
            } else {
                replace(file, content);
            }
        } catch (StandardOutput.ClosedPipeException e) {
            throw new Failures.ClosedPipeException(e);
        } catch (IOException e) {
            throw new Failures.UnwritableException(file, e);
        }
    }

    /** Writes a file beside the other under a name of its own, and moves it there when it is complete. */
    private static void replace(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
