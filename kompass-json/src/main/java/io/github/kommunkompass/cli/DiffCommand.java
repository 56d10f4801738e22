package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass diff EARLIER LATER}. */
@Command(
        name = "diff",
        description = {
            "Shows the differences between two revisions.",
            "Prints kompass/diff/1, with how far points can be compared. No official mapping between revisions"
                    + " exists. The built-in crosswalks follow published sources and have no authority."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  kompass diff SE-2016 SE-2020 --format text", "  kompass diff SE-2010 SE-2016"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogueOption catalogues;

    @Mixin
    private DocumentOutput output;

    @Mixin
    private CrosswalkOption crosswalk;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier revision, such as SE-2016.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later revision, such as SE-2020.")
    private String later;

    @Override
    public Integer call() {
        Library library = catalogues.library(main.streams());
        Catalogue from = KnownRevision.of(earlier, library.catalogues(), spec, "EARLIER");
        Catalogue to = KnownRevision.of(later, library.catalogues(), spec, "LATER");
        Crosswalks crosswalks = crosswalk.crosswalks(from, to, library, main.streams());
        CatalogueDiff diff = crosswalks.diff(from, to);
        Comparability comparability = crosswalks.comparability(from, to);
        output.print(
                main.streams(),
                () -> new DiffText(diff, comparability, output.style(main.streams(), to, from)).text(),
                () -> KompassJson.standard().write(Format.DIFF, new DiffDocument(diff, comparability)));
        return 0;
    }
}
