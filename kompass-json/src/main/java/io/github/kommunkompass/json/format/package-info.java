/**
 * Reads and writes each format as tokens, independently of a JSON library. A {@link
 * io.github.kommunkompass.json.format.TokenSource} and a {@link io.github.kommunkompass.json.format.TokenSink} connect a JSON
 * library.
 */
@NullMarked
package io.github.kommunkompass.json.format;

import org.jspecify.annotations.NullMarked;
