package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the sums that correspond since all that they are made of does. */
final class DerivedSums {

    private final Catalogue from;
    private final Catalogue to;
    private final List<Correspondence> equal;

    DerivedSums(Catalogue from, Catalogue to, List<Correspondence> equal) {
        this.from = from;
        this.to = to;
        this.equal = equal;
    }

    List<Correspondence> withSums() {
        Map<Set<Correspondence>, Criterion> sums = new LinkedHashMap<>();
        Set<Criterion> linked = new HashSet<>();
        equal.forEach(one -> linked.addAll(one.to()));
        for (Criterion criterion : to.criteria()) {
            made(criterion, Correspondence::to)
                    .filter(parts -> !linked.contains(criterion))
                    // Where a sum has a single part, which is a sum again, the whole stands for both.
                    .ifPresent(parts -> sums.putIfAbsent(parts, criterion));
        }
        List<Correspondence> all = new ArrayList<>(equal);
        for (Criterion criterion : from.criteria()) {
            boolean isLinked = equal.stream().anyMatch(one -> one.from().contains(criterion));
            Optional.of(criterion)
                    .filter(any -> !isLinked)
                    .flatMap(sum -> made(sum, Correspondence::from))
                    .flatMap(parts -> Optional.ofNullable(sums.remove(parts)))
                    .ifPresent(other -> all.add(new CorrespondenceBuilder()
                            .addFrom(criterion)
                            .addTo(other)
                            .build()));
        }
        return all;
    }

    /** What a criterion is made of, if correspondences of its parts add up to all of it. */
    private Optional<Set<Correspondence>> made(Criterion criterion, Function<Correspondence, List<Criterion>> side) {
        Set<Correspondence> parts = new HashSet<>();
        int max = 0;
        for (Correspondence one : equal) {
            if (side.apply(one).stream().allMatch(part -> Nesting.isBelow(part, List.of(criterion)))
                    && equal.stream().noneMatch(other -> holds(side.apply(other), side.apply(one), criterion))) {
                parts.add(one);
                max += side.apply(one).stream().mapToInt(Criterion::max).sum();
            }
        }
        return max == criterion.max() && !criterion.isLeaf() ? Optional.of(parts) : Optional.empty();
    }

    /** Whether a part lies below something else that itself lies below the criterion, so that it would count twice. */
    private static boolean holds(List<Criterion> others, List<Criterion> parts, Criterion criterion) {
        return others.stream()
                .filter(other -> Nesting.isBelow(other, List.of(criterion)))
                .anyMatch(other -> parts.stream().anyMatch(part -> Nesting.isBelow(part, List.of(other))));
    }
}
