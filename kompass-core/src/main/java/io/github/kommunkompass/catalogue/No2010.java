package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;

/**
 * The Norwegian revision of 2010, of which only the areas are public. It was in use until 2019 at least; no end is known.
 * The nynorsk name of area 8 was not found.
 *
 * <p>A paper that the Swedish publisher wrote after 2016 says that Norway uses the same questions and criteria. So the questions
 * changed with those of SE-2016, while reports of 2016 to 2019 keep these names of the areas. The revision of 2020 was made for both
 * countries; its Norwegian names are not public, so that an evaluation from 2020 on is most probably not one of this revision.
 */
final class No2010 {

    private No2010() {}

    static Catalogue catalogue() {
        return Catalogue.builder("NO-2010")
                .country("NO")
                .language("nb")
                .label("nb", "Kommunekompasset fra 2010")
                .label("en", "Norwegian revision of 2010")
                .inUse(DateRange.from(PartialDate.of(2010)))
                .root(Criterion.root()
                        .name("nb", "Totalt")
                        .name("nn", "Totalt")
                        .name("en", "Total")
                        .max(800)
                        .add(criterion("1", 100, "Offentlighet og demokrati", "Openness and democracy")
                                .name("nn", "Offentlegheit og demokrati")
                                .alias("Offentlighet og demokratisk kontroll"))
                        .add(criterion(
                                        "2",
                                        100,
                                        "Tilgjengelighet, innbygger- og brukerorientering",
                                        "Accessibility, orientation towards citizens and users")
                                .name("nn", "Tilgjengelegheit, innbyggar- og brukarorientering")
                                .alias("Tilgjengelighet, innbygger og brukerorientering"))
                        .add(criterion("3", 100, "Politisk styring og kontroll", "Political governance and control")
                                .name("nn", "Politisk styring og kontroll"))
                        .add(criterion(
                                        "4",
                                        100,
                                        "Lederskap, ansvar og delegasjon",
                                        "Leadership, responsibility and delegation")
                                .name("nn", "Leiarskap, ansvar og delegering"))
                        .add(criterion("5", 100, "Resultatfokus og effektivitet", "Focus on results and efficiency")
                                .name("nn", "Resultatfokus og effektivitet")
                                .alias("Serviceutvikling og effektivitet"))
                        .add(criterion("6", 100, "Kommunen som arbeidsgiver", "The municipality as an employer")
                                .name("nn", "Kommunen som arbeidsgivar"))
                        .add(criterion(
                                        "7",
                                        100,
                                        "Utviklingsstrategi og lærende organisasjon",
                                        "Development strategy and learning organisation")
                                .name("nn", "Utviklingsstrategi og lærande organisasjon"))
                        .add(criterion(
                                "8",
                                100,
                                "Kommunen som samfunnsutvikler",
                                "The municipality as a developer of society")))
                .source(Source.of("https://www.nesodden.kommune.no/om-kommunen/kommunekompasset/"))
                .source(Source.of("http://kskonsulent.no/styring-og-analyse/artikkelside/"))
                .source(Source.of("https://rorosnytt.no/politikerne-skal-bruke-kompass/"))
                .source(
                        Source.of(
                                "http://docplayer.me/104613705-Kommunekompasset-evaluering-av-forvaltningspraksisen-i-ulstein-kommune.html"))
                .source(
                        Source.of(
                                "http://docplayer.me/32644959-Kommunekompasset-evalueringen-av-forvaltningspraksisen-i-kristiansund-kommune-oktober-2016.html"))
                .source(Source.of(
                        "https://www.ulstein.kommune.no/aktuelt/ulstein-i-landstoppen-i-ny-evaluering.71356.aspx"))
                .source(
                        Source.of(
                                "https://docplayer.se/amp/144398086-Pm-1-8-utvardering-enligt-kommunkompassen-i-xxxxx-kommun.html"))
                .source(
                        Source.of(
                                "https://www.gausdal.kommune.no/kommunekompasset-en-vurdering-av-gausdal-kommune.5235086-172355.html"))
                .build();
    }

    private static CriterionBuilder criterion(String code, int max, String name, String english) {
        return Criterion.builder(code).name("nb", name).name("en", english).max(max);
    }
}
