package io.github.kommunkompass.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {

    @ParameterizedTest
    @CsvSource({"2, 0, true", "2, 1, false", "2, 2, true", "5, 0, true", "5, 4, false", "5, 5, true", "5, 6, true"})
    void showsGroupsOfMinimumSizeAndEmptyOnes(int k, long n, boolean shown) {
        DisclosurePolicy policy = DisclosurePolicy.minimum(k);
        assertThat(policy.minimum()).hasValue(k);
        assertThat(policy).hasToString("at least " + k);
        assertThat(policy.allows(n)).isEqualTo(shown);
        assertThat(policy.disclose(n, () -> Figure.of("shown")))
                .isEqualTo(shown ? Figure.of("shown") : Figure.unavailable(UnavailableReason.WITHHELD));
        assertThat(DisclosurePolicy.none().allows(n)).isTrue();
        assertThat(DisclosurePolicy.none().disclose(n, () -> Figure.of("shown")))
                .isEqualTo(Figure.of("shown"));
    }

    @Test
    void doesNotComputeWithheldFigures() {
        Figure<String> withheld = DisclosurePolicy.minimum(3).disclose(2, () -> {
            throw new AssertionError("computed");
        });
        assertThat(withheld).hasToString("unavailable: the group is too small to be shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -1, Integer.MIN_VALUE})
    void rejectsMinimumBelowTwo(int k) {
        assertThatThrownBy(() -> DisclosurePolicy.minimum(k))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a minimum of " + k + ", expected at least 2");
        assertThat(DisclosurePolicy.none().minimum()).isEmpty();
        assertThat(DisclosurePolicy.none()).hasToString("no minimum");
    }

    /** The numbers in the documentation. */
    @Tag("slow")
    @Test
    void figuresOfSixValuesDetermineAlmostAllGroups() {
        Map<List<Object>, Integer> groups = new HashMap<>();
        addGroups(groups, new int[6], 0, 0);
        assertThat(groups.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(230_230);
        assertThat(groups.values().stream().filter(number -> number == 1)).hasSize(226_594);
    }

    /** Adds all groups of values up to 20 in rising order, by their figures. */
    private static void addGroups(Map<List<Object>, Integer> groups, int[] values, int index, int lowest) {
        if (index == values.length) {
            Statistics figures = Statistics.of(Distribution.of(20, values));
            groups.merge(
                    List.of(
                            figures.mean(),
                            figures.standardDeviation(),
                            figures.lowerQuartile(),
                            figures.median(),
                            figures.upperQuartile()),
                    1,
                    Integer::sum);
            return;
        }
        for (int value = lowest; value <= 20; value++) {
            values[index] = value;
            addGroups(groups, values, index + 1, value);
        }
    }
}
