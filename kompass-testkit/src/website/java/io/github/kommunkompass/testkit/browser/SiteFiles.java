package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files of the web site. */
final class SiteFiles {

    static final Path FOLDER = Path.of("..", "target", "site").toAbsolutePath().normalize();

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    /** The addresses of the pages that are made of Markdown. */
    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> !address.startsWith("apidocs/"))
                    .sorted()
                    .toList();
        }
    }

    static Document parsed(String page) throws IOException {
        return Jsoup.parse(FOLDER.resolve(page).toFile(), "UTF-8");
    }

    /** The links of a page that lead to no file of the site, or to no place in it. */
    List<String> broken(String page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Element element : parsed(page).select("[href], [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!link.matches("(https|data):.*") && !leadsSomewhere(FOLDER.resolve(page), link)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        int mark = link.indexOf('#');
        String name = mark < 0 ? link : link.substring(0, mark);
        Path file = name.isEmpty() ? page : page.resolveSibling(name).normalize();
        return file.startsWith(FOLDER)
                && Files.isRegularFile(file)
                && (mark < 0 || anchors(file).contains(link.substring(mark + 1)));
    }

    private Set<String> anchors(Path file) throws IOException {
        Set<String> known = anchors.get(file);
        if (known == null) {
            known = Jsoup.parse(file.toFile(), "UTF-8").select("[id]").stream()
                    .map(Element::id)
                    .collect(Collectors.toSet());
            anchors.put(file, known);
        }
        return known;
    }
}
