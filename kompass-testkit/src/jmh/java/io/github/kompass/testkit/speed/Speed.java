package io.github.kompass.testkit.speed;

/** Runs the benchmarks. */
public final class Speed {

    private Speed() {}

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args.length == 0 ? args : args[0].split(" "));
    }
}
