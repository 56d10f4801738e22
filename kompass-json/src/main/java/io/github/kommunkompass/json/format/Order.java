package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.ArrayList;
import java.util.List;

/** The order of criteria in documents. */
public final class Order {

    private Order() {}

    /** Returns the criteria from the leaves to the total, as reports print them. */
    public static List<Criterion> deepestFirst(Catalogue catalogue) {
        List<Criterion> criteria = catalogue.criteria();
        List<Criterion> ordered = new ArrayList<>(criteria.size());
        for (int depth = deepest(criteria); depth >= 0; depth--) {
            for (Criterion criterion : criteria) {
                if (criterion.level().depth() == depth) {
                    ordered.add(criterion);
                }
            }
        }
        return ordered;
    }

    private static int deepest(List<Criterion> criteria) {
        int deepest = 0;
        for (Criterion criterion : criteria) {
            deepest = Math.max(deepest, criterion.level().depth());
        }
        return deepest;
    }
}
