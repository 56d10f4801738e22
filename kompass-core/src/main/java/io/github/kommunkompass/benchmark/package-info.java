/**
 * The exact summary of many: the counts of each criterion's points, and every figure that follows from them.
 */
@NullMarked
@ValueStyle
package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
