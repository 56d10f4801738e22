package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;

/**
 * From SE-2010 to SE-2016. The areas are the same except for the name of area 7. No statement of the publisher on the changes
 * was found; municipalities evaluated with both, such as Ängelholm, write that the later one asks more,
 * without saying of which areas. So there are no links between areas.
 */
final class Se2010ToSe2016 {

    private static final Source ANGELHOLM =
            Source.of("http://www.mynewsdesk.com/se/engelholm/pressreleases/stort-kliv-i-kommunkompassen-1673720");

    private Se2010ToSe2016() {}

    static Crosswalk crosswalk() {
        return Crosswalk.of(
                Catalogues.se2010(),
                Catalogues.se2016(),
                CrosswalkAuthority.none(),
                List.of(CrosswalkLink.of(
                        Relation.TIGHTENED,
                        "total",
                        "total",
                        LocalizedText.of(Map.of(
                                "en",
                                "Municipalities evaluated with both, such as Ängelholm, write that the later one asks"
                                        + " more.",
                                "sv",
                                "Kommuner som har utvärderats enligt båda, till exempel Ängelholm, skriver att den"
                                        + " senare ställer högre krav.",
                                "nb",
                                "Kommuner som er evaluert etter begge, for eksempel Ängelholm, skriver at den nyeste"
                                        + " stiller høyere krav.",
                                "nn",
                                "Kommunar som er evaluerte etter begge, til dømes Ängelholm, skriv at den nyaste"
                                        + " stiller høgare krav.")),
                        ANGELHOLM)));
    }
}
