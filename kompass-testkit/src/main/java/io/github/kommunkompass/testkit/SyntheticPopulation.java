package io.github.kommunkompass.testkit;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Synthetic evaluations for demonstrations and load tests, in any number and similar to real ones. The name of the
 * municipality and the source label them as synthetic, and validation with a register warns that it does not have the name.
 *
 * <pre>{@code
 * List<Evaluation> evaluations = SyntheticPopulation.of(Catalogues.se2020()).seed(42).size(300).evaluations();
 * }</pre>
 *
 * <p>The share of a leaf is the mean of its area plus three independent normal deviations: of the municipality, of the
 * municipality in this area, and of the leaf. The means are those of {@link Samples#means2021()} for the areas of
 * SE-2020, and 0.65 otherwise. The standard deviations are {@value #OF_MUNICIPALITIES}, {@value #OF_AREAS} and {@value
 * #OF_LEAVES}. With these, totals have the spread of the published Swedish evaluations (69 of 800 points), the areas of
 * one municipality have that of Nässjö 2022 and Vallentuna 2021, and two areas have a correlation of about 0.4. The
 * standard deviations are estimates from few evaluations, not published figures.
 *
 * <p>An evaluation depends only on the seed and its index, and is the same on every Java version. Therefore a
 * population can be generated in parts, and a smaller one is a prefix of a larger one. Immutable and thread-safe.
 */
public final class SyntheticPopulation {

    private static final double OF_MUNICIPALITIES = 0.08;
    private static final double OF_AREAS = 0.06;
    private static final double OF_LEAVES = 0.15;
    private static final double OF_TIME = 0.03;
    private static final double USUAL_MEAN = 0.65;
    private static final int FIRST_YEAR = 2021;

    private final Catalogue catalogue;
    private final long seed;
    private final int size;
    private final int each;
    private final double missing;
    private final Map<Criterion, Double> means;

    private SyntheticPopulation(Catalogue catalogue, long seed, int size, int each, double missing) {
        this.catalogue = catalogue;
        this.means = means(catalogue);
        this.seed = seed;
        this.size = size;
        this.each = each;
        this.missing = missing;
    }

    /**
     * Obtains a population of 100 complete evaluations of different municipalities, from seed 1.
     *
     * @param catalogue the catalogue of the evaluations
     * @return the population
     */
    public static SyntheticPopulation of(Catalogue catalogue) {
        return new SyntheticPopulation(catalogue, 1, 100, 1, 0);
    }

    /**
     * {@return this population with another seed}
     *
     * @param number the seed of all random numbers
     */
    public SyntheticPopulation seed(long number) {
        return new SyntheticPopulation(catalogue, number, size, each, missing);
    }

    /**
     * {@return this population with another number of evaluations}
     *
     * @param number the number of evaluations, 0 or more
     * @throws InvalidValueException if the number is negative
     */
    public SyntheticPopulation size(int number) {
        if (number < 0) {
            throw new InvalidValueException("a size of " + number, "0 or more");
        }
        return new SyntheticPopulation(catalogue, seed, number, each, missing);
    }

    /**
     * {@return this population with several evaluations of each municipality, in consecutive years} Evaluations of one
     * municipality are similar.
     *
     * @param times the number of evaluations of each municipality, 1 or more
     * @throws InvalidValueException if the number is less than 1, or exceeds the number of years in which the catalogue
     *     is used
     */
    public SyntheticPopulation repeats(int times) {
        int years = lastYear() - firstYear() + 1;
        if (times < 1 || times > years) {
            throw new InvalidValueException(
                    times + " evaluations of each municipality",
                    "1 to " + years + ": one for each year in which " + catalogue.revision() + " is used");
        }
        return new SyntheticPopulation(catalogue, seed, size, times, missing);
    }

    /**
     * {@return this population with a share of leaves that are not assessed, chosen at random}
     *
     * @param share the share of leaves, from 0 to 1
     * @throws InvalidValueException if the share is not from 0 to 1
     */
    public SyntheticPopulation missing(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidValueException("a share of " + share, "one from 0 to 1");
        }
        return new SyntheticPopulation(catalogue, seed, size, each, share);
    }

    /** {@return the evaluations, unmodifiable} */
    public List<Evaluation> evaluations() {
        return stream().toList();
    }

    /** {@return the evaluations as a sequential stream, which generates them one by one and can be made parallel} */
    public Stream<Evaluation> stream() {
        return IntStream.range(0, size).mapToObj(this::evaluation);
    }

    /**
     * {@return the evaluation at an index}
     *
     * @param index the index from 0; it may exceed the size
     * @throws InvalidValueException if the index is negative
     */
    public Evaluation evaluation(int index) {
        if (index < 0) {
            throw new InvalidValueException("index " + index, "0 or more");
        }
        int municipality = index / each;
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of(
                        "Synthetic " + (municipality + 1), catalogue.country().orElse("SE")))
                .evaluated(PartialDate.of(firstYear() + index % each))
                .addSource(
                        Source.of("Synthetic: made by kompass-testkit from seed " + seed + ", not a real evaluation"));
        report(municipality, index, evaluation);
        return evaluation.build();
    }

    private void report(int municipality, int index, EvaluationBuilder evaluation) {
        Random lasting = random(1, municipality);
        Random passing = random(2, index);
        double level = deviation(lasting, OF_MUNICIPALITIES) + (each == 1 ? 0 : deviation(passing, OF_TIME));
        for (Criterion area : catalogue.criteria(Level.AREA)) {
            report(
                    area,
                    means.getOrDefault(area, USUAL_MEAN) + level + deviation(lasting, OF_AREAS),
                    lasting,
                    passing,
                    evaluation);
        }
    }

    private void report(
            Criterion criterion, double share, Random lasting, Random passing, EvaluationBuilder evaluation) {
        if (criterion.isLeaf()) {
            double own = share + deviation(lasting, OF_LEAVES);
            if (passing.nextDouble() < missing) {
                evaluation.missing(criterion.code(), Missing.NOT_ASSESSED);
            } else {
                long points = Math.round(own * criterion.max());
                evaluation.points(criterion.code(), (int) Math.max(0, Math.min(criterion.max(), points)));
            }
        }
        criterion.children().forEach(part -> report(part, share, lasting, passing, evaluation));
    }

    private static Map<Criterion, Double> means(Catalogue catalogue) {
        PublishedFigures published = Samples.means2021();
        Map<CriterionCode, Ratio> printed = published.catalogue().equals(catalogue) ? published.means() : Map.of();
        return catalogue.criteria(Level.AREA).stream()
                .collect(Collectors.toMap(
                        area -> area,
                        area -> Optional.ofNullable(printed.get(area.code()))
                                .map(mean -> mean.doubleValue() / area.max())
                                .orElse(USUAL_MEAN)));
    }

    private static double deviation(Random random, double standardDeviation) {
        return standardDeviation * random.nextGaussian();
    }

    /**
     * Returns a generator of random numbers. {@link Random} is specified to the bit, but similar seeds give similar
     * first numbers; the seed is therefore mixed as in SplitMix64 (Steele, Lea and Flood 2014, OOPSLA).
     */
    private Random random(long purpose, long number) {
        long mixed = seed + 0x9e3779b97f4a7c15L * (2 * number + purpose);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return new Random(mixed ^ (mixed >>> 31));
    }

    private int firstYear() {
        return catalogue.inUse().map(use -> use.from().earliest().getYear()).orElse(FIRST_YEAR);
    }

    private int lastYear() {
        return catalogue
                .inUse()
                .flatMap(DateRange::to)
                .map(end -> end.latest().getYear())
                .orElse(firstYear() + 9);
    }
}
