package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.CriterionCode;

/**
 * How often a number of points occurs at a criterion: a row of a database query with {@code GROUP BY criterion, points}.
 *
 * <pre>{@code
 * new PointsCount(CriterionCode.of("1.1"), 13, 24); // means that 24 evaluations have 13 points at 1.1
 * }</pre>
 *
 * <p>{@link Benchmark#ofCounts} validates rows against a catalogue. Immutable and thread-safe.
 *
 * @param criterion the code of the criterion
 * @param points the points
 * @param count the number of evaluations with these points
 */
public record PointsCount(CriterionCode criterion, int points, long count) {}
