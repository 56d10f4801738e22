/** How the value types of Kompass are generated; nothing of it is left in the class files. */
@NullMarked
package io.github.kompass.style;

import org.jspecify.annotations.NullMarked;
