/**
 * What was judged, as reported: one municipality, one time, one revision, at whatever level of detail. Nothing here adds up
 * or judges; that is scoring.
 */
@NullMarked
@ValueStyle
package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
