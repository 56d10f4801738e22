package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.IdentityLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.MergeLaws;
import io.github.kommunkompass.testkit.law.PopulationSystem;
import io.github.kommunkompass.testkit.reference.ReferencePopulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Benchmarks and comparisons keep the laws of who is who. */
@AddLifecycleHook(SeedOfTheBuild.class)
class IdentityLawsTest extends LawProperties<List<Evaluation>> {

    private static final Catalogue CATALOGUE = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(3))
                    .add(Criterion.builder("2").name("en", "Two").max(2)))
            .build();

    private static final Population LATEST = Population.of(CATALOGUE, RepeatPolicy.LATEST);
    private static final List<Population> POPULATIONS = Stream.of(RepeatPolicy.values())
            .map(repeats -> Population.of(CATALOGUE, repeats))
            .toList();

    IdentityLawsTest() {
        super(laws(), KompassArbitraries.realPopulations(CATALOGUE));
    }

    private static List<Law<List<Evaluation>>> laws() {
        List<Law<List<Evaluation>>> laws = new ArrayList<>();
        for (Population population : POPULATIONS) {
            laws.addAll(IdentityLaws.of(PopulationSystem.kompass(population), population));
            laws.add(IdentityLaws.excluded(population, excluded(population), additional(population)));
        }
        laws.add(MergeLaws.shared(
                LATEST,
                part -> part.stream().collect(Benchmark.toBenchmark(LATEST)),
                Benchmark::merge,
                Benchmark::evaluations));
        return laws;
    }

    /** The standings as they are written. */
    private interface Standings extends BiFunction<Evaluation, List<Evaluation>, String> {}

    private static Standings excluded(Population population) {
        return (subject, all) ->
                standings(subject, all.stream().collect(Benchmark.toBenchmark(population)), SubjectInclusion.EXCLUDED);
    }

    /** Without the members, of which the municipality of the subject may be one by another evaluation. */
    private static Standings additional(Population population) {
        return (subject, others) -> {
            Benchmark benchmark = others.stream().collect(Benchmark.toBenchmark(population));
            return standings(
                    subject,
                    Benchmark.of(
                            population,
                            benchmark.evaluations(),
                            benchmark.municipalities(),
                            Optional.empty(),
                            benchmark.distributions(),
                            benchmark.exclusions()),
                    SubjectInclusion.NOT_A_MEMBER);
        };
    }

    private static String standings(Evaluation subject, Benchmark benchmark, SubjectInclusion inclusion) {
        Comparison comparison =
                Comparison.of(Scorer.strict().score(subject), benchmark, ComparisonSettings.of(inclusion));
        String text = KompassJson.standard().write(Format.COMPARISON, ComparisonDocument.of(comparison));
        return JsonTree.node(text).get("standings").properties().stream()
                .map(standing -> standing.getKey() + ": " + standing.getValue())
                .collect(Collectors.joining(", "));
    }

    @Property
    void identityIsEquivalence(@ForAll("inputs") List<Evaluation> evaluations) {
        Assume.that(ReferencePopulation.of(
                        evaluations,
                        RepeatPolicy.ALL,
                        MunicipalityRegister.builtIn().municipalities())
                .refusal()
                .isEmpty());
        IdentityLaws.equivalence(IdentityLawsTest::isSame).check(evaluations);
    }

    private static boolean isSame(Evaluation one, Evaluation other) {
        MunicipalityMap<AtomicInteger> map = MunicipalityMap.of(MunicipalityRegister.builtIn(), AtomicInteger::new);
        map.value(one.municipality(), one.evaluated()).incrementAndGet();
        return map.find(other.municipality(), other.evaluated()).isPresent();
    }

    @Property
    void latestMergesHoweverItIsSplit(@ForAll("inputs") List<Evaluation> evaluations) {
        Assume.that(ReferencePopulation.of(
                        evaluations,
                        RepeatPolicy.LATEST,
                        MunicipalityRegister.builtIn().municipalities())
                .refusal()
                .isEmpty());
        Law.checkAll(MergeLaws.of(Benchmark.toBenchmark(LATEST)), List.of(evaluations));
    }

    /** An evaluation that counts is included, and no other one of its municipality is. */
    @Property
    void onlyWhatCountsIsIncluded(@ForAll("inputs") List<Evaluation> evaluations) {
        ReferencePopulation expected = ReferencePopulation.of(
                evaluations, RepeatPolicy.LATEST, MunicipalityRegister.builtIn().municipalities());
        Assume.that(expected.refusal().isEmpty());
        Benchmark benchmark = evaluations.stream().collect(Benchmark.toBenchmark(LATEST));
        for (Evaluation counted : expected.counted()) {
            assertThat(SubjectInclusion.of(Scorer.strict().score(counted), benchmark, DisclosurePolicy.none()))
                    .isEqualTo(SubjectInclusion.INCLUDED);
        }
    }
}
