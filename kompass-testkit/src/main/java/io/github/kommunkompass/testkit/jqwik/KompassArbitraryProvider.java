package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides parameters of properties by their type. On the class path jqwik finds this class by itself. On the module
 * path, extend it and declare {@code provides ArbitraryProvider with …} in the module of the tests.
 */
public class KompassArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            Ratio.class, KompassArbitraries::ratios,
            PartialDate.class, KompassArbitraries::partialDates,
            Municipality.class, KompassArbitraries::municipalities,
            Catalogue.class, KompassArbitraries::catalogues,
            Evaluation.class, KompassArbitraries::evaluations,
            Scorecard.class, KompassArbitraries::scorecards,
            Distribution.class, KompassArbitraries::distributions,
            Benchmark.class, KompassArbitraries::benchmarks,
            Crosswalk.class, KompassArbitraries::crosswalks);

    /** For jqwik, which loads the class by its name. */
    public KompassArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return arbitrary(type).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return arbitrary(type).stream().collect(Collectors.toSet());
    }

    private static Optional<Arbitrary<?>> arbitrary(TypeUsage type) {
        return Optional.ofNullable(ARBITRARIES.get(type.getRawType())).map(Supplier::get);
    }
}
