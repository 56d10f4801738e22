/**
 * One evaluation beside many: where it stands at each criterion, where it is strong, and where most is to gain.
 */
@NullMarked
@ValueStyle
package io.github.kommunkompass.comparison;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
