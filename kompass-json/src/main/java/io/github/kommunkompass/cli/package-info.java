/** The command line. Each command calls the library. */
@NullMarked
package io.github.kommunkompass.cli;

import org.jspecify.annotations.NullMarked;
