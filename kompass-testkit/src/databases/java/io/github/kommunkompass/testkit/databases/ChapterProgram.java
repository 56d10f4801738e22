package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.testkit.acceptance.Ended;
import io.github.kommunkompass.testkit.acceptance.OutsideTheBuild;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A program of the chapter.
 *
 * @param name the name of its class
 * @param java its source
 * @param output what the chapter says that it prints
 */
record ChapterProgram(String name, String java, String output) {

    /** Compiles the program as it stands, without a driver, since it uses JDBC alone. A warning is an error. */
    void compile(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), java);
        var messages = new StringWriter();
        var out = new PrintWriter(messages);
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-classpath", OutsideTheBuild.libraryAndTestkit(), "-d", folder.toString()));
        arguments.add(source.toString());
        int status = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(messages.toString()).as("what the compiler says of %s", name).isEmpty();
        assertThat(status).as("exit status of the compiler").isZero();
    }

    /** Runs the compiled program, and returns what it prints, on standard error too. */
    String run(Path folder, Database database) throws IOException, InterruptedException {
        String path = String.join(
                File.pathSeparator,
                folder.toString(),
                OutsideTheBuild.libraryAndTestkit(),
                OutsideTheBuild.location(database.driver()).toString());
        Process process = OutsideTheBuild.java(
                        "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-classpath", path, name, database.url())
                .redirectErrorStream(true)
                .start();
        return Ended.of(process).out();
    }

    @Override
    public String toString() {
        return name;
    }
}
