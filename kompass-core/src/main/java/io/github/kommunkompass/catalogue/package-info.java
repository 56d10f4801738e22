/**
 * The criteria tree of Kommunkompassen and its revisions: what is judged, under which code and name, and for how many
 * points at most.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
