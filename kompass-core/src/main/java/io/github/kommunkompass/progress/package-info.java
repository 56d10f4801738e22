/**
 * One municipality over time, and one population between two times: changes where points are comparable, targets, and
 * follow-up of findings.
 */
@NullMarked
@ValueStyle
package io.github.kommunkompass.progress;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
