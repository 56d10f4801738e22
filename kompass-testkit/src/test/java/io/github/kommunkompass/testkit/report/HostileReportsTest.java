package io.github.kommunkompass.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.Layout;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.render.SvgRenderer;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.testkit.property.SeedOfTheBuild;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text in any place of an evaluation, a catalogue or a plan changes nothing in a report but itself. */
@AddLifecycleHook(SeedOfTheBuild.class)
class HostileReportsTest {

    /** A word that is in no report. */
    private static final String HARMLESS = "xqzwy";

    private static final Report OTHER = ReportCases.hostile(HARMLESS);
    private static final List<String> PARTS = List.of(
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "]]>",
            "</style>",
            "</title>",
            "</text>",
            "</svg>",
            "<img src=x onerror=y>",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "&lt;",
            "&#60;",
            "&amp;",
            "=",
            " onload=z",
            "javascript:a",
            "data:text/html,b",
            "https://example.org/",
            "www.example.org",
            "a@example.org",
            "mailto:a@b.c",
            "url(x)",
            "{",
            "}",
            "{{",
            "}}",
            "{{{name}}}",
            "{{#sections}}",
            "\\",
            "`",
            "```",
            "*",
            "**",
            "_",
            "__",
            "~",
            "~~",
            "|",
            "||",
            "#",
            "## ",
            "- ",
            "+ ",
            "* ",
            "1. ",
            "2) ",
            "---",
            "===",
            "> ",
            "[a](b)",
            "[a]: b",
            "![c](d)",
            "<https://example.org>",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "    ",
            " ",
            "\u00a0",
            "\u2028",
            "\u202E",
            "\u202C",
            "\u2067",
            "\u200F",
            "\uFEFF",
            "\u0000",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "å",
            "Ø",
            "😀",
            "e\u0301",
            ":",
            "::",
            "$x$",
            "^",
            "%",
            ";",
            "!",
            "?",
            "/",
            "//",
            "0",
            "12",
            "a",
            "b c");

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(PARTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                // An address alone is a link, on purpose, and a text that is blank none.
                .map(text -> HARMLESS.substring(1) + text + HARMLESS);
    }

    @Tag("slow")
    @Property(tries = 300)
    void htmlHasTheSameElements(@ForAll("hostile") String text) {
        Parsed page = html(ReportCases.hostile(text));
        assertThat(page.structure())
                .isEqualTo(html(ReportCases.hostile(harmless(text))).structure());
        assertThat(page.words()).contains(shown(text));
    }

    /** The same paragraphs, since blank lines begin new ones, of nothing but letters. */
    private static String harmless(String text) {
        return text.replaceAll("[^\\s\\h\\v]", "x");
    }

    private static Parsed html(Report report) {
        return Parsed.html(HtmlRenderer.standard().render(report));
    }

    @Tag("slow")
    @Property(tries = 300)
    void markdownHasTheSameElements(@ForAll("hostile") String text) {
        Parsed document = Parsed.markdown(MarkdownRenderer.render(ReportCases.hostile(text)));
        Report other = ReportCases.hostile(harmless(text));
        assertThat(document.structure())
                .isEqualTo(Parsed.markdown(MarkdownRenderer.render(other)).structure());
        assertThat(document.words()).contains(shown(text.replace('\u0085', ' ').replace('\u2028', ' ')));
    }

    @Example
    void hostileTextAtTheStartOfALine() {
        for (String part : PARTS) {
            if (!part.isBlank() && part.codePoints().noneMatch(Character::isISOControl) && !part.startsWith("http")) {
                Parsed document = Parsed.markdown(MarkdownRenderer.render(ReportCases.hostile(part + HARMLESS)));
                assertThat(document.structure())
                        .as(part)
                        .isEqualTo(
                                Parsed.markdown(MarkdownRenderer.render(OTHER)).structure());
            }
        }
    }

    @Property(tries = 100)
    void figuresHaveTheSameElements(@ForAll("hostile") String text) {
        assertThat(elements(ReportCases.hostile(text)))
                .isEqualTo(elements(OTHER))
                .isNotEmpty();
    }

    /** Names of several lines have several texts. */
    private static List<String> elements(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Graphic graphic ? Stream.of(graphic.chart()) : Stream.empty())
                .flatMap(chart -> Stream.of(Layout.values())
                        .map(layout -> SvgRenderer.of(layout).render(chart, report.language())))
                .flatMap(svg -> Jsoup.parse(svg, Parser.xmlParser()).getAllElements().stream())
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .collect(Collectors.joining()))
                .filter(element -> !element.startsWith("text "))
                .toList();
    }

    /** The text as a reader sees it: with single spaces, and with a replacement for what cannot be shown. */
    private static String shown(String text) {
        String replaced = text.codePoints()
                .map(letter -> Character.isISOControl(letter) && !Character.isWhitespace(letter) ? 0xFFFD : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Jsoup.parse("<p></p>").selectFirst("p").text(replaced).text();
    }
}
