package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the correspondences that are part of no other, without comparing each with each. */
final class Maximal {

    private Maximal() {}

    static List<Correspondence> of(List<Correspondence> all) {
        Set<Criterion> from = criteria(all, Correspondence::from);
        Set<Criterion> to = criteria(all, Correspondence::to);
        return all.stream()
                .filter(one -> !isBelow(one.from(), from) && !isBelow(one.to(), to))
                .toList();
    }

    private static Set<Criterion> criteria(
            List<Correspondence> correspondences, Function<Correspondence, List<Criterion>> side) {
        Set<Criterion> criteria = new HashSet<>();
        correspondences.stream().map(side).forEach(criteria::addAll);
        return criteria;
    }

    private static boolean isBelow(List<Criterion> parts, Set<Criterion> wholes) {
        return parts.stream()
                .map(Criterion::ancestors)
                .flatMap(Collection::stream)
                .anyMatch(wholes::contains);
    }
}
