/**
 * The distribution of whole points and its exact figures: moments, quantiles, ranks, and what may be disclosed. It knows
 * neither criteria nor municipalities.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.statistics;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
