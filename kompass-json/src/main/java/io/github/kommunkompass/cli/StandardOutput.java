package io.github.kommunkompass.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Standard output, which tells a pipe whose reader has ended from other failures. */
final class StandardOutput extends FilterOutputStream {

    /** Thrown if the reader of a pipe has ended, such as {@code head}. */
    static final class ClosedPipeException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedPipeException(IOException cause) {
            super(cause);
        }
    }

    private final boolean isPipe;

    private StandardOutput(OutputStream out, boolean isPipe) {
        super(out);
        this.isPipe = isPipe;
    }

    static OutputStream open() {
        return of(new FileOutputStream(FileDescriptor.out), isPipe());
    }

    /** Returns a buffered stream over a pipe or something else. */
    static OutputStream of(OutputStream out, boolean isPipe) {
        return new BufferedOutputStream(new StandardOutput(out, isPipe));
    }

    /** Returns whether standard output is a pipe, as far as the system tells. Messages of exceptions depend on the locale. */
    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw isClosedPipe(e) ? new ClosedPipeException(e) : e;
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    private boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        // As Unix and Windows say it.
        return isPipe || message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
