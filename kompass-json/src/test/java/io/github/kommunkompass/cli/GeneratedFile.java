package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test makes from the commands. With {@code -Dkompass.update=true}, the test writes it. */
record GeneratedFile(Path path) {

    /** Returns a file of those that are installed beside the program. */
    static GeneratedFile shared(String name) {
        return new GeneratedFile(Path.of("src", "cli", "share").resolve(name));
    }

    void assertIs(String expected) throws IOException {
        if (Boolean.getBoolean("kompass.update")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, expected);
        }
        assertThat(Files.readString(path))
                .as("%s; to write it, run this test with -Dkompass.update=true", path)
                .isEqualTo(expected);
    }
}
