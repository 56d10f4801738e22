package io.github.kommunkompass.cli;

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
        if (thrown instanceof ClosedPipeException) {
            return 0;
        }
        if (thrown instanceof FileException file) {
            file.print(streams);
            return FAILED;
        }
        // Inputs that are valid separately may not fit each other.
        if (thrown instanceof InvalidInputException invalid) {
            if (streams.hasJsonErrors()) {
                invalid.violations().forEach(violation -> streams.report(Problem.of(violation)));
            } else {
                streams.report(Problem.of(invalid.violations().get(0), String.valueOf(thrown.getMessage())));
            }
            return FAILED;
        }
        throw thrown;
    }

    /** Thrown if the reader of the output has ended, so that nothing is left to do. */
    static final class ClosedPipeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClosedPipeException(IOException cause) {
            super(cause);
        }
    }

    /** Thrown if a file is not what a command needs. */
    abstract static class FileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Problem problem;

        private FileException(String message, @Nullable Problem problem, @Nullable Throwable cause) {
            super(message, cause);
            this.problem = problem;
        }

        private FileException(Problem problem, @Nullable Throwable cause) {
            this(problem.text(), problem, cause);
        }

        /** Prints what is wrong, unless it was printed. */
        void print(Main.Streams streams) {
            if (problem != null) {
                streams.report(problem);
            }
        }
    }

    /** Thrown if a file is not a valid document of the expected kind. */
    static final class InvalidInputFileException extends FileException {

        private static final long serialVersionUID = 1L;

        private final transient Input input;
        private final transient InvalidDocumentException invalid;

        InvalidInputFileException(Input input, InvalidDocumentException invalid) {
            super(input.name(), null, invalid);
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
            super("the errors of the input", null, null);
        }
    }

    /** Thrown if a file is a valid document of the expected kind that does not fit the others. */
    static final class UnsuitableFileException extends FileException {

        private static final long serialVersionUID = 1L;

        UnsuitableFileException(Input input, String found, String expected) {
            super(Problem.error("unsuitable-file", found, expected).in(input.name()), null);
        }
    }

    /** Thrown if evaluations that are valid do not fit each other. */
    static final class InvalidTogetherException extends FileException {

        private static final long serialVersionUID = 1L;

        InvalidTogetherException(Problem problem) {
            super(problem, null);
        }
    }

    /** Thrown if no file has an evaluation. */
    static final class NoEvaluationException extends FileException {

        private static final long serialVersionUID = 1L;

        NoEvaluationException() {
            super(Problem.error("no-evaluation", "no evaluation in the files", "at least one"), null);
        }
    }

    /** Thrown if a file has nothing but white space. */
    static final class EmptyFileException extends FileException {

        private static final long serialVersionUID = 1L;

        EmptyFileException(Input input) {
            super(
                    Problem.error("no-document", "no document", "JSON, NDJSON, CSV or Excel")
                            .in(input.name(), 1, 1),
                    null);
        }
    }

    /** Thrown if a file cannot be read. */
    static final class UnreadableException extends FileException {

        private static final long serialVersionUID = 1L;

        UnreadableException(Input input, IOException cause) {
            super(
                    Problem.error("unreadable-file", "cannot be read: " + reason(cause))
                            .in(input.name()),
                    cause);
        }
    }

    /** Thrown if output cannot be written. */
    static final class UnwritableException extends FileException {

        private static final long serialVersionUID = 1L;

        UnwritableException(@Nullable Path file, IOException cause) {
            super(
                    Problem.error("unwritable-output", "cannot be written: " + reason(cause))
                            .in(file == null ? "<stdout>" : file.toString()),
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
