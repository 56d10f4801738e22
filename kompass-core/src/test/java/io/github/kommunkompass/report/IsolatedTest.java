package io.github.kommunkompass.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of direction are written as {@code <} for an override, {@code [} for an isolate, and {@code >} and {@code ]} for their ends. */
class IsolatedTest {

    private static String marked(String text) {
        return text.replace('<', '\u202E')
                .replace('[', '\u2067')
                .replace('>', '\u202C')
                .replace(']', '\u2069');
    }

    @ParameterizedTest
    @CsvSource({
        "a<b, a<b>",
        "a<b>c, a<b>c",
        "a>b, ab",
        "a]b, ab",
        "a[b, a[b]",
        "a[<b]c, a[<b>]c",
        "a<[b>c, a<[bc]>",
        "a[[b]c, a[[b]c]",
        "<<a, <<a>>"
    })
    void endsEachDirectionThatBegins(String text, String expected) {
        assertThat(Isolated.of(marked(text))).isEqualTo('\u2068' + marked(expected) + '\u2069');
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(Isolated.of("Arbetsliv (81 av 100)")).isEqualTo("Arbetsliv (81 av 100)");
        assertThat(Isolated.of("Ökat")).isEqualTo("Ökat");
        assertThat(Isolated.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<", "[", "\u05D0", "\u0627", "\u0661", ">", "]"})
    void isolatesOtherDirections(String text) {
        String sentence = "a " + Isolated.of(marked(text)) + " 81 of 100.";
        var bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int after = sentence.indexOf(" 81");
        for (int i = after; i < sentence.length(); i++) {
            assertThat(bidi.getLevelAt(i)).isZero();
        }
    }
}
