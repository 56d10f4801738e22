package io.github.kommunkompass.testkit.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Jazzer calls: a target, with a bound on the CPU time and the memory that a larger input may take, so that growth
 * that is not proportional to the size is found.
 */
public final class BoundedTarget {

    private static final int SMALL = 2_000;

    /** Classes are loaded and compiled in the first tries. */
    private static final int TRIES = 3;

    private static Optional<FuzzTarget> chosen = Optional.empty();

    private BoundedTarget() {}

    /**
     * Chooses the target. It tries the inputs in the repository, so that the first input of Jazzer does not wait for the
     * loading of classes.
     *
     * @param args its name
     * @throws IOException if an input cannot be read
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        FuzzTarget target = FuzzTarget.valueOf(args[0]);
        chosen = Optional.of(target);
        for (Path file : target.inputs()) {
            target.run(Files.readAllBytes(file));
        }
    }

    /**
     * Tries an input. It throws for an input that shows a mistake or takes too much.
     *
     * @param data the input
     * @throws IOException if a reader throws it, which it should not
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        FuzzTarget target = chosen.orElseThrow();
        if (data.length <= SMALL) {
            target.run(data);
            return;
        }
        Cost bound = Cost.boundFor(data.length);
        Cost cost = cost(target, data);
        for (int i = 1; i < TRIES && cost.isAbove(bound); i++) {
            cost = cost.least(cost(target, data));
        }
        if (cost.isAbove(bound)) {
            throw new AssertionError(data.length + " bytes take " + cost + ", expected at most " + bound);
        }
    }

    private static Cost cost(FuzzTarget target, byte[] data) throws IOException {
        Cost before = Cost.soFar();
        target.run(data);
        return Cost.soFar().minus(before);
    }
}
