package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Generates names of municipalities, texts in several languages, and sources. */
final class Texts {

    static final List<String> LANGUAGES = List.of("en", "sv", "nb", "nn", "fi", "en-GB");

    private static final List<String> WORDS = List.of(
            "a", "Dialog", "och", "styrning", "Nässjö", "Åre", "Ærø", "é", "e\u0301", "12", "-", "–", "'", "😀");

    /** Parts of names: Sami letters, letters with a mark, which may have one code point or two, and letters of four bytes. */
    private static final List<String> NAME_PARTS = List.of(
            "a",
            "Nässjö",
            "Åre",
            "Ærø",
            "O'",
            "Unjárga",
            "Kárášjohka",
            "ŋđǩ",
            "A\u030a",
            "e\u0301",
            "x\u0301",
            "2",
            "(",
            "-",
            "–",
            "😀",
            "𐐀");

    /** Names of 200 code points. */
    private static final List<String> LONGEST_NAMES =
            List.of("a".repeat(200), "ŋ".repeat(200), "𐐀".repeat(200), "x\u0301".repeat(100), "a b".repeat(66) + "cd");

    /** Characters that a text can contain and a name cannot, or seldom has. */
    private static final List<String> AWKWARD = List.of("\"", "\\", "/", "\n", "\t", "\u0001", "\u2028", "{", "]");

    private Texts() {}

    /** Returns names of municipalities, few of them as long as a name may be. */
    static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(Tuple.of(29, joined(NAME_PARTS)), Tuple.of(1, Arbitraries.of(LONGEST_NAMES)))
                .withoutEdgeCases();
    }

    /** Returns texts that are not blank. */
    static Arbitrary<String> texts() {
        return joined(Stream.concat(WORDS.stream(), AWKWARD.stream()).toList());
    }

    private static Arbitrary<String> joined(List<String> pieces) {
        return Combinators.combine(Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(6), Arbitraries.of(" ", ""))
                .as((chosen, separator) -> String.join(separator, chosen))
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<LocalizedText> localized() {
        return byLanguage().ofMinSize(1).ofMaxSize(3).map(Texts::merged).map(LocalizedText::of);
    }

    /** Returns texts in some languages, possibly none. */
    static Arbitrary<Map<String, String>> translations() {
        return byLanguage().ofMaxSize(2).map(Texts::merged);
    }

    private static ListArbitrary<Map.Entry<String, String>> byLanguage() {
        return Combinators.combine(Arbitraries.of(LANGUAGES), texts())
                .as(Map::entry)
                .list();
    }

    private static Map<String, String> merged(List<Map.Entry<String, String>> texts) {
        var merged = new TreeMap<String, String>();
        texts.forEach(text -> merged.put(text.getKey(), text.getValue()));
        return merged;
    }

    static Arbitrary<Source> sources() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("https://example.org/kompass", "http://not an address"))
                .map(Source::of);
    }
}
