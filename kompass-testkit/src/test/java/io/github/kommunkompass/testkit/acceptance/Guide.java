package io.github.kommunkompass.testkit.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts for readers: the README, and the guide with a page for each chapter and each command. */
final class Guide {

    static final Path TOP = Path.of("..");
    static final Path README = TOP.resolve("README.md");
    static final Path SITE = TOP.resolve(Path.of("kompass-core", "src", "site"));

    static final Path OVERVIEW = SITE.resolve("overview.html");
    static final Path PROGRAMS = SITE.resolve("programs");

    private static final Path FOLDER = SITE.resolve("guide");

    private Guide() {}

    static Path page(String name) {
        return FOLDER.resolve(name);
    }

    /** All pages, those of commands too. */
    static List<Path> pages() throws IOException {
        return Stream.of(chapters(), texts(FOLDER.resolve("commands")))
                .flatMap(List::stream)
                .toList();
    }

    /** The texts with programs in Markdown. */
    static List<Path> texts() throws IOException {
        return Stream.of(List.of(README), chapters()).flatMap(List::stream).toList();
    }

    /** The same, and the overview of the API documentation. */
    static List<Path> textsAndOverview() throws IOException {
        return Stream.of(texts(), List.of(OVERVIEW)).flatMap(List::stream).toList();
    }

    static List<Path> chapters() throws IOException {
        return texts(FOLDER);
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
