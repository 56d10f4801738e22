/**
 * A second implementation of the scoring, the statistics, the comparison of catalogues and the rule of who is who, for differential tests: the
 * results of your own code must be equal to those of this one. It is slow and simple, is written from the definitions with lists and fractions, and
 * shares no code with {@code kompass-core}. Do not use it for large inputs.
 */
@NullMarked
package io.github.kommunkompass.testkit.reference;

import org.jspecify.annotations.NullMarked;
