package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Means of a group that were published without the values, such as the national means per area that a municipality printed
 * next to its own points.
 *
 * <p>They are used as printed. How they were rounded, how many evaluations they summarise, and whether the compared evaluation
 * is one of them, is usually not stated. Immutable and thread-safe.
 */
public final class PublishedMeans implements Reference {

    /** The maximum length of a mean as a fraction, which is that of fractions in JSON. */
    private static final int MAX_MEAN_LENGTH = 1000;

    private final Catalogue catalogue;
    private final String label;
    private final SortedMap<CriterionCode, Ratio> means;
    private final List<Source> sources;

    private PublishedMeans(
            Catalogue catalogue, String label, SortedMap<CriterionCode, Ratio> means, List<Source> sources) {
        this.catalogue = catalogue;
        this.label = label;
        this.means = means;
        this.sources = sources;
    }

    /**
     * Obtains published means.
     *
     * @param catalogue the catalogue of the revision
     * @param label the label in print, not blank
     * @param means the means in points, by the code of the criterion; at least one. A mean may have any number of decimals, but
     *     its reduced fraction has at most 1000 characters
     * @param sources the places of publication
     * @return the means
     * @throws InvalidValueException if there is no mean, the label is blank or has an unpaired surrogate, or a mean is below 0,
     *     above the maximum or too long
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public static PublishedMeans of(Catalogue catalogue, String label, Map<String, Ratio> means, List<Source> sources) {
        InvalidValueException.checkText(label, "label", "the label in print");
        if (means.isEmpty()) {
            throw new InvalidValueException("no means", "at least one");
        }
        SortedMap<CriterionCode, Ratio> byCode = new TreeMap<>();
        means.forEach((code, mean) -> {
            Criterion criterion = catalogue.criterion(code);
            checkMean(criterion, mean);
            byCode.put(criterion.code(), mean);
        });
        return new PublishedMeans(catalogue, label, Collections.unmodifiableSortedMap(byCode), List.copyOf(sources));
    }

    private static void checkMean(Criterion criterion, Ratio mean) {
        int length = mean.toString().length();
        if (length > MAX_MEAN_LENGTH) {
            throw new InvalidValueException(
                    "a mean of " + length + " characters for " + criterion.code(),
                    "a fraction of at most " + MAX_MEAN_LENGTH + " characters");
        }
        if (mean.signum() < 0 || mean.compareTo(Ratio.of(criterion.max())) > 0) {
            throw new InvalidValueException(
                    "a mean of " + mean + " points for " + criterion.code(), "0 to " + criterion.max());
        }
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Optional<Benchmark> benchmark() {
        return Optional.empty();
    }

    /** {@return the label in print} */
    public String label() {
        return label;
    }

    /** {@return the means, in points, by code} */
    public SortedMap<CriterionCode, Ratio> means() {
        return means;
    }

    /**
     * Returns the mean of a criterion, if it was published.
     *
     * @param criterion a criterion of the catalogue
     * @return the mean in points, or empty if none was published
     */
    public Optional<Ratio> findMean(Criterion criterion) {
        return Optional.ofNullable(means.get(criterion.code()));
    }

    /** {@return the places of publication; may be none} */
    public List<Source> sources() {
        return sources;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PublishedMeans other
                && label.equals(other.label)
                && means.equals(other.means)
                && sources.equals(other.sources)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, means, sources);
    }

    @Override
    public String toString() {
        return label + " " + means;
    }
}
