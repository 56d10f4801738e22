package io.github.kommunkompass.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.testkit.property.SeedOfTheBuild;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class KompassArbitrariesTest {

    private static final int GENERATOR_SIZE = 1_000;

    @Property(tries = 1_000)
    void cataloguesReachHardShapes(@ForAll("catalogues") Catalogue catalogue) {
        reaches("one area", catalogue.criteria(Level.AREA).size() == 1);
        reaches("most areas", catalogue.criteria(Level.AREA).size() == CatalogueShape.DEFAULT.mostAreas());
        reaches("one leaf", catalogue.leaves().size() == 1);
        reaches(
                "only child below an area",
                catalogue.criteria().stream()
                        .anyMatch(criterion -> criterion.level().depth() > 0
                                && criterion.children().size() == 1));
        reaches("only areas", catalogue.deepestLevel().equals(Level.AREA));
        reaches("most levels", catalogue.deepestLevel().depth() == CatalogueShape.DEFAULT.mostLevels());
        reaches(
                "uneven",
                catalogue.leaves().stream().map(Criterion::level).distinct().count() > 1);
        reaches("a maximum of 1", catalogue.leaves().stream().anyMatch(leaf -> leaf.max() == 1));
        reaches("every maximum is 1", catalogue.leaves().stream().allMatch(leaf -> leaf.max() == 1));
        reaches(
                "largest maximum",
                catalogue.leaves().stream().anyMatch(leaf -> leaf.max() == CatalogueShape.DEFAULT.largestMaximum()));
        reaches("codes in another order", !inOrderOfCodes(catalogue));
        reaches("no country", catalogue.country().isEmpty());
        reaches(
                "span without end",
                catalogue.inUse().filter(span -> span.to().isEmpty()).isPresent());
        reaches("groups", !catalogue.groups().isEmpty());
        reaches("description", catalogue.description().isPresent());
        reaches("described criterion", catalogue.root().description().isPresent());
        reaches("aliases", !catalogue.root().aliases().isEmpty());
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    private static boolean inOrderOfCodes(Catalogue catalogue) {
        var codes = catalogue.criteria().stream().map(Criterion::code).toList();
        return codes.equals(codes.stream().sorted().toList());
    }

    @Property(tries = 1_000)
    void populationsReachHardCases(@ForAll("populations") List<Evaluation> population) {
        for (int size = 0; size <= 3; size++) {
            reaches("size " + size, population.size() == size);
        }
        reaches("many", population.size() > 20);
        long municipalities =
                population.stream().map(Evaluation::municipality).distinct().count();
        reaches("repeated", municipalities < population.size());
        long different =
                population.stream().map(Evaluation::observations).distinct().count();
        reaches("all equal", population.size() > 3 && different == 1);
        reaches("ties", different > 1 && different < population.size());
        assertThat(population)
                .allMatch(evaluation -> EvaluationValidator.validate(evaluation).stream()
                        .noneMatch(violation -> violation.severity() == Severity.ERROR));
    }

    @Provide
    Arbitrary<List<Evaluation>> populations() {
        return KompassArbitraries.populations(Catalogues.se2020());
    }

    @Property(tries = 1_000)
    void realPopulationsReachHardCases(@ForAll("realPopulations") List<Evaluation> population) {
        Set<Municipality> given =
                population.stream().map(Evaluation::municipality).collect(Collectors.toSet());
        reaches("nothing", population.isEmpty());
        reaches("without a code", given.stream().anyMatch(one -> one.code().isEmpty()));
        reaches("old number", given.contains(Municipality.of("Trondheim", "NO", "1601")) || hasOldCode(population));
        reaches("part of a parallel name", given.stream().anyMatch(one -> isPartOfName(one.name())));
        reaches("ambiguous", given.stream().anyMatch(one -> one.name().equals("Herøy")));
        reaches(
                "unknown to the register",
                given.stream().anyMatch(one -> one.country().equals("DK")));
        reaches("two copies", population.size() > Set.copyOf(population).size());
        reaches("code of another", given.contains(Municipality.of("Eda", "SE", "0682")));
    }

    @Provide
    Arbitrary<List<Evaluation>> realPopulations() {
        return KompassArbitraries.realPopulations(Catalogues.se2020());
    }

    private static boolean hasOldCode(List<Evaluation> population) {
        return population.stream()
                .anyMatch(evaluation -> MunicipalityRegister.builtIn().municipalities().stream()
                        .anyMatch(real ->
                                real.names().contains(evaluation.municipality().name())
                                        && evaluation
                                                .municipality()
                                                .code()
                                                .filter(code -> !code.equals(real.code())
                                                        && real.codes().contains(code))
                                                .isPresent()));
    }

    private static boolean isPartOfName(String name) {
        return MunicipalityRegister.builtIn().municipalities().stream()
                .anyMatch(real ->
                        real.name().startsWith(name + " - ") || real.name().endsWith(" - " + name));
    }

    @Example
    void shrinksRealPopulationToFewLinesWithoutCodes() {
        List<Evaluation> smallest = shrunk(
                KompassArbitraries.realPopulations(Catalogues.se2020()),
                population -> population.stream()
                                .map(Evaluation::evaluated)
                                .distinct()
                                .count()
                        > 1);
        assertThat(smallest)
                .hasSize(2)
                .allMatch(evaluation -> evaluation.municipality().code().isEmpty());
        assertThat(smallest)
                .extracting(Evaluation::municipality)
                .containsOnly(smallest.get(0).municipality());
    }

    @Property(tries = 1_000)
    void evaluationsReachHardCases(@ForAll("evaluations") Evaluation evaluation) {
        Collection<Observation> reported = evaluation.observations().reported().values();
        List<Criterion> leaves = evaluation.catalogue().leaves();
        reaches("nothing", reported.isEmpty());
        reaches("missing only", !reported.isEmpty() && reported.stream().allMatch(Missing.class::isInstance));
        reaches(
                "nothing applicable",
                leaves.stream()
                        .allMatch(leaf -> evaluation.observations().observation(leaf) == Missing.NOT_APPLICABLE));
        reaches(
                "total only",
                reported.size() == 1
                        && evaluation.observations().points("total").isPresent());
        reaches(
                "complete",
                leaves.stream().allMatch(leaf -> evaluation.observations().observation(leaf) instanceof Points));
        reaches(
                "all points",
                leaves.stream()
                        .allMatch(leaf ->
                                evaluation.observations().observation(leaf).equals(new Points(leaf.max()))));
        reaches(
                "no points anywhere",
                leaves.stream()
                        .allMatch(leaf ->
                                evaluation.observations().observation(leaf).equals(new Points(0))));
        reaches("some of all kinds", kinds(reported) == Missing.values().length);
        reaches(
                "built in",
                Catalogues.builtIn().findCatalogue(evaluation.revision()).isPresent());
        reaches("generated", evaluation.revision().toString().startsWith("GEN-"));
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations();
    }

    /** Points, and each reason but that nothing was reported. */
    private static long kinds(Collection<Observation> reported) {
        return reported.stream()
                .map(observation -> observation instanceof Points ? "points" : observation)
                .distinct()
                .count();
    }

    @Property(tries = 1_000)
    void ratiosExceedPrecisionOfDouble(@ForAll("ratios") Ratio ratio) {
        double value = ratio.doubleValue();
        reaches("zero", ratio.equals(Ratio.ZERO));
        reaches("negative", ratio.signum() < 0);
        reaches("too large", Double.isInfinite(value));
        reaches("too small", value == 0 && ratio.signum() != 0);
        reaches("subnormal", value != 0 && Math.abs(value) < Double.MIN_NORMAL);
        reaches("a share", ratio.signum() >= 0 && ratio.compareTo(Ratio.ONE) <= 0);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return KompassArbitraries.ratios();
    }

    private static void reaches(String what, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    @Property(tries = 1_000)
    void municipalitiesReachHardNames(@ForAll("municipalities") Municipality municipality) {
        String name = municipality.name();
        reaches("longest name", name.codePointCount(0, name.length()) == 200);
        reaches("letters of four bytes", name.codePoints().anyMatch(Character::isSupplementaryCodePoint));
        reaches("mark that stays a mark", name.contains("x\u0301"));
        reaches("Sami letters", name.matches(".*[ŋđǩáš].*"));
        reaches("digit", name.contains("2"));
        reaches("apostrophe", name.contains("'"));
        reaches("several words", name.contains(" "));
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return KompassArbitraries.municipalities();
    }

    @Example
    void sameSeedDrawsSameValues() {
        assertThat(drawn(KompassArbitraries.evaluations(), 42)).isEqualTo(drawn(KompassArbitraries.evaluations(), 42));
        assertThat(drawn(KompassArbitraries.evaluations(), 42))
                .isNotEqualTo(drawn(KompassArbitraries.evaluations(), 43));
    }

    private static <T> List<T> drawn(Arbitrary<T> arbitrary, long seed) {
        var generator = arbitrary.generator(GENERATOR_SIZE);
        var random = new Random(seed);
        var values = new ArrayList<T>();
        for (int i = 0; i < 20; i++) {
            values.add(generator.next(random).value());
        }
        return values;
    }

    @Example
    void shrinksCatalogueToSmallestFailingOne() {
        Catalogue smallest = shrunk(
                KompassArbitraries.catalogues(), catalogue -> catalogue.leaves().size() >= 2);
        assertThat(smallest.leaves()).hasSize(2).allMatch(leaf -> leaf.max() == 1);
        assertThat(smallest.country()).isEmpty();
        assertThat(smallest.sources()).isEmpty();
    }

    @Example
    void shrinksEvaluationToSmallestFailingOne() {
        for (int seed = 1; seed <= 20; seed++) {
            Evaluation smallest = shrunk(
                    KompassArbitraries.evaluations(Catalogues.se2020()),
                    evaluation -> evaluation.observations().points("3.2").orElse(0) >= 7,
                    new Random(seed));
            assertThat(smallest.observations().points("3.2")).hasValue(7);
            assertThat(smallest.findings()).isEmpty();
            assertThat(smallest.observations().reported().values()).isSubsetOf(new Points(0), new Points(7));
        }
    }

    private static boolean hasALeafOfSeven(Evaluation evaluation) {
        return evaluation.catalogue().leaves().stream()
                .anyMatch(leaf ->
                        evaluation.observations().observation(leaf) instanceof Points points && points.points() >= 7);
    }

    @Example
    void shrinksEvaluationTogetherWithCatalogue() {
        Evaluation smallest = shrunk(
                KompassArbitraries.evaluations(KompassArbitraries.catalogues()),
                KompassArbitrariesTest::hasALeafOfSeven);
        assertThat(smallest.catalogue().criteria()).hasSize(2);
        assertThat(smallest.catalogue().root().max()).isEqualTo(7);
        assertThat(smallest.observations().reported().values()).containsExactly(new Points(7));
        assertThat(EvaluationValidator.validate(smallest))
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    @Example
    void shrinksWithinRequestedRanges() {
        Evaluation smallest = shrunk(
                KompassArbitraries.evaluations(
                        KompassArbitraries.catalogues().areas(3, 5).maxima(5, 30)),
                KompassArbitrariesTest::hasALeafOfSeven);
        assertThat(smallest.catalogue().criteria(Level.AREA)).hasSize(3);
        assertThat(smallest.catalogue().leaves()).extracting(Criterion::max).containsOnly(5, 7);
    }

    @Example
    void evaluationKeepsGivenCatalogue() {
        Evaluation smallest = shrunk(
                KompassArbitraries.evaluations(Arbitraries.just(Catalogues.se2020())),
                KompassArbitrariesTest::hasALeafOfSeven);
        assertThat(smallest.catalogue()).isEqualTo(Catalogues.se2020());
    }

    @Example
    void shrinksPointsToFew() {
        assertThat(shrunk(
                        KompassArbitraries.pointLists(100),
                        points -> Set.copyOf(points).size() < points.size()))
                .containsExactly(0, 0);
    }

    /** No part can be left away here, since then there would not be a third of the points. */
    @Example
    void shrinksPartsToOneIfOnlySumMatters() {
        CriterionBuilder root = Criterion.root().name("en", "Total");
        Stream.of("1", "2", "3")
                .forEach(code ->
                        root.add(Criterion.builder(code).name("en", code).max(1)));
        Catalogue catalogue = Catalogue.builder("THREE").root(root).build();
        Evaluation drawn = Evaluation.builder(catalogue)
                .municipality(Municipality.of("A", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", 0)
                .points("2", 1)
                .points("3", 0)
                .build();
        Evaluation smallest = smallest(
                new EvaluationShrinkable(Shrinkable.unshrinkable(drawn), any -> true),
                evaluation ->
                        Scorer.strict().score(evaluation).score("total").share().equals(Optional.of(Ratio.of(1, 3))));
        assertThat(smallest.observations()).hasToString("{1=1}");
        assertThat(smallest.catalogue().root().max()).isEqualTo(3);
    }

    @Example
    void shrinksPlanToOneActionAboutOneFinding() {
        PlannedEvaluation smallest = shrunk(
                KompassArbitraries.plannedEvaluations(),
                planned -> planned.plan().actions().stream()
                        .anyMatch(action -> action.status() == ActionStatus.DONE
                                && !action.findings().isEmpty()
                                && !action.target().isEmpty()));
        assertThat(smallest.plan().actions()).singleElement().satisfies(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.DONE);
            assertThat(action.findings()).hasSize(1);
            assertThat(action.criteria()).isEmpty();
            assertThat(action.target()).hasSize(1);
            assertThat(action.due()).isEmpty();
        });
        assertThat(smallest.earlier().findings()).hasSize(1);
        assertThat(smallest.earlier().observations().reported()).isEmpty();
        assertThat(smallest.later().findings()).isEmpty();
        assertThat(PlanValidator.validate(smallest.plan(), smallest.earlier())).isEmpty();
    }

    /** The first drawn value that fails, made smaller as long as something smaller fails too. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails) {
        return shrunk(arbitrary, fails, new Random(1));
    }

    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails, Random random) {
        var generator = arbitrary.generator(GENERATOR_SIZE);
        Shrinkable<T> current = generator.next(random);
        while (!fails.test(current.value())) {
            current = generator.next(random);
        }
        return smallest(current, fails);
    }

    private static <T> T smallest(Shrinkable<T> drawn, Predicate<T> fails) {
        Shrinkable<T> current = drawn;
        for (var smaller = Optional.of(current); smaller.isPresent(); ) {
            current = smaller.get();
            smaller = current.shrink().filter(next -> fails.test(next.value())).findFirst();
        }
        return current.value();
    }

    @Example
    void completeCatalogueAllowsBreakingEveryRule() {
        assertThat(KompassArbitraries.violableRules(Catalogues.se2020()))
                .isEqualTo(EnumSet.allOf(EvaluationRule.class));
    }

    @Example
    void rejectsRuleThatCannotBeViolated() {
        Catalogue oneLeaf = Catalogue.builder("ONE")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "Only").max(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KompassArbitraries.invalidEvaluations(oneLeaf, EvaluationRule.COUNTRY_MISMATCH))
                .withMessage("found rule country-mismatch, expected one that can be violated for"
                        + " ONE (2 criteria, deepest level area)");
    }

    @Example
    void rejectsSeveralFaultsOfMunicipality() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KompassArbitraries.invalidEvaluations(
                        Catalogues.se2020(),
                        EvaluationRule.UNKNOWN_MUNICIPALITY,
                        EvaluationRule.COUNTRY_MISMATCH,
                        EvaluationRule.SUM_MISMATCH))
                .withMessage(
                        "found rules country-mismatch, unknown-municipality, expected at most one for the municipality");
    }
}
