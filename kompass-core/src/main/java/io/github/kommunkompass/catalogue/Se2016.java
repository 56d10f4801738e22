package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;

/**
 * The Swedish revision of 2016, of which only the areas are public. One municipality dates it 2015, so it counts as in use
 * from then; its areas differ from those of 2010 only in the name of area 7. The publisher's paper on it says that Norway uses the
 * same questions and criteria.
 */
final class Se2016 {

    private Se2016() {}

    static Catalogue catalogue() {
        return Catalogue.builder("SE-2016")
                .country("SE")
                .language("sv")
                .label("sv", "2016 års revidering")
                .label("en", "Revision of 2016")
                .inUse(DateRange.of(PartialDate.of(2015), PartialDate.of(2019)))
                .root(Criterion.root()
                        .name("sv", "Totalt")
                        .name("en", "Total")
                        .max(800)
                        .add(criterion("1", 100, "Offentlighet och demokrati", "Openness and democracy"))
                        .add(criterion(
                                        "2",
                                        100,
                                        "Tillgänglighet och brukarorientering",
                                        "Accessibility and user orientation")
                                .alias("Brukarfokus, tillgänglighet och bemötande"))
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
                                .alias("Kommunen som arbetsgivare personalpolitik"))
                        .add(criterion("7", 100, "Ständiga förbättringar", "Continuous improvement"))
                        .add(criterion(
                                "8", 100, "Kommunen som samhällsbyggare", "The municipality as a builder of society")))
                .source(
                        Source.of(
                                "https://docplayer.se/amp/144398086-Pm-1-8-utvardering-enligt-kommunkompassen-i-xxxxx-kommun.html"))
                .source(
                        Source.of(
                                "https://docplayer.se/amp/114213241-Kommunkompassen-analys-av-simrishamns-kommun-27-utvarderare-lars-strid-f-d-skl-och-josephine-hardin.html"))
                .source(
                        Source.of(
                                "https://www.mynewsdesk.com/se/helsingborg/pressreleases/helsingborgs-stad-faar-kommunkompassens-hittills-hoegsta-poaeng-1889704"))
                .source(Source.of(
                        "http://www.mynewsdesk.com/se/engelholm/pressreleases/stort-kliv-i-kommunkompassen-1673720"))
                .build();
    }

    private static CriterionBuilder criterion(String code, int max, String name, String english) {
        return Criterion.builder(code).name("sv", name).name("en", english).max(max);
    }
}
