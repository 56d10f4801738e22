/** Tables of evaluations and results: CSV and Excel, in and out. */
@NullMarked
package io.github.kommunkompass.table;

import org.jspecify.annotations.NullMarked;
