package io.github.kommunkompass.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code kompass}. */
@Command(
        name = "kompass",
        description = "Scores, validates and compares evaluations made with Kommunkompassen.",
        subcommands = {
            ScoreCommand.class,
            ValidateCommand.class,
            CatalogueCommand.class,
            SchemaCommand.class,
            ConvertCommand.class,
            BenchmarkCommand.class,
            DescribeCommand.class,
            CompareCommand.class,
            RankCommand.class,
            ProgressCommand.class,
            ExplainCommand.class,
            HistoryCommand.class,
            MovesCommand.class,
            TargetsCommand.class,
            WhatIfCommand.class,
            NeighboursCommand.class,
            DiffCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
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
            "Files are JSON, NDJSON, CSV or Excel, gzipped or not, told by their content.",
            "Output is JSON; --format text prints tables for people. The file name - is",
            "standard input. 'kompass COMMAND --help' lists all options."
        })
public final class Main implements Runnable {

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
        Streams streams = new Streams(
                StandardInput.open(), utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.isPresent());
        int status = run(streams, arguments);
        System.exit(status);
    }

    /** Returns a stream in UTF-8, on every platform, since other programs read the output. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    static int run(Streams streams, String... arguments) {
        PrintWriter out = withLineFeeds(streams.out());
        PrintWriter err = withLineFeeds(streams.err());
        int status = new CommandLine(new Main(streams))
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                // Escapes of colours would be shown.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(new Failures(streams))
                .execute(arguments);
        out.flush();
        err.flush();
        if (streams.out().checkError()) {
            streams.error("<stdout>: cannot be written");
            status = Failures.FAILED;
        }
        streams.err().flush();
        return status;
    }

    /** Prints what is wrong in one line, since it repeats arguments, and then the usage. */
    private static int wrongUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Shown.part(String.valueOf(wrong.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter withLineFeeds(PrintStream stream) {
        return new PrintWriter(new LineFeeds(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    Streams streams() {
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
    record Streams(InputStream in, PrintStream out, PrintStream err, boolean showsProgress) {

        /** Prints a line on standard error. */
        void error(String line) {
            err.print(Shown.lines(line));
        }
    }
}
