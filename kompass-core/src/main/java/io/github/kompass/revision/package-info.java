/** What two catalogues have in common, and how far points can be compared across them. It knows no scores. */
@NullMarked
@ValueStyle
package io.github.kompass.revision;

import io.github.kompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
