package io.github.kommunkompass.testkit.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and prints their times and the ratios of times of the same run. */
public final class Speed {

    private Speed() {}

    public static void main(String[] args) throws Exception {
        CommandLineOptions wanted = new CommandLineOptions(Arrays.stream(args)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toArray(String[]::new));
        List<Measured> measured = new Runner(new OptionsBuilder()
                        .parent(wanted)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run().stream().map(Measured::of).toList();
        System.out.println();
        System.out.println("| what | of | ratio | from shortest and longest | goal |");
        System.out.println("| --- | ---: | ---: | ---: | --- |");
        SpeedRatio.ALL.stream().flatMap(ratio -> ratio.rows(measured)).forEach(System.out::println);
        System.out.println();
        System.out.println("| benchmark | of | in sums of 36 points | time | bytes allocated |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        measured.forEach(one -> System.out.printf(
                Locale.ROOT,
                "| `%s` | %s | %s | %s | %,.0f |%n",
                one.name(),
                one.parameter(),
                inSums(one, measured),
                one.time(),
                one.bytes()));
    }

    private static String inSums(Measured one, List<Measured> measured) {
        Optional<Measured> sum = measured.stream()
                .filter(other -> other.name().equals("OneInMemory.sum"))
                .findFirst();
        return sum.map(floor -> String.format(Locale.ROOT, "%,.1f", one.median() / floor.median()))
                .orElse("");
    }
}
