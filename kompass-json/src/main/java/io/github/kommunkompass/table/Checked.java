package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Validates evaluations, and finds the cells of violations. Not thread-safe. */
final class Checked {

    private final boolean wantsWarnings;
    private final Supplier<MunicipalityRegister> register;
    private final CellReport report;

    Checked(boolean wantsWarnings, Supplier<MunicipalityRegister> register, CellReport report) {
        this.wantsWarnings = wantsWarnings;
        this.register = register;
        this.report = report;
    }

    /** Returns whether a valid evaluation needs no further check. */
    boolean isSurelyValid(Evaluation evaluation) {
        return !wantsWarnings && EvaluationValidator.isValid(evaluation);
    }

    /**
     * Validates an evaluation.
     *
     * @param evaluation the evaluation
     * @param isWhole whether all of its cells were read; if not, it has placeholders, and only its points are checked
     * @param places returns the cell of the value at a path
     * @return the evaluation, or empty if it has an error
     */
    Optional<Evaluation> check(Evaluation evaluation, boolean isWhole, Function<JsonPath, Cell> places) {
        List<Violation> violations = EvaluationValidator.validate(
                evaluation, wantsWarnings && isWhole ? register.get() : MunicipalityRegister.none());
        boolean isValid = isWhole;
        for (Violation violation : violations) {
            boolean isError = violation.severity() == Severity.ERROR;
            // There may be points in cells that could not be read, and municipality and date may be placeholders.
            if (isError || (wantsWarnings && isWhole)) {
                report.add(violation, places.apply(violation.path()));
            }
            isValid &= !isError;
        }
        return isValid ? Optional.of(evaluation) : Optional.empty();
    }
}
