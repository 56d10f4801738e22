/**
 * One evaluation beside many: where it stands at each criterion, where it is strong, and where most is to gain.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.comparison;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
