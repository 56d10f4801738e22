package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Published figures of a reference group, such as the national mean of each area or the median of the totals that a municipality
 * prints next to its own points.
 *
 * <p>They are used as printed. How they were rounded, and whether the compared evaluation is one of those that they summarise, is
 * usually not stated; their number often is not. Immutable and thread-safe.
 *
 * <pre>{@code
 * PublishedFigures motala = PublishedFigures.of(
 *         catalogue,
 *         "Municipalities evaluated since 2002",
 *         Map.of(PublishedFigures.Kind.MEDIAN, Map.of("total", Ratio.of(409))),
 *         Map.of("total", 38L),
 *         List.of(source));
 * }</pre>
 */
public final class PublishedFigures implements Reference {

    /** The kinds of figures that may be published. */
    public enum Kind implements Identified {
        /** The arithmetic mean. */
        MEAN,
        /** The median. */
        MEDIAN,
        /** The first quartile, by the definition of the source. */
        FIRST_QUARTILE,
        /** The third quartile, by the definition of the source. */
        THIRD_QUARTILE;

        String words() {
            return id().replace('-', ' ');
        }
    }

    /** The kinds that are ordered: none may be above the next one that is given. */
    static final List<Kind> ORDERED = List.of(Kind.FIRST_QUARTILE, Kind.MEDIAN, Kind.THIRD_QUARTILE);

    private final Catalogue catalogue;
    private final String label;
    private final Map<Kind, SortedMap<CriterionCode, Ratio>> figures;
    private final SortedMap<CriterionCode, Long> numbers;
    private final List<Source> sources;

