package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.Limits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares names by their spelling, with those of one country, and by their look. Immutable and thread-safe. */
final class NameSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}'’.]+");
    private static final Pattern TRAILING_WORD = Pattern.compile(" (?:kommune?|municipality)$");

    /** Letters that are not made of a base letter and a mark, or look like a Latin one, and that Latin one. */
    private static final Map<Character, String> BASE = letters(
            "øo æae œoe ðd đd łl ŧt ŋn ßss ıi þth",
            "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs",
            "αa βb εe ηn ιi κk νv οo ρp τt υu χx");

    private final List<Folded> names;

    NameSearch(Collection<String> names) {
        this.names = names.stream().map(name -> new Folded(name, folded(name))).toList();
    }

    private static Map<Character, String> letters(String... lists) {
        Map<Character, String> letters = new TreeMap<>();
        for (String list : lists) {
            for (String pair : list.split(" ", -1)) {
                letters.put(pair.charAt(0), pair.substring(1));
            }
        }
        return letters;
    }

    /** A name and its folded form. */
    private record Folded(String name, String folded) {}

    /** A distance in spelling: first of the folded names, then of the names as they are. */
    private record Nearness(String name, int folded, int exact) {

        static final Comparator<Nearness> ORDER = Comparator.comparingInt(Nearness::folded)
                .thenComparingInt(Nearness::exact)
                .thenComparing(Nearness::name);
    }

    Optional<String> nearest(String name) {
        if (!Limits.allow(name, Limits.MUNICIPALITY_NAME_LENGTH)) {
            return Optional.empty();
        }
        String wanted = TRAILING_WORD.matcher(name).replaceFirst("");
        String folded = folded(wanted);
        int farthest = Math.min(2, Math.max(0, folded.length() - 2));
        return names.stream()
                .filter(candidate -> Math.abs(candidate.name().length() - wanted.length()) <= 2 * farthest + 2)
                // The lengths do not differ by more than the distance, which takes longer.
                .filter(candidate -> Math.abs(candidate.folded().length() - folded.length()) <= farthest
                        && distance(folded, candidate.folded()) <= farthest)
                .map(candidate -> new Nearness(
                        candidate.name(), distance(folded, candidate.folded()), distance(wanted, candidate.name())))
                .min(Nearness.ORDER)
                .map(Nearness::name);
    }

    static List<List<Municipality>> lookAlikes(Collection<Municipality> municipalities) {
        Map<String, TreeSet<Municipality>> byLook = new TreeMap<>();
        for (Municipality municipality : municipalities) {
            byLook.computeIfAbsent(municipality.country() + folded(municipality.name()), any -> new TreeSet<>())
                    .add(municipality);
        }
        List<List<Municipality>> alike = new ArrayList<>();
        for (TreeSet<Municipality> group : byLook.values()) {
            if (group.stream().map(Municipality::name).distinct().count() > 1) {
                alike.add(List.copyOf(group));
            }
        }
        return alike;
    }

    /** Returns a name in lower case, without marks, spaces and dashes, in Latin letters where others look like them. */
    static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder();
        for (char letter : SEPARATORS.matcher(plain).replaceAll("").toCharArray()) {
            folded.append(BASE.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }

    /** The distance of Damerau and Levenshtein in which no part is changed twice (optimal string alignment). */
    static int distance(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int step(int[][] distance, String from, String to, int i, int j) {
        int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
