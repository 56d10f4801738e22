package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What may be released of groups and their whole, the slow way: it makes every set of evaluations that follows from the released ones
 * as a sum or difference, and withholds the smallest group until none of them is too small. It shares no code with the library's rule.
 */
final class ReleaseOracle {

    /** The evaluations of each group that have known points, for one criterion, or all of them. */
    private record Sets(List<BitSet> groups, BitSet whole) {}

    private final int minimum;
    private final List<String> values;
    private final List<Sets> sets = new ArrayList<>();

    /** Creates the oracle. Of equal groups the first of the values is withheld, the unknown one, which is empty text, as the last. */
    ReleaseOracle(List<Evaluation> evaluations, Function<Evaluation, Optional<String>> value, int minimum) {
        this.minimum = minimum;
        Set<String> known = new TreeSet<>();
        evaluations.forEach(evaluation -> value.apply(evaluation).ifPresent(known::add));
        this.values = new ArrayList<>(known);
        values.add("");
        List<Scorecard> scorecards =
                evaluations.stream().map(Scorer.strict()::score).toList();
        List<String> groups =
                evaluations.stream().map(one -> value.apply(one).orElse("")).toList();
        sets.add(sets(groups, i -> true));
        if (!evaluations.isEmpty()) {
            for (Criterion criterion : evaluations.get(0).catalogue().criteria()) {
                sets.add(sets(groups, i -> scorecards.get(i).score(criterion).isKnown()));
            }
        }
    }

    private Sets sets(List<String> groups, Function<Integer, Boolean> counts) {
        List<BitSet> all = new ArrayList<>();
        values.forEach(any -> all.add(new BitSet()));
        BitSet whole = new BitSet();
        for (int i = 0; i < groups.size(); i++) {
            if (counts.apply(i)) {
                all.get(values.indexOf(groups.get(i))).set(i);
                whole.set(i);
            }
        }
        return new Sets(all, whole);
    }

    private boolean isTooSmall(BitSet set) {
        return !set.isEmpty() && set.cardinality() < minimum;
    }

    /** The values of the groups that are withheld, the unknown one as empty text. */
    Set<String> withheld() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!sets.get(0).groups().get(i).isEmpty()) {
                left.add(i);
            }
        }
        left.sort(Comparator.<Integer>comparingInt(this::size)
                .thenComparingInt(i -> sets.get(0).groups().get(i).cardinality())
                .thenComparingInt(i -> i));
        Set<String> withheld = new HashSet<>();
        while (!left.isEmpty() && tells(left)) {
            withheld.add(values.get(left.get(0)));
            left.subList(0, 1).clear();
        }
        return withheld;
    }

    private int size(int group) {
        return sets.stream()
                .map(one -> one.groups().get(group).cardinality())
                .filter(number -> number > 0)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Whether released groups, with the whole, tell a set that is too small. */
    private boolean tells(List<Integer> released) {
        return sets.stream().anyMatch(one -> {
            Set<BitSet> shown = new HashSet<>();
            released.forEach(i -> shown.add(one.groups().get(i)));
            if (!isTooSmall(one.whole())) {
                shown.add(one.whole());
            }
            return closure(shown).stream().anyMatch(this::isTooSmall);
        });
    }

    /** All sums and differences of sets, and those of these, and so on. */
    private static Set<BitSet> closure(Set<BitSet> sets) {
        Set<BitSet> all = new HashSet<>(sets);
        int before;
        do {
            before = all.size();
            for (BitSet one : List.copyOf(all)) {
                for (BitSet other : List.copyOf(all)) {
                    BitSet difference = (BitSet) one.clone();
                    difference.andNot(other);
                    all.add(difference);
                    BitSet sum = (BitSet) one.clone();
                    sum.or(other);
                    all.add(sum);
                }
            }
        } while (all.size() > before);
        return all;
    }
}
