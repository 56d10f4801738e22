package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.value.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Our reading of which areas of two revisions are alike.
 *
 * @param from the first catalogue
 * @param to the second catalogue
 * @param codes the codes of the areas of the second catalogue, in the order of the areas of the first
 */
record Themes(Catalogue from, Catalogue to, List<String> codes) {

    static final LocalizedText REASON = LocalizedText.of(Map.of(
            "en", "alike by name and content, our reading",
            "sv", "liknande namn och innehåll, vår tolkning",
            "nb", "lignende navn og innhold, vår tolkning",
            "nn", "liknande namn og innhald, vår tolking"));

    private static final List<Themes> ALL = List.of(
            new Themes(Catalogues.se2010(), Catalogues.se2016(), List.of("1", "2", "3", "4", "5", "6", "7", "8")),
            new Themes(Catalogues.se2016(), Catalogues.se2020(), List.of("1", "5", "3", "8", "4", "7", "6", "2")));

    static List<Theme> between(Catalogue from, Catalogue to) {
        return ALL.stream()
                .flatMap(themes -> Stream.concat(themes.themes(from, to), themes.inverse(from, to)))
                .sorted(Comparator.comparingInt(theme -> theme.from().ordinal()))
                .toList();
    }

    private Stream<Theme> inverse(Catalogue first, Catalogue second) {
        return themes(second, first).map(theme -> theme(theme.to(), theme.from()));
    }

    private Stream<Theme> themes(Catalogue first, Catalogue second) {
        if (!isOf(from, first) || !isOf(to, second)) {
            return Stream.empty();
        }
        List<Criterion> areas = first.criteria(Level.AREA);
        return IntStream.range(0, areas.size()).mapToObj(i -> theme(areas.get(i), second.criterion(codes.get(i))));
    }

    private static boolean isOf(Catalogue known, Catalogue catalogue) {
        return known.revision().equals(catalogue.revision()) && known.hasSameStructureAs(catalogue);
    }

    private static Theme theme(Criterion first, Criterion second) {
        return new ThemeBuilder().from(first).to(second).build();
    }
}
