package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.DuplicateRevisionException;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import java.util.List;
import picocli.CommandLine.Option;

/** The option for catalogues of one's own. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of one's own (kompass/catalogue/1), beside the built-in ones. May be repeated.")
    private List<String> files = List.of();

    /** Returns the library with the built-in catalogues and those of the files. */
    Library library(Main.Streams streams) {
        Catalogues all = Catalogues.builtIn();
        for (String file : files) {
            Input input = new Input(file, streams);
            all = added(all, input, input.read(in -> KompassJson.standard().read(Format.CATALOGUE, in)));
        }
        return Library.of(all);
    }

    /** Returns the catalogues and the one of a file. */
    static Catalogues added(Catalogues all, Input input, Catalogue catalogue) {
        try {
            return all.with(catalogue);
        } catch (DuplicateRevisionException e) {
            throw new Failures.UnsuitableFileException(input, e.found(), e.expected());
        }
    }
}
