package io.github.kommunkompass.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.property.SeedOfTheBuild;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

class LawPropertiesTest {

    private static final Law<Integer> EVEN = Law.of(
            "even", "All are even.", number -> number % 2 == 0 ? Optional.empty() : Optional.of(number + " is odd"));
    private static final Law<Integer> SMALL = Law.of(
            "small", "All are small.", number -> number < 10 ? Optional.empty() : Optional.of(number + " is large"));

    private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers();

    @AddLifecycleHook(SeedOfTheBuild.class)
    private static final class Numbers extends LawProperties<Integer> {

        Numbers(List<Law<Integer>> laws) {
            super(laws, NUMBERS);
        }
    }

    @Test
    void checksEachLaw() {
        Numbers properties = new Numbers(List.of(EVEN, SMALL));
        assertThat(properties.inputs()).isSameAs(NUMBERS);
        assertThatCode(() -> properties.keepsLaws(2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> properties.keepsLaws(13))
                .hasMessageContaining("13 is odd")
                .satisfies(violated -> assertThat(violated.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessageContaining("13 is large")));
    }

    @Test
    void checksOnlyViolatedLawWhileInputShrinks() {
        Numbers properties = new Numbers(List.of(EVEN, SMALL));
        assertThatThrownBy(() -> properties.keepsLaws(12)).hasMessageContaining("12 is large");
        assertThatCode(() -> properties.keepsLaws(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> properties.keepsLaws(11)).hasMessageContaining("11 is large");
    }

    @Test
    void rejectsNoLaws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numbers(List.of()))
                .withMessage("found no law, expected at least one to check");
    }
}
