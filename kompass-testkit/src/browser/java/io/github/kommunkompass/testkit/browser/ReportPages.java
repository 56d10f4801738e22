package io.github.kommunkompass.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reports that are looked at: the HTML and Markdown files in the folder that the property {@code kompass.pages} names. */
final class ReportPages {

    private static final Path FOLDER = Path.of(System.getProperty("kompass.pages", "src/browser/pages"));

    private ReportPages() {}

    static List<Page> html() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : files(".html")) {
            pages.add(new Page(name(file, ".html"), Files.readString(file, UTF_8)));
        }
        return pages;
    }

    static List<Markdown> markdown() throws IOException {
        List<Markdown> reports = new ArrayList<>();
        for (Path file : files(".md")) {
            reports.add(new Markdown(name(file, ".md"), Files.readString(file, UTF_8)));
        }
        return reports;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }
}
