package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Decides which groups of a whole may be released together with it. It looks at numbers of evaluations and of known points only.
 *
 * <p>The groups are disjoint. So each sum and difference of the whole and the shown groups consists of shown groups and of the rest,
 * which is the whole without them. It is enough that each shown group and the rest are large enough.
 */
final class GroupRelease {

    private final DisclosurePolicy policy;
    private final long[] whole;
    private final List<long[]> groups;

    GroupRelease(DisclosurePolicy policy, Benchmark whole, List<Benchmark> groups) {
        this.policy = policy;
        this.whole = numbers(whole);
        this.groups = groups.stream().map(GroupRelease::numbers).toList();
    }

    /** The number of evaluations, and that of known points of each criterion. */
    private static long[] numbers(Benchmark benchmark) {
        return LongStream.concat(
                        LongStream.of(benchmark.evaluations()),
                        benchmark.distributions().stream().mapToLong(Distribution::n))
                .toArray();
    }

    /** Returns the indexes of the groups that are withheld. */
    Set<Integer> withheld() {
        // The order does not depend on the policy, so that a larger minimum withholds these groups and more.
        List<Integer> smallestFirst = IntStream.range(0, groups.size())
                .filter(i -> evaluations(i) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(this::size)
                        .thenComparingLong(this::evaluations)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Set<Integer> withheld = new HashSet<>();
        long[] rest = new long[whole.length];
        for (int i : smallestFirst) {
            if (policy.allows(size(i)) && isShowable(rest)) {
                break;
            }
            withheld.add(i);
            long[] added = groups.get(i);
            for (int j = 0; j < rest.length; j++) {
                rest[j] += added[j];
            }
        }
        return withheld;
    }

    private long evaluations(int group) {
        return groups.get(group)[0];
    }

    /** The smallest number of evaluations or of known points of a group, other than 0. */
    private long size(int group) {
        return LongStream.of(groups.get(group))
                .filter(number -> number > 0)
                .min()
                .orElse(0);
    }

    /** Returns whether the rest of the whole may be known. A criterion that the whole does not show does not tell its rest. */
    private boolean isShowable(long[] rest) {
        return IntStream.range(0, rest.length).allMatch(i -> policy.allows(rest[i]) || !policy.allows(whole[i]));
    }

    /** Returns whether the whole has enough evaluations to be shown. */
    boolean showsWhole() {
        return policy.allows(whole[0]);
    }

    /** Returns whether the whole shows the points of a criterion. */
    boolean showsInWhole(int ordinal) {
        return policy.allows(whole[ordinal + 1]);
    }

    /** Returns whether these groups, of which some may have been withheld, and the rest of the whole may all be shown. */
    boolean isReleased() {
        long[] rest = whole.clone();
        for (long[] group : groups) {
            for (int j = 0; j < rest.length; j++) {
                rest[j] -= group[j];
            }
        }
        return IntStream.range(0, groups.size()).allMatch(i -> policy.allows(size(i))) && isShowable(rest);
    }
}
