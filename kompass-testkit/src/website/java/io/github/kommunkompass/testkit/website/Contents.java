package io.github.kommunkompass.testkit.website;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages in the order of the menu, and what links on them lead to. The order of the chapters is that of the index of the guide, and
 * the order of the commands that of their list in the chapter on the command line.
 *
 * @param repository the folder of the repository
 * @param pages the pages
 */
record Contents(Path repository, List<SitePage> pages) {

    static final Path GUIDE = Path.of("kompass-core", "src", "site", "guide");
    static final String ON_GITHUB = "https://github.com/kommunkompass/kompass";

    /** The first page of the API documentation. */
    private static final Path OVERVIEW = Path.of("kompass-core", "src", "site", "overview.html");

    private static final Path INDEX = GUIDE.resolve("index.md");
    private static final Path COMMANDS = GUIDE.resolve("commands");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([a-z/-]+\\.md)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");

    static Contents of(Path repository) throws IOException {
        List<SitePage> pages = new ArrayList<>();
        pages.add(new SitePage(Path.of("README.md"), "index.html", "Start"));
        pages.add(new SitePage(INDEX, "guide/index.html", "The guide"));
        for (SitePage chapter : linked(repository, INDEX, GUIDE)) {
            pages.add(chapter);
            pages.addAll(linked(repository, chapter.source(), COMMANDS));
        }
        // A page that only another command links, such as the one of "plan".
        for (Path source : new TreeSet<>(texts(repository.resolve(COMMANDS)))) {
            Path relative = repository.relativize(source);
            if (pages.stream().noneMatch(page -> page.source().equals(relative))) {
                pages.add(lastCommand(pages) + 1, page(relative, name(source)));
            }
        }
        pages.add(new SitePage(Path.of("CHANGELOG.md"), "changelog.html", "Change log"));
        return new Contents(repository, List.copyOf(pages));
    }

    /** The pages in a folder to which a page links. */
    private static List<SitePage> linked(Path repository, Path from, Path folder) throws IOException {
        List<SitePage> linked = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(repository.resolve(from)));
        while (links.find()) {
            Path source = from.resolveSibling(links.group(2)).normalize();
            if (folder.equals(source.getParent())
                    && linked.stream().noneMatch(page -> page.source().equals(source))) {
                boolean isCommand = folder.equals(COMMANDS);
                linked.add(page(source, isCommand ? name(repository.resolve(source)) : links.group(1)));
            }
        }
        return linked;
    }

    private static SitePage page(Path source, String name) {
        String address = "guide/" + slashes(GUIDE.relativize(source)).replaceAll("\\.md$", ".html");
        return new SitePage(source, address, name);
    }

    /** The heading of a page. */
    private static String name(Path source) throws IOException {
        return Files.readAllLines(source).get(0).replaceFirst("^# ", "");
    }

    private static int lastCommand(List<SitePage> pages) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).isCommand()) {
                return i;
            }
        }
        throw new IllegalStateException("found no command in the menu, expected those of the guide");
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private Optional<SitePage> page(Path source) {
        return pages.stream().filter(page -> page.source().equals(source)).findFirst();
    }

    /** The address on the site, or else on GitHub, to which a link on a page leads. */
    String target(SitePage from, String link) {
        if (ELSEWHERE.matcher(link).matches() || link.startsWith("#")) {
            return link;
        }
        int mark = link.indexOf('#');
        String anchor = mark < 0 ? "" : link.substring(mark);
        Path source = from.source()
                .resolveSibling(mark < 0 ? link : link.substring(0, mark))
                .normalize();
        if (!Files.exists(repository.resolve(source))) {
            throw new IllegalArgumentException(
                    from.source() + ": found a link to " + link + ", expected one to a file");
        }
        Optional<SitePage> page = page(source);
        if (page.isPresent()) {
            return from.toTop() + page.get().address() + anchor;
        }
        if (source.equals(OVERVIEW)) {
            return from.toTop() + "apidocs/index.html";
        }
        if (GUIDE.equals(source.getParent())) {
            return from.toTop() + "guide/" + source.getFileName();
        }
        String kind = Files.isDirectory(repository.resolve(source)) ? "tree" : "blob";
        return ON_GITHUB + "/" + kind + "/main/" + slashes(source) + anchor;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
