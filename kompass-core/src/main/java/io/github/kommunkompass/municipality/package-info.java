/**
 * The municipalities that are evaluated, and the register that decides who is who.
 */
@NullMarked
package io.github.kommunkompass.municipality;

import org.jspecify.annotations.NullMarked;
