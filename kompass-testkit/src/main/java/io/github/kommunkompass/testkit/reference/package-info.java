/**
 * A second implementation of the scoring, the statistics, the comparison of catalogues and the rule of who is who, for differential tests:
 * the results of your own code must be equal to those of this one. It is slow and simple, is written from the definitions with lists and
 * fractions, and shares no code with {@code kompass-core}. Do not use it for large inputs.
 *
 * <p>{@link io.github.kommunkompass.testkit.reference.ReferenceScorer} scores, and {@link
 * io.github.kommunkompass.testkit.reference.ReferenceStatistics} computes the figures of points.
 *
 * <pre>{@code
 * ReferenceStatistics expected = ReferenceStatistics.of(List.of(497, 542, 546));
 * expected.median().orElseThrow().toRatio();                         // 542
 * expected.quantile(Fraction.of(3, 4), 7).orElseThrow().toRatio();   // 544
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit.reference;

import org.jspecify.annotations.NullMarked;
