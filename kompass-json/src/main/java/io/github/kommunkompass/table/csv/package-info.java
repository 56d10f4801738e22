/** Reads CSV as rows. */
@NullMarked
package io.github.kommunkompass.table.csv;

import org.jspecify.annotations.NullMarked;
