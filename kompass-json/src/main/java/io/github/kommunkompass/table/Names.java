package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;

/** The names of criteria in a language, or in that of the catalogue. */
final class Names {

    private Names() {}

    static String in(Criterion criterion, Catalogue catalogue, String language) {
        return criterion.name().in(language, catalogue.language());
    }
}
