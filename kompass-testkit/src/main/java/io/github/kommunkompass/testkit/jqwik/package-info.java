/**
 * Arbitraries for property tests with jqwik, and a test class that checks laws with them. Requires jqwik.
 *
 * <p>{@link io.github.kommunkompass.testkit.jqwik.KompassArbitraries} has the arbitraries. A parameter of a property needs only its type.
 * {@link io.github.kommunkompass.testkit.jqwik.LawProperties} is the class that a test of laws extends.
 *
 * <pre>{@code
 * class SharesTest {
 *
 *     @Property
 *     void aKnownShareIsFromZeroToOne(@ForAll Evaluation evaluation) {
 *         Scorer.strict().score(evaluation).total().share().ifPresent(share ->
 *                 assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE));
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
