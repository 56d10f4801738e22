package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.Source;

/**
 * From SE-2016 to SE-2020. The areas were redrawn, and questions renewed and sharpened. Which area went where was not
 * published, so nothing is said of any area.
 */
final class Se2016ToSe2020 {

    private static final Source PUBLISHER = Source.of(
            "https://skr.se/demokratiledningstyrning/stodforattstyraochleda/attstyraforresultat/kommunkompassenutvarderingsverktyg.683.html");

    private Se2016ToSe2020() {}

    static Crosswalk crosswalk() {
        return Crosswalk.builder(
                        Catalogues.builtIn().catalogue("SE-2016"),
                        Catalogues.builtIn().catalogue("SE-2020"))
                .link(CrosswalkLink.of(
                        Relation.INTERSECT,
                        "total",
                        "total",
                        "The areas were redrawn. Strengthened were, among others, support to elected representatives,"
                                + " digitalisation, sustainable development, governance of the municipal group, and efficiency.",
                        PUBLISHER))
                .build();
    }
}
