package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;

/**
 * The Swedish revision of 2010, of which only the areas are public. It came into use in March 2010; the next one is dated
 * 2016 by most and 2015 by one municipality.
 *
 * <p>From this revision on only whole points were seen. Under the one before, which is not built in, Motala printed a total of 426,5
 * in March 2006 (mynewsdesk.com/se/pressreleases/glaedjande-resultat-i-foersta-utvaerdering-96305). In 2010 evaluated municipalities
 * were given their points on the old scale too.
 */
final class Se2010 {

    private Se2010() {}

    static Catalogue catalogue() {
        return Catalogue.builder("SE-2010")
                .country("SE")
                .language("sv")
                .label("sv", "2010 års revidering")
                .label("en", "Revision of 2010")
                .inUse(DateRange.of(PartialDate.of(2010, 3), PartialDate.of(2016)))
                .root(Criterion.root()
                        .name("sv", "Totalt")
                        .name("en", "Total")
                        .max(800)
                        .add(criterion("1", 100, "Offentlighet och demokrati", "Openness and democracy"))
                        .add(criterion(
                                "2", 100, "Tillgänglighet och brukarorientering", "Accessibility and user orientation"))
                        .add(criterion("3", 100, "Politisk styrning och kontroll", "Political governance and control"))
                        .add(criterion(
                                "4",
                                100,
                                "Ledarskap, ansvar och delegation",
                                "Leadership, responsibility and delegation"))
                        .add(criterion("5", 100, "Resultat och effektivitet", "Results and efficiency"))
                        .add(criterion(
                                        "6",
                                        100,
                                        "Kommunen som arbetsgivare - personalpolitik",
                                        "The municipality as an employer: personnel policy")
                                .alias("Kommunen som arbetsgivare personalpolitik")
                                .alias("Kommunen som arbetsgivare – personalpolitik"))
                        .add(criterion("7", 100, "Verksamhetsutveckling", "Development of operations"))
                        .add(criterion(
                                        "8",
                                        100,
                                        "Kommunen som samhällsbyggare",
                                        "The municipality as a builder of society")
                                .alias("Kommun som samhällsbyggare")))
                .source(
                        Source.of(
                                "https://docplayer.se/amp/26370747-Pm-1-8-utvardering-enligt-kommunkompassen-i-sundbybergs-kommun.html"))
                .source(
                        Source.of(
                                "https://www.grastorp.se/kommun-och-politik/kommunens-organisation/styrning-och-ledning/statistik-och-undersokningar/kommunkompassen.html"))
                .source(
                        Source.of(
                                "https://blogg.orebro.se/enklarevardag/2013/01/24/orebro-i-toppskiktet-i-kommunkompassens-matning/"))
                .source(
                        Source.of(
                                "http://docplayer.se/12943889-Kommunkompassen-strangnas-kommun-2014-analys-av-j-henrik-bergstrom-skl-britt-marie-hedlund-knivsta-kommun-2015-01-09.html"))
                .source(Source.of(
                        "http://docplayer.se/41901039-Rapport-34-kommunkompassen-analys-av-sundbybergs-stad.html"))
                .source(
                        Source.of(
                                "https://fdocuments.net/document/kommunkompassen-karlstad-har-tydliga-riktlinjer-fr-sitt-internkontrollarbete.html"))
                .build();
    }

    private static CriterionBuilder criterion(String code, int max, String name, String english) {
        return Criterion.builder(code).name("sv", name).name("en", english).max(max);
    }
}
