package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.value.Source;

/**
 * From SE-2010 to SE-2016. The areas are the same except for the name of area 7. No statement of the publisher on the changes
 * was found; municipalities evaluated with both, such as Ängelholm, write that the later one asks more.
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
                Catalogues.se2010().criteria().stream()
                        .map(criterion -> link(criterion.code().toString()))
                        .toList());
    }

    private static CrosswalkLink link(String code) {
        return CrosswalkLink.of(Relation.TIGHTENED, code, code, reason(code), ANGELHOLM);
    }

    private static String reason(String code) {
        String more = "Municipalities evaluated with both, such as Ängelholm, write that the later one asks more.";
        return code.equals("7") ? "Renamed. " + more : more;
    }
}
