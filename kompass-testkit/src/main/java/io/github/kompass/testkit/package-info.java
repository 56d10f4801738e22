/** Real and made-up evaluations to test with. */
@NullMarked
package io.github.kompass.testkit;

import org.jspecify.annotations.NullMarked;
