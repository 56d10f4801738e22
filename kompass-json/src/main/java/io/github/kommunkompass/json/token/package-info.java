/** Tokens of JSON text, and the text itself, with Jackson. */
@NullMarked
package io.github.kommunkompass.json.token;

import org.jspecify.annotations.NullMarked;
