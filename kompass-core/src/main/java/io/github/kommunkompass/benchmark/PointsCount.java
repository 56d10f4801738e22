package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.CriterionCode;

/**
 * How often one number of points occurs at one criterion: a row as a database counts it, with {@code GROUP BY criterion, points}.
 *
 * <pre>{@code
 * new PointsCount(CriterionCode.of("1.1"), 13, 24); // 24 evaluations have 13 points at 1.1
 * }</pre>
 *
 * <p>Whether a row can be one of a catalogue is for {@link Benchmark#ofCounts} to tell. Immutable and thread-safe.
 *
 * @param criterion the code of the criterion
 * @param points the points
 * @param count how many evaluations have them
 */
public record PointsCount(CriterionCode criterion, int points, long count) {}
