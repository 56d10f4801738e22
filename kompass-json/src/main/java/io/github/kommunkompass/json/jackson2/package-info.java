/** A module of Jackson 2 for Kompass values. */
@NullMarked
package io.github.kommunkompass.json.jackson2;

import org.jspecify.annotations.NullMarked;
