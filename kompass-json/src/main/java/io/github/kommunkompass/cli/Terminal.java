package io.github.kommunkompass.cli;

import java.io.Console;

/** Detects an interactive terminal. */
final class Terminal {

    private Terminal() {}

    /** Returns whether standard input and output are a terminal. Java has no such method for standard error. */
    @SuppressWarnings("SystemConsoleNull") // Since Java 22 a console need not be a terminal, and has a method to ask.
    static boolean isPresent() {
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
