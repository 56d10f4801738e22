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

/** Finds the sums that correspond because all their parts do. */
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
            parts(criterion, Correspondence::to)
                    .filter(parts -> !linked.contains(criterion))
                    // Of nested sums of the same parts, only the highest corresponds.
                    .ifPresent(parts -> sums.putIfAbsent(parts, criterion));
        }
        List<Correspondence> all = new ArrayList<>(equal);
        for (Criterion criterion : from.criteria()) {
            boolean isLinked = equal.stream().anyMatch(one -> one.from().contains(criterion));
            Optional.of(criterion)
                    .filter(any -> !isLinked)
                    .flatMap(sum -> parts(sum, Correspondence::from))
                    .flatMap(parts -> Optional.ofNullable(sums.remove(parts)))
                    .ifPresent(other -> all.add(new CorrespondenceBuilder()
                            .addFrom(criterion)
                            .addTo(other)
                            .build()));
        }
        return all;
    }

    /** Returns the correspondences below a criterion, if they add up to its maximum. */
    private Optional<Set<Correspondence>> parts(Criterion criterion, Function<Correspondence, List<Criterion>> side) {
        Set<Correspondence> parts = new HashSet<>();
        int max = 0;
        for (Correspondence one : equal) {
            if (side.apply(one).stream().allMatch(part -> Nesting.isBelow(part, List.of(criterion)))
                    && equal.stream().noneMatch(other -> isNested(side.apply(other), side.apply(one), criterion))) {
                parts.add(one);
                max += side.apply(one).stream().mapToInt(Criterion::max).sum();
            }
        }
        return max == criterion.max() && !criterion.isLeaf() ? Optional.of(parts) : Optional.empty();
    }

    /** Returns whether a part is below others that are below the criterion, and would be counted twice. */
    private static boolean isNested(List<Criterion> others, List<Criterion> parts, Criterion criterion) {
        return others.stream()
                .filter(other -> Nesting.isBelow(other, List.of(criterion)))
                .anyMatch(other -> parts.stream().anyMatch(part -> Nesting.isBelow(part, List.of(other))));
    }
}
