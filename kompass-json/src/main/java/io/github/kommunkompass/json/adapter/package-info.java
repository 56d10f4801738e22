/** Connects the parsers and generators of Jackson to the tokens of the formats. */
@NullMarked
package io.github.kommunkompass.json.adapter;

import org.jspecify.annotations.NullMarked;
