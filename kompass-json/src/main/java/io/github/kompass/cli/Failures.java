package io.github.kompass.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a line for the user and an exit status. */
final class Failures implements IExecutionExceptionHandler {

    static final int INVALID = 1;

    private final Main.Streams streams;

    Failures(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof UnreadableException unreadable) {
            streams.err().print(unreadable.getMessage() + "\n");
            return INVALID;
        }
        throw thrown;
    }

    /** Thrown for a file that cannot be read. */
    static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableException(Input input, IOException cause) {
            super(input.name() + ": cannot be read: " + reason(cause), cause);
        }

        private static String reason(IOException cause) {
            if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
                return "no such file";
            }
            if (cause instanceof AccessDeniedException) {
                return "permission denied";
            }
            return String.valueOf(cause.getMessage());
        }
    }
}
