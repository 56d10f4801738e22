package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.value.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random Kompass values for property tests with jqwik.
 *
 * <pre>{@code
 * class OurReportTest {
 *
 *     @Provide
 *     Arbitrary<Evaluation> evaluations() {
 *         return KompassArbitraries.evaluations(Catalogues.se2020());
 *     }
 *
 *     @Property
 *     void everyEvaluationHasAReport(@ForAll("evaluations") Evaluation evaluation) {
 *         assertThat(ourReport(evaluation)).isNotEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>On the class path, parameters of these types need no provider: {@code @ForAll Evaluation evaluation} is enough. On the module
 * path, and where other providers shall not be heard, name the {@link KompassDomain}.
 *
 * <p>Every arbitrary shrinks, draws the same from the same seed, and reaches what is easily forgotten: no points at all,
 * all points, one area, a maximum of 1. Those of a type of their own can be narrowed. The ranges that they state are defaults
 * of this version and may grow in a later one.
 */
public final class KompassArbitraries {

    private KompassArbitraries() {}

    /**
     * Returns exact fractions, small and large.
     *
     * @return an arbitrary of fractions
     */
    public static RatioArbitrary ratios() {
        return RatioArbitrary.any();
    }

    /**
     * Returns dates known to the year, the month or the day: nine of ten from 2000 to 2030, the others from year 1 to 9999.
     *
     * @return an arbitrary of dates
     */
    public static Arbitrary<PartialDate> partialDates() {
        return Values.dates();
    }

    /**
     * Returns municipalities with and without an official code, in Sweden, Norway, Denmark and Finland. Their names are
     * made up.
     *
     * @return an arbitrary of municipalities
     */
    public static Arbitrary<Municipality> municipalities() {
        return Values.municipalities();
    }

    /**
     * Returns lists of points at one criterion: none, few and many, with few ties and with many, all equal, and only those with
     * nothing and with everything. The edge case is the empty list.
     *
     * @param max the criterion's maximum
     * @return an arbitrary of lists of points from 0 to the maximum
     */
    public static Arbitrary<List<Integer>> pointLists(int max) {
        return Values.pointLists(max);
    }

    /**
     * Returns the figures of points, of a maximum from 1 to 12 or of 100 or 800.
     *
     * @return an arbitrary of distributions
     */
    public static Arbitrary<Distribution> distributions() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 12), Arbitraries.of(100, 800))
                .flatMap(max -> pointLists(max)
                        .map(points -> Distribution.of(
                                max, points.stream().mapToInt(Integer::intValue).toArray())))
                .withoutEdgeCases();
    }

    /**
     * Returns valid catalogues of any shape.
     *
     * @return an arbitrary of catalogues
     */
    public static CatalogueArbitrary catalogues() {
        return new CatalogueArbitrary(CatalogueShape.DEFAULT);
    }

    /**
     * Returns findings on any criterion of a catalogue, in one to three languages.
     *
     * @param catalogue the catalogue
     * @return an arbitrary of findings
     */
    public static Arbitrary<Finding> findings(Catalogue catalogue) {
        return EvaluationArbitraries.findings(catalogue);
    }

    /**
     * Returns evaluations without an error, of every degree of completeness: points at any mix of levels, which agree with each
     * other; criteria reported missing for any reason, and criteria not reported. Some report only the total, or all down to one
     * level; some nothing at all; some that nothing is applicable.
     *
     * @param catalogue the catalogue of the revision
     * @return an arbitrary of evaluations
     */
    public static EvaluationArbitrary evaluations(Catalogue catalogue) {
        return EvaluationArbitrary.of(catalogue);
    }

    /**
     * Returns evaluations without an error, complete and partial, half of them against the built-in catalogues and half against
     * {@link #catalogues()}.
     *
     * @return an arbitrary of evaluations
     */
    public static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(evaluations(Arbitraries.of(Catalogues.builtIn().all())), evaluations(catalogues()));
    }

    /**
     * Returns evaluations without an error, half of them complete, against drawn catalogues. If those are {@link #catalogues()},
     * narrowed or not, an evaluation shrinks together with its catalogue.
     *
     * @param catalogues the catalogues
     * @return an arbitrary of evaluations
     */
    public static Arbitrary<Evaluation> evaluations(Arbitrary<Catalogue> catalogues) {
        Arbitrary<Evaluation> evaluations = catalogues
                .flatMap(catalogue -> Arbitraries.oneOf(
                        evaluations(catalogue), evaluations(catalogue).complete()))
                .withoutEdgeCases();
        return catalogues instanceof CatalogueArbitrary drawn ? drawn.shrinking(evaluations) : evaluations;
    }

    /**
     * Returns strict scorecards of {@link #evaluations()}.
     *
     * @return an arbitrary of scorecards
     */
    public static Arbitrary<Scorecard> scorecards() {
        return evaluations().map(Scorer.strict()::score);
    }

    /**
     * Returns populations of few and of many, with many ties and with repeated evaluations.
     *
     * @param catalogue the catalogue of the revision
     * @return an arbitrary of lists of evaluations
     */
    public static PopulationArbitrary populations(Catalogue catalogue) {
        return PopulationArbitrary.of(catalogue);
    }

    /**
     * Returns benchmarks of all evaluations of {@linkplain #populations(Catalogue) populations}, half of them against the built-in
     * catalogues.
     *
     * @return an arbitrary of benchmarks
     */
    public static Arbitrary<Benchmark> benchmarks() {
        return Arbitraries.oneOf(Arbitraries.of(Catalogues.builtIn().all()), catalogues())
                .flatMap(catalogue -> populations(catalogue).map(evaluations -> benchmark(catalogue, evaluations)))
                .withoutEdgeCases();
    }

    private static Benchmark benchmark(Catalogue catalogue, List<Evaluation> evaluations) {
        return evaluations.stream().collect(Benchmark.toBenchmark(Population.of(catalogue, RepeatPolicy.ALL)));
    }

    /**
     * Returns crosswalks between two {@linkplain #catalogues() catalogues}: three of four times the second is the first again
     * under another name. They have up to twelve statements: links of one or two criteria with one or two, of any relation and
     * half of them equal, and criteria that were added or removed; or every leaf is equal to that with the same code. A third of
     * them nobody vouches for. What they say need not be likely.
     *
     * @return an arbitrary of crosswalks
     */
    public static Arbitrary<Crosswalk> crosswalks() {
        return CrosswalkArbitraries.crosswalks();
    }

    /**
     * Returns crosswalks between two catalogues, with statements as in {@link #crosswalks()}.
     *
     * @param from the catalogue that they lead from
     * @param to the catalogue that they lead to
     * @return an arbitrary of crosswalks
     */
    public static Arbitrary<Crosswalk> crosswalks(Catalogue from, Catalogue to) {
        return CrosswalkArbitraries.between(from, to);
    }

    /**
     * Returns pairs of catalogues of which the second was made from the first, with the crosswalk that says how: each area was
     * kept, renamed, coded anew, tightened, enlarged or removed, with all its parts, and up to two were added. Somebody vouches
     * for all of them, and nothing is unknown but the total.
     *
     * @return an arbitrary of crosswalks that are true of their catalogues
     */
    public static Arbitrary<Crosswalk> revisions() {
        return revisions(catalogues());
    }

    /**
     * Returns catalogues with one that was made from each, as in {@link #revisions()}.
     *
     * @param catalogues the catalogues that were revised
     * @return an arbitrary of crosswalks that are true of their catalogues
     */
    public static Arbitrary<Crosswalk> revisions(Arbitrary<Catalogue> catalogues) {
        return RevisionArbitraries.revisions(catalogues);
    }

    /**
     * Returns the rules that an evaluation against a catalogue can break. All can be broken against SE-2020. Only some
     * can where the catalogue has no country, no span of use, one area or one leaf.
     *
     * @param catalogue the catalogue
     * @return the rules for which there are {@linkplain #invalidEvaluations faulty evaluations}
     */
    public static Set<EvaluationRule> breakable(Catalogue catalogue) {
        return new FaultArbitraries(catalogue).breakable();
    }

    /**
     * Returns evaluations that break the named rules, each once, and no other rule that is an error. There may be other
     * warnings.
     *
     * @param catalogue the catalogue of the revision
     * @param rule a rule to break
     * @param more other rules to break as well; several of those that are broken by single points need an area each
     * @return an arbitrary of evaluations, each with the places of its faults
     * @throws IllegalArgumentException if a rule is not among those that are {@linkplain #breakable(Catalogue) breakable}, or the
     *     rules cannot be broken together
     */
    public static Arbitrary<EvaluationWithFaults> invalidEvaluations(
            Catalogue catalogue, EvaluationRule rule, EvaluationRule... more) {
        return new FaultArbitraries(catalogue).breaking(EnumSet.of(rule, more));
    }
}
