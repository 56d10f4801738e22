/** A module of Jackson 3 for Kompass values. */
@NullMarked
package io.github.kommunkompass.json.jackson3;

import org.jspecify.annotations.NullMarked;
