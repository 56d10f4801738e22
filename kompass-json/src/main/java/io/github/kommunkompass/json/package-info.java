/** Reads and writes documents in the JSON formats of Kompass, with {@link io.github.kommunkompass.json.KompassJson}. */
@NullMarked
package io.github.kommunkompass.json;

import org.jspecify.annotations.NullMarked;
