package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.PopulationArbitrary;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Populations and what they amount to. */
final class Benchmarks {

    private Benchmarks() {}

    /** Evaluations against one catalogue, and a population that some of them belong to. */
    record Offered(Population population, List<Evaluation> evaluations) {

        Catalogue catalogue() {
            return population.catalogue();
        }

        Benchmark benchmark() {
            BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population);
            evaluations.forEach(accumulator::add);
            return accumulator.toBenchmark();
        }
    }

    /** Of small catalogues and of those built in. */
    static Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                SmallCatalogues.any(), Arbitraries.of(Catalogues.builtIn().all()), KompassArbitraries.catalogues());
    }

    static Arbitrary<Offered> offered(Arbitrary<RepeatPolicy> repeats) {
        return offered(repeats, any -> any);
    }

    static Arbitrary<Offered> offered(Arbitrary<RepeatPolicy> repeats, UnaryOperator<PopulationArbitrary> narrowing) {
        return catalogues()
                .flatMap(catalogue -> Combinators.combine(
                                populations(catalogue, repeats),
                                narrowing.apply(KompassArbitraries.populations(catalogue)))
                        .as(Offered::new));
    }

    private static Arbitrary<Population> populations(Catalogue catalogue, Arbitrary<RepeatPolicy> repeats) {
        return Combinators.combine(
                        repeats,
                        Arbitraries.of("SE", "NO").optional(0.3),
                        Arbitraries.of("2020", "2021", "2021-06", "2021-06-30").optional(0.4),
                        Arbitraries.of("2022", "2022-06", "2023").optional(0.4),
                        Arbitraries.of("2024", "2024-01-31").optional(0.2))
                .as((which, country, from, to, asOf) -> Population.builder(catalogue, which)
                        .country(country)
                        .from(from.map(PartialDate::parse))
                        .to(to.map(PartialDate::parse))
                        .asOf(asOf.map(PartialDate::parse))
                        .build());
    }

    /** Benchmarks of all evaluations; of the latest or first the dates might not tell which it is. */
    static Arbitrary<Benchmark> any() {
        return offered(Arbitraries.just(RepeatPolicy.ALL)).map(Offered::benchmark);
    }

    static Arbitrary<PublishedFigures> means() {
        return catalogues().flatMap(catalogue -> {
            List<Arbitrary<Optional<Ratio>>> each = catalogue.criteria().stream()
                    .map(criterion -> mean(criterion).optional(0.5))
                    .toList();
            return Combinators.combine(
                            Combinators.combine(each)
                                    .as(means -> byCode(catalogue, means))
                                    .filter(means -> !means.isEmpty()),
                            Arbitraries.of("Riket", "Sverigesnitt 2021", "Snitt \"Småland\""),
                            Arbitraries.of(PublishedFigures.Kind.values()).set().ofMinSize(1),
                            Arbitraries.longs().between(1, Long.MAX_VALUE).optional(0.3))
                    .as((means, label, kinds, number) -> PublishedFigures.of(
                            catalogue,
                            label,
                            kinds.stream().collect(Collectors.toMap(kind -> kind, any -> means)),
                            number.map(n -> Map.of(means.keySet().iterator().next(), n))
                                    .orElse(Map.of()),
                            List.of(Source.of("A report"))));
        });
    }

    private static Arbitrary<Ratio> mean(Criterion criterion) {
        return Arbitraries.of(1, 2, 3, 7, 10, 100)
                .flatMap(under -> Arbitraries.integers()
                        .between(0, criterion.max() * under)
                        .map(over -> Ratio.of(over, under)));
    }

    private static Map<String, Ratio> byCode(Catalogue catalogue, List<Optional<Ratio>> means) {
        Map<String, Ratio> byCode = new LinkedHashMap<>();
        catalogue
                .criteria()
                .forEach(criterion -> means.get(criterion.ordinal())
                        .ifPresent(mean -> byCode.put(criterion.code().toString(), mean)));
        return byCode;
    }
}
