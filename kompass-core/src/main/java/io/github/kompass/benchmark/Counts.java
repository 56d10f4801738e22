package io.github.kompass.benchmark;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.evaluation.Observations;
import java.util.Arrays;
import java.util.List;

/** How often each number of points occurs at each criterion of a catalogue, in one array. Mutable, for one thread. */
final class Counts {

    private final Catalogue catalogue;
    /** Where the counts of each criterion begin, and one past the last. */
    private final int[] offsets;

    private final long[] counts;
    /** The parts of each criterion; none for a leaf. */
    private final int[][] parts;

    Counts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.offsets = new int[catalogue.criteria().size() + 1];
        for (Criterion criterion : catalogue.criteria()) {
            int i = criterion.ordinal();
            offsets[i + 1] = Math.addExact(offsets[i], Distribution.checkedScale(criterion.max()) + 1);
        }
        this.counts = new long[offsets[offsets.length - 1]];
        this.parts = catalogue.criteria().stream()
                .map(criterion -> criterion.children().stream()
                        .mapToInt(Criterion::ordinal)
                        .toArray())
                .toArray(int[][]::new);
    }

    void add(int ordinal, int points) {
        counts[offsets[ordinal] + points]++;
    }

    /**
     * Adds the points of all criteria of a complete evaluation. Each leaf is read once, and sums are made on the way: this is
     * what is done for each of very many, and the guide says what it costs.
     */
    void addComplete(Observations observations) {
        add(0, addParts(0, observations));
    }

    private int addParts(int ordinal, Observations observations) {
        int sum = 0;
        for (int part : parts[ordinal]) {
            int points = parts[part].length == 0 ? observations.pointsAt(part) : addParts(part, observations);
            add(part, points);
            sum += points;
        }
        return sum;
    }

    void addAll(Counts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
    }

    int criteria() {
        return parts.length;
    }

    int maxAt(int ordinal) {
        return offsets[ordinal + 1] - offsets[ordinal] - 1;
    }

    void write(SerialWriter out) {
        for (long count : counts) {
            out.number(count);
        }
    }

    void read(SerialReader in) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.number(Long.MAX_VALUE);
        }
    }

    List<Distribution> distributions() {
        return catalogue.criteria().stream()
                .map(criterion -> Distribution.ofCounts(
                        Arrays.copyOfRange(counts, offsets[criterion.ordinal()], offsets[criterion.ordinal() + 1])))
                .toList();
    }
}
