package io.github.kommunkompass.cli;

import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal.
 *
 * @param width the width of text on standard output in characters, or {@link #ANY_WIDTH}
 * @param showsOutput whether standard output is a terminal
 * @param hasColours whether text on it has colours
 * @param showsProgress whether standard error shows progress
 */
record Terminal(int width, boolean showsOutput, boolean hasColours, boolean showsProgress) {

    static final int ANY_WIDTH = Integer.MAX_VALUE;

    static final Terminal NONE = new Terminal(ANY_WIDTH, false, false, false);

    /** Goes to the beginning of the line, and clears it. */
    static final String CLEAR_LINE = "\r\u001b[K";

    /** The width of terminals that do not tell theirs. */
    private static final int USUAL = 80;
    /** The least width, in which names and numbers still stand side by side. */
    private static final int LEAST = 40;

    static Terminal find() {
        return of(System.getenv(), launcher(), isConsole());
    }

    /** What the launcher found of standard output and standard error, since Java has no method for each of them. */
    private static Map<String, String> launcher() {
        return Stream.of("kompass.out", "kompass.err")
                .filter(name -> System.getProperty(name) != null)
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }

    /**
     * Returns the terminal.
     *
     * @param environment the variables of the environment, of which {@code COLUMNS}, {@code TERM}, {@code WT_SESSION} and
     *     {@code NO_COLOR} (of no-color.org) count
     * @param launcher the width of the terminal under {@code kompass.out} and {@code kompass.err}, 0 for something else than a
     *     terminal; nothing without the launcher
     * @param isConsole whether Java finds a terminal
     */
    static Terminal of(Map<String, String> environment, Map<String, String> launcher, boolean isConsole) {
        int out = width(launcher.get("kompass.out"), isConsole);
        int err = width(launcher.get("kompass.err"), isConsole);
        int asked = number(environment.get("COLUMNS"));
        int width = asked > 0 ? asked : out;
        boolean obeys = obeysEscapes(environment);
        boolean wantsColours = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                width > 0 ? Math.max(LEAST, width) : ANY_WIDTH,
                out > 0,
                out > 0 && obeys && wantsColours,
                err > 0 && obeys);
    }

    private static int width(@Nullable String found, boolean isConsole) {
        return found == null ? (isConsole ? USUAL : 0) : number(found);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Returns whether terminals obey escape sequences. Of those of Windows, which have no TERM, only the newer ones do. */
    private static boolean obeysEscapes(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        return terminal.isEmpty() ? environment.containsKey("WT_SESSION") : !terminal.equals("dumb");
    }

    Terminal withoutProgress() {
        return new Terminal(width, showsOutput, hasColours, false);
    }

    /** Returns whether standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // Since Java 22 a console need not be a terminal, and has a method to ask.
    private static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns lines that fit, in colours if the terminal has some. */
    String shown(String lines) {
        String fitting = width == ANY_WIDTH
                ? lines
                : lines.lines()
                        .flatMap(line -> fitting(line).stream())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
        return hasColours ? Colours.in(fitting) : fitting;
    }

    private List<String> fitting(String line) {
        return TextCell.length(line) <= width
                ? List.of(line)
                : TextCell.of(line).lines(width);
    }
}
