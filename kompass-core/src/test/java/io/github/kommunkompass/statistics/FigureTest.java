package io.github.kommunkompass.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figure<Integer> VALUE = Figure.of(7);
    private static final Figure<Integer> NONE = Figure.unavailable(UnavailableReason.TOO_FEW);

    @Test
    void valueReplacesTheAlternative() {
        assertThat(VALUE.orElse(9)).isEqualTo(7);
        assertThat(NONE.orElse(9)).isEqualTo(9);
    }

    @Test
    void unavailableFigureThrowsTheCallersException() {
        assertThat(VALUE.orElseThrow(reason -> new IllegalStateException())).isEqualTo(7);
        assertThatThrownBy(() -> NONE.orElseThrow(reason -> new IllegalStateException(reason.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("too-few");
    }

    @Test
    void actsOnlyOnValue() {
        List<Integer> seen = new ArrayList<>();
        VALUE.ifPresent(seen::add);
        NONE.ifPresent(seen::add);
        assertThat(seen).containsExactly(7);
    }

    @Test
    void distributionHasTheDocumentedDefaults() {
        Distribution points = Distribution.of(10, 1, 2, 2, 5, 9);
        assertThat(points.quantile(Ratio.of(1, 3))).isEqualTo(points.quantile(Ratio.of(1, 3), QuantileType.TYPE_7));
        assertThat(points.quantile(Ratio.of(1, 3))).hasToString("2");
        assertThat(points.rank(2)).hasToString("3 of 5");
        assertThat(points.percentileRank(2)).isEqualTo(Figure.of(Ratio.of(2, 5)));
        assertThat(points.standardDeviation()).isEqualTo(points.standardDeviation(Estimator.SAMPLE));
    }
}
