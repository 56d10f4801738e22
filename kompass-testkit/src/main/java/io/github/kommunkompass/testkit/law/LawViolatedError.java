package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Points;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a law is violated, with the law, the input and the refutation. Test frameworks report it as a failure.
 */
public final class LawViolatedError extends AssertionError {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 50;

    private final String law;
    private final String refutation;
    private final transient @Nullable Object input;

    <T> LawViolatedError(Law<T> law, String refutation, T input) {
        super(law + System.lineSeparator() + "  Counter-example: " + refutation + System.lineSeparator() + "  In: "
                + text(input));
        this.law = law.id();
        this.refutation = refutation;
        this.input = input;
    }

    /** {@return the id of the law that does not hold} */
    public String law() {
        return law;
    }

    /** {@return how the input refutes the law, such as {@code found 20 for 3, expected 21}} */
    public String refutation() {
        return refutation;
    }

    /** {@return the input that refutes the law, or empty if the error was serialised since} */
    public Optional<Object> input() {
        return Optional.ofNullable(input);
    }

    /**
     * Returns a text of the input. That of an evaluation contains only the reports, since nothing else affects scores.
     */
    private static String text(Object input) {
        if (input instanceof Evaluation evaluation) {
            return text(evaluation);
        }
        if (input instanceof EvaluationWithFaults faulty) {
            return text(faulty.evaluation()) + ", with the faults " + faulty.faults();
        }
        return String.valueOf(input);
    }

    private static String text(Evaluation evaluation) {
        Collection<Criterion> reported = evaluation.observations().reported().keySet();
        String reports = reported.stream()
                .limit(FEW)
                .map(criterion -> criterion.code() + " " + report(criterion, evaluation) + " of " + criterion.max())
                .collect(Collectors.joining(", "));
        return evaluation.catalogue().revision() + " with "
                + (reported.isEmpty() ? "no reports" : reports)
                + (reported.size() > FEW ? ", …" : "");
    }

    private static String report(Criterion criterion, Evaluation evaluation) {
        return evaluation.observations().observation(criterion) instanceof Points points
                ? Integer.toString(points.points())
                : ((Missing) evaluation.observations().observation(criterion)).id();
    }
}
