/**
 * One municipality over time, and one population between two times: changes where points are comparable, targets, and
 * follow-up of findings.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.progress;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
