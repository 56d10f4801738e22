package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.value.Quoted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass schema [FORMAT]}. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of a format, or the names of all formats.",
            "Schemas are of draft 2020-12. Without FORMAT, prints the names, one per line."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:Success.", "1:The output cannot be written.", "2:Wrong usage, such as an unknown format."},
        footer = {
            "",
            "Examples:",
            "  kompass schema",
            "  kompass schema evaluation",
            "  kompass schema kompass/evaluation/1 --output evaluation-1.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, instead of standard output. It is not touched if there is an error.")
    private @Nullable Path output;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "A format, such as kompass/evaluation/1, or evaluation for short.")
    private @Nullable String format;

    @Override
    public Integer call() {
        String text = format == null ? names() : known(format).schema();
        Output.write(output, main.streams(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    private static String names() {
        return Format.all().stream().map(one -> one.id() + "\n").collect(Collectors.joining());
    }

    private Format<?> known(String name) {
        return Format.find(name)
                .or(() -> Format.find("kompass/" + name + "/1"))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Invalid value for FORMAT: found " + Quoted.of(name) + ", expected one of "
                                + Format.all().stream().map(Format::id).collect(Collectors.joining(", "))));
    }
}
