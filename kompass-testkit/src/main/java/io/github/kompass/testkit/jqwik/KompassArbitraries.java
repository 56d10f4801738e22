package io.github.kompass.testkit.jqwik;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.evaluation.Finding;
import io.github.kompass.evaluation.Municipality;
import io.github.kompass.revision.Crosswalk;
import io.github.kompass.scoring.EvaluationRule;
import io.github.kompass.value.PartialDate;
import io.github.kompass.value.Ratio;
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
 *         return KompassArbitraries.partialEvaluations(Catalogues.se2020());
 *     }
 *
 *     @Property
 *     void everyEvaluationHasAReport(@ForAll("evaluations") Evaluation evaluation) {
 *         assertThat(ourReport(evaluation)).isNotEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>Every arbitrary shrinks, draws the same from the same seed, and reaches what is easily forgotten: no points at all,
 * all points, one area, a maximum of 1. The ranges below are defaults of this version and may grow in a later one.
 */
public final class KompassArbitraries {

    private KompassArbitraries() {}

    /**
     * Returns exact fractions: half of them of numerators from -1000 to 1000 with denominators up to 1000, among these often
     * 0, 1 and -1; half of any {@code long} numerator and denominator, times a power of two from -1200 to 1200, and so also
     * beyond what a {@code double} can hold.
     *
     * @return an arbitrary of fractions
     */
    public static Arbitrary<Ratio> ratios() {
        return Values.ratios();
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
     * Returns valid catalogues: one to six areas, down to at most four levels below the total, with one to three parts
     * each and branches of different length. Leaves have a maximum of 1 to 40. Names, aliases, labels, groups, country, span of use
     * and sources are there or not; texts hold letters of any kind, quotes and control characters. Codes are of several
     * kinds, among them some whose own order is not that of the catalogue. The revision is {@code GEN-} and a number, so it
     * is never that of a built-in catalogue.
     *
     * @return an arbitrary of catalogues
     */
    public static Arbitrary<Catalogue> catalogues() {
        return CatalogueArbitraries.catalogues();
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
     * Returns valid evaluations in which every leaf has points, and any of the sums above them is reported too. The date is
     * one at which the catalogue was in use, and the municipality one of its country.
     *
     * @param catalogue the catalogue of the revision
     * @return an arbitrary of evaluations
     */
    public static Arbitrary<Evaluation> completeEvaluations(Catalogue catalogue) {
        return EvaluationArbitraries.complete(catalogue);
    }

    /**
     * Returns valid evaluations of every degree of completeness: points at any mix of levels, which agree with each other;
     * criteria reported missing for any reason, and criteria not reported. Some report only the total, or all down to
     * one level; some nothing at all; some that nothing is applicable. The date is one at which the catalogue was in use,
     * and the municipality one of its country.
     *
     * @param catalogue the catalogue of the revision
     * @return an arbitrary of evaluations
     */
    public static Arbitrary<Evaluation> partialEvaluations(Catalogue catalogue) {
        return EvaluationArbitraries.partial(catalogue);
    }

    /**
     * Returns valid evaluations, complete and partial, half of them against the built-in catalogues and half against
     * {@link #catalogues()}.
     *
     * @return an arbitrary of evaluations
     */
    public static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(Arbitraries.of(Catalogues.builtIn().all()), catalogues())
                .flatMap(catalogue -> Arbitraries.oneOf(partialEvaluations(catalogue), completeEvaluations(catalogue)))
                .withoutEdgeCases();
    }

    /**
     * Returns populations: 0 to 24 valid evaluations against one catalogue, two of five times 0 to 3. They have at most five
     * different sets of points among them, now and then one, and so many ties; and they are of eight municipalities in Sweden
     * and Norway, from 2020 to 2023, so that some are evaluated repeatedly, at dates that do not always tell which is later.
     *
     * @param catalogue the catalogue of the revision
     * @return an arbitrary of lists of evaluations
     */
    public static Arbitrary<List<Evaluation>> populations(Catalogue catalogue) {
        return PopulationArbitraries.populations(catalogue);
    }

    /**
     * Returns crosswalks between two {@linkplain #catalogues() catalogues}: three of four times the second is the first again
     * under another name. They have up to twelve statements: links of one or two criteria with one or two, of any relation and
     * half of them equal, and criteria that were added or removed; or every leaf is equal to that with the same code. A third of
     * them nobody vouches for.
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
     * Returns the rules that an evaluation against a catalogue can break. All can be broken against SE-2020. Only some
     * can where the catalogue has no country, no span of use, one area or one leaf.
     *
     * @param catalogue the catalogue
     * @return the rules for which there are {@linkplain #invalidEvaluations(Catalogue, EvaluationRule) faulty evaluations}
     */
    public static Set<EvaluationRule> breakable(Catalogue catalogue) {
        return new FaultArbitraries(catalogue).breakable();
    }

    /**
     * Returns evaluations that break one rule, once. If the rule is an error there is no other error in them; if it is a
     * warning there is no error at all. There may be other warnings.
     *
     * @param catalogue the catalogue of the revision
     * @param rule the rule to break
     * @return an arbitrary of evaluations, each with the place of its fault
     * @throws IllegalArgumentException if the rule is not among those that are {@linkplain #breakable(Catalogue) breakable}
     */
    public static Arbitrary<Faulty> invalidEvaluations(Catalogue catalogue, EvaluationRule rule) {
        return new FaultArbitraries(catalogue).breaking(rule);
    }
}
