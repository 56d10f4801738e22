package io.github.kommunkompass.testkit.speed;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one benchmark.
 *
 * @param name the class and the method, such as {@code FromLines.kompass}
 * @param parameter what it was done with, or nothing
 * @param nanoseconds how long it took, in each iteration, from the shortest time up
 * @param bytes how much was allocated for one operation
 */
record Measured(String name, String parameter, double[] nanoseconds, double bytes) {

    static Measured of(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        double unit = result.getParams().getTimeUnit().toNanos(1);
        return new Measured(
                parts[parts.length - 2] + "." + parts[parts.length - 1],
                result.getParams().getParamsKeys().stream()
                        .map(result.getParams()::getParam)
                        .collect(Collectors.joining(" ")),
                result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore() * unit)
                        .sorted()
                        .toArray(),
                Math.abs(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
    }

    double median() {
        return nanoseconds[nanoseconds.length / 2];
    }

    double shortest() {
        return nanoseconds[0];
    }

    double longest() {
        return nanoseconds[nanoseconds.length - 1];
    }

    String time() {
        double median = median();
        return median < 1e4
                ? String.format(Locale.ROOT, "%.1f ns", median)
                : median < 1e7
                        ? String.format(Locale.ROOT, "%.1f µs", median / 1e3)
                        : String.format(Locale.ROOT, "%.1f ms", median / 1e6);
    }

    @Override
    public String toString() {
        return name + " " + parameter + " " + Arrays.toString(nanoseconds);
    }
}
