package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static Violation violation(int number) {
        return Violation.of(InputRule.INVALID_VALUE, JsonPath.ROOT.element(number), "this", "that");
    }

    private static final Violation WARNING =
            Violation.of(InputRule.MORE_WARNINGS, JsonPath.ROOT, "1 more violation", "");

    private static Violations violations(int number) {
        var violations = new Violations();
        for (int i = 0; i < number; i++) {
            violations.add(violation(i));
        }
        return violations;
    }

    @Test
    void keepsTheFirstThousandAndCountsTheOthers() {
        assertThat(new Violations().toList()).isEmpty();
        Violations thousand = violations(1_000);
        assertThat(thousand.isFull()).isTrue();
        assertThat(thousand.toList()).hasSize(1_000).endsWith(violation(999));
        assertThat(violations(999).isFull()).isFalse();
        List<Violation> more = violations(1_001).toList();
        assertThat(more).hasSize(1_001).element(999).isEqualTo(violation(999));
        assertThat(more.get(1_000)).hasToString("$: found 1 more violation, expected at most 1000");
        assertThat(violations(5_000).toList().get(1_000))
                .hasToString("$: found 4000 more violations, expected at most 1000");
    }

    @Test
    void countsTheOthersOfAnotherCollector() {
        Violations all = violations(500);
        all.addAll(violations(1_234).toList());
        assertThat(all.toList()).hasSize(1_001).element(500).isEqualTo(violation(0));
        assertThat(all.toList().get(1_000)).hasToString("$: found 734 more violations, expected at most 1000");
        assertThat(Violations.others(all.toList().get(1_000))).isEqualTo(734);
        assertThat(Violations.others(violation(0))).isZero();
    }

    @Test
    void saysWhetherTheOthersAreWarnings() {
        Violations warnings = violations(1_000);
        warnings.add(WARNING);
        assertThat(warnings.toList().get(1_000).rule()).isEqualTo(InputRule.MORE_WARNINGS);
        assertThat(warnings.toList().get(1_000).severity()).isEqualTo(Severity.WARNING);
        warnings.add(violation(1));
        assertThat(warnings.toList().get(1_000).rule()).isEqualTo(InputRule.TOO_MANY);
        assertThat(warnings.toList().get(1_000)).hasToString("$: found 2 more violations, expected at most 1000");
    }

    /** An exception for invalid input with some violations. */
    private static final class Invalid extends InvalidInputException {
        private static final long serialVersionUID = 1L;

        Invalid(List<Violation> violations) {
            super("It", violations);
        }
    }

    private static Stream<String> lines(Exception thrown) {
        return String.valueOf(thrown.getMessage()).lines();
    }

    @Test
    void messageHasTheFirstHundredAndCountsTheOthers() {
        assertThat(lines(new Invalid(violations(100).toList())))
                .hasSize(101)
                .startsWith("It is invalid:")
                .endsWith("  error: $[99]: found this, expected that");
        assertThat(lines(new Invalid(violations(101).toList()))).hasSize(102).endsWith("  and 1 more");
        var many = new Invalid(violations(1_234).toList());
        assertThat(lines(many)).hasSize(102).endsWith("  and 1134 more");
        assertThat(many.violations()).hasSize(1_001);
    }

    @Test
    void messageHasTheEndOfALongPath() {
        JsonPath path = JsonPath.ROOT;
        for (int i = 0; i < 60; i++) {
            path = path.member("\u202e".repeat(200));
        }
        String message = Violation.of(InputRule.INVALID_VALUE, path.element(7), "this", "that")
                .message();
        assertThat(message)
                .startsWith("\u2026")
                .endsWith("\\u202e'][7]: found this, expected that")
                .hasSizeLessThan(1_050);
        assertThat(path.toString()).hasSizeGreaterThan(60 * 200 * 6);
    }
}
