package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
    void sourceIsAddressOrCitation() {
        assertThat(Source.of("https://www.vallentuna.se/").uri()).contains(URI.create("https://www.vallentuna.se/"));
        assertThat(Source.of("SKR, Kommunkompassen: Analys av Nässjö kommun, 2022")
                        .uri())
                .isEmpty();
        assertThat(Source.of("https://not an address").uri()).isEmpty();
    }
}
