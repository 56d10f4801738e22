package io.github.kommunkompass.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Indexes criteria by name. Case, dashes and white space are ignored, since they vary in print. */
final class Names {

    private static final Pattern DASH = Pattern.compile("\\s*\\p{Pd}\\s*");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");

    private Names() {}

    static Map<String, List<Criterion>> index(List<Criterion> criteria) {
        Map<String, List<Criterion>> index = new HashMap<>();
        for (Criterion criterion : criteria) {
            Stream.concat(criterion.name().texts().values().stream(), criterion.aliases().stream())
                    .map(Names::folded)
                    .distinct()
                    .forEach(name -> index.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(criterion));
        }
        index.replaceAll((name, found) -> List.copyOf(found));
        return index;
    }

    static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String spaced = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
        return DASH.matcher(spaced).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
