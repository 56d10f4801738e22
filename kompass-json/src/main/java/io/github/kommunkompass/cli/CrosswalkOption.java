package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    Crosswalks crosswalks(Catalogue from, Catalogue to, Main.Streams streams) {
        if (file == null) {
            return Crosswalks.builtIn();
        }
        Input input = new Input(file, streams);
        Crosswalk crosswalk = input.read(in -> KompassJson.standard().read(Format.CROSSWALK, in));
        Set<RevisionId> revisions = new LinkedHashSet<>(List.of(from.revision(), to.revision()));
        if (!revisions.equals(
                Set.copyOf(List.of(crosswalk.from().revision(), crosswalk.to().revision())))) {
            throw new Failures.UnsuitableFileException(
                    input,
                    "a crosswalk from " + crosswalk.from().revision() + " to "
                            + crosswalk.to().revision(),
                    "one between "
                            + revisions.stream().map(RevisionId::toString).collect(Collectors.joining(" and "))
                            + (revisions.size() == 1 ? ", which needs none" : ""));
        }
        return Crosswalks.builtIn().with(crosswalk);
    }
}
