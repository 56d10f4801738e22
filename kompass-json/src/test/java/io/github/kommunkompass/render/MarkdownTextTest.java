package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\u0001',
            value = {
                "*a* _b_ `c`\t\\*a\\* \\_b\\_ \\`c\\`",
                "[a](b) ![c](d)\t\\[a\\](b) \\!\\[c\\](d)",
                "<b>&amp;\t\\<b\\>\\&amp;",
                "a | b \\ c\ta \\| b \\\\ c",
                "# a\t\\# a",
                "- a\t\\- a",
                "+ a\t\\+ a",
                "---\t\\---",
                "===\t\\===",
                "1. a\t1\\. a",
                "12) a\t12\\) a",
                "~~a~~ $b$ c^2 @d\t\\~\\~a\\~\\~ \\$b\\$ c\\^2 \\@d",
                "https://example.org www.example.org\thttps\\://example.org www\\.example.org",
                "mailto:a\tmailto\\:a",
                ":smile: a:+1: :-1::o:\t\\:smile: a\\:+1: \\:-1:\\:o:"
            })
    void escapesWhatHasAMeaning(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({
        "Nässjö",
        "'67,8 %'",
        "+0.3",
        "−1.2",
        "1.2 Namn",
        "Punkt. 1) två",
        "a - b",
        "1.1: 16",
        "SE-2020",
        "sv: a: b",
        "3:2",
        "a :b c:"
    })
    void leavesOtherTextAsItIs(String text) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(text);
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(MarkdownText.escaped(" a \r\n\n b\u2028c\n")).isEqualTo("a b c");
    }

    @Test
    void leavesSpacesWithinALine() {
        assertThat(MarkdownText.escaped("a  b \t c")).isEqualTo("a  b \t c");
    }

    @Test
    void replacesControls() {
        assertThat(MarkdownText.escaped("a\u001B\u009Bb")).isEqualTo("a\uFFFD\uFFFDb");
    }

    /** Some ten milliseconds each. In proportion to the square of their length, they would take many minutes. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u0085", "\n", ":a", "+", "1", "www", "a:"})
    @Timeout(20)
    void takesTimeInProportion(String part) {
        String text = "a" + part.repeat(1_000_000) + "b";
        assertThat(MarkdownText.escaped(text)).startsWith("a").endsWith("b");
        assertThat(MarkdownText.escaped(text.substring(1))).endsWith("b");
    }
}
