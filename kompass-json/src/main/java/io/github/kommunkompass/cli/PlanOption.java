package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.table.TableSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the plan of the earlier of two evaluations. */
final class PlanOption {

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "The action plan of the earlier evaluation, whose actions are followed: JSON (kompass/plan/1), or CSV"
                            + " or Excel with a row for each action.")
    private @Nullable String file;

    /** Reads the plan of an evaluation, if one is given. */
    Optional<Plan> plan(Evaluation evaluation, Main.Streams streams, Library library, TableSettings settings) {
        return Optional.ofNullable(file).map(name -> new PlanFile(name, streams, library, settings).read(evaluation));
    }
}
