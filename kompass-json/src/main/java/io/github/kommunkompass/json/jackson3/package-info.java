/** Lets an application read and write Kompass' values with its own Jackson 3 mapper. */
@NullMarked
package io.github.kommunkompass.json.jackson3;

import org.jspecify.annotations.NullMarked;
