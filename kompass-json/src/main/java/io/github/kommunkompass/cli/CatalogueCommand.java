package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.table.Table;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass catalogue [REVISION]}. */
@Command(
        name = "catalogue",
        description = {
            "Prints the criteria of a revision, or the list of revisions.",
            "Prints kompass/catalogue/1, or without REVISION kompass/revisions/1."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Success.",
            "1:A catalogue cannot be read, or the output cannot be written.",
            "2:Wrong usage, such as a revision that is not built in."
        },
        footer = {
            "",
            "Examples:",
            "  kompass catalogue --format text",
            "  kompass catalogue SE-2020 --format text --language en",
            "  kompass catalogue SE-2020 > se-2020.json",
            "  kompass catalogue SE-2020 --format csv --language sv \\",
            "      --output catalogue.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CatalogueCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogueOption catalogues;

    @Mixin
    private TableOutput output;

    @Mixin
    private DialectOption dialect;

    @Parameters(arity = "0..1", paramLabel = "REVISION", description = "A revision, such as SE-2020.")
    private @Nullable String revision;

    @Override
    public Integer call() {
        output.check();
        if (revision == null && output.isTable()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --format " + output.format().id()
                            + " without REVISION, expected a revision, such as SE-2020.");
        }
        Catalogues known = catalogues.library(main.streams()).catalogues();
        if (revision == null) {
            print(known);
        } else {
            print(KnownRevision.of(revision, known, spec, "REVISION"));
        }
        return 0;
    }

    private void print(Catalogues known) {
        output.print(
                main.streams(),
                () -> new RevisionsText(known, output.style(main.streams())).text(),
                () -> KompassJson.standard().write(Format.REVISIONS, known));
    }

    private void print(Catalogue catalogue) {
        output.print(
                main.streams(),
                () -> new CatalogueText(catalogue, output.style(main.streams(), catalogue)).text(),
                () -> KompassJson.standard().write(Format.CATALOGUE, catalogue),
                language -> Table.of(catalogue, language),
                dialect.dialect());
    }
}
