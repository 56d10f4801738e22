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
            "Tells everything that is wrong, or looks wrong, with evaluations, catalogues, scorecards, benchmarks, published"
                    + " means and crosswalks.",
            "Each violation is a line on standard error: FILE:LINE:COLUMN, its severity, where it is in the document,"
                    + " what was found and what was expected. Silent when there is none."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:No file has an error. There may be warnings.",
            "1:A file has an error or cannot be read; the others are looked at all the same.",
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
            description = "A document; - for standard input. A file named *.ndjson has one evaluation on each line.")
    private List<String> files;

    private boolean hasErrors;

    @Override
    public Integer call() {
        for (String file : files) {
            validate(new Input(file, main.streams()));
        }
        return hasErrors ? Failures.FAILED : 0;
    }

    /** A file that cannot be read does not keep the others from being looked at. */
    private void validate(Input input) {
        try (InputStream in = input.open()) {
            if (input.hasOneDocumentALine()) {
                KompassJson.standard().validateLines(in, violation -> report(input, violation));
            } else {
                KompassJson.standard().validate(in).forEach(violation -> report(input, violation));
            }
        } catch (IOException e) {
            hasErrors = true;
            main.streams().err().print(new Failures.UnreadableException(input, e).getMessage() + "\n");
        }
    }

    private void report(Input input, LocatedViolation violation) {
        hasErrors |= violation.violation().severity() == Severity.ERROR;
        input.print(violation, main.streams().err());
    }
}
