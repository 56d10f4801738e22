package io.github.kommunkompass.testkit.oracle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of a random population at one criterion.
 *
 * @param max the maximum of the criterion
 * @param points the points of each
 * @param later the points of each at a later time
 * @param asked points whose percentile rank is asked, of which some occur
 */
record Sampled(int max, List<Integer> points, List<Integer> later, List<Integer> asked) {

    private static final int MOST = 300;

    /** A population from a seed. The first sizes are 0 to 3, and others up to 300; a third of the populations has many ties. */
    static Sampled of(int seed) {
        Random random = new Random(seed);
        int max = pick(random, 1 + random.nextInt(12), 1 + random.nextInt(800), 100, 800);
        int n = seed < 40 ? seed % 4 : random.nextInt(pick(random, 12, 40, MOST)) + 1;
        // Few different points, or those of a part of the scale only.
        int lowest = random.nextBoolean() ? 0 : random.nextInt(max + 1);
        int step = random.nextInt(3) == 0 ? 1 + (max - lowest) / 3 : 1;
        int steps = (max - lowest) / step;
        List<Integer> points = Stream.generate(() -> lowest + step * random.nextInt(steps + 1))
                .limit(n)
                .toList();
        int move = random.nextInt(max + 1);
        List<Integer> later = points.stream()
                .map(value -> Math.max(0, Math.min(max, value + random.nextInt(2 * move + 1) - move)))
                .toList();
        Stream<Integer> any = Stream.generate(() -> random.nextInt(max + 3) - 1).limit(5);
        return new Sampled(
                max, points, later, Stream.concat(points.stream().limit(5), any).toList());
    }

    private static int pick(Random random, int... some) {
        return some[random.nextInt(some.length)];
    }

    int[] array() {
        return points.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The line of a file that the tools read. */
    String line(int number) {
        return Stream.of(List.of(number), points, later, asked)
                .map(numbers -> numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    static List<Sampled> several(int number) {
        return IntStream.range(0, number).mapToObj(Sampled::of).toList();
    }
}
