package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass validate FILE...}. */
@Command(
        name = "validate",
        description = {
            "Validates evaluations and other documents.",
            "Reads evaluations, and in JSON also catalogues, scorecards, benchmarks, published figures, crosswalks"
                    + " and plans. Evaluations may be by a catalogue among the files. With --plan, a plan is validated"
                    + " against the evaluation that it is of.",
            "Reports all errors and warnings on standard error, one per line: the file, line and column, the"
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
            "  kompass validate evaluations.ndjson own-catalogue.json",
            "  kompass validate 2021 2024 --errors json",
            "  kompass validate nassjo-2022-report.json --plan actions.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or many evaluations: " + Input.KINDS)
    private List<String> files;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "An action plan to validate against the only evaluation in the files: JSON (kompass/plan/1), or CSV"
                            + " or Excel with a row for each action.")
    private @Nullable String plan;

    @Mixin
    private EvaluationOptions evaluations;

    private boolean hasErrors;

    @Override
    public Integer call() {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            continueAfterFailure(() -> inputs.addAll(evaluations.input(file).files()));
        }
        Library library = withCatalogues(inputs, evaluations.library());
        var reader = new TableReader(library.tables(evaluations.settings(library)));
        inputs.forEach(input -> continueAfterFailure(() -> validate(input, library, reader)));
        hasErrors |= reader.hasErrors();
        String file = plan;
        if (file != null && !hasErrors) {
            continueAfterFailure(() -> validatePlan(file, inputs, library));
        }
        return hasErrors ? Failures.FAILED : 0;
    }

    private void validatePlan(String file, List<Input> inputs, Library library) {
        TableSettings settings = evaluations.settings(library);
        List<Evaluation> read = new ArrayList<>();
        new EvaluationFiles(main.streams(), library, settings)
                .forEach(inputs, (evaluation, place) -> read.add(evaluation));
        if (read.size() != 1) {
            throw new Failures.UnsuitableFileException(
                    new Input(file, main.streams()), "a plan with " + read.size() + " evaluations", "one evaluation");
        }
        hasErrors |= !new PlanFile(file, main.streams(), library, settings).validate(read.get(0));
    }

    /** Adds the catalogues among the files, so that evaluations by them can be validated. */
    private Library withCatalogues(List<Input> inputs, Library library) {
        Catalogues all = library.catalogues();
        for (Input input : inputs) {
            Optional<Catalogue> catalogue = input.isReadOnce() ? Optional.empty() : catalogue(input);
            try {
                all = catalogue.isPresent() ? CatalogueOption.added(all, input, catalogue.get()) : all;
            } catch (Failures.FileException e) {
                failed(e);
            }
        }
        return Library.of(all);
    }

    /** Returns the catalogue in a file, or empty if there is none, or one with errors, which are told later. */
    private static Optional<Catalogue> catalogue(Input input) {
        try (Content content = input.content()) {
            return content.kind() == Content.Kind.DOCUMENT
                    ? Optional.of(KompassJson.standard().read(Format.CATALOGUE, content.in()))
                    : Optional.empty();
        } catch (IOException | InvalidDocumentException | Failures.FileException e) {
            return Optional.empty();
        }
    }

    private void continueAfterFailure(Runnable validation) {
        try {
            validation.run();
        } catch (Failures.FileException e) {
            failed(e);
        }
    }

    private void failed(Failures.FileException e) {
        hasErrors = true;
        e.print(main.streams());
    }

    private void validate(Input input, Library library, TableReader reader) {
        try (Content content = input.content()) {
            switch (content.kind()) {
                case DOCUMENT -> library.json().validate(content.in()).forEach(violation -> report(input, violation));
                case ARRAY, LINES ->
                    library.json().lines().validate(content.in(), violation -> report(input, violation));
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
