package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.List;

/** A file with the plan of an evaluation: JSON, or a table with a row for each action. */
final class PlanFile {

    /** What a file may be, for descriptions of parameters. */
    static final String KINDS =
            "The action plan of the evaluation: JSON (kompass/plan/1), or CSV or Excel with a row for each action.";

    private final Input input;
    private final Main.Streams streams;
    private final Library library;
    private final TableSettings settings;

    PlanFile(String name, Main.Streams streams, Library library, TableSettings settings) {
        this.input = new Input(name, streams);
        this.streams = streams;
        this.library = library;
        this.settings = settings;
    }

    /** Reads and validates the plan of an evaluation. An exception follows the errors, which are printed. */
    Plan read(Evaluation evaluation) {
        return valid(parse(evaluation), evaluation);
    }

    /** Reads and validates the plan of an evaluation or of the one before. It is of the first if it has its date and revision. */
    Plan readOfEither(Evaluation evaluation, Evaluation before) {
        Plan plan = parse(evaluation);
        // A report decides the same way which of the two the plan is of.
        boolean isOfEvaluation = plan.of().evaluated().equals(evaluation.evaluated())
                && plan.of().revision().equals(evaluation.revision());
        return valid(plan, isOfEvaluation ? evaluation : before);
    }

    private Plan valid(Plan plan, Evaluation evaluation) {
        if (!isValid(plan, evaluation, false)) {
            throw new Failures.PrintedErrorsException();
        }
        return plan;
    }

    /** Prints the errors and warnings of the plan of an evaluation, and returns whether it has no error. */
    boolean validate(Evaluation evaluation) {
        return isValid(parse(evaluation), evaluation, true);
    }

    private Plan parse(Evaluation evaluation) {
        try (Content content = input.content()) {
            return content.kind() == Content.Kind.TABLE
                    ? library.tables(settings).readPlan(content.in(), evaluation)
                    : library.json().read(Format.PLAN, content.in());
        } catch (InvalidTableException e) {
            e.cellViolations().forEach(input::print);
            throw new Failures.PrintedErrorsException();
        } catch (InvalidDocumentException e) {
            throw new Failures.InvalidInputFileException(input, e);
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        }
    }

    private boolean isValid(Plan plan, Evaluation evaluation, boolean warns) {
        List<Violation> violations = PlanValidator.validate(plan, evaluation, MunicipalityRegister.builtIn());
        boolean isValid = true;
        for (Violation violation : violations) {
            boolean isError = violation.severity() == Severity.ERROR;
            isValid &= !isError;
            if (isError || warns) {
                streams.report(Problem.of(violation).in(input.name()));
            }
        }
        return isValid;
    }
}
