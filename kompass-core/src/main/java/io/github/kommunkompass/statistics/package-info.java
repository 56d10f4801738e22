/**
 * Distributions of whole points and their exact figures: moments, quantiles, ranks, and disclosure. Independent of criteria and
 * municipalities.
 *
 * <p>Begin with {@link io.github.kommunkompass.statistics.Distribution}. Each figure is a {@link
 * io.github.kommunkompass.statistics.Figure}, which has a value or the reason why it is unavailable.
 *
 * <pre>{@code
 * Distribution totals = Distribution.of(800, 542, 546, 648);    // of at most 800 points each
 * totals.mean();                                                // 1736/3
 * totals.quantile(Ratio.of(1, 4));                              // 544
 * totals.rank(546);                                             // 2 of 3
 * totals.percentileRank(546);                                   // 1/2
 * totals.quartileGroup(546).toOptional();                       // Optional.empty
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.statistics;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
