package io.github.kompass.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code kompass}. */
@Command(
        name = "kompass",
        description = "Scores and checks evaluations made with Kommunkompassen.",
        subcommands = {ScoreCommand.class, ValidateCommand.class, CatalogueCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "JSON goes in and comes out, in UTF-8. A file named - is standard input.",
            "",
            "Exit status: 0 done; 1 the input is invalid or cannot be read, every violation on",
            "standard error, one a line; 2 wrong usage.",
            "",
            "Try 'kompass COMMAND --help'."
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
     * Runs a command and ends the Java process with its exit status.
     *
     * @param arguments what stands on the command line
     */
    public static void main(String[] arguments) {
        Streams streams =
                new Streams(new FileInputStream(FileDescriptor.in), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int status = run(streams, arguments);
        System.exit(status);
    }

    /** Whatever the encoding of the platform: what is printed is mostly read by other programs. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    static int run(Streams streams, String... arguments) {
        var out = new java.io.PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
        var err = new java.io.PrintWriter(streams.err(), false, StandardCharsets.UTF_8);
        int status = new CommandLine(new Main(streams))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures(streams))
                .execute(arguments);
        out.flush();
        err.flush();
        streams.out().flush();
        streams.err().flush();
        return status;
    }

    Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which command? One of score, validate, catalogue.");
    }

    /** What a command reads and prints to. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}
}
