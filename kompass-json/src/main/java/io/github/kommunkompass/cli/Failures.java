package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.IncompatibleBenchmarksException;
import io.github.kommunkompass.benchmark.OverlappingBenchmarksException;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.comparison.SubjectInclusionException;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.PrintStream;
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
            streams.err().print(thrown.getMessage() + "\n");
            return FAILED;
        }
        if (thrown instanceof InvalidInputFileException invalid) {
            invalid.print(streams.err());
            return FAILED;
        }
        if (thrown instanceof RepeatedMunicipalitiesException repeated) {
            streams.err()
                    .print("error: found " + repeated.found()
                            + ", expected one evaluation of each municipality, or --repeats all, latest or earliest\n");
            return FAILED;
        }
        if (isInvalidInput(thrown)) {
            streams.err().print("error: " + thrown.getMessage() + "\n");
            return FAILED;
        }
        throw thrown;
    }

    /** Returns whether inputs that are valid separately cannot be used together. */
    private static boolean isInvalidInput(Exception thrown) {
        return thrown instanceof InvalidValueException
                || thrown instanceof IncomparableRevisionsException
                || thrown instanceof IncompatibleBenchmarksException
                || thrown instanceof OverlappingBenchmarksException
                || thrown instanceof AmbiguousRepeatsException
                || thrown instanceof AmbiguousMunicipalityException
                || thrown instanceof ConflictingMunicipalitiesException
                || thrown instanceof SubjectInclusionException
                || thrown instanceof UnorderedEvaluationsException;
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

        void print(PrintStream err) {
            invalid.locatedViolations().forEach(violation -> input.print(violation, err));
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
            return reason == null ? cause.getClass().getSimpleName() : reason;
        }
    }
}
