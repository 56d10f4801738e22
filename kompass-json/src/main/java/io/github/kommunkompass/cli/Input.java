package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.table.Cell;
import io.github.kommunkompass.table.CellViolation;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A file or folder given on the command line, or standard input for {@code -}. */
final class Input {

    /** What a file may be, for descriptions of parameters. */
    static final String KINDS =
            "JSON, NDJSON, CSV or Excel, gzipped or not, or a folder of such files; - for standard input.";

    private static final String STANDARD_INPUT = "-";

    private final String argument;
    private final Main.Streams streams;
    private final boolean isStandardInput;

    Input(String argument, Main.Streams streams) {
        this(argument, streams, argument.equals(STANDARD_INPUT));
    }

    private Input(String argument, Main.Streams streams, boolean isStandardInput) {
        this.argument = argument;
        this.streams = streams;
        this.isStandardInput = isStandardInput;
    }

    /** Returns the name as it was given. */
    String name() {
        return isStandardInput ? "<stdin>" : argument;
    }

    /** Returns the path of a file of lines, or empty if it is something else, or cannot be read. */
    Optional<Path> fileOfLines() {
        if (isReadOnce()) {
            return Optional.empty();
        }
        try (Content content = content()) {
            return content.kind() == Content.Kind.LINES ? Optional.of(path()) : Optional.empty();
        } catch (IOException | Failures.FileException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of lines in a file of lines, or empty if it is something else, or cannot be read. */
    OptionalLong countLines() {
        if (isReadOnce()) {
            return OptionalLong.empty();
        }
        try (Content content = content()) {
            return content.kind() == Content.Kind.LINES
                    ? OptionalLong.of(countLines(content.in()))
                    : OptionalLong.empty();
        } catch (IOException | Failures.FileException e) {
            return OptionalLong.empty();
        }
    }

    private static long countLines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    /** Returns whether the content can be read only once, as that of a pipe. */
    boolean isReadOnce() {
        try {
            return isStandardInput || !Files.isRegularFile(path());
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns the files of a folder but for hidden ones, in the order of their names, or the input itself if it is no folder. */
    List<Input> files() {
        try {
            // An empty name would be that of the current folder.
            boolean isFolder = !isStandardInput && !argument.isEmpty() && Files.isDirectory(path());
            return isFolder ? filesIn(path()) : List.of(this);
        } catch (IOException e) {
            throw new Failures.UnreadableException(this, e);
        }
    }

    private List<Input> filesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (Files.isRegularFile(file) && !Files.isHidden(file)) {
                    files.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        if (files.isEmpty()) {
            throw new Failures.UnsuitableFileException(this, "no file in the folder", "at least one");
        }
        files.sort(Comparator.comparing(Input::codePoints, Arrays::compare));
        return files.stream()
                .map(file -> new Input(file.toString(), streams, false))
                .toList();
    }

    private static int[] codePoints(Path file) {
        return file.toString().codePoints().toArray();
    }

    /** Opens the content, decompressed if it is compressed. */
    private BufferedInputStream open() throws IOException {
        InputStream in = isStandardInput ? standardInput() : WholeFile.open(path());
        try {
            return Gzip.content(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Opens the content, of which there is some, and tells what it is. */
    Content content() throws IOException {
        BufferedInputStream in = open();
        try {
            Content content = Content.of(in, KompassJson.standard().limits().maxBytes());
            if (content.kind() == Content.Kind.NOTHING) {
                throw new Failures.EmptyFileException(this);
            }
            return content;
        } catch (InvalidDocumentException e) {
            in.close();
            throw new Failures.InvalidInputFileException(this, e);
        } catch (IOException | Failures.EmptyFileException e) {
            in.close();
            throw e;
        }
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
        try (BufferedInputStream in = open()) {
            return reader.read(Content.withoutMark(in));
        } catch (InvalidDocumentException e) {
            throw new Failures.InvalidInputFileException(this, e);
        } catch (IOException e) {
            throw new Failures.UnreadableException(this, e);
        }
    }

    /** Prints a violation in the form of compilers, which editors can follow. */
    void print(LocatedViolation violation) {
        streams.report(Problem.of(violation.violation())
                .in(name(), violation.position().line(), violation.position().column()));
    }

    /** Prints a violation in a table, with its row and column in the place of the line and column of a text. */
    void print(CellViolation violation) {
        Cell cell = violation.cell();
        streams.report(Problem.of(violation.violation(), violation.message())
                .in(name(), cell.row(), cell.column())
                .inCell(cell.toString()));
    }
}
