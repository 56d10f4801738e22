package io.github.kommunkompass.testkit.website;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page around its contents: title, menu and search. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)\\}");
    private static final int LEAST_SECTIONS = 3;

    private final Contents contents;
    private final String version;
    private final String page;

    Template(Contents contents, String version, String page) {
        this.contents = contents;
        this.version = version;
        this.page = page;
    }

    String html(SitePage shown, Chapter chapter) {
        boolean isStart = shown.address().equals("index.html");
        Map<String, String> values = Map.of(
                "title", text(isStart ? "Kompass for Java" : chapter.title() + " - Kompass"),
                "top", shown.toTop(),
                "version", text(version),
                "menu", menu(shown),
                "sections", sections(chapter),
                "contents", chapter.html(),
                "neighbours", neighbours(shown),
                "source",
                        Contents.ON_GITHUB + "/blob/main/"
                                + shown.source().toString().replace('\\', '/'));
        return PLACE.matcher(page).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "found " + place.group() + " in the template, expected one of " + values.keySet());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private String menu(SitePage shown) {
        StringBuilder menu = new StringBuilder();
        String commands = commands(shown);
        for (SitePage each : contents.pages()) {
            if (!each.isCommand()) {
                boolean isLast = each.address().equals("changelog.html");
                if (isLast) {
                    menu.append("<li><a href=\"%sapidocs/index.html\">API documentation</a></li>%n"
                            .formatted(shown.toTop()));
                }
                String below = each.address().equals("guide/command-line.html") ? commands : "";
                menu.append("<li>%s%s</li>%n".formatted(link(shown, each), below));
            }
        }
        return menu.append("<li><a href=\"%s\">Kompass on GitHub</a></li>".formatted(Contents.ON_GITHUB))
                .toString()
                .replace("\r\n", "\n");
    }

    private String commands(SitePage shown) {
        boolean isOpen = shown.isCommand() || shown.address().equals("guide/command-line.html");
        return contents.pages().stream()
                .filter(SitePage::isCommand)
                .map(each -> "<li>" + link(shown, each) + "</li>")
                .collect(Collectors.joining(
                        "\n",
                        "<details" + (isOpen ? " open" : "") + "><summary>Commands</summary><ul>\n",
                        "</ul></details>"));
    }

    private static String link(SitePage shown, SitePage to) {
        String current = shown.equals(to) ? " aria-current=\"page\"" : "";
        return "<a href=\"%s\"%s>%s</a>".formatted(shown.toTop() + to.address(), current, text(to.name()));
    }

    private static String sections(Chapter chapter) {
        List<Chapter.Section> sections = chapter.sections().stream()
                .filter(section -> section.level() == 2)
                .toList();
        if (sections.size() < LEAST_SECTIONS) {
            return "";
        }
        return sections.stream()
                .map(section -> "<li><a href=\"#%s\">%s</a></li>".formatted(section.anchor(), text(section.heading())))
                .collect(Collectors.joining(
                        "\n",
                        "<nav class=\"sections\" aria-label=\"On this page\"><details><summary>On this page</summary><ul>\n",
                        "</ul></details></nav>"));
    }

    private String neighbours(SitePage shown) {
        List<SitePage> pages = contents.pages();
        int place = pages.indexOf(shown);
        String before = place == 0 ? "" : step(shown, pages.get(place - 1), "prev", "Previous: ");
        String after = place == pages.size() - 1 ? "" : step(shown, pages.get(place + 1), "next", "Next: ");
        return before + after;
    }

    private static String step(SitePage shown, SitePage to, String relation, String words) {
        return "<a rel=\"%s\" href=\"%s\">%s</a>"
                .formatted(relation, shown.toTop() + to.address(), words + text(to.name()));
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
