package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.PartialDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of one municipality that may be the one that counts: normally one, and more only while the dates do not decide.
 * Not thread-safe.
 */
final class Candidates {

    /**
     * An evaluation that may be the one that counts. Equal if date and points are, wherever they come from. Ordered, since it is easy to
     * find points whose hashes are equal.
     */
    static final class Candidate implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparing(Candidate::evaluated, PartialDate.byText()).thenComparing(Candidate::points);

        private final PartialDate evaluated;
        private final KnownPoints points;
        private final @Nullable Object origin;

        Candidate(PartialDate evaluated, KnownPoints points, @Nullable Object origin) {
            this.evaluated = evaluated;
            this.points = points;
            this.origin = origin;
        }

        PartialDate evaluated() {
            return evaluated;
        }

        KnownPoints points() {
            return points;
        }

        @Nullable
        Object origin() {
            return origin;
        }

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Candidate other
                    && evaluated.equals(other.evaluated)
                    && points.equals(other.points);
        }

        @Override
        public int hashCode() {
            return 31 * evaluated.hashCode() + points.hashCode();
        }
    }

    /** Of two evaluations, the one whose date has this relation to the other's counts. */
    private final PartialDate.Relation wanted;

    /** The date that certainly precedes, or follows, all dates that any other does. */
    private @Nullable PartialDate decisive;

    private @Nullable Candidate first;
    private long copiesOfFirst;
    private @Nullable Map<Candidate, Long> copiesOfOthers;
    private long superseded;

    Candidates(RepeatPolicy repeats) {
        this.wanted = repeats == RepeatPolicy.LATEST ? PartialDate.Relation.AFTER : PartialDate.Relation.BEFORE;
    }

    /** Returns whether an evaluation of a date may be the one that counts. */
    boolean accepts(PartialDate date) {
        return decisive == null || !supersedes(decisive, date);
    }

    private boolean supersedes(PartialDate one, PartialDate other) {
        return one.relationTo(other) == wanted;
    }

    /** Adds evaluations that do not count. */
    void addSuperseded(long evaluations) {
        superseded = Intake.sum(superseded, evaluations);
    }

    /** Adds a number of equal evaluations. */
    void add(Candidate added, long copies) {
        if (!accepts(added.evaluated)) {
            addSuperseded(copies);
            return;
        }
        decide(added.evaluated);
        if (first == null || first.equals(added)) {
            first = first == null ? added : first;
            copiesOfFirst = Intake.sum(copiesOfFirst, copies);
        } else {
            if (copiesOfOthers == null) {
                copiesOfOthers = new LinkedHashMap<>();
            }
            copiesOfOthers.merge(added, copies, Intake::sum);
        }
    }

    private void decide(PartialDate date) {
        if (decisive == null || isMoreDecisive(date, decisive)) {
            decisive = date;
            dropSuperseded(date);
        }
    }

    /** Compares the days from which on, or up to which, a date certainly supersedes. */
    private boolean isMoreDecisive(PartialDate date, PartialDate than) {
        return wanted == PartialDate.Relation.AFTER
                ? date.earliest().isAfter(than.earliest())
                : date.latest().isBefore(than.latest());
    }

    private void dropSuperseded(PartialDate by) {
        if (copiesOfOthers != null) {
            copiesOfOthers.entrySet().removeIf(other -> {
                boolean isSuperseded = supersedes(by, other.getKey().evaluated);
                if (isSuperseded) {
                    addSuperseded(other.getValue());
                }
                return isSuperseded;
            });
        }
        if (first != null && supersedes(by, first.evaluated)) {
            addSuperseded(copiesOfFirst);
            first = null;
            copiesOfFirst = 0;
            promote();
        }
    }

    private void promote() {
        if (copiesOfOthers != null && !copiesOfOthers.isEmpty()) {
            Map.Entry<Candidate, Long> next =
                    copiesOfOthers.entrySet().iterator().next();
            first = next.getKey();
            copiesOfFirst = next.getValue();
            copiesOfOthers.remove(next.getKey());
        }
    }

    void addAll(Candidates other) {
        addSuperseded(other.superseded);
        other.copies().forEach(this::add);
    }

    /** The candidates, in order, with the number of evaluations that are equal to each; at least one candidate. */
    Map<Candidate, Long> copies() {
        Map<Candidate, Long> copies = new LinkedHashMap<>();
        if (first != null) {
            copies.put(first, copiesOfFirst);
        }
        if (copiesOfOthers != null) {
            copies.putAll(copiesOfOthers);
        }
        if (copies.size() <= 1) {
            return copies;
        }
        Map<Candidate, Long> sorted = new LinkedHashMap<>();
        copies.keySet().stream()
                .sorted()
                .forEach(candidate -> sorted.put(candidate, copies.getOrDefault(candidate, 0L)));
        return sorted;
    }

    List<Candidate> all() {
        return List.copyOf(copies().keySet());
    }

    /** Returns the only candidate. */
    Candidate decided() {
        return Objects.requireNonNull(first);
    }

    boolean isDecided() {
        return copiesOfOthers == null || copiesOfOthers.isEmpty();
    }

    /** The number of evaluations that do not count, since another one of the municipality certainly does. */
    long superseded() {
        return superseded;
    }

    /** The number of evaluations that are equal to the one that counts, itself not included. */
    long duplicates() {
        return first == null ? 0 : copiesOfFirst - 1;
    }
}
