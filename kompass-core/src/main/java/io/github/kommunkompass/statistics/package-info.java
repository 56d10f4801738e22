/**
 * Distributions of whole points and their exact figures: moments, quantiles, ranks, and disclosure. Independent of criteria and
 * municipalities.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.statistics;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
