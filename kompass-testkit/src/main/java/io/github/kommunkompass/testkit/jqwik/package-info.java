/** Arbitraries for property tests with jqwik, and a test class that checks laws with them. Requires jqwik. */
@NullMarked
package io.github.kommunkompass.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
