package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText EFFICIENCY =
            LocalizedText.of("sv", "Effektivitet").with("en", "Efficiency").with("nb-NO", "Effektivitet (nb)");

    @ParameterizedTest
    @CsvSource({
        "sv, Effektivitet",
        "sv-FI, Effektivitet",
        "sv-x-short, Effektivitet",
        "SV, Effektivitet",
        "nb-NO, Effektivitet (nb)",
        "nb, Efficiency",
        "de, Efficiency"
    })
    void looksUpSpecificTagThenGeneralThenEnglish(String wanted, String found) {
        assertThat(EFFICIENCY.in(wanted)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "no, nb nn sv, nb",
        "no-NO, nn sv, nn",
        "no, nb no, no",
        "nb, no nn, no",
        "nn, no nb, no",
        "nn, en nb, nb",
        "nb-NO, en nn, nn",
        "no, sv en, en"
    })
    void norwegianIsBokmalOrNynorsk(String wanted, String languages, String found) {
        Map<String, String> texts = new HashMap<>();
        for (String language : languages.split(" ", -1)) {
            texts.put(language, language);
        }
        assertThat(LocalizedText.of(texts).in(wanted)).isEqualTo(found);
    }

    @Test
    void otherNorwegianComesAfterAllWantedLanguages() {
        LocalizedText text = LocalizedText.of(Map.of("nn", "nn", "sv", "sv"));
        assertThat(text.in("nb", "sv")).isEqualTo("sv");
        assertThat(text.in("no", "sv")).isEqualTo("nn");
    }

    @Test
    void takesFirstAvailableWantedLanguage() {
        assertThat(EFFICIENCY.in("de", "sv", "en")).isEqualTo("Effektivitet");
        assertThat(EFFICIENCY.in()).isEqualTo("Efficiency");
    }

    @Test
    void fallsBackToFirstTagWithoutEnglish() {
        assertThat(LocalizedText.of(Map.of("sv", "Totalt", "nb", "Sum")).in("de"))
                .isEqualTo("Sum");
    }

    @Test
    void exactLookupDoesNotFallBack() {
        assertThat(EFFICIENCY.find("sv")).contains("Effektivitet");
        assertThat(EFFICIENCY.find("sv-FI")).isEmpty();
        assertThat(EFFICIENCY.languages()).containsExactly("en", "nb-NO", "sv");
    }

    @Test
    void equalityIgnoresUnicodeComposition() {
        assertThat(LocalizedText.of("sv", "Na\u0308ssjo\u0308")).isEqualTo(LocalizedText.of("sv", "Nässjö"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN-gb, en-GB",
        "iw, he",
        "zh-cmn-hans-cn, cmn-Hans-CN",
        "en-GB-oed, en-GB-x-oed",
        "i-klingon, tlh",
        "art-lojban, jbo",
        "en-art-lojban, jbo",
        "ja-JP-x-lvariant-JP, ja-JP-u-ca-japanese-x-lvariant-JP"
    })
    void normalTagIsItsOwnNormalTag(String tag, String normal) {
        assertThat(LocalizedText.normalizeTag(tag)).isEqualTo(normal);
        assertThat(LocalizedText.normalizeTag(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "en-und", "x-english", "en-und-GB"})
    void rejectsTagWithoutLanguage(String tag) {
        assertThatThrownBy(() -> LocalizedText.normalizeTag(tag))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found \"" + tag + "\", expected a BCP 47 language tag such as sv, nb or en");
    }

    @Test
    void rejectsTagOfMoreThan200Characters() {
        String longest = "en-x" + "-english".repeat(24) + "-abc";
        assertThat(LocalizedText.of(longest, "x").languages()).containsExactly(longest);
        String message = "found a language tag of 201 characters, expected at most 200 characters";
        assertThatThrownBy(() -> LocalizedText.of(longest + "d", "x")).hasMessage(message);
        assertThatThrownBy(() -> EFFICIENCY.with(longest + "!", "x")).hasMessage(message);
        assertThatThrownBy(() -> EFFICIENCY.in(longest + "d")).hasMessage(message);
        assertThatThrownBy(() -> EFFICIENCY.find(longest + "d")).hasMessage(message);
    }

    @Test
    void rejectsInvalidText() {
        assertThatThrownBy(() -> LocalizedText.of(Map.of()))
                .hasMessage("found no text, expected a text in at least one language");
        assertThatThrownBy(() -> LocalizedText.of("sv", " ")).hasMessage("found a blank text, expected a text");
        assertThatThrownBy(() -> LocalizedText.of("svenska!", "x"))
                .hasMessage("found \"svenska!\", expected a BCP 47 language tag such as sv, nb or en");
        assertThatThrownBy(() -> LocalizedText.of("", "x"))
                .hasMessage("found \"\", expected a BCP 47 language tag such as sv, nb or en");
        assertThatThrownBy(() -> LocalizedText.of(Map.of("EN", "x", "en", "y")))
                .hasMessage("found language en twice, expected one text per language");
    }
}
