/** The command line. It holds no logic: each command is a call of the library. */
@NullMarked
package io.github.kommunkompass.cli;

import org.jspecify.annotations.NullMarked;
