package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file given on the command line, or standard input for {@code -}. */
final class Input {

    private static final String STANDARD_INPUT = "-";

    private final String argument;
    private final Main.Streams streams;

    Input(String argument, Main.Streams streams) {
        this.argument = argument;
        this.streams = streams;
    }

    String name() {
        return isStandardInput() ? "<stdin>" : Shown.part(argument);
    }

    boolean isStandardInput() {
        return argument.equals(STANDARD_INPUT);
    }

    boolean hasOneDocumentPerLine() {
        return argument.endsWith(".ndjson");
    }

    InputStream open() throws IOException {
        return isStandardInput() ? standardInput() : WholeFile.open(path());
    }

    /** Returns a stream that does not close standard input, since closing it crashes Java if the shell provides none. */
    private InputStream standardInput() {
        return new FilterInputStream(streams.in()) {
            @Override
            public void close() {}
        };
    }

    /** Returns the path. A name with Swedish letters is invalid on a platform with ASCII only. */
    private Path path() throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new FileSystemException(argument, null, "not a file name on this platform (" + e.getReason() + ")");
        }
    }

    /** Reads a value from a stream. */
    interface StreamReader<T> {
        T read(InputStream in) throws IOException;
    }

    /** Reads a document. An exception names the file. */
    <T> T read(StreamReader<T> reader) {
        try (InputStream in = open()) {
            return reader.read(in);
        } catch (InvalidDocumentException e) {
            throw new Failures.InvalidInputFileException(this, e);
        } catch (IOException e) {
            throw new Failures.UnreadableException(this, e);
        }
    }

    /** Returns the content in memory, so that it can be read twice, up to one byte more than the limit. */
    InputStream buffered(int limit) throws IOException {
        try (InputStream in = open()) {
            return new ByteArrayInputStream(in.readNBytes(limit + 1));
        }
    }

    /** Prints a violation in the form of compilers, which editors can follow. */
    void print(LocatedViolation violation, Main.Streams streams) {
        streams.error(name() + ":" + violation.position().line() + ":"
                + violation.position().column() + ": " + violation.violation().severity() + ": "
                + violation.violation().message());
    }
}
