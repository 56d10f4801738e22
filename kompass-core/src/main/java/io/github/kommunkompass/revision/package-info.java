/** What two catalogues have in common, and how far points can be compared across them. It knows no scores. */
@NullMarked
@ResultStyle
package io.github.kommunkompass.revision;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
