package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.Comparator;
import java.util.List;

/** The order of criteria in documents. */
public final class Order {

    private Order() {}

    /**
     * Returns the criteria from the leaves to the total, as reports print them.
     *
     * @param catalogue a catalogue
     * @return its criteria, the deepest first
     */
    public static List<Criterion> deepestFirst(Catalogue catalogue) {
        return catalogue.criteria().stream()
                .sorted(Comparator.comparing(Criterion::level).reversed().thenComparingInt(Criterion::ordinal))
                .toList();
    }
}
