package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.statistics.Distribution;
import java.util.Arrays;
import java.util.List;

/** How often each number of points occurs at each criterion of a catalogue, in one array. Not thread-safe. */
final class Counts {

    private final Catalogue catalogue;
    private final int criteria;
    /** The index of the first count of each criterion, and of the end. */
    private final int[] offsets;

    private final long[] counts;

    Counts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.criteria = catalogue.criteria().size();
        this.offsets = new int[criteria + 1];
        for (Criterion criterion : catalogue.criteria()) {
            int i = criterion.ordinal();
            offsets[i + 1] = Math.addExact(offsets[i], criterion.max() + 1);
        }
        this.counts = new long[offsets[offsets.length - 1]];
    }

    void add(int ordinal, int points) {
        counts[offsets[ordinal] + points]++;
    }

    /**
     * Adds the points of all criteria of a complete evaluation. Its speed decides that of a benchmark: with an array for each
     * criterion instead of offsets it took a third longer, with maps ten times as long.
     */
    void addComplete(Observations observations) {
        for (int i = 0; i < criteria; i++) {
            counts[offsets[i] + observations.completePointsAt(i)]++;
        }
    }

    /** Adds other counts; the caller ensures that the number of evaluations does not overflow. */
    void addAll(Counts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    void write(SerialWriter out) {
        for (long count : counts) {
            out.number(count);
        }
    }

    /** Reads the counts of a number of evaluations. */
    void read(SerialReader in, long evaluations) {
        for (int i = 0; i < criteria; i++) {
            long rest = evaluations;
            for (int place = offsets[i]; place < offsets[i + 1]; place++) {
                counts[place] = in.number(rest);
                rest -= counts[place];
            }
        }
    }

    List<Distribution> distributions() {
        return catalogue.criteria().stream()
                .map(criterion -> Distribution.ofCounts(
                        Arrays.copyOfRange(counts, offsets[criterion.ordinal()], offsets[criterion.ordinal() + 1])))
                .toList();
    }
}
