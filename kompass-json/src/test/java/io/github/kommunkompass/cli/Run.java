package io.github.kommunkompass.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command printed and with which status it ended. */
record Run(int status, String out, String err) {

    static Run kompass(String input, String... arguments) {
        return kompass(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run kompass(byte[] input, String... arguments) {
        return kompass(input, false, arguments);
    }

    /** Runs a command as if on an interactive terminal. */
    static Run watched(String input, String... arguments) {
        return kompass(input.getBytes(StandardCharsets.UTF_8), true, arguments);
    }

    private static Run kompass(byte[] input, boolean showsProgress, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new Main.Streams(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        showsProgress),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
