package io.github.kommunkompass.testkit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that has to be installed.
 *
 * @param command its command
 * @param debianPackage the Debian package that has it, or the library that its script needs
 */
record Program(String command, String debianPackage) {

    static final Program R = new Program(System.getProperty("oracles.rscript", "Rscript"), "r-base-core");
    static final Program LIBRE_OFFICE =
            new Program(System.getProperty("oracles.soffice", "soffice"), "libreoffice-calc");

    private static final Path SCRIPTS = Path.of("src", "oracles", "scripts");
    private static final int MOST_SECONDS = 240;

    static Program python(String debianPackage) {
        return new Program(System.getProperty("oracles.python", debianPython()), debianPackage);
    }

    /** The python3 of Debian, for which it has libraries, rather than another that comes first in the path. */
    private static String debianPython() {
        return Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    }

    void runScript(String script, Path log, Path... files) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        run(log, arguments);
    }

    /** Runs the program, which fails unless it ends in time and with success. */
    void run(Path log, List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        // R reads and writes in the encoding of the locale.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            boolean isEnded = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            assertThat(isEnded)
                    .as("%s ends within %d s%n%s", command, MOST_SECONDS, text(log))
                    .isTrue();
            assertThat(process.exitValue())
                    .as("%s ends with success; it needs the Debian package %s%n%s", command, debianPackage, text(log))
                    .isZero();
        } catch (IOException e) {
            fail("found no " + command + ", expected one: install the Debian package " + debianPackage, e);
        }
    }

    private static String text(Path log) throws IOException {
        return Files.readString(log, UTF_8);
    }
}
