package io.github.kommunkompass.testkit.fuzz;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;

/** Catalogues so small that a few bytes make a complete document. */
final class SmallCatalogue {

    static final Catalogue CATALOGUE = Catalogue.builder("X-1")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1")
                            .name("en", "One")
                            .add(Criterion.builder("1.1").name("en", "Left").max(1))
                            .add(Criterion.builder("1.2").name("en", "Right").max(2)))
                    .add(Criterion.builder("2").name("en", "Two").max(2)))
            .build();

    /** Another revision, for crosswalks. */
    private static final Catalogue LATER = Catalogue.builder("X-2")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(3))
                    .add(Criterion.builder("3").name("en", "Three").max(2)))
            .build();

    /** These and the built-in ones. */
    static final Catalogues KNOWN = Catalogues.builtIn().with(CATALOGUE).with(LATER);

    private SmallCatalogue() {}
}
