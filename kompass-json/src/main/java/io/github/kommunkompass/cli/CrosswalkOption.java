package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.revision.Crosswalks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for a crosswalk. */
final class CrosswalkOption {

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description = "A crosswalk (kompass/crosswalk/1) between the two revisions.")
    private @Nullable String file;

    Crosswalks crosswalks(Main.Streams streams) {
        return file == null
                ? Crosswalks.builtIn()
                : Crosswalks.builtIn()
                        .with(new Input(file, streams)
                                .read(in -> KompassJson.standard().read(Format.CROSSWALK, in)));
    }
}
