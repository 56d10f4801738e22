package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass validate FILE...}. */
@Command(
        name = "validate",
        description = {
            "Validates evaluations, and catalogues, scorecards, benchmarks, published figures and crosswalks in JSON.",
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or many evaluations: " + Input.KINDS)
    private List<String> files;

    @Mixin
    private TableOptions tables;

    @Mixin
    private TableRevisionOptions revision;

    private boolean hasErrors;

    @Override
    public Integer call() {
        TableReader reader = new TableReader(tables.settings(revision.catalogue(), revision.country()));
        for (String file : files) {
            continueAfterFailure(() -> validate(new Input(file, main.streams()), reader));
        }
        return hasErrors || reader.hasErrors() ? Failures.FAILED : 0;
    }

    /** Validates a file or the files of a folder. */
    private void validate(Input argument, TableReader reader) {
        argument.files().forEach(file -> continueAfterFailure(() -> validateFile(file, reader)));
    }

    private void continueAfterFailure(Runnable validation) {
        try {
            validation.run();
        } catch (Failures.FileException e) {
            hasErrors = true;
            e.print(main.streams());
        }
    }

    private void validateFile(Input input, TableReader reader) {
        try (Content content = input.content()) {
            switch (content.kind()) {
                case DOCUMENT ->
                    KompassJson.standard().validate(content.in()).forEach(violation -> report(input, violation));
                case ARRAY, LINES ->
                    KompassJson.standard().lines().validate(content.in(), violation -> report(input, violation));
                case TABLE -> reader.validate(input, content.in());
                case NOTHING -> throw new Failures.EmptyFileException(input);
            }
        } catch (IOException e) {
            throw new Failures.UnreadableException(input, e);
        }
    }

    private void report(Input input, LocatedViolation violation) {
        hasErrors |= violation.violation().severity() == Severity.ERROR;
        input.print(violation);
    }
}
