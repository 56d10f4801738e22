package io.github.kommunkompass.testkit.program;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is altered between the command line and a program.
 *
 * @param found a text that the command writes, an argument that it gets, or its status
 * @param other what takes its place
 * @param message how the message begins with which the program fails
 */
record Alteration(String found, String other, String message) {

    /** Returns a command that runs another, and alters it. */
    List<String> of(List<String> command) {
        List<String> arguments = new ArrayList<>(List.of(found, other));
        arguments.addAll(command);
        return Language.PYTHON.run("altered.py", arguments);
    }

    @Override
    public String toString() {
        return found + " becomes " + other;
    }
}
