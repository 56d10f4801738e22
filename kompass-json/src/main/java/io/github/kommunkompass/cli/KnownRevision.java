package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.InvalidValueException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A revision that is named on the command line. Whether it is known is seen when the catalogues have been read. */
final class KnownRevision {

    private KnownRevision() {}

    /**
     * Returns the catalogue of a revision.
     *
     * @param where where it is named, such as {@code option '--revision'}
     */
    static Catalogue of(String revision, Catalogues catalogues, CommandSpec spec, String where) {
        try {
            return catalogues.catalogue(revision);
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for " + where + ": " + e.getMessage(), e);
        }
    }
}
