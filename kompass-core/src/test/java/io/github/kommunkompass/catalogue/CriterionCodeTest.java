package io.github.kommunkompass.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionCodeTest {

    @Test
    void sortsInNaturalOrder() {
        List<String> ordered = List.of(
                "total",
                "0",
                "01",
                "1",
                "1.1",
                "1.2",
                "001.5",
                "1.10",
                "1.10a",
                "1a",
                "2",
                "002.1",
                "9",
                "10",
                "99999999999999999999",
                "A",
                "a");
        Stream<String> sorted = ordered.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(CriterionCode::of)
                .sorted()
                .map(CriterionCode::toString);
        assertThat(sorted).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".1", "-1", "1 1", "1,1", "é", "1/1", "1=2", "١"})
    void rejectsMalformedCode(String text) {
        assertThatThrownBy(() -> CriterionCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found \"" + text
                        + "\", expected a letter or digit, then letters, digits, dots, hyphens or underscores"
                        + " (A to Z, 0 to 9)");
        assertThatThrownBy(() -> RevisionId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsMoreThan200Characters() {
        assertThat(CriterionCode.of("1".repeat(200))).hasToString("1".repeat(200));
        assertThat(RevisionId.of("R".repeat(200))).hasToString("R".repeat(200));
        assertThatThrownBy(() -> CriterionCode.of("1".repeat(201)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a code of 201 characters, expected at most 200 characters");
        assertThatThrownBy(() -> RevisionId.of(" ".repeat(250)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a revision name of 250 characters, expected at most 200 characters");
    }

    @Test
    void namesLevelsDownToQuestionAndNumbersDeeperOnes() {
        assertThat(Level.ofDepth(2)).isSameAs(Level.SUB_AREA).hasToString("sub-area");
        assertThat(Level.ofDepth(4))
                .isEqualTo(Level.ofDepth(4))
                .hasToString("level-4")
                .isGreaterThan(Level.QUESTION);
        assertThatThrownBy(() -> Level.ofDepth(-1)).hasMessage("found depth -1, expected 0 or more");
    }
}
