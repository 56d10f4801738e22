package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import java.util.Collection;

/** How many of some criteria lie below others of the same catalogue. */
enum Nesting {
    NONE,
    SOME,
    ALL;

    static Nesting of(Collection<Criterion> parts, Collection<Criterion> wholes) {
        long below = parts.stream().filter(part -> isBelow(part, wholes)).count();
        if (below == 0) {
            return NONE;
        }
        return below == parts.size() ? ALL : SOME;
    }

    static boolean isBelow(Criterion part, Collection<Criterion> wholes) {
        return part.ancestors().stream().anyMatch(wholes::contains);
    }
}
