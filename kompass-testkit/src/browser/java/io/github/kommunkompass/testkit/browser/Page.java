package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page to look at.
 *
 * @param name its name, which also names its files
 * @param html the whole of it
 */
record Page(String name, String html) {

    private static final Path PAGES = Path.of("target", "pages");

    /** Writes the page to a file. */
    Path write() throws IOException {
        return Files.writeString(Files.createDirectories(PAGES).resolve(name + ".html"), html)
                .toAbsolutePath();
    }

    @Override
    public String toString() {
        return name;
    }
}
