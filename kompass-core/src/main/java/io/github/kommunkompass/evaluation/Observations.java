package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
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
 * The points of one evaluation, as reported, at any level: each criterion has points, a reason why they are missing, or is not
 * reported.
 *
 * <pre>{@code
 * Observations observations = Observations.of(Catalogues.se2020(), Map.of("1", 69, "total", 542));
 * observations.points("1");         // OptionalInt[69]
 * observations.observation("2");    // NOT_REPORTED
 * }</pre>
 *
 * <p>Invalid reports are kept: an unknown code, or points outside 0 to the maximum, are in {@link #invalid()} for the validation,
 * and count as not reported everywhere else. To report reasons for missing points, use an {@link EvaluationBuilder}. Immutable and
 * thread-safe.
 */
public final class Observations {

    private static final List<Missing> REASONS = List.of(Missing.values());

    /** Reasons for missing points are encoded below zero: -1 for the first of {@link Missing}, and so on. */
    static final int NOT_REPORTED = encoded(Missing.NOT_REPORTED);

    private static final BitSet NO_SUMS = new BitSet();

    private final Catalogue catalogue;
    /**
     * The report of each criterion, with the sums if it is complete. Only one of the two arrays is present: summaries of many
     * evaluations are limited by memory bandwidth, so that four bytes per number take twice as long as two.
     */
    private final short @Nullable [] small;

    private final int @Nullable [] large;
    private final boolean complete;
    /** If complete, the ordinals of the sums that were reported. */
    private final BitSet reportedSums;

    private final SortedMap<CriterionCode, Observation> invalid;

    Observations(Catalogue catalogue, int[] reported, SortedMap<CriterionCode, Observation> invalid) {
        int[] completed = reported.clone();
        BitSet sums = new BitSet(0);
        this.catalogue = catalogue;
        this.invalid = invalid;
        this.complete = invalid.isEmpty() && complete(catalogue.root(), completed, sums) >= 0;
        this.reportedSums = complete && !sums.isEmpty() ? sums : NO_SUMS;
        int[] byOrdinal = complete ? completed : reported;
        boolean isSmall = catalogue.root().max() <= Short.MAX_VALUE;
        this.small = isSmall ? narrowed(byOrdinal) : null;
        this.large = isSmall ? null : byOrdinal.clone();
    }

    /**
     * Adds the sums, and marks those that were reported. Returns the points if all leaves have points and all reported sums are
     * right, else -1.
     */
    private static int complete(Criterion criterion, int[] values, BitSet reportedSums) {
        int ordinal = criterion.ordinal();
        int reported = values[ordinal];
        if (criterion.isLeaf()) {
            return Math.max(reported, -1);
        }
        int sum = 0;
        List<Criterion> parts = criterion.children();
        // Without an iterator, since this is most of the work of reading an evaluation.
        for (int i = 0; i < parts.size(); i++) {
            int partPoints = complete(parts.get(i), values, reportedSums);
            if (partPoints < 0) {
                return -1;
            }
            sum += partPoints;
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
        boolean isComputed = complete
                && !reportedSums.get(ordinal)
                && !catalogue.criteria().get(ordinal).isLeaf();
        return isComputed ? NOT_REPORTED : at(ordinal);
    }

    static int encoded(Missing reason) {
        return -1 - REASONS.indexOf(reason);
    }

    /**
     * Obtains observations from points by code.
     *
     * @param catalogue the catalogue of the revision that was used
     * @param points points by code; other criteria are {@link Missing#NOT_REPORTED}
     * @return the observations
     * @throws InvalidValueException if a key is not a valid code
     */
    public static Observations of(Catalogue catalogue, Map<String, Integer> points) {
        var observations = new ObservationsBuilder(catalogue);
        points.forEach((code, value) -> observations.points(CriterionCode.of(code), value));
        return observations.build();
    }

    /** {@return the catalogue of the revision that was used} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Returns the observation of a criterion.
     *
     * @param criterion a criterion of the catalogue
     * @return its points or the reason why they are missing, {@link Missing#NOT_REPORTED} if there is no report
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public Observation observation(Criterion criterion) {
        return observationAt(catalogue.criterion(criterion).ordinal());
    }

    /**
     * Returns the observation of a criterion.
     *
     * @param code the code of a criterion of the catalogue
     * @return its points or the reason why they are missing, {@link Missing#NOT_REPORTED} if there is no report
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     */
    public Observation observation(String code) {
        return observationAt(catalogue.criterion(code).ordinal());
    }

    /**
     * Returns the observation of the criterion at an index in catalogue order.
     *
     * @param ordinal the {@link Criterion#ordinal()}
     * @return its points or the reason why they are missing, {@link Missing#NOT_REPORTED} if there is no report
     * @throws IndexOutOfBoundsException if the catalogue has no such index
     */
    public Observation observationAt(int ordinal) {
        int value = reportedAt(ordinal);
        return value >= 0 ? new Points(value) : REASONS.get(-1 - value);
    }

    /**
     * {@return the points that were reported for a criterion, from 0 to the maximum, or empty if they are missing}
     *
     * @param criterion a criterion of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue does not have the criterion
     */
    public OptionalInt points(Criterion criterion) {
        int value = reportedAt(catalogue.criterion(criterion).ordinal());
        return value >= 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * {@return the points that were reported for a criterion, from 0 to the maximum, or empty if they are missing}
     *
     * @param code the code of a criterion of the catalogue
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws InvalidValueException if the text is not a valid code
     */
    public OptionalInt points(String code) {
        return points(catalogue.criterion(code));
    }

    /**
     * Returns whether points were reported for the criterion at an index in catalogue order. Like {@link #pointsAt(int)}, it
     * creates no objects.
     *
     * @param ordinal the {@link Criterion#ordinal()}
     * @return true if there are points from 0 to the maximum
     */
    public boolean hasPointsAt(int ordinal) {
        return reportedAt(ordinal) >= 0;
    }

    /**
     * {@return the points that were reported for the criterion at an index in catalogue order, from 0 to the maximum}
     *
     * @param ordinal the {@link Criterion#ordinal()}
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
     * {@return whether the points of every criterion follow from the report without contradiction: each leaf has
     * points, other reported points are the sum of their parts, and nothing is {@linkplain #invalid() invalid}}
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the points of the criterion at an index in catalogue order, reported or the sum of its parts, if nothing is missing.
     * It creates no objects.
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
     * {@return the invalid reports: codes that the catalogue does not have, and points outside 0 to the maximum, by
     * code; usually none}
     */
    public SortedMap<CriterionCode, Observation> invalid() {
        return invalid;
    }

    /** {@return all valid reports, in catalogue order, without those that were not reported} */
    public Map<Criterion, Observation> reported() {
        var reported = new LinkedHashMap<Criterion, Observation>();
        for (Criterion criterion : catalogue.criteria()) {
            Observation observation = observationAt(criterion.ordinal());
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
                && invalid.equals(other.invalid)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return 31 * (Arrays.hashCode(small) + Arrays.hashCode(large)) + invalid.hashCode();
    }

    @Override
    public String toString() {
        var text = new TreeMap<CriterionCode, Observation>(invalid);
        reported().forEach((criterion, observation) -> text.put(criterion.code(), observation));
        return text.toString();
    }
}