    private PublishedFigures(
            Catalogue catalogue,
            String label,
            Map<Kind, SortedMap<CriterionCode, Ratio>> figures,
            SortedMap<CriterionCode, Long> numbers,
            List<Source> sources) {
        this.catalogue = catalogue;
        this.label = label;
        this.figures = figures;
        this.numbers = numbers;
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
    public static PublishedFigures of(
            Catalogue catalogue, String label, Map<String, Ratio> means, List<Source> sources) {
        return of(catalogue, label, Map.of(Kind.MEAN, means), Map.of(), sources);
    }

    /**
     * Obtains published figures of several kinds, each for any criteria.
     *
     * @param catalogue the catalogue of the revision
     * @param label the label in print, not blank
     * @param figures the figures in points, by kind and by the code of the criterion; at least one. The reduced fraction of each has
     *     at most 1000 characters
     * @param numbers the numbers of evaluations that the figures summarise, by the code of the criterion, each at least 1; may be
     *     none
     * @param sources the places of publication
     * @return the figures
     * @throws InvalidValueException if there is no figure, the label is blank or has an unpaired surrogate, a figure is below 0, above
     *     the maximum or too long, quartiles and median are not in order, or a number is below 1 or of a criterion without figures
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     */
    public static PublishedFigures of(
            Catalogue catalogue,
            String label,
            Map<Kind, Map<String, Ratio>> figures,
            Map<String, Long> numbers,
            List<Source> sources) {
        InvalidValueException.checkText(label, "label", "the label in print", Limits.NAME_LENGTH);
        Map<Kind, SortedMap<CriterionCode, Ratio>> byKind = new EnumMap<>(Kind.class);
        figures.forEach((kind, byCode) -> {
            if (!byCode.isEmpty()) {
                byKind.put(kind, Collections.unmodifiableSortedMap(checked(kind, byCode, catalogue)));
            }
        });
        if (byKind.isEmpty()) {
            throw new InvalidValueException("no figures", "at least one");
        }
        SortedMap<CriterionCode, Long> checkedNumbers = new TreeMap<>();
        numbers.forEach(
                (code, number) -> checkedNumbers.put(catalogue.criterion(code).code(), number));
        var published = new PublishedFigures(
                catalogue,
                label,
                Collections.unmodifiableMap(byKind),
                Collections.unmodifiableSortedMap(checkedNumbers),
                List.copyOf(sources));
        catalogue.criteria().forEach(published::checkOrder);
        checkedNumbers.forEach(published::checkNumber);
        return published;
    }

    private static SortedMap<CriterionCode, Ratio> checked(Kind kind, Map<String, Ratio> given, Catalogue catalogue) {
        SortedMap<CriterionCode, Ratio> byCode = new TreeMap<>();
        given.forEach((code, figure) -> {
            Criterion criterion = catalogue.criterion(code);
            check(kind, figure, criterion);
            byCode.put(criterion.code(), figure);
        });
        return byCode;
    }

    private static void check(Kind kind, Ratio figure, Criterion criterion) {
        int length = figure.toString().length();
        if (length > Limits.FRACTION_LENGTH) {
            throw new InvalidValueException(
                    "a " + kind.words() + " of " + length + " characters for " + criterion.code(),
                    "a fraction of at most " + Limits.FRACTION_LENGTH + " characters");
        }
        if (figure.signum() < 0 || figure.compareTo(Ratio.of(criterion.max())) > 0) {
            throw new InvalidValueException(
                    "a " + kind.words() + " of " + figure + " points for " + criterion.code(),
                    "0 to " + criterion.max());
        }
    }

    private void checkOrder(Criterion criterion) {
        Kind before = null;
        for (Kind kind : ORDERED) {
            Ratio figure = find(kind, criterion).orElse(null);
            if (figure != null) {
                if (before != null && find(before, criterion).orElse(figure).compareTo(figure) > 0) {
                    throw new InvalidValueException(
                            "a " + before.words() + " of "
                                    + find(before, criterion).orElse(figure) + " and a " + kind.words() + " of "
                                    + figure + " for " + criterion.code(),
                            "the first quartile, the median and the third quartile in this order");
                }
                before = kind;
            }
        }
    }

    private void checkNumber(CriterionCode code, long number) {
        if (number < 1) {
            throw new InvalidValueException(
                    Quoted.count(number, "evaluation", "evaluations") + " for " + code, "at least 1");
        }
        if (figures.values().stream().noneMatch(byCode -> byCode.containsKey(code))) {
            throw new InvalidValueException("a number of evaluations for " + code + " without a figure", "a figure");
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

    /** {@return the means, in points, by code; may be none} */
    public SortedMap<CriterionCode, Ratio> means() {
        return figures(Kind.MEAN);
    }

    /**
     * {@return the figures of one kind, in points, by code; may be none}
     *
     * @param kind the kind
     */
    public SortedMap<CriterionCode, Ratio> figures(Kind kind) {
        return figures.getOrDefault(kind, Collections.emptySortedMap());
    }

    /** {@return the numbers of evaluations that the figures summarise, each at least 1, by code; often none} */
    public SortedMap<CriterionCode, Long> numbers() {
        return numbers;
    }

    /**
     * Returns the mean of a criterion, if it was published.
     *
     * @param criterion a criterion of the catalogue
     * @return the mean in points, or empty if none was published
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if it is not in the catalogue
     */
    public Optional<Ratio> findMean(Criterion criterion) {
        return find(Kind.MEAN, criterion);
    }

    /**
     * Returns a figure of a criterion, if it was published.
     *
     * @param kind the kind of the figure
     * @param criterion a criterion of the catalogue
     * @return the figure in points, or empty if it was not published
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if it is not in the catalogue
     */
    public Optional<Ratio> find(Kind kind, Criterion criterion) {
        return Optional.ofNullable(figures(kind).get(code(criterion)));
    }

    /**
     * Returns the number of evaluations that the figures of a criterion summarise, if it was published.
     *
     * @param criterion a criterion of the catalogue
     * @return the number, at least 1, or empty if it was not published
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if it is not in the catalogue
     */
    public OptionalLong findNumber(Criterion criterion) {
        Long number = numbers.get(code(criterion));
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    boolean has(CriterionCode code) {
        return figures.values().stream().anyMatch(byCode -> byCode.containsKey(code));
    }

    private CriterionCode code(Criterion criterion) {
        return catalogue.criterion(criterion).code();
    }

    /** {@return the places of publication; may be none} */
    public List<Source> sources() {
        return sources;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PublishedFigures other
                && label.equals(other.label)
                && figures.equals(other.figures)
                && numbers.equals(other.numbers)
                && sources.equals(other.sources)
                && catalogue.equals(other.catalogue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, figures, numbers, sources);
    }

    @Override
    public String toString() {
        return label + " "
                + (figures.keySet().equals(Set.of(Kind.MEAN)) && numbers.isEmpty() ? means() : figures)
                + (numbers.isEmpty() ? "" : " of " + numbers);
    }
}
