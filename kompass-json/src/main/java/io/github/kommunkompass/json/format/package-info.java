/** The shapes of the documents of each format, and of the values in them. */
@NullMarked
package io.github.kommunkompass.json.format;

import org.jspecify.annotations.NullMarked;
