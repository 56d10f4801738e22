package io.github.kommunkompass.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts files with LibreOffice, each time with a new profile.
 *
 * @param folder where the files, logs and profiles are
 */
record LibreOffice(Path folder) {

    /**
     * Converts files.
     *
     * @param name the name of a new folder for the results
     * @param files the files
     * @param to the format, perhaps with options: the ending of the results up to a colon
     * @param options other options
     * @return the results
     */
    List<Path> convert(String name, List<Path> files, String to, String... options)
            throws IOException, InterruptedException {
        Path results = Files.createDirectory(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of(
                "-env:UserInstallation="
                        + folder.resolve(name + "-profile").toAbsolutePath().toUri(),
                "--headless"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--convert-to", to, "--outdir", results.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        Program.LIBRE_OFFICE.run(folder.resolve(name + ".log"), arguments);
        String ending = to.replaceFirst(":.*", "");
        List<Path> converted = files.stream()
                .map(file -> results.resolve(file.getFileName().toString().replaceFirst("[^.]+$", ending)))
                .toList();
        // LibreOffice ends with success also if it cannot open a file, or lacks the part for tables.
        assertThat(converted)
                .as("each is there; tables need the Debian package %s", Program.LIBRE_OFFICE.debianPackage())
                .allMatch(Files::exists);
        return converted;
    }
}
