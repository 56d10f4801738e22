package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state of an accumulator, sent to another accumulator as bytes. */
class SerialFormTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("X-1")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(1))
                    .add(Criterion.builder("2").name("en", "Two").max(2)))
            .build();
    private static final Municipality HABO = Municipality.of("Habo", "SE");

    private static Population population(RepeatPolicy repeats) {
        return Population.of(CATALOGUE, repeats);
    }

    private static BenchmarkAccumulator accumulator(RepeatPolicy repeats, Evaluation... evaluations) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population(repeats));
        for (Evaluation evaluation : evaluations) {
            accumulator.add(evaluation);
        }
        return accumulator;
    }

    private static Evaluation evaluation(String name, String date, int one, int two) {
        return Evaluation.builder(CATALOGUE)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.parse(date))
                .points("1", one)
                .points("2", two)
                .build();
    }

    /** The serial form of an accumulator whose counts after the exclusion reasons are written by the caller. */
    private static byte[] form(Population population, Consumer<SerialWriter> rest) {
        var out = new SerialWriter();
        out.text("kompass accumulator 2: " + population.describe() + ", " + CATALOGUE.fingerprint() + ", "
                + population.register().id());
        for (int reason = 0; reason < ExclusionReason.values().length; reason++) {
            out.number(0);
        }
        rest.accept(out);
        return out.toBytes();
    }

    private static byte[] form(RepeatPolicy repeats, long... numbers) {
        return form(population(repeats), out -> Arrays.stream(numbers).forEach(out::number));
    }

    private static String refusal(Population population, byte[] form) {
        BenchmarkAccumulator accumulator = population.group().isPresent()
                ? BenchmarkAccumulator.of(population, one -> one.name().startsWith("A"))
                : BenchmarkAccumulator.of(population);
        byte[] before = accumulator.toBytes();
        Throwable refusal = catchThrowable(() -> accumulator.merge(form));
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        assertThat(accumulator.toBytes()).isEqualTo(before);
        return String.valueOf(refusal.getMessage());
    }

    private static String refusal(RepeatPolicy repeats, byte[] form) {
        return refusal(population(repeats), form);
    }

    @ParameterizedTest
    @EnumSource
    void mergedPartsHaveSerialFormOfWhole(RepeatPolicy repeats) {
        BenchmarkAccumulator received = accumulator(repeats, evaluation("A", "2021", 1, 2));
        received.countExcluded(ExclusionReason.OTHER_REVISION);
        received.merge(accumulator(repeats, evaluation("B", "2021", 0, 0), evaluation("B", "2022", 0, 1))
                .toBytes());
        received.add(evaluation("B", "2023", 1, 0));
        BenchmarkAccumulator whole = accumulator(
                repeats,
                evaluation("B", "2023", 1, 0),
                evaluation("B", "2022", 0, 1),
                evaluation("A", "2021", 1, 2),
                evaluation("B", "2021", 0, 0));
        whole.countExcluded(ExclusionReason.OTHER_REVISION);
        assertThat(received.toBytes()).isEqualTo(whole.toBytes());
        assertThat(received.toBenchmark()).isEqualTo(whole.toBenchmark());
    }

    @Test
    void countsEvaluationsSupersededByRepeats() {
        BenchmarkAccumulator received = accumulator(RepeatPolicy.LATEST);
        received.merge(accumulator(RepeatPolicy.LATEST, evaluation("B", "2021", 0, 0), evaluation("B", "2022", 0, 1))
                .toBytes());
        assertThat(received.toBenchmark().exclusions()).containsEntry(ExclusionReason.REPEATED, 1L);
        assertThat(received.toBenchmark().distribution("total").mean().value()).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsChangedBytesOrReadsAnotherState(RepeatPolicy repeats) {
        byte[] bytes = accumulator(repeats, evaluation("Å", "2021", 1, 2), evaluation("B", "2022-01", 0, 1))
                .toBytes();
        for (int place = 0; place < bytes.length; place++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] changed = bytes.clone();
                changed[place] ^= (byte) (1 << bit);
                BenchmarkAccumulator received = accumulator(repeats);
                Throwable refusal = catchThrowable(() -> received.merge(changed));
                if (refusal == null) {
                    assertThat(received.toBytes()).isEqualTo(changed);
                } else {
                    assertThat(refusal)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageMatching("(?s).*found .*, expected .*");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsTruncatedAndOverlongBytes(RepeatPolicy repeats) {
        byte[] bytes = accumulator(repeats, evaluation("A", "2021", 1, 2)).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(refusal(repeats, Arrays.copyOf(bytes, length)))
                    .matches("found .* at byte [0-9]+ of the serial form, expected .*");
        }
        assertThat(refusal(repeats, Arrays.copyOf(bytes, bytes.length + 1)))
                .isEqualTo("found 1 more bytes at byte " + bytes.length + " of the serial form, expected the end");
    }

    @Test
    void distinguishesCountryFromGroupOfSameName() {
        Population country =
                Population.builder(CATALOGUE, RepeatPolicy.ALL).country("SE").build();
        Population group =
                Population.builder(CATALOGUE, RepeatPolicy.ALL).group("SE").build();
        assertThat(refusal(country, form(group, out -> {})))
                .startsWith("found the serial form of \"kompass accumulator 2: X-1, all, group \\\"SE\\\", ")
                .contains("\", expected that of \"kompass accumulator 2: X-1, all, in SE, ");
    }

    @Test
    void rejectsImpossibleCounts() {
        // The numbers of evaluations, of those with 0 to 3 points in all, with 0 to 1 at 1, with 0 to 2 at 2, and of
        // municipalities.
        assertThat(refusal(RepeatPolicy.ALL, form(RepeatPolicy.ALL, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0)))
                .matches("found the number 1 at byte \\d+ of the serial form, expected one from 0 to 0");
        assertThat(refusal(RepeatPolicy.ALL, form(RepeatPolicy.ALL, 2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1)))
                .matches("found the number 2 at byte \\d+ of the serial form, expected one from 0 to 1");
        assertThat(refusal(RepeatPolicy.ALL, form(RepeatPolicy.ALL, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
                .matches("found the number 0 at byte \\d+ of the serial form, expected one from 1 to 2");
        assertThat(refusal(RepeatPolicy.ALL, form(RepeatPolicy.ALL, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)))
                .matches("found the number 2 at byte \\d+ of the serial form, expected one from 1 to 1");
    }

    @Test
    void rejectsRepeatedMunicipality() {
        assertThat(refusal(RepeatPolicy.ALL, form(population(RepeatPolicy.ALL), out -> {
                    for (int number : new int[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}) {
                        out.number(number);
                    }
                    member(out, HABO, "2021", 1);
                    member(out, HABO, "2021", 1);
                })))
                .matches("found a non-canonical encoding at byte \\d+ of the serial form, expected the canonical one");
    }

    @Test
    void rejectsNonMinimalNumbersAndMalformedText() {
        byte[] bytes = accumulator(RepeatPolicy.LATEST).toBytes();
        byte[] overlong = Arrays.copyOf(bytes, bytes.length + 1);
        overlong[bytes.length - 1] = (byte) 0x80;
        assertThat(refusal(RepeatPolicy.LATEST, overlong)).startsWith("found a non-canonical encoding at byte ");

        byte[] named =
                accumulator(RepeatPolicy.LATEST, evaluation("Å", "2021", 1, 2)).toBytes();
        for (int i = 0; i + 1 < named.length; i++) {
            if (named[i] == (byte) 0xc3 && named[i + 1] == (byte) 0x85) {
                named[i + 1] = 'A';
            }
        }
        assertThat(refusal(RepeatPolicy.LATEST, named))
                .matches(
                        "at byte \\d+ of the serial form: found U\\+FFFD replacement character in the municipality name"
                                + " \"\ufffdA\", expected .*");
    }

    @Test
    void rejectsNamesThatAreNotCanonical() {
        assertThat(refusal(RepeatPolicy.ALL, withName("A\u030a")))
                .startsWith("found a non-canonical encoding at byte ")
                .endsWith(" of the serial form, expected the canonical one");
        assertThat(refusal(RepeatPolicy.ALL, withName("Å\u00a0")))
                .matches("at byte \\d+ of the serial form: found U\\+00A0 no-break space in the municipality name"
                        + " \"Å\\\\u00a0\", expected .*");
        BenchmarkAccumulator received = accumulator(RepeatPolicy.ALL);
        received.merge(withName("Å"));
        assertThat(received.toBytes()).isEqualTo(withName("Å"));
    }

    private static byte[] withName(String name) {
        return form(population(RepeatPolicy.ALL), out -> {
            for (int number : new int[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}) {
                out.number(number);
            }
            out.text("SE");
            out.text(name);
            out.text("");
            out.number(1);
            out.text("2021");
            out.number(1);
        });
    }

    /** A member all of whose evaluations count, with some of one date. */
    private static void member(SerialWriter out, Municipality municipality, String date, long evaluations) {
        out.municipality(municipality);
        out.number(1);
        out.text(date);
        out.number(evaluations);
    }

    @Test
    void rejectsInvalidCandidates() {
        assertThat(refusal(RepeatPolicy.LATEST, candidate(population(RepeatPolicy.LATEST), "2021", 3, 1, 1)))
                .matches("found points for total other than the sum of its parts at byte \\d+ of the serial form,"
                        + " expected 2");
        Population window = Population.builder(CATALOGUE, RepeatPolicy.LATEST)
                .from(PartialDate.of(2022))
                .build();
        assertThat(refusal(window, candidate(window, "2021", 2, 1, 1)))
                .matches("found Habo \\(SE\\), 2021, X-1 at byte \\d+ of the serial form, expected an evaluation of the"
                        + " population");
        assertThat(refusal(RepeatPolicy.LATEST, candidate(population(RepeatPolicy.LATEST), "2021-13", 2, 1, 1)))
                .matches("at byte \\d+ of the serial form: found \"2021-13\", expected .*");
        assertThat(refusal(RepeatPolicy.LATEST, form(population(RepeatPolicy.LATEST), out -> {
                    out.number(1);
                    out.municipality(HABO);
                    out.number(0);
                    out.number(2);
                    points(out, "2021", 0, 0, 0);
                    points(out, "2022", 0, 0, 0);
                })))
                .startsWith("found a non-canonical encoding at byte ");
        assertThat(refusal(RepeatPolicy.LATEST, form(population(RepeatPolicy.LATEST), out -> {
                    out.number(1);
                    out.municipality(HABO);
                    out.number(0);
                    out.number(0);
                })))
                .matches("found the number 0 at byte \\d+ of the serial form, expected one from 1 to 2147483647");
    }

    private static byte[] candidate(Population population, String date, int total, int one, int two) {
        return form(population, out -> {
            out.number(1);
            out.municipality(HABO);
            out.number(0);
            out.number(1);
            points(out, date, total, one, two);
        });
    }

    private static void points(SerialWriter out, String date, int total, int one, int two) {
        out.text(date);
        out.number(1);
        out.number(total + 2L);
        out.number(one + 2L);
        out.number(two + 2L);
    }

    @Test
    void rejectsMunicipalitiesOutsideCountryOrGroup() {
        Population norwegian =
                Population.builder(CATALOGUE, RepeatPolicy.ALL).country("NO").build();
        Population group = Population.builder(CATALOGUE, RepeatPolicy.ALL)
                .group("beginning with A")
                .build();
        for (Population population : new Population[] {norwegian, group}) {
            assertThat(refusal(population, form(population, out -> {
                        for (int number : new int[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}) {
                            out.number(number);
                        }
                        member(out, HABO, "2021", 1);
                    })))
                    .matches("found Habo \\(SE\\), 2021, X-1 at byte \\d+ of the serial form, expected an evaluation"
                            + " of the population");
        }
    }

    @Test
    void rejectsMembersWithMoreOrFewerEvaluations() {
        Consumer<SerialWriter> two = out -> {
            for (int number : new int[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}) {
                out.number(number);
            }
        };
        assertThat(refusal(
                        RepeatPolicy.ALL,
                        form(population(RepeatPolicy.ALL), two.andThen(out -> member(out, HABO, "2021", 1)))))
                .matches("found 1 evaluation without a municipality at byte \\d+ of the serial form, expected none");
        assertThat(refusal(
                        RepeatPolicy.ALL,
                        form(population(RepeatPolicy.ALL), two.andThen(out -> member(out, HABO, "2021", 3)))))
                .matches("found the number 3 at byte \\d+ of the serial form, expected one from 1 to 2");
    }

    @Test
    void distinguishesRegisters() {
        Population none = Population.builder(CATALOGUE, RepeatPolicy.ALL)
                .register(MunicipalityRegister.none())
                .build();
        assertThat(refusal(none, accumulator(RepeatPolicy.ALL).toBytes()))
                .contains("built-in 2026-01-01\", expected that of \"kompass accumulator 2: X-1, all, register");
    }

    @Test
    void overflowLeavesStateUnchanged() {
        byte[] most = form(population(RepeatPolicy.ALL), out -> {
            out.number(Long.MAX_VALUE);
            for (int i = 0; i < 9; i++) {
                out.number(0);
            }
            out.number(1);
            member(out, HABO, "2021", Long.MAX_VALUE);
        });
        BenchmarkAccumulator accumulator = accumulator(RepeatPolicy.ALL);
        accumulator.merge(most);
        String message = "found 9223372036854775807 and 1 evaluations, expected at most 9223372036854775807 in all";
        assertThatThrownBy(() -> accumulator.add(evaluation("A", "2021", 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(accumulator.toBytes()).isEqualTo(most);
        byte[] one =
                accumulator(RepeatPolicy.ALL, evaluation("A", "2021", 1, 1)).toBytes();
        assertThatThrownBy(() -> accumulator.merge(one))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(accumulator.toBytes()).isEqualTo(most);
    }

    /** To normalise a name takes time that grows with the square of its marks. */
    @Test
    void refusesNameOfManyMarksBeforeItIsNormalised() {
        byte[] hostile = withName("e" + "\u0301\u0323".repeat(2_000_000));
        assertThatThrownBy(() -> accumulator(RepeatPolicy.ALL).merge(hostile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("municipality name of 4000001 code points");
    }
}
