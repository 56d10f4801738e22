package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void distinguishesCertainFromPossiblePoints() {
        assertThat(Bar.of(45, 65, 100)).isEqualTo("█████████▒▒▒▒░░░░░░░");
        assertThat(Bar.of(0, 20, 20)).isEqualTo("▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒");
    }

    @Test
    void roundsHalvesUp() {
        assertThat(Bar.of(1, 1, 8)).isEqualTo("███░░░░░░░░░░░░░░░░░");
    }

    @Test
    void isEmptyOnlyAtZeroAndFullOnlyAtMaximum() {
        assertThat(Bar.of(0, 0, 800)).isEqualTo("░░░░░░░░░░░░░░░░░░░░");
        assertThat(Bar.of(1, 1, 800)).isEqualTo("█░░░░░░░░░░░░░░░░░░░");
        assertThat(Bar.of(799, 799, 800)).isEqualTo("███████████████████░");
        assertThat(Bar.of(800, 800, 800)).isEqualTo("████████████████████");
    }
}
