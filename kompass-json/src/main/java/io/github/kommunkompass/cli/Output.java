package io.github.kommunkompass.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            } else {
                replace(file, content);
            }
        } catch (IOException e) {
            throw new Failures.UnwritableException(file, e);
        }
    }

    /** Writes a file beside the other, and moves it there when it is complete. */
    private static void replace(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        String name =
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path part = absolute.resolveSibling(name);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(part, absolute);
        } finally {
            Files.deleteIfExists(part);
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
