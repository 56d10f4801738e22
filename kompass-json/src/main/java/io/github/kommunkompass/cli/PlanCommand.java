package io.github.kommunkompass.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass plan}, which has commands of its own. */
@Command(
        name = "plan",
        description = {
            "Shows an action plan, and where it stands.",
            "A plan says what a municipality does about the findings of one evaluation: JSON (kompass/plan/1), or a"
                    + " table with a row for each action."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Success.",
            "1:The input is invalid or cannot be read, or the output cannot be written. All errors are printed on standard"
                    + " error, one per line.",
            "2:Wrong usage."
        },
        footer = {
            "",
            "Examples:",
            "  kompass plan status nassjo-plan-synthetic.json nassjo-2022-report.json \\",
            "      --format text",
            "  kompass plan show actions.csv nassjo-2022-report.json > plan.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlanCommand implements Runnable, CommandGroup {

    @ParentCommand
    private CommandGroup main;

    @Spec
    private CommandSpec spec;

    private PlanCommand() {}

    /** Returns a new command with its commands. */
    static CommandLine withCommands() {
        return new CommandLine(new PlanCommand())
                .addSubcommand(new PlanShowCommand())
                .addSubcommand(new PlanStatusCommand());
    }

    @Override
    public Main.Streams streams() {
        return main.streams();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command, expected one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
