/** Reads and writes documents of Kompass' formats; {@link io.github.kommunkompass.json.KompassJson} is where to begin. */
@NullMarked
package io.github.kommunkompass.json;

import org.jspecify.annotations.NullMarked;
