/** Jackson's parsers and generators as the tokens that the formats are read from and written to. */
@NullMarked
package io.github.kommunkompass.json.adapter;

import org.jspecify.annotations.NullMarked;
