/**
 * The exact summary of many: the counts of each criterion's points, and every figure that follows from them.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
