package io.github.kommunkompass.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedMeansTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final CriterionCode AREA = CriterionCode.of("1");

    private static PublishedMeans of(Ratio mean) {
        return PublishedMeans.of(SE_2020, "Sverigesnitt", Map.of("1", mean), List.of(Source.of("A page")));
    }

    @Test
    void holdsPublishedMeans() {
        PublishedMeans means = of(Ratio.of(63));
        assertThat(means.label()).isEqualTo("Sverigesnitt");
        assertThat(means.means()).containsOnly(Map.entry(AREA, Ratio.of(63)));
        assertThat(means.sources()).containsExactly(Source.of("A page"));
        assertThat(means.findMean(SE_2020.criterion("1"))).contains(Ratio.of(63));
        assertThat(means.findMean(SE_2020.criterion("2"))).isEmpty();
        assertThat(means).hasToString("Sverigesnitt {1=63}");
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
                .isThrownBy(() -> PublishedMeans.of(SE_2020, " ", Map.of("1", Ratio.ONE), List.of()))
                .withMessage("found a blank label, expected the label in print");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedMeans.of(SE_2020, "Nothing", Map.of(), List.of()))
                .withMessage("found no means, expected at least one");
    }
}
