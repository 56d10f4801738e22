package io.github.kommunkompass.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A rendered report as independent parsers read it: HTML, or the HTML that a parser of Markdown makes. Spaces are plain and single. */
record Parsed(Document document) {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser MARKDOWN =
            Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    static Parsed html(String text) {
        return new Parsed(Jsoup.parse(text));
    }

    static Parsed markdown(String text) {
        return new Parsed(Jsoup.parse(HTML.render(MARKDOWN.parse(text))));
    }

    /** The names of all elements with their attributes' names, in their order, but for the lines of names in figures. */
    List<String> structure() {
        return document.getAllElements().stream()
                .filter(element -> !element.tagName().equals("text"))
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .collect(Collectors.joining()))
                .toList();
    }

    /** All words of the page, with single spaces. */
    String words() {
        return document.body().text();
    }

    /** The rows of all tables, each with the words of its cells. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : document.select("tr")) {
            rows.add(row.select("th, td").eachText());
        }
        return rows;
    }

    /** The cells of the rows of the last table below a heading. */
    List<List<String>> rowsBelow(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean isBelow = false;
        for (Element element : document.select("h1, h2, tr")) {
            if (!element.tagName().equals("tr")) {
                isBelow = element.text().equals(heading);
            } else if (isBelow) {
                rows.add(element.select("th, td").stream().map(Element::text).toList());
            }
        }
        return rows;
    }

    /** The words between a heading and the next. */
    List<String> paragraphsBelow(String heading) {
        List<String> paragraphs = new ArrayList<>();
        boolean isBelow = false;
        for (Element element : document.select("h1, h2, p")) {
            if (!element.tagName().equals("p")) {
                isBelow = element.text().equals(heading);
            } else if (isBelow) {
                paragraphs.add(element.text());
            }
        }
        return paragraphs;
    }
}
