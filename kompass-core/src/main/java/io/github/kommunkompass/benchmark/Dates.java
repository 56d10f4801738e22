package io.github.kommunkompass.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * The number of evaluations of one municipality by date. A million evaluations are added one by one, so that the dates of the
 * last are kept in a list, which is sorted into the counts when it is full. Not thread-safe.
 */
final class Dates {

    private static final int FIRST_SIZE = 2;
    private static final int LAST_SIZE = 256;

    private int[] added = new int[FIRST_SIZE];
    private int size;

    /** The numbers of the dates in order, and how often each occurs. */
    private int[] dates = {};

    private long[] counts = {};

    /** Adds an evaluation, with the number of its date. */
    void add(int date) {
        if (size == added.length) {
            makeRoom();
        }
        added[size++] = date;
    }

    private void makeRoom() {
        // A list as long as the counts costs the same for each date, however many there are.
        if (added.length < Math.max(LAST_SIZE, dates.length)) {
            added = Arrays.copyOf(added, 4 * added.length);
        } else {
            sortIn();
        }
    }

    private void sortIn() {
        Arrays.sort(added, 0, size);
        merge(added, size, i -> 1);
        size = 0;
    }

    /** Adds a number of evaluations for each of some dates, which are different, in any order. */
    void addAll(int[] numbers, long[] evaluations) {
        long[] order = ordered(numbers);
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = numbers[(int) order[i]];
        }
        merge(sorted, sorted.length, i -> evaluations[(int) order[i]]);
    }

    /** Returns the indexes of some keys in the order of the keys, each in the lower half of a number. */
    private static long[] ordered(int[] keys) {
        long[] order = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (long) keys[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return order;
    }

    /** Merges a number of dates in order, which may repeat. */
    private void merge(int[] others, int length, IntToLongFunction theirs) {
        int[] merged = new int[dates.length + length];
        long[] sums = new long[merged.length];
        int last = -1;
        int own = 0;
        int other = 0;
        while (own < dates.length || other < length) {
            boolean isOwn = other == length || (own < dates.length && dates[own] <= others[other]);
            int date = isOwn ? dates[own] : others[other];
            if (last < 0 || merged[last] != date) {
                last++;
                merged[last] = date;
            }
            sums[last] = Intake.sum(sums[last], isOwn ? counts[own++] : theirs.applyAsLong(other++));
        }
        dates = Arrays.copyOf(merged, last + 1);
        counts = Arrays.copyOf(sums, last + 1);
    }

    /** Adds the evaluations of another accumulator, which numbers dates in another way. */
    void addAll(Dates other, DateIndex theirs, DateIndex ours) {
        other.sortIn();
        addAll(
                Arrays.stream(other.dates)
                        .map(date -> ours.number(theirs.date(date)))
                        .toArray(),
                other.counts);
    }

    /** Returns the evaluations by date, given the place of each date in the order of dates. */
    List<MemberEvaluation> evaluations(DateIndex index, int[] places) {
        if (size == 1 && dates.length == 0) {
            return List.of(new MemberEvaluation(index.date(added[0]), 1, Optional.empty()));
        }
        sortIn();
        long[] order = ordered(Arrays.stream(dates).map(date -> places[date]).toArray());
        List<MemberEvaluation> evaluations = new ArrayList<>(order.length);
        for (long place : order) {
            int i = (int) place;
            evaluations.add(new MemberEvaluation(index.date(dates[i]), counts[i], Optional.empty()));
        }
        return evaluations;
    }
}
