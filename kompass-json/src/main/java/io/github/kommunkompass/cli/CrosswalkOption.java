package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for a crosswalk. */
final class CrosswalkOption {

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description = "A crosswalk (kompass/crosswalk/1) between the two revisions.")
    private @Nullable String file;

    /** Returns the crosswalks by which two catalogues are compared. A given one between other revisions is an error. */
    Crosswalks crosswalks(Catalogue from, Catalogue to, Library library, Main.Streams streams) {
        if (file == null) {
            return Crosswalks.builtIn();
        }
        Input input = new Input(file, streams);
        Crosswalk crosswalk = input.read(in -> library.json().read(Format.CROSSWALK, in));
        if (!isBetween(crosswalk, from, to)) {
            throw new Failures.UnsuitableFileException(
                    input,
                    "a crosswalk from " + crosswalk.from().revision() + " to "
                            + crosswalk.to().revision(),
                    "one between " + from.revision() + " and " + to.revision()
                            + (from.revision().equals(to.revision()) ? ", which needs none" : ""));
        }
        return Crosswalks.builtIn().with(crosswalk);
    }

    private static boolean isBetween(Crosswalk crosswalk, Catalogue from, Catalogue to) {
        Set<RevisionId> revisions = new HashSet<>(
                List.of(crosswalk.from().revision(), crosswalk.to().revision()));
        return revisions.equals(new HashSet<>(List.of(from.revision(), to.revision())));
    }
}
