package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.testkit.acceptance.Ended;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A program that has to be installed. */
enum Program {
    PDF_TO_HTML("pdftohtml", "poppler-utils"),
    PDF_TO_PPM("pdftoppm", "poppler-utils"),
    PANDOC("pandoc", "pandoc");

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final String command;
    private final String debianPackage;

    Program(String command, String debianPackage) {
        this.command = command;
        this.debianPackage = debianPackage;
    }

    /** Runs the program, which fails unless it ends in time and with success, and returns what it prints. */
    String run(String... arguments) throws InterruptedException {
        List<String> line =
                Stream.concat(Stream.of(command), Stream.of(arguments)).toList();
        Ended ended = Ended.within(LIMIT, start(line));
        assertThat(ended.status()).as("%s: %s", line, ended.err()).isZero();
        return ended.out();
    }

    private Process start(List<String> line) {
        try {
            return new ProcessBuilder(line).start();
        } catch (IOException e) {
            throw new AssertionError(
                    "found no " + command + ", expected one: install the Debian package " + debianPackage, e);
        }
    }
}
