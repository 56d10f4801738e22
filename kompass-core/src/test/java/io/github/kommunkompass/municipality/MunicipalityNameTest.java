package io.github.kommunkompass.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.value.InvalidValueException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityNameTest {

    private static final String EXPECTED =
            "a name of visible characters, with single spaces (U+0020) between words and U+002D as the hyphen";

    private static final Pattern PATTERN = Pattern.compile(Municipality.NAME_PATTERN);

    private static InvalidValueException refusal(String name) {
        return catchThrowableOfType(InvalidValueException.class, () -> Municipality.of(name, "SE"));
    }

    private static boolean matches(String name) {
        return PATTERN.matcher(name).find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Å",
                "Nässjö",
                "Malung-Sälen",
                "Upplands Väsby",
                "Nässjö kommun",
                "Lyngen (Ivgu)",
                "Unjárga",
                "Kárášjohka - Karasjok",
                "Guovdageaidnu/Kautokeino",
                "Dorotea’s",
                "Fjell's 2. St. Ånd",
                "\u014b\u0111\u01e9",
                "\ud801\udc00\ud801\udc28",
                "\ud83e\udded",
                "?"
            })
    void keepsCanonicalName(String name) {
        assertThat(Municipality.of(name, "SE").name()).isEqualTo(name);
        assertThat(matches(name)).isTrue();
    }

    @Test
    void normalisesOtherForms() {
        assertThat(Municipality.of("Na\u0308ssjo\u0308", "SE").name()).isEqualTo("Nässjö");
        assertThat(Municipality.of("\u212bre", "SE").name()).isEqualTo("Åre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _Nässjö | a space at the beginning
            Nässjö_ | a space at the end
            Upplands__Väsby | two spaces in a row
            Upplands___Väsby | two spaces in a row
            _a__b_ | a space at the beginning, two spaces in a row and a space at the end
            _ | a space at the beginning and a space at the end
            """)
    void refusesSpacesThatAreNotBetweenWords(String underscored, String found) {
        String name = underscored.replace('_', ' ');
        assertThat(refusal(name).found()).isEqualTo(found + " in the municipality name \"" + name + "\"");
        assertThat(refusal(name).expected()).isEqualTo(EXPECTED);
        assertThat(matches(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0009 | U+0009 character tabulation | \\u0009
            000A | U+000A line feed (lf) | \\n
            0085 | U+0085 next line (nel) | \\u0085
            007F | U+007F delete | \\u007f
            00A0 | U+00A0 no-break space | \\u00a0
            1680 | U+1680 ogham space mark | \\u1680
            2003 | U+2003 em space | \\u2003
            2007 | U+2007 figure space | \\u2007
            202F | U+202F narrow no-break space | \\u202f
            205F | U+205F medium mathematical space | \\u205f
            3000 | U+3000 ideographic space | \\u3000
            2028 | U+2028 line separator | \\u2028
            2029 | U+2029 paragraph separator | \\u2029
            00AD | U+00AD soft hyphen | \\u00ad
            200B | U+200B zero width space | \\u200b
            200D | U+200D zero width joiner | \\u200d
            202E | U+202E right-to-left override | \\u202e
            2060 | U+2060 word joiner | \\u2060
            FEFF | U+FEFF zero width no-break space | \\ufeff
            E0041 | U+E0041 tag latin capital letter a | \\udb40\\udc41
            D83D | U+D83D unpaired surrogate | \\ud83d
            DE00 | U+DE00 unpaired surrogate | \\ude00
            E000 | U+E000 private use | \\ue000
            F0000 | U+F0000 private use | \\udb80\\udc00
            0378 | U+0378 unassigned | \\u0378
            2065 | U+2065 unassigned | \\u2065
            FDD0 | U+FDD0 noncharacter | \\ufdd0
            FFFF | U+FFFF noncharacter | \\uffff
            1FFFE | U+1FFFE noncharacter | \\ud83f\\udffe
            """)
    void refusesCharacterThatCannotBeSeen(String character, String found, String escaped) {
        String name = "Näs" + Character.toString(Integer.parseInt(character, 16)) + "sjö";
        assertThat(refusal(name).found()).isEqualTo(found + " in the municipality name \"Näs" + escaped + "sjö\"");
        assertThat(refusal(name).expected()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            034F | U+034F combining grapheme joiner
            115F | U+115F hangul choseong filler
            1160 | U+1160 hangul jungseong filler
            17B4 | U+17B4 khmer vowel inherent aq
            180B | U+180B mongolian free variation selector one
            3164 | U+3164 hangul filler
            FE0F | U+FE0F variation selector-16
            FFA0 | U+FFA0 halfwidth hangul filler
            E0100 | U+E0100 variation selector-17
            2010 | U+2010 hyphen
            2011 | U+2011 non-breaking hyphen
            FFFD | U+FFFD replacement character
            """)
    void refusesCharacterWithoutPictureOrLikeAnother(String character, String found) {
        String name = "Malung" + Character.toString(Integer.parseInt(character, 16)) + "Sälen";
        assertThat(refusal(name))
                .hasMessage("found " + found + " in the municipality name \"" + name + "\", expected " + EXPECTED);
    }

    @Test
    void namesEachRefusedCharacterOnceInOrder() {
        assertThat(refusal("\u200bNäs\u00a0sjö\u200b ").found())
                .isEqualTo(
                        "U+200B zero width space, U+00A0 no-break space and a space at the end in the municipality name"
                                + " \"\\u200bNäs\\u00a0sjö\\u200b \"");
    }

    @Test
    void namesAtMostTenRefusedCharacters() {
        String ten =
                IntStream.range(0xe000, 0xe00a).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(refusal(ten).found()).contains("U+E008 private use and U+E009 private use in the municipality name");
        assertThat(refusal(ten + "\ue010\ue011\ue011").found())
                .contains("U+E008 private use, U+E009 private use and 2 more in the municipality name")
                .doesNotContain("U+E010");
    }

    @Test
    void refusesEmptyName() {
        assertThat(refusal("")).hasMessage("found an empty municipality name, expected " + EXPECTED);
        assertThat(matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ö", "\u4e00", "\ud801\udc00", "5"})
    void refusesNameOfMoreThan200CodePoints(String letter) {
        assertThat(Municipality.of(letter.repeat(200), "SE").name()).isEqualTo(letter.repeat(200));
        assertThat(refusal(letter.repeat(201)))
                .hasMessage("found a municipality name of 201 code points, \"" + letter.repeat(50)
                        + "…\", expected at most 200 code points");
    }

    @Test
    void refusesMoreThan30MarksInRow() {
        for (String mark : List.of("\u0301", "\u0903", "\u20dd")) {
            String most = "x" + mark.repeat(30) + "x" + mark.repeat(30);
            assertThat(Municipality.of(most, "SE").name()).isEqualTo(most);
            assertThat(refusal("x" + mark.repeat(31) + "x"))
                    .hasMessage("found 31 combining marks in a row in the municipality name \"x" + mark.repeat(31)
                            + "x\", expected at most 30 in a row");
        }
        assertThat(matches("x" + "\u0301".repeat(30) + "x" + "\u20dd".repeat(30)))
                .isTrue();
        assertThat(matches("x" + "\u0301".repeat(20) + "\u20dd".repeat(11) + "x"))
                .isFalse();
        assertThat(matches("x" + "\u0903".repeat(31))).isTrue();
    }

    /** Form C has several code points for each of these. */
    @Test
    void refusesNameThatIsTooLongInFormC() {
        assertThat(Municipality.of("\u0958".repeat(100), "SE").name()).hasSize(200);
        assertThat(refusal("\u0958".repeat(101)))
                .hasMessage("found a normalised municipality name of 202 code points, \"" + "\u0915\u093c".repeat(25)
                        + "…\", expected at most 200 code points");
        assertThat(refusal("x" + "\u0344".repeat(16)))
                .hasMessage("found 31 combining marks in a row in the normalised municipality name \"\u1e8d\u0301"
                        + "\u0308\u0301".repeat(15) + "\", expected at most 30 in a row");
    }

    @Test
    void nameIsItsOwnCanonicalForm() {
        characters().filter(c -> c != ' ' && !RefusedCharacters.isRefused(c)).forEach(c -> {
            String character = Character.toString(c);
            String name = Municipality.of(character, "SE").name();
            assertThat(name).isEqualTo(Normalizer.normalize(character, Normalizer.Form.NFC));
            assertThat(Municipality.of(name, "SE").name()).isEqualTo(name);
        });
    }

    @Test
    void patternDiffersForUnassignedCharactersOnly() {
        assertThat(characters()
                        .filter(MunicipalityNameTest::isAssigned)
                        .filter(c -> matches("a" + Character.toString(c) + "b")
                                != (c == ' ' || !RefusedCharacters.isRefused(c)))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
        assertThat(characters()
                        .filter(c -> !isAssigned(c) && !RefusedCharacters.isRefused(c))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    private static boolean isAssigned(int character) {
        return Character.getType(character) != Character.UNASSIGNED;
    }

    @Test
    void patternMatchesWholeText() {
        assertThat(matches("a\n")).isFalse();
        assertThat(matches("\na")).isFalse();
        assertThat(matches("a\nb")).isFalse();
        assertThat(matches("a b ".repeat(100_000))).isFalse();
    }

    @Test
    void refusesLongTextOfMarksQuickly() {
        assertThatThrownBy(() -> Municipality.of("x" + "\u0301\u0323".repeat(500_000), "SE"))
                .hasMessageStartingWith("found a municipality name of 1000001 code points, ");
    }
}
