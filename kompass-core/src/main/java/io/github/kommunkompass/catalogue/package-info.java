/**
 * The catalogues of Kommunkompassen by revision: trees of criteria with codes, names and maxima.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
