/**
 * Published and synthetic evaluations for tests.
 *
 * <p>{@link io.github.kommunkompass.testkit.Samples} has published evaluations and means with their sources. {@link
 * io.github.kommunkompass.testkit.SyntheticPopulation} makes any number of evaluations, the same ones for the same seed.
 *
 * <pre>{@code
 * Evaluation nassjo = Samples.nassjo2022();                // all 36 sub-areas, 542 of 800 points
 * List<Evaluation> published = Samples.evaluations();      // of all built-in revisions
 * published.size();                                        // 14
 * PublishedFigures means = Samples.means2021();
 * List<Evaluation> many = SyntheticPopulation.of(Catalogues.se2020())
 *         .seed(42).size(300).missing(0.05).evaluations();
 * many.size();                                             // 300
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit;

import org.jspecify.annotations.NullMarked;
