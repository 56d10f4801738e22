package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.value.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of Kompass values, for property tests with jqwik.
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
 * <p>On the class path, parameters of these types need no provider: {@code @ForAll Evaluation evaluation} is enough.
 * Use the {@link KompassDomain} on the module path, or to disable other providers.
 *
 * <p>All arbitraries shrink, generate the same values from the same seed, and include corner cases such as no points,
 * all points, one area, or a maximum of 1. Those with their own type can be narrowed. The documented ranges are
 * defaults of this version and can become larger in later ones.
 */
public final class KompassArbitraries {

    private KompassArbitraries() {}

    /** {@return exact fractions, small and large} */
    public static RatioArbitrary ratios() {
        return RatioArbitrary.any();
    }

    /**
     * {@return dates known to the year, month or day: nine of ten from 2000 to 2030, the others from year 1 to 9999}
     */
    public static Arbitrary<PartialDate> partialDates() {
        return Values.dates();
    }

    /** {@return synthetic municipalities with and without a code, in Sweden, Norway, Denmark and Finland} */
    public static Arbitrary<Municipality> municipalities() {
        return Values.municipalities();
    }

    /**
     * Returns lists of points for one criterion: short and long, with few and many ties, with equal points, and with
     * only zero and the maximum. The edge case is the empty list.
     *
     * @param max the maximum of the criterion
     * @return lists of points from 0 to the maximum
     */
    public static Arbitrary<List<Integer>> pointLists(int max) {
        return Values.pointLists(max);
    }

