/**
 * AssertJ assertions on the types of Kompass. Messages name criteria and show fractions exactly. Requires AssertJ.
 *
 * <p>{@link io.github.kommunkompass.testkit.assertion.KompassAssertions} has all of them, and those of AssertJ.
 *
 * <pre>{@code
 * import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThat;
 *
 * Scorecard scorecard = Scorer.strict().score(Samples.nassjo2022());
 * assertThat(scorecard).hasPoints("total", 542).hasShare("total", Ratio.of(271, 400)).isComplete();
 * Progress progress = Progress.between(Samples.nassjo2019(), Samples.nassjo2022());
 * assertThat(progress).hasVerdict(ComparabilityLevel.NONE).hasNoChange("total");
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit.assertion;

import org.jspecify.annotations.NullMarked;
