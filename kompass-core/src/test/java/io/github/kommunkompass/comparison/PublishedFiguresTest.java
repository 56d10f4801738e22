package io.github.kommunkompass.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final CriterionCode AREA = CriterionCode.of("1");

    private static PublishedFigures of(Ratio mean) {
        return PublishedFigures.of(SE_2020, "Sverigesnitt", Map.of("1", mean), List.of(Source.of("A page")));
    }

    @Test
    void holdsPublishedMeans() {
        PublishedFigures means = of(Ratio.of(63));
        assertThat(means.label()).isEqualTo("Sverigesnitt");
        assertThat(means.means()).containsOnly(Map.entry(AREA, Ratio.of(63)));
        assertThat(means.sources()).containsExactly(Source.of("A page"));
        assertThat(means.findMean(SE_2020.criterion("1"))).contains(Ratio.of(63));
        assertThat(means.findMean(SE_2020.criterion("2"))).isEmpty();
        assertThat(means).hasToString("Sverigesnitt {1=63}");
    }

    /** A code is not a criterion: area 1 of 2016 is another one. */
    @Test
    void knowsNoFigureOfAnotherCatalogue() {
        Criterion other = Catalogues.se2016().criterion("1");
        PublishedFigures means = of(Ratio.of(63));
        String message = "found criterion " + other + " of another catalogue, expected one of SE-2020";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> means.findMean(other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> means.find(PublishedFigures.Kind.MEDIAN, other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> means.findNumber(other))
                .withMessage(message);
    }

    @Test
    void rejectsMeanOutsideScale() {
        assertThat(of(Ratio.ZERO).findMean(SE_2020.criterion("1"))).contains(Ratio.ZERO);
        assertThat(of(Ratio.of(100)).findMean(SE_2020.criterion("1"))).contains(Ratio.of(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Ratio.of(-1, 3)))
                .withMessage("found a mean of -1/3 points for 1, expected 0 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Ratio.of(301, 3)))
                .withMessage("found a mean of 301/3 points for 1, expected 0 to 100");
    }

    @Test
    void rejectsMeanOfMoreThan1000Characters() {
        BigInteger numerator = BigInteger.TEN.pow(499).multiply(BigInteger.valueOf(3));
        // 500 digits, a slash and 499 digits.
        Ratio longest = Ratio.of(numerator, BigInteger.TEN.pow(499).subtract(BigInteger.ONE));
        assertThat(longest.toString()).hasSize(1000);
        assertThat(of(longest).means()).containsValue(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Ratio.of(numerator, BigInteger.TEN.pow(499).add(BigInteger.ONE))))
                .withMessage("found a mean of 1001 characters for 1, expected a fraction of at most 1000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Ratio.of(BigInteger.TEN.pow(2000).negate(), BigInteger.ONE)))
                .withMessage("found a mean of 2002 characters for 1, expected a fraction of at most 1000 characters");
    }

    @Test
    void rejectsBlankLabelAndNoMeans() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigures.of(SE_2020, " ", Map.of("1", Ratio.ONE), List.of()))
                .withMessage("found a blank label, expected the label in print");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigures.of(SE_2020, "Nothing", Map.of(), List.of()))
                .withMessage("found no figures, expected at least one");
    }

    private static PublishedFigures of(
            Map<PublishedFigures.Kind, Map<String, Ratio>> figures, Map<String, Long> numbers) {
        return PublishedFigures.of(SE_2020, "Motala", figures, numbers, List.of());
    }

    /** Motala printed a median of 409 over the 38 municipalities evaluated since 2002. */
    @Test
    void holdsAMedianAndItsNumber() {
        PublishedFigures motala =
                of(Map.of(PublishedFigures.Kind.MEDIAN, Map.of("total", Ratio.of(409))), Map.of("total", 38L));
        assertThat(motala.find(PublishedFigures.Kind.MEDIAN, SE_2020.root())).contains(Ratio.of(409));
        assertThat(motala.findNumber(SE_2020.root())).hasValue(38);
        assertThat(motala.findNumber(SE_2020.criterion("1"))).isEmpty();
        assertThat(motala.means()).isEmpty();
        assertThat(motala).hasToString("Motala {MEDIAN={total=409}} of {total=38}");
    }

    @Test
    void rejectsFiguresThatContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        Map.of(
                                PublishedFigures.Kind.FIRST_QUARTILE, Map.of("1", Ratio.of(70)),
                                PublishedFigures.Kind.THIRD_QUARTILE, Map.of("1", Ratio.of(60))),
                        Map.of()))
                .withMessage(
                        "found a first quartile of 70 and a third quartile of 60 for 1, expected the first quartile,"
                                + " the median and the third quartile in this order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        Map.of(
                                PublishedFigures.Kind.MEDIAN, Map.of("1", Ratio.of(70)),
                                PublishedFigures.Kind.THIRD_QUARTILE, Map.of("1", Ratio.of(60))),
                        Map.of()))
                .withMessageStartingWith("found a median of 70 and a third quartile of 60 for 1,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of(PublishedFigures.Kind.MEDIAN, Map.of("1", Ratio.of(101))), Map.of()))
                .withMessage("found a median of 101 points for 1, expected 0 to 100");
        Map<PublishedFigures.Kind, Map<String, Ratio>> median =
                Map.of(PublishedFigures.Kind.MEDIAN, Map.of("1", Ratio.of(60)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(median, Map.of("1", 0L)))
                .withMessage("found 0 evaluations for 1, expected at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(median, Map.of("2", 38L)))
                .withMessage("found a number of evaluations for 2 without a figure, expected a figure");
    }
}
