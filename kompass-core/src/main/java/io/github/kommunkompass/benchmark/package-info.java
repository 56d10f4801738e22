/**
 * The exact summary of a population: counts of points by criterion, their figures, and rankings.
 *
 * <p>A {@link io.github.kommunkompass.benchmark.Population} states which evaluations count, and a {@link
 * io.github.kommunkompass.benchmark.Benchmark} counts them. {@link io.github.kommunkompass.benchmark.BenchmarkGroups} has a benchmark for
 * each group of municipalities, and {@link io.github.kommunkompass.benchmark.Ranking} ranks evaluations.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Population population = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
 * Benchmark benchmark = Samples.evaluations().stream().collect(Benchmark.toBenchmark(population));
 * benchmark.evaluations();                                    // 3
 * benchmark.distribution("total").mean();                     // 1736/3
 * benchmark.exclusions().get(ExclusionReason.OTHER_REVISION); // 10
 * List<Scorecard> scorecards = List.of(
 *         Scorer.strict().score(Samples.nassjo2022()), Scorer.strict().score(Samples.tomelilla2022()));
 * Ranking.of(scorecards, "total").places().get(0).score();    // SE-2020 total: 546 of 800
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
