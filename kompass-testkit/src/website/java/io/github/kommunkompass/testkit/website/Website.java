package io.github.kommunkompass.testkit.website;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a web site of the README, the guide and the change log. Its arguments are the folder of the repository, the folder of the site,
 * and the version.
 */
final class Website {

    private static final Path FILES = Path.of("kompass-testkit", "src", "website", "files");

    private Website() {}

    public static void main(String[] arguments) throws IOException {
        make(Path.of(arguments[0]).toRealPath(), Path.of(arguments[1]), arguments[2]);
    }

    static void make(Path repository, Path site, String version) throws IOException {
        Contents contents = Contents.of(repository);
        Template template = new Template(
                contents, version, Files.readString(repository.resolve(FILES).resolve("page.html")));
        SearchIndex index = new SearchIndex();
        for (SitePage page : contents.pages()) {
            Chapter chapter = Chapter.of(page, contents);
            write(site, page.address(), template.html(page, chapter));
            index.add(page, chapter);
        }
        write(site, "search-index.js", index.script());
        for (String file : List.of("site.css", "site.js")) {
            copy(repository.resolve(FILES).resolve(file), site.resolve(file));
        }
        try (Stream<Path> pictures = Files.list(repository.resolve(Contents.GUIDE))) {
            for (Path picture :
                    pictures.filter(file -> file.toString().endsWith(".svg")).toList()) {
                copy(picture, site.resolve("guide").resolve(picture.getFileName()));
            }
        }
        // Tells GitHub Pages to publish all files as they are.
        write(site, ".nojekyll", "");
    }

    private static void write(Path site, String address, String text) throws IOException {
        Path file = site.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
