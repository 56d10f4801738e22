/** Arbitraries for property tests with jqwik: random catalogues and evaluations, valid ones and faulty ones. */
@NullMarked
package io.github.kommunkompass.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
