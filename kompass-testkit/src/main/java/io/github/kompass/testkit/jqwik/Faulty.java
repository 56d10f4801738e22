package io.github.kompass.testkit.jqwik;

import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.value.JsonPath;

/**
 * An evaluation with one fault in it, and where.
 *
 * <p>Immutable and safe on any thread.
 *
 * @param evaluation the evaluation
 * @param path where the fault is, as a violation of it has to say
 */
public record Faulty(Evaluation evaluation, JsonPath path) {}
