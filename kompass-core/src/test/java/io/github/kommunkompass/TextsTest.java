package io.github.kommunkompass;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value with free text refuses a blank text, and one that UTF-8 cannot encode. */
class TextsTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();

    static Stream<Arguments> values() {
        return Stream.of(
                value("text", "a text", text -> LocalizedText.of("sv", text)),
                value("text", "a text", text -> LocalizedText.of("en", "One").with("sv", text)),
                value("source", "a citation or an address", Source::of),
                value("name", "the name of the authority", CrosswalkAuthority::author),
                value("name", "the name of the authority", CrosswalkAuthority::publisher),
                value(
                        "group",
                        "its name",
                        text -> Population.builder(SE_2020, RepeatPolicy.ALL)
                                .group(text)
                                .build()),
                value(
                        "label",
                        "the label in print",
                        text -> PublishedFigures.of(SE_2020, text, Map.of("1", Ratio.ONE), List.of())),
                value(
                        "name of who is responsible",
                        "a name",
                        text -> Action.builder("a", LocalizedText.of("en", "One"))
                                .responsible(text)
                                .build()),
                value("name", "the name of an attribute", text -> {
                    Map<String, Ratio> one = Map.of(text, Ratio.ONE);
                    Neighbours.of(one, Map.of(), one, 1);
                }));
    }

    private static Arguments value(String what, String expected, Consumer<String> factory) {
        return Arguments.of(what, expected, factory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void rejectsBlankText(String what, String expected, Consumer<String> factory) {
        assertThatThrownBy(() -> factory.accept(" \t"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a blank " + what + ", expected " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void rejectsUnpairedSurrogate(String what, String expected, Consumer<String> factory) {
        for (String unpaired : List.of("\ud83d", "a\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThatThrownBy(() -> factory.accept(unpaired))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("found an unpaired surrogate in a " + what + ", expected text with paired surrogates");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void acceptsSurrogatePair(String what, String expected, Consumer<String> factory) {
        assertThatCode(() -> factory.accept("a\ud83d\ude00b")).doesNotThrowAnyException();
    }

    /** A text that takes time to normalise that grows with the square of its length is refused before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void rejectsManyMarksInARow(String what, String expected, Consumer<String> factory) {
        factory.accept("e" + "\u0323".repeat(30));
        assertThatThrownBy(() -> factory.accept("e" + "\u0323".repeat(31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found 31 combining marks in a row in the " + what + " \"e" + "\u0323".repeat(31)
                        + "\", expected at most 30 in a row");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void rejectsTooLongText(String what, String expected, Consumer<String> factory) {
        int longest = what.equals("group") ? 200 : what.equals("text") || what.equals("source") ? 100_000 : 1_000;
        factory.accept("\ud83d\ude00".repeat(longest));
        assertThatThrownBy(() -> factory.accept("\ud83d\ude00".repeat(longest + 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a " + what + " of " + (longest + 1) + " characters, expected at most " + longest
                        + " characters");
    }

    /** Form C of some characters is longer, or has more marks, and is what is kept. */
    @Test
    void checksNormalisedTextToo() {
        assertThatThrownBy(() -> LocalizedText.of("en", "\u0958".repeat(60_000)))
                .hasMessage("found a normalised text of 120000 characters, expected at most 100000 characters");
        assertThatThrownBy(() -> LocalizedText.of("en", "1" + "\u0344".repeat(20)))
                .hasMessageStartingWith("found 40 combining marks in a row in the normalised text ");
    }
}
