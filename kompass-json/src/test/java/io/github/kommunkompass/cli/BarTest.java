package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.Ratio;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final Bar BAR = new Bar(20);

    @Test
    void distinguishesCertainFromPossiblePoints() {
        assertThat(BAR.of(45, 65, 100)).isEqualTo("█████████▒▒▒▒░░░░░░░");
        assertThat(BAR.of(0, 20, 20)).isEqualTo("▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒");
    }

    @Test
    void roundsHalvesUp() {
        assertThat(BAR.of(1, 1, 8)).isEqualTo("███░░░░░░░░░░░░░░░░░");
    }

    @Test
    void isEmptyOnlyAtZeroAndFullOnlyAtMaximum() {
        assertThat(BAR.of(0, 0, 800)).isEqualTo("░░░░░░░░░░░░░░░░░░░░");
        assertThat(BAR.of(1, 1, 800)).isEqualTo("█░░░░░░░░░░░░░░░░░░░");
        assertThat(BAR.of(799, 799, 800)).isEqualTo("███████████████████░");
        assertThat(BAR.of(800, 800, 800)).isEqualTo("████████████████████");
    }

    @Test
    void marksAnotherNumberOfPoints() {
        assertThat(BAR.marked(45, Ratio.of(72), 100)).isEqualTo("█████████░░░░░│░░░░░");
        assertThat(BAR.marked(80, Ratio.of(201, 4), 100)).isEqualTo("██████████│█████░░░░");
        assertThat(BAR.marked(0, Ratio.ZERO, 100)).isEqualTo("│░░░░░░░░░░░░░░░░░░░");
        assertThat(BAR.marked(100, Ratio.of(100), 100)).isEqualTo("███████████████████│");
        assertThat(BAR.marked(99, Ratio.of(100), 100)).isEqualTo("███████████████████│");
    }

    /** A mark in the cell where the points end is on the side where it belongs. */
    @Test
    void tellsWhetherTheMarkIsReached() {
        assertThat(BAR.marked(66, Ratio.of(65), 100)).isEqualTo("████████████│░░░░░░░");
        assertThat(BAR.marked(65, Ratio.of(65), 100)).isEqualTo("████████████│░░░░░░░");
        assertThat(BAR.marked(65, Ratio.of(66), 100)).isEqualTo("█████████████│░░░░░░");
        assertThat(BAR.marked(69, Ratio.of(691, 10), 100)).isEqualTo("██████████████│░░░░░");
        for (int points = 1; points < 100; points++) {
            String bar = BAR.of(points, points, 100);
            assertThat(BAR.marked(points, Ratio.of(points), 100).indexOf(Bar.MARK))
                    .isEqualTo(bar.lastIndexOf(Bar.CERTAIN));
        }
    }
}
