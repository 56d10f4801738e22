/**
 * Each format as a tree of nodes and back, with no word about the library that makes tokens of text: a JSON library is
 * served by one {@link io.github.kompass.json.format.TokenSource} and one {@link io.github.kompass.json.format.TokenSink}.
 */
@NullMarked
package io.github.kompass.json.format;

import org.jspecify.annotations.NullMarked;
