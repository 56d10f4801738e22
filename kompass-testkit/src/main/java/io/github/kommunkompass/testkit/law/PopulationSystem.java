package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.statistics.Distribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A system that counts the evaluations of a population, which laws can check: your own, or that of Kompass. It decides which
 * evaluations are of the same municipality, and which of them count.
 */
@FunctionalInterface
public interface PopulationSystem {

    /**
     * Counts evaluations.
     *
     * @param evaluations evaluations without errors, of one catalogue
     * @return how often each number of points occurs, by criterion; what does not occur may be omitted
     * @throws IllegalArgumentException if it is not clear who is who
     * @throws IllegalStateException if it is not clear which evaluation of a municipality counts
     */
    Map<CriterionCode, Map<Integer, Long>> counts(List<Evaluation> evaluations);

    /**
     * Returns the benchmarks of Kompass.
     *
     * @param population the population
     * @return the counts of {@link Benchmark#toBenchmark(Population)}
     */
    static PopulationSystem kompass(Population population) {
        return evaluations -> counts(evaluations.stream().collect(Benchmark.toBenchmark(population)));
    }

    private static Map<CriterionCode, Map<Integer, Long>> counts(Benchmark benchmark) {
        Map<CriterionCode, Map<Integer, Long>> counts = new HashMap<>();
        benchmark.catalogue().criteria().forEach(criterion -> {
            Distribution distribution = benchmark.distribution(criterion);
            Map<Integer, Long> ofPoints = new HashMap<>();
            for (int points = 0; points <= criterion.max(); points++) {
                ofPoints.put(points, distribution.count(points));
            }
            counts.put(criterion.code(), ofPoints);
        });
        return counts;
    }
}
