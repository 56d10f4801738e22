package io.github.kommunkompass.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IAnnotatedElement;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code kompass}. */
@Command(
        name = "kompass",
        description = "Scores, validates and compares evaluations made with Kommunkompassen.",
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
            "Files are JSON, NDJSON, CSV or Excel, gzipped or not, told by their content; a",
            "folder is its files, and - is standard input. Output is JSON, or with --format",
            "text for people. 'kompass COMMAND --help' shows all options of a command.",
            "",
            "Examples:",
            "  kompass catalogue --format text",
            "  kompass score nassjo-2022.json --format text",
            "  kompass benchmark evaluations.ndjson --repeats latest --revision SE-2020 \\",
            "      > benchmark.json",
            "  kompass compare nassjo-2022.json --with benchmark.json --format text"
        })
public final class Main implements Runnable, CommandGroup {

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Main(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs a command and exits with its status.
     *
     * @param arguments the arguments of the command line
     */
    public static void main(String[] arguments) {
        Streams streams = new Streams(StandardInput.open(), StandardOutput.open(), standardError(), Terminal.find());
        int status = run(streams, arguments);
        System.exit(status);
    }

    /** Returns standard error in UTF-8, on every platform, since other programs read it. */
    private static PrintStream standardError() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), false, StandardCharsets.UTF_8);
    }

    static int run(Streams original, String... arguments) {
        Streams streams = original.of(arguments);
        PrintWriter out = withLineFeeds(streams.out());
        PrintWriter err = withLineFeeds(streams.err());
        int status = commandLine(streams, Subcommands.neededBy(arguments))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(new Failures(streams))
                .execute(arguments);
        out.flush();
        err.flush();
        try {
            streams.out().flush();
        } catch (StandardOutput.ClosedPipeException e) {
            // What was asked for is done, since the reader needs no more.
        } catch (IOException e) {
            new Failures.UnwritableException(null, e).print(streams);
            status = Failures.FAILED;
        }
        streams.err().flush();
        return status;
    }

    /** Returns the command with some of its commands, and their options and texts. */
    static CommandLine commandLine(Streams streams, List<String> subcommands) {
        Main main = new Main(streams);
        CommandLine command = new CommandLine(main);
        subcommands.forEach(name -> command.addSubcommand(Subcommands.of(name)));
        main.complete(command);
        Synopsis.set(command);
        return command.setExpandAtFiles(false)
                // Escapes of colours would be shown.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /** Adds what all commands of a command have in common. */
    private void complete(CommandLine command) {
        for (CommandLine subcommand : command.getSubcommands().values()) {
            CommandSpec ofSubcommand = subcommand.getCommandSpec();
            setAsParent(ofSubcommand);
            ofSubcommand.usageMessage().parameterListHeading("%n");
            if (ofSubcommand.subcommands().isEmpty()) {
                ofSubcommand.addMixin("errors", CommandSpec.forAnnotatedObject(new ErrorsOption()));
            }
            complete(subcommand);
        }
    }

    /** Sets the fields for the parent, as picocli does for commands that an annotation names. */
    private void setAsParent(CommandSpec spec) {
        for (IAnnotatedElement element : spec.parentCommandElements()) {
            try {
                element.setter().set(this);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        spec.mixins().values().forEach(this::setAsParent);
    }

    /** Prints what is wrong in one line, since it repeats arguments, and then the usage. */
    private static int wrongUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        if (ErrorsOption.isJson(arguments)) {
            err.println(Problem.error("wrong-usage", String.valueOf(wrong.getMessage()))
                    .json());
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        err.println(Shown.part(String.valueOf(wrong.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter withLineFeeds(OutputStream stream) {
        return new PrintWriter(new LineFeeds(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    @Override
    public Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Missing command, expected one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** The streams of a command. */
    record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal, boolean hasJsonErrors) {

        Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
            this(in, out, err, terminal, false);
        }

        /** Returns these streams in the form of errors that arguments ask for. */
        Streams of(String... arguments) {
            boolean isJson = ErrorsOption.isJson(arguments);
            return new Streams(in, out, err, terminal, isJson);
        }

        Streams withoutProgress() {
            return new Streams(in, out, err, terminal.withoutProgress(), hasJsonErrors);
        }

        /** Returns whether progress is shown. It is not mixed with objects of JSON. */
        boolean showsProgress() {
            return terminal.showsProgress() && !hasJsonErrors;
        }

        /** Prints what is wrong on standard error. */
        void report(Problem problem) {
            String line = hasJsonErrors ? problem.json() + "\n" : Shown.lines(problem.text());
            err.print(showsProgress() ? Terminal.CLEAR_LINE + line : line);
        }
    }
}
