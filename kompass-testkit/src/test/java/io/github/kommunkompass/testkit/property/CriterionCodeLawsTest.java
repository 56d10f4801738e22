package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.CriterionCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Codes have a total order that matches reading order. */
@AddLifecycleHook(SeedOfTheBuild.class)
class CriterionCodeLawsTest {

    @Property(tries = 3_000)
    void orderIsTotalAndConsistentWithEquals(
            @ForAll("codes") CriterionCode a, @ForAll("codes") CriterionCode b, @ForAll("codes") CriterionCode c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    /** From few pieces, so that codes often begin alike. */
    @Provide
    Arbitrary<CriterionCode> codes() {
        Arbitrary<String> pieces = Arbitraries.of(
                "0", "1", "2", "9", "10", "007", "99999999999999999999", ".", "-", "_", "a", "B", "total");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(chosen -> String.join("", chosen))
                .filter(text -> Character.isLetterOrDigit(text.charAt(0)))
                .map(CriterionCode::of);
    }

    @Property
    void sortsNumbersInCodesBySize(
            @ForAll("codes") CriterionCode above,
            @ForAll @BigRange(min = "0", max = "1000000000000000000000") BigInteger a,
            @ForAll @BigRange(min = "0", max = "1000000000000000000000") BigInteger b) {
        assertThat(Integer.signum(below(above, a).compareTo(below(above, b)))).isEqualTo(a.compareTo(b));
    }

    private static CriterionCode below(CriterionCode above, BigInteger number) {
        return CriterionCode.of(above + "." + number);
    }

    @Property
    void sortsTotalFirstAndPartsAfterTheirWhole(
            @ForAll("codes") CriterionCode whole, @ForAll("codes") CriterionCode part) {
        assertThat(CriterionCode.TOTAL).isLessThanOrEqualTo(whole);
        Assume.that(!whole.equals(CriterionCode.TOTAL));
        assertThat(whole).isLessThan(CriterionCode.of(whole + "." + part));
    }

    @Property
    void roundTripsText(@ForAll("codes") CriterionCode code) {
        assertThat(CriterionCode.of(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Example
    void sortsCodesInReportOrder() {
        List<CriterionCode> printed = new ArrayList<>(List.of(CriterionCode.TOTAL));
        for (int area = 1; area <= 12; area++) {
            printed.add(CriterionCode.of("" + area));
            String prefix = area + ".";
            IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> CriterionCode.of(prefix + i))
                    .forEach(printed::add);
        }
        var shuffled = new ArrayList<>(printed);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(printed);
    }
}
