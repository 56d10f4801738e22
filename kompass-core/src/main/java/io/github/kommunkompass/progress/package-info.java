/**
 * Changes of a municipality or a population over time, where points are comparable, with targets, what-if scenarios, and the
 * follow-up of findings and plans.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.progress;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
