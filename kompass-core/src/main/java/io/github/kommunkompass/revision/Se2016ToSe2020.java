package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.Source;
import java.util.List;

/**
 * From SE-2016 to SE-2020. The areas were redrawn, and questions were renewed and sharpened. The correspondence of areas was
 * not published, so there are no links between areas.
 */
final class Se2016ToSe2020 {

    private static final Source PUBLISHER = Source.of(
            "https://skr.se/demokratiledningstyrning/stodforattstyraochleda/attstyraforresultat/kommunkompassenutvarderingsverktyg.683.html");

    private Se2016ToSe2020() {}

    static Crosswalk crosswalk() {
        return Crosswalk.of(
                Catalogues.se2016(),
                Catalogues.se2020(),
                CrosswalkAuthority.none(),
                List.of(CrosswalkLink.of(
                        Relation.OVERLAPS,
                        "total",
                        "total",
                        "The areas were redrawn. Strengthened topics include support to elected representatives,"
                                + " digitalisation, sustainable development, governance of the municipal group, and efficiency.",
                        PUBLISHER)));
    }
}
