/** Arbitraries for property tests with jqwik, and the laws as test classes to extend. Requires jqwik. */
@NullMarked
package io.github.kommunkompass.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
