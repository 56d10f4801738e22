/**
 * Many evaluations, one per line (NDJSON) or in an array, read fast and in constant memory.
 *
 * <p>{@link io.github.kommunkompass.json.line.EvaluationLines} returns a stream, which can be parallel.
 *
 * <pre>{@code
 * EvaluationLines lines = KompassJson.standard().lines();
 * Iterator<String> texts = Samples.text(Samples.EVALUATIONS).lines().iterator();    // or a file or a stream of bytes
 * Population population = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);
 * Benchmark benchmark = lines.read(texts, OnInvalidLine.stop()).collect(Benchmark.toBenchmark(population));
 * benchmark.evaluations();                                                          // 4
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.json.line;

import org.jspecify.annotations.NullMarked;
