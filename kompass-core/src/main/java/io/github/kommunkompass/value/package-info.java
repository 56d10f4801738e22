/** The numbers and words that everything else is made of: exact fractions, texts in several languages, partial dates,
 * sources, and the violations by which bad input is reported. */
@NullMarked
@ValueStyle
package io.github.kommunkompass.value;

import io.github.kommunkompass.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
