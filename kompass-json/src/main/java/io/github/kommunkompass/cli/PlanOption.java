package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.plan.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the plan of an evaluation. */
final class PlanOption {

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The action plan of the earlier evaluation (kompass/plan/1), whose actions are followed.")
    private @Nullable String file;

    /** Reads the plan, if one is given. */
    Optional<Plan> plan(KompassJson json, Main.Streams streams) {
        return Optional.ofNullable(file).map(name -> new Input(name, streams).read(in -> json.read(Format.PLAN, in)));
    }
}
