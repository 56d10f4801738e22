/**
 * Each format as a tree of nodes and back, with no word about the library that makes tokens of text: a JSON library is
 * served by one {@link io.github.kommunkompass.json.format.TokenSource} and one {@link io.github.kommunkompass.json.format.TokenSink}.
 */
@NullMarked
package io.github.kommunkompass.json.format;

import org.jspecify.annotations.NullMarked;
