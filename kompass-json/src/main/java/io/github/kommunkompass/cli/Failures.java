package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.value.InvalidInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Converts exceptions of commands to messages and exit codes. */
final class Failures implements IExecutionExceptionHandler {

    /** The exit code if the input is invalid or cannot be read, or the output cannot be written. */
    static final int FAILED = 1;

    private final Main.Streams streams;

    Failures(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof FileException file) {
            file.print(streams);
            return FAILED;
        }
        if (thrown instanceof RepeatedMunicipalitiesException repeated) {
            streams.error("error: found " + repeated.found()
                    + ", expected one evaluation of each municipality, or --repeats all, latest or earliest");
            return FAILED;
        }
        // Inputs that are valid separately may not fit each other.
        if (thrown instanceof InvalidInputException) {
            streams.error("error: " + thrown.getMessage());
            return FAILED;
        }
        throw thrown;
    }

    /** Thrown if a file is not what a command needs. */
    abstract static class FileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private FileException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        /** Prints what is wrong, unless it was printed. */
        void print(Main.Streams streams) {
            streams.error(String.valueOf(getMessage()));
        }
    }

    /** Thrown if a file is not a valid document of the expected kind. */
    static final class InvalidInputFileException extends FileException {

        private static final long serialVersionUID = 1L;

        private final transient Input input;
        private final transient InvalidDocumentException invalid;

        InvalidInputFileException(Input input, InvalidDocumentException invalid) {
            super(input.name(), invalid);
            this.input = input;
            this.invalid = invalid;
        }

        @Override
        void print(Main.Streams streams) {
            invalid.locatedViolations().forEach(input::print);
        }
    }

    /** Thrown if the errors of a file were printed. */
    static final class PrintedErrorsException extends FileException {

        private static final long serialVersionUID = 1L;

        PrintedErrorsException() {
            super("the errors of the input", null);
        }

        @Override
        void print(Main.Streams streams) {
            // They were.
        }
    }

    /** Thrown if a file is a valid document of the expected kind that does not fit the others. */
    static final class UnsuitableFileException extends FileException {

        private static final long serialVersionUID = 1L;

        UnsuitableFileException(Input input, String found, String expected) {
            super(input.name() + ": error: found " + found + ", expected " + expected, null);
        }
    }

    /** Thrown if no file has an evaluation. */
    static final class NoEvaluationException extends FileException {

        private static final long serialVersionUID = 1L;

        NoEvaluationException() {
            super("error: found no evaluation in the files, expected at least one", null);
        }
    }

    /** Thrown if a file has nothing but white space. */
    static final class EmptyFileException extends FileException {

        private static final long serialVersionUID = 1L;

        EmptyFileException(Input input) {
            super(input.name() + ":1:1: error: found no document, expected JSON, NDJSON, CSV or Excel", null);
        }
    }

    /** Thrown if a file cannot be read. */
    static final class UnreadableException extends FileException {

        private static final long serialVersionUID = 1L;

        UnreadableException(Input input, IOException cause) {
            super(input.name() + ": cannot be read: " + reason(cause), cause);
        }
    }

    /** Thrown if output cannot be written. */
    static final class UnwritableException extends FileException {

        private static final long serialVersionUID = 1L;

        UnwritableException(@Nullable Path file, IOException cause) {
            super(
                    (file == null ? "<stdout>" : Shown.part(file.toString())) + ": cannot be written: " + reason(cause),
                    cause);
        }
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        // The message of this exception would repeat the file name.
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? "for an unknown reason" : reason;
    }
}
