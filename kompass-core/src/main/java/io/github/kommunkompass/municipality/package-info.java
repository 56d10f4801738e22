/**
 * The municipalities that are evaluated.
 */
@NullMarked
@ValueStyle
package io.github.kommunkompass.municipality;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
