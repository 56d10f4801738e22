/** The styles of the generated value types; not retained in class files. */
@NullMarked
package io.github.kommunkompass.style;

import org.jspecify.annotations.NullMarked;
