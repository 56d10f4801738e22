package io.github.kommunkompass.testkit.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A language that has to be installed, and the program in it. */
enum Language {
    PYTHON("programs.python", "python3", "python3", "by_county.py"),
    JAVASCRIPT("programs.node", "node", "nodejs", "by_county.mjs");

    private static final Path SCRIPTS = Path.of("src", "programs", "scripts");

    private final String interpreter;
    private final String debianPackage;
    private final String program;

    Language(String property, String command, String debianPackage, String program) {
        this.interpreter = System.getProperty(property, command);
        this.debianPackage = debianPackage;
        this.program = program;
    }

    @Override
    public String toString() {
        return interpreter + ", in the Debian package " + debianPackage;
    }

    /** Returns the command that runs the program. */
    List<String> program(List<String> arguments) {
        return run(program, arguments);
    }

    /** Returns the command that runs a script in this language. */
    List<String> run(String script, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(interpreter, SCRIPTS.resolve(script).toString()));
        command.addAll(arguments);
        return command;
    }
}
