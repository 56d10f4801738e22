package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the criteria that correspond because their points are those of the same equal criteria: an area whose sub-areas all
 * correspond to those of another area, or the totals, if everything does.
 */
final class DerivedSums {

    private final List<Correspondence> equal;
    private final Side earlier;
    private final Side later;

    DerivedSums(Catalogue from, Catalogue to, List<Correspondence> equal) {
        this.equal = equal;
        this.earlier = new Side(from, equal, Correspondence::from);
        this.later = new Side(to, equal, Correspondence::to);
    }

    List<Correspondence> withSums() {
        List<Correspondence> all = new ArrayList<>(equal);
        Map<List<Integer>, List<Criterion>> laterSums = later.sums();
        earlier.sums().entrySet().stream()
                .sorted(Comparator.comparingInt(sums -> sums.getValue().get(0).ordinal()))
                .forEach(sums -> pair(sums.getValue(), laterSums.getOrDefault(sums.getKey(), List.of()), all));
        return all;
    }

    /** Pairs criteria that are the sum of the same parts: the totals, then those of one level, then the others in order. */
    private void pair(List<Criterion> froms, List<Criterion> tos, List<Correspondence> all) {
        List<Criterion> unpaired = new ArrayList<>(tos);
        List<Criterion> left = new ArrayList<>();
        for (Criterion from : froms) {
            Optional<Criterion> sameLevel = unpaired.stream()
                    .filter(to -> to.level().equals(from.level()))
                    .filter(to -> isRoot(to) || (!earlier.isLinked(from) && !later.isLinked(to)))
                    .findFirst();
            sameLevel.ifPresentOrElse(
                    to -> {
                        unpaired.remove(to);
                        add(from, to, all);
                    },
                    () -> left.add(from));
        }
        left.removeIf(earlier::isLinked);
        unpaired.removeIf(later::isLinked);
        for (int i = 0; i < Math.min(left.size(), unpaired.size()); i++) {
            add(left.get(i), unpaired.get(i), all);
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        int difference = 0;
        while (difference < Math.min(one.size(), other.size())
                && one.get(difference).equals(other.get(difference))) {
            difference++;
        }
        return difference < Math.min(one.size(), other.size())
                ? one.get(difference).compareTo(other.get(difference))
                : Integer.compare(one.size(), other.size());
    }

    private static boolean isRoot(Criterion criterion) {
        return criterion.parent().isEmpty();
    }

    private void add(Criterion from, Criterion to, List<Correspondence> all) {
        if (!earlier.isLinked(from) || !later.isLinked(to)) {
            all.add(new CorrespondenceBuilder().addFrom(from).addTo(to).build());
        }
    }

    /** The equal criteria of one catalogue. */
    private static final class Side {

        private final Catalogue catalogue;
        private final List<List<Criterion>> links;
        /** The index of the equal criteria that each criterion is one of. */
        private final Map<Criterion, Integer> linked = new HashMap<>();

        Side(Catalogue catalogue, List<Correspondence> equal, Function<Correspondence, List<Criterion>> side) {
            this.catalogue = catalogue;
            this.links = equal.stream().map(side).toList();
            for (int i = 0; i < links.size(); i++) {
                for (Criterion criterion : links.get(i)) {
                    linked.put(criterion, i);
                }
            }
        }

        boolean isLinked(Criterion criterion) {
            return linked.containsKey(criterion);
        }

        /** Returns the criteria by the indexes, in order, of the equal criteria that they are the sum of. */
        Map<List<Integer>, List<Criterion>> sums() {
            Map<List<Integer>, List<Criterion>> sums = new TreeMap<>(DerivedSums::compare);
            for (Criterion criterion : catalogue.criteria()) {
                parts(criterion)
                        .ifPresent(parts -> sums.computeIfAbsent(parts, any -> new ArrayList<>())
                                .add(criterion));
            }
            return sums;
        }

        /** Returns what a criterion is the sum of, if its points are those of equal criteria and of no others. */
        private Optional<List<Integer>> parts(Criterion criterion) {
            Integer own = linked.get(criterion);
            if (own != null) {
                return links.get(own).size() == 1 ? Optional.of(List.of(own)) : Optional.empty();
            }
            List<Criterion> highest = new ArrayList<>();
            if (criterion.isLeaf() || !collect(criterion, highest)) {
                return Optional.empty();
            }
            Set<Integer> parts = new TreeSet<>();
            highest.forEach(part -> parts.add(linked.get(part)));
            boolean isWhole =
                    parts.stream().mapToInt(part -> links.get(part).size()).sum() == highest.size();
            return isWhole ? Optional.of(List.copyOf(parts)) : Optional.empty();
        }

        /** Collects the highest linked criteria below one; returns whether they are all of it. */
        private boolean collect(Criterion criterion, List<Criterion> highest) {
            for (Criterion child : criterion.children()) {
                if (linked.containsKey(child)) {
                    highest.add(child);
                } else if (child.isLeaf() || !collect(child, highest)) {
                    return false;
                }
            }
            return true;
        }
    }
}
