package io.github.kommunkompass.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {

    private static final Law<Integer> EVEN = Law.of(
            "even", "All are even.", number -> number % 2 == 0 ? Optional.empty() : Optional.of("found " + number));
    private static final Law<Integer> SMALL = Law.of(
            "small", "All are small.", number -> number < 10 ? Optional.empty() : Optional.of(number + " is large"));

    @Test
    void holdsOrGivesRefutation() {
        assertThat(EVEN.refutation(2)).isEmpty();
        assertThat(EVEN.refutation(3)).contains("found 3");
        assertThatCode(() -> EVEN.check(2)).doesNotThrowAnyException();
        assertThat(EVEN.id()).isEqualTo("even");
        assertThat(EVEN.sentence()).isEqualTo("All are even.");
        assertThat(EVEN).hasToString("even: All are even.");
    }

    @Test
    void errorCarriesLawInputAndRefutation() {
        assertThatThrownBy(() -> EVEN.check(3)).isInstanceOfSatisfying(LawViolatedError.class, violated -> {
            assertThat(violated)
                    .hasMessage(String.join(
                            System.lineSeparator(), "even: All are even.", "  Counter-example: found 3", "  In: 3"));
            assertThat(violated.law()).isEqualTo("even");
            assertThat(violated.input()).contains(3);
            assertThat(violated.refutation()).isEqualTo("found 3");
        });
    }

    @Test
    void reportsFirstCounterExampleOfEachLaw() {
        assertThatCode(() -> Law.checkAll(List.of(EVEN, SMALL), List.of(2, 4))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Law.checkAll(List.of(EVEN, SMALL), List.of(2, 5, 7, 12, 14)))
                .hasMessageContaining("found 5")
                .satisfies(violated -> assertThat(violated.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessageContaining("12 is large")));
    }

    @Test
    void rejectsCheckWithoutInputs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.checkAll(List.of(EVEN), List.of()))
                .withMessage("found no input, expected at least one to check the laws with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Even", "even law", "-even", "even-", "even--law"})
    void rejectsIdNotInLowerCaseWords(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.of(id, "All are even.", any -> Optional.empty()))
                .withMessage("found \"" + id + "\", expected an id of lower-case words with hyphens between them");
    }

    @Test
    void rejectsLawWithoutStatement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.of("even", " ", any -> Optional.empty()))
                .withMessage("found a blank sentence for even, expected a text");
    }
}
