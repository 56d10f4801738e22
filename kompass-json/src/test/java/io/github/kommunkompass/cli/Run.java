package io.github.kommunkompass.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a command printed and with which status it ended.
 *
 * @param err what it printed on standard error, without the rules at the ends of lines unless they are asked for
 */
record Run(int status, String out, String err) {

    private static final Pattern RULE = Pattern.compile(" \\[[a-z0-9-]+]$", Pattern.MULTILINE);

    /** Runs a command, and keeps the rules at the ends of lines. */
    static Run withRules(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), Terminal.NONE, arguments);
    }

    static Run kompass(String input, String... arguments) {
        return kompass(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run kompass(byte[] input, String... arguments) {
        return kompass(input, Terminal.NONE, arguments);
    }

    /** Runs a command on a terminal. */
    static Run on(Terminal terminal, String input, String... arguments) {
        return kompass(input.getBytes(StandardCharsets.UTF_8), terminal, arguments);
    }

    private static Run kompass(byte[] input, Terminal terminal, String... arguments) {
        Run run = run(input, terminal, arguments);
        return new Run(run.status, run.out, RULE.matcher(run.err).replaceAll(""));
    }

    private static Run run(byte[] input, Terminal terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new Main.Streams(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        terminal),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
