/** Lets an application read and write Kompass' values with its own Jackson 2 mapper. */
@NullMarked
package io.github.kommunkompass.json.jackson2;

import org.jspecify.annotations.NullMarked;
