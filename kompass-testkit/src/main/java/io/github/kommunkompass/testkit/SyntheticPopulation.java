package io.github.kommunkompass.testkit;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up evaluations for demonstrations and load: as many as you like, much like real ones, and labelled as synthetic in the name of
 * the municipality and in the source.
 *
 * <pre>{@code
 * List<Evaluation> evaluations = SyntheticPopulation.of(Catalogues.se2020()).seed(42).size(300).evaluations();
 * }</pre>
 *
 * <p>The share of its maximum that a leaf has is the mean of its area, plus how good the municipality is, plus how good it is in the
 * area, plus chance: three independent normal deviations. The means are those of {@link Samples#means2021()} for the areas of SE-2020,
 * and 0.65 elsewhere. With standard deviations of {@value #OF_MUNICIPALITIES}, {@value #OF_AREAS} and {@value #OF_LEAVES} the totals
 * spread as those of the published Swedish evaluations do (69 of 800 points), and the areas of one municipality spread as those of
 * Nässjö 2022 and Vallentuna 2021 do; any two areas have a correlation of about 0.4. These three numbers are our reading of few
 * evaluations, not published figures.
 *
 * <p>The evaluation at a place depends on nothing but the seed and the place, and is the same on every Java version: a population may
 * be made in parts, and a smaller one is the beginning of a larger one. Immutable and thread-safe.
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
     * Begins with 100 complete evaluations of as many municipalities, from seed 1.
     *
     * @param catalogue the catalogue that they are against
     * @return a population
     */
    public static SyntheticPopulation of(Catalogue catalogue) {
        return new SyntheticPopulation(catalogue, 1, 100, 1, 0);
    }

    /**
     * Sets what all chance follows from.
     *
     * @param number any number
     * @return another population
     */
    public SyntheticPopulation seed(long number) {
        return new SyntheticPopulation(catalogue, number, size, each, missing);
    }

    /**
     * Sets how many evaluations there are.
     *
     * @param number 0 or more
     * @return another population
     * @throws IllegalArgumentException if it is negative
     */
    public SyntheticPopulation size(int number) {
        if (number < 0) {
            throw new InvalidValueException("a size of " + number, "0 or more");
        }
        return new SyntheticPopulation(catalogue, seed, number, each, missing);
    }

    /**
     * Sets how often each municipality is evaluated: in consecutive years, one evaluation after the other. Its later ones are much
     * like its earlier ones.
     *
     * @param times 1 or more
     * @return another population
     * @throws IllegalArgumentException if it is less than 1, or more than the years in which the catalogue is used
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
     * Sets the share of leaves that are not assessed, chosen by chance.
     *
     * @param share from 0 to 1
     * @return another population
     * @throws IllegalArgumentException if it is not a share
     */
    public SyntheticPopulation missing(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidValueException("a share of " + share, "one from 0 to 1");
        }
        return new SyntheticPopulation(catalogue, seed, size, each, share);
    }

    /**
     * Returns the evaluations.
     *
     * @return all of them, unmodifiable
     */
    public List<Evaluation> evaluations() {
        return stream().toList();
    }

    /**
     * Returns the evaluations one by one, without keeping them.
     *
     * @return a sequential stream, which may be made parallel
     */
    public Stream<Evaluation> stream() {
        return IntStream.range(0, size).mapToObj(this::evaluation);
    }

    /**
     * Returns the evaluation at a place.
     *
     * @param place from 0, also beyond the size
     * @return the evaluation
     * @throws IllegalArgumentException if it is negative
     */
    public Evaluation evaluation(int place) {
        if (place < 0) {
            throw new InvalidValueException("place " + place, "0 or more");
        }
        int municipality = place / each;
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of(
                        "Synthetic " + (municipality + 1), catalogue.country().orElse("SE")))
                .evaluated(PartialDate.of(firstYear() + place % each))
                .addSource(
                        Source.of("Synthetic: made by kompass-testkit from seed " + seed + ", not a real evaluation"));
        report(municipality, place, evaluation);
        return evaluation.build();
    }

    private void report(int municipality, int place, EvaluationBuilder evaluation) {
        Random lasting = random(1, municipality);
        Random passing = random(2, place);
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
        PublishedMeans published = Samples.means2021();
        boolean isTheirs = published.catalogue().equals(catalogue);
        return catalogue.criteria(Level.AREA).stream()
                .collect(Collectors.toMap(
                        area -> area,
                        area -> published
                                .findMean(area)
                                .filter(any -> isTheirs)
                                .map(mean -> mean.doubleValue() / area.max())
                                .orElse(USUAL_MEAN)));
    }

    private static double deviation(Random random, double standardDeviation) {
        return standardDeviation * random.nextGaussian();
    }

    /**
     * {@link Random} is specified to the bit, but begins alike from seeds that are alike: they are mixed first, as SplitMix64 does
     * (Steele, Lea and Flood 2014, OOPSLA).
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