    /** {@return distributions with a maximum from 1 to 12, or of 100 or 800} */
    public static Arbitrary<Distribution> distributions() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 12), Arbitraries.of(100, 800))
                .flatMap(max -> pointLists(max)
                        .map(points -> Distribution.of(
                                max, points.stream().mapToInt(Integer::intValue).toArray())))
                .withoutEdgeCases();
    }

    /** {@return valid catalogues of any shape} */
    public static CatalogueArbitrary catalogues() {
        return new CatalogueArbitrary(CatalogueShape.DEFAULT);
    }

    /**
     * {@return findings for the criteria of a catalogue, in one to three languages} Half of them have an id, which others may
     * have too, and each refers to up to two earlier findings.
     *
     * @param catalogue the catalogue
     */
    public static Arbitrary<Finding> findings(Catalogue catalogue) {
        return EvaluationArbitraries.findings(catalogue);
    }

    /**
     * {@return evaluations without errors, of every degree of completeness: consistent points at any levels, criteria
     * that are missing for any reason, and criteria that are not reported} Some report only a total, or all points down
     * to one level; some report nothing, or that nothing is applicable.
     *
     * @param catalogue the catalogue of the revision
     */
    public static EvaluationArbitrary evaluations(Catalogue catalogue) {
        return EvaluationArbitrary.of(catalogue);
    }

    /**
     * {@return complete and partial evaluations without errors, half of them against the built-in catalogues and half
     * against {@link #catalogues()}}
     */
    public static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(evaluations(Arbitraries.of(Catalogues.builtIn().all())), evaluations(catalogues()));
    }

    /**
     * {@return evaluations without errors, half of them complete, against random catalogues} If the catalogues are those
     * of {@link #catalogues()}, narrowed or not, an evaluation shrinks with its catalogue.
     *
     * @param catalogues the catalogues
     */
    public static Arbitrary<Evaluation> evaluations(Arbitrary<Catalogue> catalogues) {
        Arbitrary<Evaluation> evaluations = catalogues
                .flatMap(catalogue -> Arbitraries.oneOf(
                        evaluations(catalogue), evaluations(catalogue).complete()))
                .withoutEdgeCases();
        return catalogues instanceof CatalogueArbitrary drawn ? drawn.shrinking(evaluations) : evaluations;
    }

    /**
     * {@return plans without errors of an evaluation} They have up to five actions of any status, each for up to two findings
     * and two criteria, most of them with a due date from the date of the evaluation on, and up to two targets.
     *
     * @param evaluation an evaluation without errors
     */
    public static Arbitrary<Plan> plans(Evaluation evaluation) {
        return PlanArbitraries.plans(evaluation);
    }

    /**
     * {@return evaluations against small catalogues with their {@linkplain #plans(Evaluation) plans}, and a later evaluation by
     * the same catalogue, each with up to four findings, some of which refer to earlier ones; a plan shrinks together with both
     * evaluations, action by action and finding by finding, and the catalogue stays as it is}
     */
    public static Arbitrary<PlannedEvaluation> plannedEvaluations() {
        return PlanArbitraries.planned(catalogues().areas(1, 3).parts(2).levels(3));
    }

    /** {@return strict scorecards of {@link #evaluations()}} */
    public static Arbitrary<Scorecard> scorecards() {
        return evaluations().map(Scorer.strict()::score);
    }

    /**
     * Returns small and large populations, with many ties and with repeated evaluations.
     *
     * @param catalogue the catalogue of the revision
     * @return lists of evaluations
     */
    public static PopulationArbitrary populations(Catalogue catalogue) {
        return PopulationArbitrary.of(catalogue);
    }

    /**
     * Returns populations of one to three municipalities, mostly real ones in Sweden and Norway, for tests of who is who. A
     * municipality occurs under all its names and codes at any date, without a code, at several dates that do not always
     * determine the order, and in copies. Some are unknown to the built-in register, and some have a code that is not theirs.
     * There are 0 to 14 evaluations. Values shrink to few evaluations without codes.
     *
     * @param catalogue the catalogue of the revision
     * @return lists of evaluations; for some of them it is not clear who is who, or which evaluation counts
     */
    public static Arbitrary<List<Evaluation>> realPopulations(Catalogue catalogue) {
        return RealPopulationArbitraries.populations(catalogue);
    }

    /**
     * {@return benchmarks of {@linkplain #populations(Catalogue) populations} with all repeats, half of them of the
     * built-in catalogues}
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
     * {@return crosswalks between two {@linkplain #catalogues() catalogues}} In three of four, the second catalogue is a
     * copy of the first with another revision. A crosswalk has up to twelve statements: links between one or two
     * criteria on each side, half of them with the relation equal, and criteria that were added or removed. In some,
     * every leaf is equal to the one with the same code. A third has no authority. The statements are consistent, but
     * not realistic.
     */
    public static Arbitrary<Crosswalk> crosswalks() {
        return CrosswalkArbitraries.crosswalks();
    }

    /**
     * {@return crosswalks between two catalogues, with statements as in {@link #crosswalks()}}
     *
     * @param from the first catalogue
     * @param to the second catalogue
     */
    public static Arbitrary<Crosswalk> crosswalks(Catalogue from, Catalogue to) {
        return CrosswalkArbitraries.between(from, to);
    }

    /**
     * {@return crosswalks from a catalogue to a revision of it} Each area was kept, renamed, recoded, tightened,
     * enlarged or removed, with all its parts, and up to two areas were added. The crosswalks are correct and have an
     * authority, and only the total is unknown.
     */
    public static Arbitrary<Crosswalk> revisions() {
        return revisions(catalogues());
    }

    /**
     * {@return crosswalks from catalogues to revisions of them, as in {@link #revisions()}}
     *
     * @param catalogues the catalogues to revise
     */
    public static Arbitrary<Crosswalk> revisions(Arbitrary<Catalogue> catalogues) {
        return RevisionArbitraries.revisions(catalogues);
    }

    /**
     * Returns the rules that an evaluation against a catalogue can violate. For SE-2020 these are all rules. There are
     * fewer if the catalogue has no country, no period of use, only one area or only one leaf.
     *
     * @param catalogue the catalogue
     * @return the rules that are permitted in {@link #invalidEvaluations(Catalogue, EvaluationRule, EvaluationRule...)}
     */
    public static Set<EvaluationRule> violableRules(Catalogue catalogue) {
        return new FaultArbitraries(catalogue).violableRules();
    }

    /**
     * Returns evaluations that violate given rules, each once, and no other rule with the severity error. There can be
     * other warnings.
     *
     * @param catalogue the catalogue of the revision
     * @param rule a rule to violate
     * @param more other rules to violate; each of several rules for single criteria needs its own area, and at most one rule
     *     is for the municipality
     * @return evaluations with the paths of their faults
     * @throws io.github.kommunkompass.value.InvalidValueException if a rule is not among the {@linkplain
     *     #violableRules(Catalogue) violable ones}, or the rules cannot be violated together
     */
    public static Arbitrary<EvaluationWithFaults> invalidEvaluations(
            Catalogue catalogue, EvaluationRule rule, EvaluationRule... more) {
        return new FaultArbitraries(catalogue).violating(EnumSet.of(rule, more));
    }

    /**
     * Returns evaluations against random catalogues, each of which violates one of the {@linkplain
     * #violableRules(Catalogue) violable rules}. There can be other warnings.
     *
     * @param catalogues the catalogues
     * @return evaluations with the path of their fault
     */
    public static Arbitrary<EvaluationWithFaults> invalidEvaluations(Arbitrary<Catalogue> catalogues) {
        return catalogues.flatMap(catalogue -> Arbitraries.of(
                        violableRules(catalogue).stream().sorted().toList())
                .flatMap(rule -> invalidEvaluations(catalogue, rule)));
    }
}
