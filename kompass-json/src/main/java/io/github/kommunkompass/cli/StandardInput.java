package io.github.kommunkompass.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Standard input, which a shell may not provide. */
final class StandardInput {

    private StandardInput() {}

    static InputStream open() {
        return isClosed() ? new Closed() : new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    }

    /**
     * Returns whether the shell closed standard input. The number of the descriptor is then given to the first file that the virtual
     * machine opens, one of its own, which would be read instead. Only systems with {@code /proc} tell.
     */
    private static boolean isClosed() {
        try {
            String home = System.getProperty("java.home", "");
            return !home.isEmpty()
                    && Path.of("/proc/self/fd/0")
                            .toRealPath()
                            .startsWith(Path.of(home).toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static final class Closed extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("it is closed");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
