/** How the value types of Kompass are generated; nothing of it is left in the class files. */
@NullMarked
package io.github.kommunkompass.style;

import org.jspecify.annotations.NullMarked;
