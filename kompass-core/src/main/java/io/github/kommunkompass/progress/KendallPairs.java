package io.github.kommunkompass.progress;

import java.util.Arrays;

/**
 * The numbers of pairs of which Kendall's tau-b is made, in the time of a sort (Knight 1966, "A computer method for calculating
 * Kendall's tau with ungrouped data").
 *
 * @param balance the concordant minus the discordant pairs
 * @param untiedFirst the pairs that differ in the first value
 * @param untiedSecond the pairs that differ in the second value
 */
record KendallPairs(long balance, long untiedFirst, long untiedSecond) {

    static KendallPairs of(int[] first, int[] second) {
        // Both values in one number, which sorts by the first and then by the second.
        long[] both = new long[first.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (long) first[i] << Integer.SIZE | second[i];
        }
        Arrays.sort(both);
        int[] seconds = Arrays.stream(both).mapToInt(pair -> (int) pair).toArray();
        long all = pairs(both.length);
        long tiedFirst =
                tied(Arrays.stream(both).map(pair -> pair >> Integer.SIZE).toArray());
        long tiedBoth = tied(both);
        long discordant = inversions(seconds, new int[seconds.length], 0, seconds.length);
        long tiedSecond = tied(Arrays.stream(seconds).asLongStream().toArray());
        return new KendallPairs(
                all - tiedFirst - tiedSecond + tiedBoth - 2 * discordant, all - tiedFirst, all - tiedSecond);
    }

    private static long pairs(long number) {
        return number * (number - 1) / 2;
    }

    /** Returns the number of pairs of equal values, which are next to each other. */
    private static long tied(long[] sorted) {
        long tied = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                tied += pairs(i - start);
                start = i;
            }
        }
        return tied;
    }

    /** Sorts a part of some values, and returns the number of pairs of which the larger came first. */
    private static long inversions(int[] values, int[] sorted, int start, int end) {
        if (end - start < 2) {
            return 0;
        }
        int middle = (start + end) >>> 1;
        long inversions = inversions(values, sorted, start, middle) + inversions(values, sorted, middle, end);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            if (right == end || (left < middle && values[left] <= values[right])) {
                sorted[i] = values[left++];
            } else {
                sorted[i] = values[right++];
                inversions += middle - left;
            }
        }
        System.arraycopy(sorted, start, values, start, end - start);
        return inversions;
    }
}
