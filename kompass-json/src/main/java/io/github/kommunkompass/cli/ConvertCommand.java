package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableForm;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass convert FILE... --to ndjson|csv|xlsx}. */
@Command(
        name = "convert",
        description = {
            "Converts evaluations to JSON and to tables.",
            "Writes kompass/evaluation/1, one per line, or a table. Tables have points and the reasons why they"
                    + " are missing, or with --form findings the findings, but no title, evaluators, sections, evidence and"
                    + " sources."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All evaluations were converted.",
            "1:A file is invalid or cannot be read, or the output cannot be written. Nothing is written.",
            "2:Wrong usage."
        },
        footer = {
            "",
            "Examples:",
            "  kompass convert results.xlsx --to ndjson > evaluations.ndjson",
            "  kompass convert overview.csv --charset windows-1252 --municipality Nässjö \\",
            "      --revision SE-2020 --evaluated 2022-09 --to ndjson",
            "  kompass convert evaluations.ndjson --to csv --form long",
            "  kompass convert evaluations.ndjson --to xlsx --output evaluations.xlsx",
            "  kompass convert nassjo-2022-report.json --to csv --form findings \\",
            "      --language sv --output findings.csv",
            "  kompass convert nassjo-2022.json --findings findings.csv --to ndjson"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ConvertCommand implements Callable<Integer> {

    /** What is written. */
    enum Target implements Identified {
        NDJSON,
        CSV,
        XLSX
    }

    /** What a row of the table is. */
    enum Form implements Identified {
        WIDE(TableForm.WIDE),
        LONG(TableForm.LONG),
        OVERVIEW(TableForm.OVERVIEW),
        FINDINGS(null);

        private final @Nullable TableForm ofPoints;

        Form(@Nullable TableForm ofPoints) {
            this.ofPoints = ofPoints;
        }

        Table table(List<Evaluation> evaluations, String language) {
            return ofPoints == null
                    ? Table.ofFindings(evaluations, language)
                    : Table.of(ofPoints, evaluations, language);
        }
    }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations: " + Input.KINDS)
    private List<String> files;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ndjson|csv|xlsx",
            description =
                    "ndjson, one evaluation per line as JSON; csv; or xlsx, a workbook of Excel, which needs --output.",
            converter = OptionConverters.TargetConverter.class)
    private Target target;

    @Option(
            names = "--form",
            paramLabel = "wide|long|overview|findings",
            description = "What a row of the table is: an evaluation (wide, the default), a criterion of an evaluation"
                    + " (long), a criterion of the only one (overview), or a finding (findings).",
            converter = OptionConverters.FormConverter.class)
    private Form form = Form.WIDE;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description =
                    "Findings of the evaluations, instead of those that they have: CSV or Excel, with a row for each"
                            + " finding, as --form findings writes them.")
    private @Nullable String findings;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the headings: en (the default), sv, nb or nn.",
            converter = OutputOptions.LanguageConverter.class)
    private String language = "en";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, instead of standard output. It is not touched if there is an error.")
    private @Nullable Path output;

    @Mixin
    private EvaluationOptions evaluations;

    @Override
    public Integer call() {
        if (target == Target.XLSX && output == null) {
            throw new ParameterException(
                    spec.commandLine(), "Found --to xlsx without --output, expected the name of a file.");
        }
        EvaluationFiles reader = evaluations.files(target == Target.CSV);
        List<Evaluation> read = new ArrayList<>();
        reader.forEach(evaluations.inputs(files), (evaluation, place) -> read.add(evaluation));
        if (reader.hasInvalid()) {
            return Failures.FAILED;
        }
        write(findings == null ? read : withFindings(read, findings));
        return 0;
    }

    private List<Evaluation> withFindings(List<Evaluation> read, String file) {
        Input input = evaluations.input(file);
        TableSettings settings = evaluations.settings(target == Target.CSV);
        try (Content content = input.content()) {
            if (content.kind() != Content.Kind.TABLE) {
                throw new Failures.UnsuitableFileException(input, "JSON", "a table: CSV or Excel");
            }
            return evaluations.library().tables(settings).readFindings(content.in(), read);
        } catch (InvalidTableException e) {
            e.cellViolations().forEach(input::print);
            throw new Failures.PrintedErrorsException();
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        }
    }

    private void write(List<Evaluation> read) {
        if (target != Target.NDJSON) {
            tellWhatIsLeftOut(read);
        }
        try {
            Output.write(output, main.streams(), out -> write(read, out));
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void write(List<Evaluation> read, OutputStream out) throws IOException {
        switch (target) {
            case NDJSON -> KompassJson.standard().writeLines(Format.EVALUATION, read.stream(), out);
            case CSV ->
                form.table(read, language).writeCsv(out, evaluations.dialect().orElse(Dialect.RFC_4180));
            case XLSX -> form.table(read, language).writeExcel(out);
        }
    }

    private void tellWhatIsLeftOut(List<Evaluation> read) {
        boolean hasFindings = form == Form.FINDINGS;
        long others = read.stream()
                .mapToLong(evaluation -> evaluation.title().stream().count()
                        + evaluation.evaluators().size()
                        + evaluation.sections().size()
                        + (hasFindings
                                ? evaluation.observations().reported().size()
                                : evaluation.findings().size())
                        + evaluation.evidence().size()
                        + evaluation.sources().size())
                .sum();
        if (others > 0) {
            main.streams()
                    .report(Problem.warning(
                            "left-out",
                            "tables of " + (hasFindings ? "findings" : "points")
                                    + " have no title, evaluators, sections, "
                                    + (hasFindings ? "points" : "findings") + ", evidence and sources: "
                                    + Quoted.count(others, "is", "are") + " left out"));
        }
    }
}
