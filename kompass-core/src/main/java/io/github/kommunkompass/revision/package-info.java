/** Differences between catalogues, crosswalks, and the comparability of points across revisions; independent of scores. */
@NullMarked
@ResultStyle
package io.github.kommunkompass.revision;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
