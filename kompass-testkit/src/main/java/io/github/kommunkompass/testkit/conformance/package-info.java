/**
 * Cases that test an implementation of Kompass in any language, each with an input and the expected output. The format
 * is described in the {@code README.md} in the folder of the cases, {@code io/github/kommunkompass/testkit/conformance}
 * of the jar.
 *
 * <p>{@link io.github.kommunkompass.testkit.conformance.ConformanceRunner} runs the cases of a {@link
 * io.github.kommunkompass.testkit.conformance.ConformancePack}.
 *
 * <pre>{@code
 * ConformingSystem system = ConformingSystem.kompass();    // or yours: example -> ConformanceAnswer.of(…)
 * List<ConformanceResult> results = ConformanceRunner.run(ConformancePack.shipped().cases(), system);
 * results.stream().allMatch(ConformanceResult::isPassed);  // true
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit.conformance;

import org.jspecify.annotations.NullMarked;
