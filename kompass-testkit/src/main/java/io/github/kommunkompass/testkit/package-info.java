/** Real and made-up evaluations to test with. */
@NullMarked
package io.github.kommunkompass.testkit;

import org.jspecify.annotations.NullMarked;
