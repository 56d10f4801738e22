/**
 * The municipalities that are evaluated.
 */
@NullMarked
package io.github.kommunkompass.municipality;

import org.jspecify.annotations.NullMarked;
