/** Shapes of JSON: each reads, writes and describes one kind of values. */
@NullMarked
package io.github.kommunkompass.json.shape;

import org.jspecify.annotations.NullMarked;
