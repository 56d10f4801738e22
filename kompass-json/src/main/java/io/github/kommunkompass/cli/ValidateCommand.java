package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass validate FILE...}. */
@Command(
        name = "validate",
        description = {
            "Validates evaluations, catalogues, scorecards, benchmarks, published means and crosswalks.",
            "All errors and warnings are reported at once, on standard error, one per line: the file, line and column, the"
                    + " severity, the path in the document, the value found and the value expected. Prints nothing if the"
                    + " documents are valid."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:No file has an error. There may be warnings.",
            "1:A file has an error or cannot be read. The other files are still validated.",
            "2:Wrong usage."
        },
        footer = {
            "",
            "Examples:",
            "  kompass validate nassjo-2022.json",
            "  kompass validate evaluations.ndjson own-catalogue.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A document; - for standard input. A file named *.ndjson has one evaluation per line.")
    private List<String> files;

    private boolean hasErrors;

    @Override
    public Integer call() {
        for (String file : files) {
            validate(new Input(file, main.streams()));
        }
        return hasErrors ? Failures.FAILED : 0;
    }

    /** Validates a file. If it cannot be read, validation continues with the next file. */
    private void validate(Input input) {
        try (InputStream in = input.open()) {
            if (input.hasOneDocumentPerLine()) {
                KompassJson.standard().lines().validate(in, violation -> report(input, violation));
            } else {
                KompassJson.standard().validate(in).forEach(violation -> report(input, violation));
            }
        } catch (IOException e) {
            hasErrors = true;
            main.streams().error(String.valueOf(new Failures.UnreadableException(input, e).getMessage()));
        }
    }

    private void report(Input input, LocatedViolation violation) {
        hasErrors |= violation.violation().severity() == Severity.ERROR;
        input.print(violation, main.streams());
    }
}
