/**
 * The exact summary of a population: counts of points by criterion, their figures, and rankings.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
