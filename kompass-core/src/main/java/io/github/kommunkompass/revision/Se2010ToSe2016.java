package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Source;

/**
 * From SE-2010 to SE-2016. The list of areas is the same but for the name of area 7. The publisher's own word on what changed
 * was not found; municipalities that were evaluated with both, such as Ängelholm, write that the later one asks more.
 */
final class Se2010ToSe2016 {

    private static final Source ANGELHOLM =
            Source.of("http://www.mynewsdesk.com/se/engelholm/pressreleases/stort-kliv-i-kommunkompassen-1673720");

    private Se2010ToSe2016() {}

    static Crosswalk crosswalk() {
        Catalogue earlier = Catalogues.builtIn().catalogue("SE-2010");
        Catalogue later = Catalogues.builtIn().catalogue("SE-2016");
        Crosswalk.Builder crosswalk = Crosswalk.builder(earlier, later);
        for (Criterion criterion : earlier.criteria()) {
            String code = criterion.code().toString();
            crosswalk.link(CrosswalkLink.of(Relation.TIGHTENED, code, code, reason(code), ANGELHOLM));
        }
        return crosswalk.build();
    }

    private static String reason(String code) {
        String more = "Municipalities that met both, such as Ängelholm, write that the later one asks more.";
        return code.equals("7") ? "Renamed. " + more : more;
    }
}
