/**
 * The criteria tree of Kommunkompassen and its revisions: what is judged, under which code and name, and for how many
 * points at most.
 */
@NullMarked
@ValueStyle
package io.github.kompass.catalogue;

import io.github.kompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
