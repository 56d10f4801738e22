package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPathTest {

    @Test
    void printsNormalizedPathOfRfc9535() {
        assertThat(JsonPath.ROOT).hasToString("$");
        assertThat(JsonPath.ROOT.member("findings").element(3).member("criterion"))
                .hasToString("$.findings[3].criterion");
        assertThat(JsonPath.ROOT.member("points").member("1.1")).hasToString("$.points['1.1']");
        assertThat(JsonPath.ROOT.member("it's\na \\")).hasToString("$['it\\'s\\na \\\\']");
    }

    @Test
    void knowsItsSteps() {
        assertThat(JsonPath.ROOT.member("a").element(0).steps()).containsExactly("a", 0);
        assertThat(JsonPath.ROOT.member("a").element(0))
                .isEqualTo(JsonPath.ROOT.member("a").element(0))
                .isNotEqualTo(JsonPath.ROOT.member("a").member("0"));
    }

    @Test
    void quotesExternalTextOnOneLine() {
        assertThat(Quoted.of("a\"b\\c\nd\te\u2028å")).isEqualTo("\"a\\\"b\\\\c\\nd\\u0009e\\u2028å\"");
    }

    @Test
    void quotesInvisibleCharactersAsEscapes() {
        assertThat(Quoted.of("a\u00a0b\u3000\u2029\u200b\ufeff\u00ad"))
                .isEqualTo("\"a\\u00a0b\\u3000\\u2029\\u200b\\ufeff\\u00ad\"");
        assertThat(Quoted.of("\ud83d \ude00\ud83d\ude00")).isEqualTo("\"\\ud83d \\ude00\ud83d\ude00\"");
        assertThat(Quoted.of("\ue000\u0378\uffff\udb40\udc41")).isEqualTo("\"\\ue000\\u0378\\uffff\\udb40\\udc41\"");
        assertThat(JsonPath.ROOT.member("a\u00a0'")).hasToString("$['a\\u00a0\\'']");
    }

    @Test
    void isOrderedStepByStep() {
        List<JsonPath> inOrder = List.of(
                JsonPath.ROOT,
                JsonPath.ROOT.element(0),
                JsonPath.ROOT.element(2),
                JsonPath.ROOT.element(10),
                JsonPath.ROOT.member("a"),
                JsonPath.ROOT.member("a").element(1),
                JsonPath.ROOT.member("a").member("b"),
                JsonPath.ROOT.member("a").member("b").member("a"),
                JsonPath.ROOT.member("a").member("c"),
                JsonPath.ROOT.member("b"));
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                JsonPath one = inOrder.get(i);
                JsonPath other = inOrder.get(j);
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.compare(i, j));
                assertThat(one.equals(other)).isEqualTo(i == j);
            }
        }
    }

    @Test
    void quotesTheBeginningOfLongText() {
        assertThat(Quoted.of("å".repeat(200))).isEqualTo('"' + "å".repeat(200) + '"');
        assertThat(Quoted.of("å".repeat(201))).isEqualTo('"' + "å".repeat(200) + "\u2026\" (201 characters)");
        // No half of a character.
        assertThat(Quoted.of("\ud83d\ude00".repeat(201)))
                .isEqualTo('"' + "\ud83d\ude00".repeat(200) + "\u2026\" (201 characters)");
        assertThat(Quoted.beginning("abc", 3)).isEqualTo("abc");
        assertThat(Quoted.beginning("abcd", 3)).isEqualTo("abc\u2026 (4 characters)");
        assertThat(Quoted.end("x" + "\ud83d\ude00".repeat(100))).isEqualTo("\u2026" + "\ud83d\ude00".repeat(100));
        assertThat(Quoted.end("\ud83d\ude00".repeat(100) + "x")).isEqualTo("\u2026" + "\ud83d\ude00".repeat(99) + "x");
    }

    @Test
    void showsTextInOneLine() {
        assertThat(Quoted.visible("Nässjö \"1\" \\ 10\u00a0000")).isEqualTo("Nässjö \"1\" \\ 10\u00a0000");
        assertThat(Quoted.visible("a\r\n\tb\u2028\u2029\u0085\u000b\fc")).isEqualTo("a b c");
        assertThat(Quoted.visible("\u001b[2J\u009b1m\u202e\u200b\ue000\ud800\u0000"))
                .isEqualTo("\\u001b[2J\\u009b1m\\u202e\\u200b\\ue000\\ud800\\u0000");
        assertThat(Quoted.visible(Quoted.visible("\u001b"))).isEqualTo("\\u001b");
    }

    @Test
    void sourceIsAddressOrCitation() {
        assertThat(Source.of("https://www.vallentuna.se/").uri()).contains(URI.create("https://www.vallentuna.se/"));
        assertThat(Source.of("SKR, Kommunkompassen: Analys av Nässjö kommun, 2022")
                        .uri())
                .isEmpty();
        assertThat(Source.of("https://not an address").uri()).isEmpty();
    }
}
