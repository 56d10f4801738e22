/**
 * Comparison of an evaluation with a benchmark or published figures: standings, strengths, improvement opportunities and nearest neighbours.
 *
 * <p>A {@link io.github.kommunkompass.comparison.Comparison} has a {@link io.github.kommunkompass.comparison.Standing} for each criterion of
 * both sides. {@link io.github.kommunkompass.comparison.Highlights} selects strengths and improvement opportunities by a rule.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Population population = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
 * Benchmark benchmark = SyntheticPopulation.of(Catalogues.se2020()).seed(1).size(300).stream()
 *         .collect(Benchmark.toBenchmark(population));
 * Scorecard nassjo = Scorer.strict().score(Samples.nassjo2022());
 * Comparison comparison = Comparison.of(nassjo, benchmark, SubjectInclusion.NOT_A_MEMBER);
 * Standing standing = comparison.standing("3.2");
 * standing.gap();                                   // 1067/300, in points
 * standing.rank();                                  // 75 of 301
 * standing.percentileRank().value().toPercent(1);   // 73.3 %
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.comparison;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
