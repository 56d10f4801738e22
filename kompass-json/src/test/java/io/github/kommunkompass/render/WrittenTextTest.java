package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    /** XML has no way to write them, and HTML none that is no error; UTF-8 has none for a surrogate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001F",
                "\u007F",
                "\u0085",
                "\u009F",
                "\uD83D",
                "\uDE00",
                "\uFFFE",
                "\uFFFF",
                "\uD83F\uDFFE",
                "\uDBFF\uDFFF"
            })
    void replacesWhatNoDocumentHas(String letter) {
        String text = "a" + letter + "b";
        assertThat(WrittenText.of(text)).isEqualTo("a\uFFFDb");
        assertThat(MarkupText.escaped(text)).isEqualTo("a\uFFFDb");
        // A line break becomes a space.
        assertThat(MarkdownText.escaped(text)).isEqualTo(letter.equals("\u0085") ? "a b" : "a\uFFFDb");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(WrittenText.of(text)))
                .isTrue();
    }

    @Test
    void replacesHalvesInTheWrongOrder() {
        assertThat(WrittenText.of("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void leavesOtherText() {
        String text = "Åre\t–\r\nSør-Varanger \uD83D\uDE00 \u202E\uFFFD\uE000";
        assertThat(WrittenText.of(text)).isSameAs(text);
    }
}
