/**
 * Laws of scorers, validators, rankings, statistics, codecs, summaries, identities, crosswalks and plans. A law has an id and a sentence,
 * and finds counterexamples. No test framework is required.
 *
 * <p>{@link io.github.kommunkompass.testkit.law.Law} checks laws with given inputs. With jqwik, {@code LawProperties} of {@code
 * io.github.kommunkompass.testkit.jqwik} checks them with random inputs.
 *
 * <pre>{@code
 * List<Evaluation> evaluations = SyntheticPopulation.of(Catalogues.se2020()).seed(42).size(100).evaluations();
 * Law.checkAll(ScoringLaws.of(ScoringSystem.kompass()), evaluations);    // throws a LawViolatedError if one is violated
 * ScoringSystem empty = evaluation -> Map.of();                          // scores nothing
 * Law<Evaluation> first = ScoringLaws.of(empty).get(0);
 * first.refutation(evaluations.get(0)).isPresent();                      // true
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.testkit.law;

import org.jspecify.annotations.NullMarked;
