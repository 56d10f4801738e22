package consumer;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;

final class OurCatalogue {

    static final Catalogue CATALOGUE = Catalogue.builder("OWN-2026")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1")
                            .name("en", "Dialogue")
                            .add(Criterion.builder("1.1").name("en", "Strategy").max(15))
                            .add(Criterion.builder("1.2").name("en", "Openness").max(25)))
                    .add(Criterion.builder("2").name("en", "Service").max(60)))
            .build();

    private OurCatalogue() {}
}
