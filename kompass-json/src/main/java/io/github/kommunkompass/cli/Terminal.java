package io.github.kommunkompass.cli;

import java.io.Console;

/** Returns whether somebody is watching. */
final class Terminal {

    private Terminal() {}

    /** True if standard input and output are a terminal; of standard error alone Java does not tell. */
    @SuppressWarnings("SystemConsoleNull") // from Java 22 on a console need not be a terminal, and tells itself
    static boolean isThere() {
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
}
