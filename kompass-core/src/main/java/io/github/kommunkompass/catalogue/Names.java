package io.github.kommunkompass.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indexes criteria by name. Case, dashes and white space are ignored, since they vary in print. */
final class Names {

    private static final Pattern DASH = Pattern.compile("\\s*\\p{Pd}\\s*");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");

    private Names() {}

    static Map<String, List<Criterion>> index(List<Criterion> criteria) {
        Map<String, List<Criterion>> index = new HashMap<>();
        criteria.forEach(criterion -> add(printed(criterion), criterion, index));
        Map<String, List<Criterion>> misprints = new HashMap<>();
        criteria.forEach(criterion -> add(criterion.misprints().stream(), criterion, misprints));
        misprints.forEach(index::putIfAbsent);
        index.replaceAll((name, found) -> List.copyOf(found));
        return index;
    }

    private static void add(Stream<String> names, Criterion criterion, Map<String, List<Criterion>> index) {
        names.map(Names::folded)
                .distinct()
                .forEach(name ->
                        index.computeIfAbsent(name, any -> new ArrayList<>()).add(criterion));
    }

    /** Returns names in all languages, and aliases. */
    static Stream<String> printed(Criterion criterion) {
        return Stream.concat(criterion.name().texts().values().stream(), criterion.aliases().stream());
    }

    /** Returns whether two criteria have a name or alias in common, in the original language of one of them. */
    static boolean common(Criterion one, Criterion other) {
        return Stream.of(one.language(), other.language()).distinct().anyMatch(language -> {
            Set<String> names = one.names(language).collect(Collectors.toSet());
            return other.names(language).anyMatch(names::contains);
        });
    }

    static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String spaced = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
        return DASH.matcher(spaced).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
