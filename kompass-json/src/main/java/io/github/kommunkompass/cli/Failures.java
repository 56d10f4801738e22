package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.value.InvalidInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        if (thrown instanceof UnreadableException || thrown instanceof UnsuitableFileException) {
            streams.error(String.valueOf(thrown.getMessage()));
            return FAILED;
        }
        if (thrown instanceof InvalidInputFileException invalid) {
            invalid.print(streams);
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

    /** Thrown if a file is not a valid document of the expected kind. */
    static final class InvalidInputFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Input input;
        private final transient InvalidDocumentException invalid;

        InvalidInputFileException(Input input, InvalidDocumentException invalid) {
            super(invalid);
            this.input = input;
            this.invalid = invalid;
        }

        void print(Main.Streams streams) {
            invalid.locatedViolations().forEach(violation -> input.print(violation, streams));
        }
    }

    /** Thrown if a file is a valid document of the expected kind that does not fit the others. */
    static final class UnsuitableFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnsuitableFileException(Input input, String found, String expected) {
            super(input.name() + ": error: found " + found + ", expected " + expected);
        }
    }

    /** Thrown if a file cannot be read. */
    static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableException(Input input, IOException cause) {
            super(input.name() + ": cannot be read: " + reason(cause), cause);
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
}
