package io.github.kommunkompass.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * The alphabetical order of a language: letters by the alphabet, without regard to case and to marks that make no letter of their own; texts
 * that are equal by that by their characters. In Swedish, å, ä and ö are the last letters, æ stands with ä and ø with ö; in Norwegian æ, ø
 * and å are, and ä and ö stand with æ and ø, and aa in a name with å. In English, they stand with a and o. Spaces and hyphens come before
 * letters, and digits before letters too.
 */
final class AlphabeticalOrder implements Comparator<String> {

    /** The letters after z, each as one character that follows z. */
    private static final char FIRST = 'z' + 1;

    private static final char SECOND = 'z' + 2;
    private static final char THIRD = 'z' + 3;

    private static final Map<String, Character> SWEDISH =
            Map.of("å", FIRST, "ä", SECOND, "æ", SECOND, "ö", THIRD, "ø", THIRD);
    private static final Map<String, Character> NORWEGIAN =
            Map.of("æ", FIRST, "ä", FIRST, "ø", SECOND, "ö", SECOND, "å", THIRD, "aa", THIRD);

    private final Language language;

    AlphabeticalOrder(Language language) {
        this.language = language;
    }

    @Override
    public int compare(String first, String second) {
        int byLetters = key(first).compareTo(key(second));
        return byLetters != 0 ? byLetters : first.compareTo(second);
    }

    private String key(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Map<String, Character> last = switch (language) {
            case ENGLISH -> Map.of();
            case SWEDISH -> SWEDISH;
            case BOKMAL, NYNORSK -> NORWEGIAN;
        };
        var key = new StringBuilder();
        int i = 0;
        while (i < lower.length()) {
            String two = lower.substring(i, Math.min(i + 2, lower.length()));
            String one = lower.substring(i, i + 1);
            Character letter = last.getOrDefault(two, last.get(one));
            i += two.length() == 2 && last.containsKey(two) ? 2 : 1;
            key.append(letter == null ? base(one) : letter);
        }
        return key.toString();
    }

    /** Returns a letter without its marks. */
    private static String base(String letter) {
        return switch (letter) {
            case "æ" -> "ae";
            case "ø" -> "o";
            case "đ", "ð" -> "d";
            case "ŋ" -> "n";
            case "ŧ" -> "t";
            default -> Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        };
    }
}
