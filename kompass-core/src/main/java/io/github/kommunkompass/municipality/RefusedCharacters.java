package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The characters that no name has, and the spaces that are not between words. */
final class RefusedCharacters {

    private static final String EXPECTED =
            "a name of visible characters, with single spaces (U+0020) between words and U+002D as the hyphen";

    private static final int MOST_DESCRIBED = 10;
    private static final int LONGEST_SHOWN = 50;
    private static final int LAST_TWO_OF_PLANE = 0xfffe;

    private RefusedCharacters() {}

    /** Throws an exception that describes each refused character of a name once, in the order in which they occur. */
    static void check(String name, String what) {
        if (name.isEmpty()) {
            throw new InvalidValueException("an empty " + what, EXPECTED);
        }
        Set<String> refused = in(name);
        if (!refused.isEmpty()) {
            throw new InvalidValueException(
                    listed(List.copyOf(refused)) + " in the " + what + " " + Quoted.of(name), EXPECTED);
        }
    }

    private static Set<String> in(String name) {
        Set<String> refused = new LinkedHashSet<>();
        int character;
        for (int i = 0; i < name.length(); i += Character.charCount(character)) {
            character = name.codePointAt(i);
            if (character == ' ') {
                addSpace(name, i, refused);
            } else if (isRefused(character)) {
                refused.add(described(character));
            }
        }
        return refused;
    }

    private static void addSpace(String name, int index, Set<String> refused) {
        if (index == 0) {
            refused.add("a space at the beginning");
        } else if (name.charAt(index - 1) == ' ') {
            refused.add("two spaces in a row");
        }
        if (index == name.length() - 1) {
            refused.add("a space at the end");
        }
    }

    /** Returns whether no name has a character other than the space. */
    static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isHyphen(character) || character == 0xfffd || isIgnorable(character);
        };
    }

    private static boolean isHyphen(int character) {
        return character == 0x2010 || character == 0x2011;
    }

    /** Returns whether a mark or letter has no picture: those that Unicode calls default-ignorable. */
    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0 -> true;
            default ->
                isBetween(character, 0x180b, 0x180f)
                        || isBetween(character, 0xfe00, 0xfe0f)
                        || isBetween(character, 0xe0000, 0xe0fff);
        };
    }

    private static boolean isBetween(int character, int first, int last) {
        return first <= character && character <= last;
    }

    private static String described(int character) {
        return String.format(Locale.ROOT, "U+%04X %s", character, kind(character));
    }

    private static String kind(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> "unpaired surrogate";
            case Character.PRIVATE_USE -> "private use";
            case Character.UNASSIGNED -> isNoncharacter(character) ? "noncharacter" : "unassigned";
            default -> String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isNoncharacter(int character) {
        return (character & LAST_TWO_OF_PLANE) == LAST_TWO_OF_PLANE || isBetween(character, 0xfdd0, 0xfdef);
    }

    private static String listed(List<String> refused) {
        int more = refused.size() - MOST_DESCRIBED;
        List<String> items = new ArrayList<>(more > 0 ? refused.subList(0, MOST_DESCRIBED) : refused);
        if (more > 0) {
            items.add(more + " more");
        }
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Returns the beginning of a long name in quotes. */
    static String shortened(String name) {
        return Quoted.of(name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026");
    }
}
