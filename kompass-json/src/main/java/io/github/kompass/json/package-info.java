/** Reads and writes documents of Kompass' formats; {@link io.github.kompass.json.KompassJson} is where to begin. */
@NullMarked
package io.github.kompass.json;

import org.jspecify.annotations.NullMarked;
