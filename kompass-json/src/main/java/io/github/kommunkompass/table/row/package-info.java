/** The rows of a file, and what is wrong with one. */
@NullMarked
package io.github.kommunkompass.table.row;

import org.jspecify.annotations.NullMarked;
