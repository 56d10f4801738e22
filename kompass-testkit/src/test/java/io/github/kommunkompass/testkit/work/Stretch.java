package io.github.kommunkompass.testkit.work;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to put as much as a size allows in the place of one value of a document. */
enum Stretch {
    MARKS((value, size) -> string("e", "\u0301", size / 2)),
    MARKS_TO_REORDER((value, size) -> string("e", "\u0301\u0323", size / 4)),
    LONG((value, size) -> string("", "x", size)),
    LONG_WHEN_FOLDED((value, size) -> string("", "\ufdfa", size / 3)),
    CONTROLS((value, size) -> string("", "\\u001b", size / 6)),
    REVERSED((value, size) -> string("", "\u202e", size / 3)),
    UNPAIRED((value, size) -> string("", "\\ud800", size / 6)),
    BLANK((value, size) -> string("", " ", size)),
    DIGITS((value, size) -> "1" + "0".repeat(size)),
    TEXT_OF_DIGITS((value, size) -> string("1", "7", size / 2).replaceFirst("7", "/")),
    DECIMALS((value, size) -> "0." + "0".repeat(size) + "1"),
    EXPONENT((value, size) -> "1e" + "9".repeat(size)),
    NESTED((value, size) -> list(size / 100, i -> "[".repeat(50) + "]".repeat(50))),
    NESTED_OBJECTS((value, size) -> list(size / 240, i -> "{\"a\":".repeat(40) + 1 + "}".repeat(40))),
    NESTED_REPEATED_KEYS(
            (value, size) -> "{\"\u202e\":".repeat(50) + list(size / 20, i -> "{\"a\":1,\"a\":1}") + "}".repeat(50)),
    NULLS((value, size) -> list(size / 5, i -> "null")),
    NUMBERS((value, size) -> list(size / 6, Integer::toString)),
    STRINGS((value, size) -> list(size / 8, i -> '"' + Integer.toString(i, Character.MAX_RADIX) + '"')),
    COLLIDING_STRINGS((value, size) -> list(size / 35, i -> '"' + colliding(i) + '"')),
    OBJECTS((value, size) -> list(size / 3, i -> "{}")),
    MEMBERS((value, size) -> object(size / 10, i -> Integer.toString(i, Character.MAX_RADIX), "1")),
    NUMBERED_MEMBERS((value, size) -> object(size / 10, Integer::toString, "1")),
    COLLIDING_MEMBERS((value, size) -> object(size / 40, Stretch::colliding, "\"x\"")),
    SAME_MEMBERS((value, size) -> object(size / 10, i -> "a", "1")),
    MORE_MEMBERS((value, size) -> object(size / (value.length() + 12), i -> "c" + i, value)),
    REPEATED((value, size) -> list(size / (value.length() + 1), i -> value)),
    REPEATED_ELEMENT((value, size) -> repeated(value, size, element -> i -> element)),
    DIFFERENT_ELEMENTS((value, size) -> repeated(value, size, element -> i -> withTexts(element, "c" + i))),
    COLLIDING_ELEMENTS((value, size) -> repeated(value, size / 2, element -> i -> withTexts(element, colliding(i)))),
    DIFFERENT_FIRST_TEXTS((value, size) -> repeated(value, size, element -> i -> withFirstText(element, "c" + i))),
    COLLIDING_FIRST_TEXTS((value, size) ->
            repeated(value, size / 2, element -> i -> withFirstText(element, colliding(i))));

    /** Returns the JSON of a value of about a size, given that of the value in its place. */
    @FunctionalInterface
    private interface Text {
        String of(String value, int size);
    }

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Text text;

    Stretch(Text text) {
        this.text = text;
    }

    String of(String value, int size) {
        return text.of(value, size);
    }

    private static String string(String first, String others, int times) {
        return '"' + first + others.repeat(times) + '"';
    }

    private static String list(int times, IntFunction<String> element) {
        return IntStream.range(0, Math.max(1, times)).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(int times, IntFunction<String> key, String value) {
        return IntStream.range(0, Math.max(1, times))
                .mapToObj(i -> '"' + key.apply(i) + "\":" + value)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Returns a list of many elements that are made of the first one of a list, or of the value itself. */
    private static String repeated(String value, int size, Function<String, IntFunction<String>> elements) {
        String element = value.startsWith("[{") ? value.substring(1, value.indexOf('}') + 1) : value;
        return list(size / (element.length() + 1), elements.apply(element));
    }

    private static String withTexts(String json, String text) {
        return json.replaceAll(":\"[^\"]*\"", ":\"" + text + '"');
    }

    private static String withFirstText(String json, String text) {
        return json.replaceFirst("\"[^\"]*\"(?!:)", '"' + text + '"');
    }

    /** Returns one of 65,536 texts whose hashes are equal. */
    static String colliding(int number) {
        var text = new StringBuilder();
        for (int bit = 0; bit < Short.SIZE; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
