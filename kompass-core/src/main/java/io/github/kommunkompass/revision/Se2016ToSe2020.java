package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;

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
                        LocalizedText.of(Map.of(
                                "en",
                                "The areas were redrawn. Strengthened topics include support to elected representatives,"
                                        + " digitalisation, sustainable development, governance of the municipal group, and"
                                        + " efficiency.",
                                "sv",
                                "Områdesindelningen gjordes om. Ämnen som förstärktes är bland annat stöd till"
                                        + " förtroendevalda, digitalisering, hållbar utveckling, styrning av"
                                        + " kommunkoncernen och effektivitet.",
                                "nb",
                                "Områdeinndelingen ble endret. Temaer som ble styrket, er blant annet støtte til"
                                        + " folkevalgte, digitalisering, bærekraftig utvikling, styring av"
                                        + " kommunekonsernet og effektivitet.",
                                "nn",
                                "Områdeinndelinga vart endra. Tema som vart styrkte, er mellom anna støtte til"
                                        + " folkevalde, digitalisering, berekraftig utvikling, styring av"
                                        + " kommunekonsernet og effektivitet.")),
                        PUBLISHER)));
    }
}
