package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that is named on the command line, or standard input for {@code -}. */
final class Input {

    private static final String STANDARD_INPUT = "-";

    private final String argument;
    private final Main.Streams streams;

    Input(String argument, Main.Streams streams) {
        this.argument = argument;
        this.streams = streams;
    }

    String name() {
        return isStandardInput() ? "<stdin>" : argument;
    }

    boolean isStandardInput() {
        return argument.equals(STANDARD_INPUT);
    }

    boolean hasOneDocumentALine() {
        return argument.endsWith(".ndjson");
    }

    InputStream open() throws IOException {
        return isStandardInput() ? standardInput() : Files.newInputStream(path());
    }

    /** It stays open, since it was not opened here: where a shell gave none, closing it ends the Java process with a crash. */
    private InputStream standardInput() {
        return new FilterInputStream(streams.in()) {
            @Override
            public void close() {}
        };
    }

    /** On a platform that knows ASCII alone, a name with Swedish letters is none. */
    private Path path() throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new FileSystemException(argument, null, "not a file name on this platform (" + e.getReason() + ")");
        }
    }

    /** Reads a document of the library's. */
    interface Read<T> {
        T from(InputStream in) throws IOException;
    }

    /** Reads a document. What is wrong with it is thrown with the name of the file. */
    <T> T read(Read<T> read) {
        try (InputStream in = open()) {
            return read.from(in);
        } catch (InvalidDocumentException e) {
            throw new Failures.InvalidInputFileException(this, e);
        } catch (IOException e) {
            throw new Failures.UnreadableException(this, e);
        }
    }

    /** Holds the content, so that it can be read twice; of more than the limit only so much that it is seen to be more. */
    InputStream buffered(int limit) throws IOException {
        try (InputStream in = open()) {
            return new ByteArrayInputStream(in.readNBytes(limit + 1));
        }
    }

    /** Prints a violation as compilers do, so that editors find the place. */
    void print(LocatedViolation violation, PrintStream err) {
        err.print(name() + ":" + violation.position().line() + ":"
                + violation.position().column() + ": " + violation.violation().severity() + ": "
                + violation.violation().message() + "\n");
    }
}
