/**
 * Comparison of an evaluation with a benchmark or published means: standings, strengths and improvement opportunities.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.comparison;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
