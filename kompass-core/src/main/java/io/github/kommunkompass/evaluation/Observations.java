package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The points of one evaluation, as reported: at any level, each criterion with its points, with the reason why they are
 * missing, or not mentioned.
 *
 * <pre>{@code
 * Observations observations = Observations.builder(Catalogues.se2020())
 *         .points("1", 69)
 *         .missing("2", Missing.NOT_ASSESSED)
 *         .points("total", 542)
 *         .build();
 * }</pre>
 *
 * <p>It holds what was reported even where that cannot be right: a code that the catalogue does not have, or points outside
 * 0 to the maximum, are kept in {@link #misfits()} for the scoring to report, and count as not reported everywhere else.
 * What fits is held in an array by catalogue ordinal. Immutable and safe on any thread.
 */
public final class Observations {

    private static final List<Missing> REASONS = List.of(Missing.values());

    /** Below zero stand the reasons for missing points: -1 for the first of {@link Missing}, and so on. */
    private static final int NOT_REPORTED = encoded(Missing.NOT_REPORTED);

    private static final BitSet NO_SUMS = new BitSet();

    private final Catalogue catalogue;
    /**
     * What was reported of each criterion, and where all points follow also the sums. One of the two arrays is there: the time to
     * summarise a million evaluations is that of getting them from memory, and takes twice as long with four bytes for each.
     */
    private final short @Nullable [] small;

    private final int @Nullable [] large;
    private final boolean complete;
    /** Where all points follow, the ordinals of the sums that were also reported. */
    private final BitSet reportedSums;

    private final SortedMap<CriterionCode, Observation> misfits;

    private Observations(Catalogue catalogue, int[] reported, SortedMap<CriterionCode, Observation> misfits) {
        int[] completed = reported.clone();
        BitSet sums = new BitSet(0);
        this.catalogue = catalogue;
        this.misfits = misfits;
        this.complete = misfits.isEmpty() && complete(catalogue.root(), completed, sums) >= 0;
        this.reportedSums = complete && !sums.isEmpty() ? sums : NO_SUMS;
        int[] byOrdinal = complete ? completed : reported.clone();
        boolean isSmall = catalogue.root().max() <= Short.MAX_VALUE;
        this.small = isSmall ? narrowed(byOrdinal) : null;
        this.large = isSmall ? null : byOrdinal;
    }

    /**
     * Puts in the sums and tells which are there already. Returns the points if all leaves have some and no sum that was reported is
     * another, or else -1.
     */
    private static int complete(Criterion criterion, int[] values, BitSet reportedSums) {
        int ordinal = criterion.ordinal();
        int reported = values[ordinal];
        if (criterion.isLeaf()) {
            return Math.max(reported, -1);
        }
        int sum = 0;
        for (Criterion part : criterion.children()) {
            int ofPart = complete(part, values, reportedSums);
            if (ofPart < 0) {
                return -1;
            }
            sum += ofPart;
        }
        if (reported == NOT_REPORTED) {
            values[ordinal] = sum;
        } else {
            reportedSums.set(ordinal);
        }
        return values[ordinal] == sum ? sum : -1;
    }

    private static short[] narrowed(int[] values) {
        short[] narrow = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = (short) values[i];
        }
        return narrow;
    }

    private int at(int ordinal) {
        return small != null ? small[ordinal] : Objects.requireNonNull(large)[ordinal];
    }

    private int reportedAt(int ordinal) {
        boolean isAdded = complete
                && !reportedSums.get(ordinal)
                && !catalogue.criteria().get(ordinal).isLeaf();
        return isAdded ? NOT_REPORTED : at(ordinal);
    }

    private static int encoded(Missing reason) {
        return -1 - REASONS.indexOf(reason);
    }

    /**
     * Begins observations against a catalogue.
     *
     * @param catalogue the catalogue of the revision that was used
     * @return a builder in which nothing is reported
     */
    public static Builder builder(Catalogue catalogue) {
        return new Builder(catalogue);
    }

    /**
     * Returns the catalogue that was judged against.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns what was reported of a criterion.
     *
     * @param criterion a criterion of the catalogue
     * @return its points or the reason why they are missing, {@link Missing#NOT_REPORTED} if it was not mentioned
     */
    public Observation of(Criterion criterion) {
        int value = reportedAt(criterion.ordinal());
        return value >= 0 ? new Points(value) : REASONS.get(-1 - value);
    }

    /**
     * Returns what was reported of a criterion.
     *
     * @param code the code of a criterion of the catalogue
     * @return its points or the reason why they are missing, {@link Missing#NOT_REPORTED} if it was not mentioned
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    public Observation of(String code) {
        return of(catalogue.criterion(code));
    }

    /**
     * Returns the points that were reported for a criterion.
     *
     * @param code the code of a criterion of the catalogue
     * @return the points, from 0 to the maximum, or empty if they are missing
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    public OptionalInt points(String code) {
        int value = reportedAt(catalogue.criterion(code).ordinal());
        return value >= 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * Tells whether points were reported for the criterion at a place in catalogue order. With
     * {@link #pointsAt(int)} it reads the points of very many evaluations without making objects.
     *
     * @param ordinal the {@link Criterion#ordinal()}
     * @return true if there are points from 0 to the maximum
     */
    public boolean hasPointsAt(int ordinal) {
        return reportedAt(ordinal) >= 0;
    }

    /**
     * Returns the points of the criterion at a place in catalogue order.
     *
     * @param ordinal the {@link Criterion#ordinal()}
     * @return the points, from 0 to the maximum
     * @throws NoSuchElementException if no points were reported for it
     */
    public int pointsAt(int ordinal) {
        int value = reportedAt(ordinal);
        if (value < 0) {
            throw new NoSuchElementException(
                    "no points for " + catalogue.criteria().get(ordinal));
        }
        return value;
    }

    /**
     * Tells whether the points of every criterion follow from what was reported and nothing contradicts it: each leaf has
     * points, what was reported for others is the sum of their parts, and there are no {@link #misfits()}.
     *
     * @return true if nothing is missing and all sums agree
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the points of the criterion at a place in catalogue order, reported or the sum of its parts, if nothing is missing
     * anywhere. It reads all points of very many evaluations without making objects.
     *
     * @param ordinal the {@link Criterion#ordinal()}
     * @return the points, from 0 to the maximum
     * @throws NoSuchElementException if these observations are not {@linkplain #isComplete() complete}
     */
    public int completePointsAt(int ordinal) {
        if (!complete) {
            throw new NoSuchElementException("no complete observations: " + this);
        }
        return at(ordinal);
    }

    /**
     * Returns what was reported but cannot be right: codes that the catalogue does not have, and points outside 0 to the
     * maximum.
     *
     * @return observation by code, in the natural order of the codes; normally none
     */
    public SortedMap<CriterionCode, Observation> misfits() {
        return misfits;
    }

    /**
     * Returns all that fits, in catalogue order.
     *
     * @return observation by criterion, without those that were not reported
     */
    public Map<Criterion, Observation> reported() {
        var reported = new LinkedHashMap<Criterion, Observation>();
        for (Criterion criterion : catalogue.criteria()) {
            Observation observation = of(criterion);
            if (observation != Missing.NOT_REPORTED) {
                reported.put(criterion, observation);
            }
        }
        return Collections.unmodifiableMap(reported);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Observations other
                && Arrays.equals(small, other.small)
                && Arrays.equals(large, other.large)
                && reportedSums.equals(other.reportedSums)
                && misfits.equals(other.misfits)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return 31 * (Arrays.hashCode(small) + Arrays.hashCode(large)) + misfits.hashCode();
    }

    @Override
    public String toString() {
        var text = new TreeMap<CriterionCode, Observation>(misfits);
        reported().forEach((criterion, observation) -> text.put(criterion.code(), observation));
        return text.toString();
    }

    /** Makes {@link Observations}. Mutable, for one thread. */
    public static final class Builder {

        private final Catalogue catalogue;
        private final int[] byOrdinal;
        private final SortedMap<CriterionCode, Observation> misfits = new TreeMap<>();
        private final List<String> duplicates = new ArrayList<>();

        private Builder(Catalogue catalogue) {
            this.catalogue = catalogue;
            this.byOrdinal = new int[catalogue.criteria().size()];
            Arrays.fill(byOrdinal, NOT_REPORTED);
        }

        /**
         * Reports points.
         *
         * @param code the criterion's code
         * @param points the points
         * @return this builder
         */
        public Builder points(CriterionCode code, int points) {
            var criterion = catalogue.find(code);
            if (criterion.isPresent()
                    && points >= 0
                    && points <= criterion.get().max()) {
                put(criterion.get(), points);
            } else {
                putMisfit(code, new Points(points));
            }
            return this;
        }

        /**
         * Reports points.
         *
         * @param code the criterion's code, such as {@code 3.2} or {@code total}
         * @param points the points
         * @return this builder
         * @throws IllegalArgumentException if the text cannot be a code at all
         */
        public Builder points(String code, int points) {
            return points(CriterionCode.of(code), points);
        }

        /**
         * Reports the points of the criterion at a place in catalogue order, as {@link Observations#pointsAt(int)} reads them.
         *
         * @param ordinal the {@link Criterion#ordinal()}
         * @param points the points
         * @return this builder
         * @throws IndexOutOfBoundsException if the catalogue has no such place
         */
        public Builder pointsAt(int ordinal, int points) {
            Criterion criterion = catalogue.criteria().get(ordinal);
            if (points >= 0 && points <= criterion.max()) {
                put(criterion, points);
            } else {
                putMisfit(criterion.code(), new Points(points));
            }
            return this;
        }

        /**
         * Reports that points are missing, and why.
         *
         * @param code the criterion's code
         * @param reason any reason but {@link Missing#NOT_REPORTED}, which is reported by saying nothing
         * @return this builder
         * @throws IllegalArgumentException if the reason is {@link Missing#NOT_REPORTED}
         */
        public Builder missing(CriterionCode code, Missing reason) {
            if (reason == Missing.NOT_REPORTED) {
                throw new IllegalArgumentException("found " + reason.id() + " as the reason for " + code
                        + ", expected not-assessed, not-applicable or suppressed");
            }
            catalogue
                    .find(code)
                    .ifPresentOrElse(criterion -> put(criterion, encoded(reason)), () -> putMisfit(code, reason));
            return this;
        }

        /**
         * Reports that points are missing, and why.
         *
         * @param code the criterion's code, such as {@code 3.2}
         * @param reason any reason but {@link Missing#NOT_REPORTED}, which is reported by saying nothing
         * @return this builder
         * @throws IllegalArgumentException if the text cannot be a code at all, or the reason is
         *     {@link Missing#NOT_REPORTED}
         */
        public Builder missing(String code, Missing reason) {
            return missing(CriterionCode.of(code), reason);
        }

        private void put(Criterion criterion, int value) {
            if (byOrdinal[criterion.ordinal()] != NOT_REPORTED
                    || (!misfits.isEmpty() && misfits.containsKey(criterion.code()))) {
                duplicates.add(criterion.code().toString());
            }
            byOrdinal[criterion.ordinal()] = value;
        }

        private void putMisfit(CriterionCode code, Observation observation) {
            boolean present = catalogue
                    .find(code)
                    .filter(criterion -> byOrdinal[criterion.ordinal()] != NOT_REPORTED)
                    .isPresent();
            if (misfits.put(code, observation) != null || present) {
                duplicates.add(code.toString());
            }
        }

        /**
         * Makes the observations.
         *
         * @return the observations
         * @throws IllegalArgumentException if a criterion was reported twice; it names all such
         */
        public Observations build() {
            if (!duplicates.isEmpty()) {
                throw new IllegalArgumentException("found more than one observation of " + String.join(", ", duplicates)
                        + ", expected one of each");
            }
            return new Observations(
                    catalogue,
                    byOrdinal,
                    misfits.isEmpty()
                            ? Collections.emptySortedMap()
                            : Collections.unmodifiableSortedMap(new TreeMap<>(misfits)));
        }
    }
}
