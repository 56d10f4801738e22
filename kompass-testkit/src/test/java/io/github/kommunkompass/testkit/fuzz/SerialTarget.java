package io.github.kommunkompass.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * An accumulator merges a serial form exactly as it is, or refuses it and does not change. The first byte chooses the repeat
 * policy; if its highest bit is set, the others are what follows the name of the form.
 */
final class SerialTarget {

    private static final int WITHOUT_NAME = 0x80;
    private static final List<Form> FORMS =
            Stream.of(RepeatPolicy.values()).map(Form::new).toList();

    private SerialTarget() {}

    /** A serial form of a population. */
    private static final class Form {

        private final Population population;

        /** The first bytes, which are always the same. */
        private final byte[] name;

        /** Of no evaluation. */
        private final byte[] empty;

        Form(RepeatPolicy repeats) {
            population = Population.of(SmallCatalogue.CATALOGUE, repeats);
            empty = accumulator().toBytes();
            BenchmarkAccumulator other = accumulator();
            // The count of the first reason follows the name.
            other.countExcluded(EnumSet.allOf(ExclusionReason.class).iterator().next());
            name = Arrays.copyOf(empty, Arrays.mismatch(empty, other.toBytes()));
        }

        BenchmarkAccumulator accumulator() {
            return BenchmarkAccumulator.of(population);
        }

        BenchmarkAccumulator withEvaluation() {
            BenchmarkAccumulator accumulator = accumulator();
            accumulator.add(Evaluation.builder(SmallCatalogue.CATALOGUE)
                    .municipality(Municipality.of("Habo", "SE"))
                    .evaluated(PartialDate.of(2021))
                    .points("1.1", 1)
                    .points("1.2", 0)
                    .points("2", 2)
                    .build());
            return accumulator;
        }

        byte[] named(byte[] rest) {
            byte[] named = Arrays.copyOf(name, name.length + rest.length);
            System.arraycopy(rest, 0, named, name.length, rest.length);
            return named;
        }
    }

    static void fuzzerTestOneInput(byte[] data) {
        Choice choice = Choice.of(data);
        Form form = FORMS.get((choice.number() & ~WITHOUT_NAME) % FORMS.size());
        byte[] serial = (choice.number() & WITHOUT_NAME) == 0 ? choice.rest() : form.named(choice.rest());
        BenchmarkAccumulator received = form.accumulator();
        if (merges(received, serial)) {
            assertThat(received.toBytes()).isEqualTo(serial);
            checkMergedTwice(form, serial, received);
            checkBenchmark(received);
            assertThat(received.toBytes()).isEqualTo(serial);
        } else {
            assertThat(received.toBytes()).isEqualTo(form.empty);
            assertThat(merges(form.withEvaluation(), serial)).isFalse();
        }
    }

    /** Tries to merge, which changes nothing if it fails. */
    private static boolean merges(BenchmarkAccumulator into, byte[] serial) {
        byte[] before = into.toBytes();
        try {
            into.merge(serial);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(into.toBytes()).isEqualTo(before);
            return false;
        }
    }

    /** Merged into an accumulator with an evaluation, a form is what the accumulator is that it came from. */
    private static void checkMergedTwice(Form form, byte[] serial, BenchmarkAccumulator received) {
        BenchmarkAccumulator fromForm = form.withEvaluation();
        BenchmarkAccumulator fromAccumulator = form.withEvaluation();
        boolean merged = merges(fromForm, serial);
        try {
            fromAccumulator.merge(received);
            assertThat(merged).isTrue();
        } catch (IllegalArgumentException e) {
            assertThat(merged).isFalse();
        }
        assertThat(fromForm.toBytes()).isEqualTo(fromAccumulator.toBytes());
    }

    private static void checkBenchmark(BenchmarkAccumulator received) {
        try {
            assertThat(received.toBenchmark().evaluations()).isNotNegative();
        } catch (AmbiguousRepeatsException | ConflictingMunicipalitiesException e) {
            assertThat(e).hasMessageContaining("found ");
        }
    }
}
