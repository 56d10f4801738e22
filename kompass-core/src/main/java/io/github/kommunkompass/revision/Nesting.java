package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import java.util.Collection;

/** Whether none, some or all of a set of criteria are below another set of the same catalogue. */
enum Nesting {
    NONE,
    SOME,
    ALL;

    static Nesting of(Collection<Criterion> parts, Collection<Criterion> ancestors) {
        long below = parts.stream().filter(part -> isBelow(part, ancestors)).count();
        if (below == 0) {
            return NONE;
        }
        return below == parts.size() ? ALL : SOME;
    }

    static boolean isBelow(Criterion part, Collection<Criterion> ancestors) {
        return part.ancestors().stream().anyMatch(ancestors::contains);
    }
}
