package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;

/**
 * The Swedish revision of 2020, complete down to its sub-areas. Codes, names and maxima are those of the score table in the
 * evaluation report of Nässjö 2022; other wordings are from its headings and from municipalities' pages. Which areas form a
 * pair follows from the order in which the publisher names the four pairs.
 *
 * <p>The descriptions are in our own words. The publisher's page names the four roles; no source says which areas belong to which role.
 *
 * <p>The publisher wrote twice of what it strengthened, on its page of the tool in December 2019 and on another of 19 October 2020,
 * with different lists. Leaders of both countries took part in the revision. By October 2020 there had been nearly 240 evaluations
 * of 140 municipalities, of all revisions.
 */
final class Se2020 {

    private Se2020() {}

    static Catalogue catalogue() {
        return Catalogue.builder("SE-2020")
                .country("SE")
                .language("sv")
                .label("sv", "2020 års revidering")
                .label("en", "Revision of 2020")
                .description(
                        "sv",
                        "Ser på kommunen i fyra roller: hur den ger invånarna insyn och inflytande (demokratiaktör), hur den"
                                + " utvecklar platsen på lång sikt (samhällsbyggare), hur den ger service och välfärd"
                                + " (välfärdsaktör) och hur den leder och tar hand om sin personal (arbetsgivare).")
                .description(
                        "nb",
                        "Ser på kommunen i fire roller: hvordan den gir innbyggerne innsyn og innflytelse (demokratiaktør),"
                                + " hvordan den utvikler stedet på lang sikt (samfunnsutvikler), hvordan den gir tjenester og"
                                + " velferd (velferdsaktør) og hvordan den leder og tar vare på de ansatte (arbeidsgiver).")
                .description(
                        "en",
                        "Looks at the municipality in four roles: how it gives residents insight and influence (actor of"
                                + " democracy), how it develops the place in the long run (builder of the community), how it"
                                + " provides services and welfare (provider of welfare), and how it leads and looks after its"
                                + " staff (employer).")
                .inUse(DateRange.from(PartialDate.of(2020)))
                .root(Criterion.root()
                        .name("sv", "Totalt")
                        .name("en", "Total")
                        .max(800)
                        .add(area1())
                        .add(area2())
                        .add(area3())
                        .add(area4())
                        .add(area5())
                        .add(area6())
                        .add(area7())
                        .add(area8()))
                .group(
                        Map.of("sv", "Demokrati och samhällsutveckling", "en", "Democracy and community development"),
                        List.of("1", "2"))
                .group(Map.of("sv", "Styrning och effektivitet", "en", "Governance and efficiency"), List.of("3", "4"))
                .group(Map.of("sv", "Service och kvalitet", "en", "Service and quality"), List.of("5", "6"))
                .group(Map.of("sv", "Arbetsgivarpolitik", "en", "Employer policy"), List.of("7", "8"))
                .source(Source.of("SKR, Kommunkompassen: Analys av Nässjö kommun, 2022 (evaluation report)"))
                .source(
                        Source.of(
                                "https://skr.se/demokratiledningstyrning/stodforattstyraochleda/attstyraforresultat/kommunkompassenutvarderingsverktyg.683.html"))
                .source(Source.of("SKR, En reviderad version av Kommunkompassen (skr.se, 19 October 2020)"))
                .source(Source.of(
                        "https://www.mark.se/politik-och-organisation/resurser-och-resultat/kommunkompassen/"))
                .source(Source.of(
                        "https://ulricehamn.se/hallbarhet/hur-ligger-vi-till/undersokningar/kommunkompassen/"))
                .build();
    }

    private static CriterionBuilder area1() {
        return criterion(
                        "1",
                        100,
                        "Samspel mellan förtroendevalda och medborgare",
                        "Interplay between elected representatives and citizens")
                .description(
                        "sv",
                        "Hur förtroendevalda och invånare möts: en strategi för demokratin, information, vägar till"
                                + " inflytande, öppenhet om resultat och goda villkor för dem som är valda.")
                .description(
                        "en",
                        "How elected representatives and residents work together: a strategy for democracy,"
                                + " information, ways to take part, openness about results, and good conditions for"
                                + " those who are elected.")
                .alias("Samspel – medborgare och förtroendevalda")
                // Tomelilla left out a letter, and Vallentuna kept the old name in 2021.
                .misprint("Samspel mellan förtroendevalda och medborgar")
                .misprint("Offentlighet och demokrati")
                .add(criterion(
                        "1.1",
                        20,
                        "Strategi för demokratiutveckling och information",
                        "Strategy for developing democracy and information"))
                .add(criterion(
                                "1.2",
                                10,
                                "Kommunens information till medborgarna",
                                "The municipality's information to citizens")
                        .alias("Kommunens information till medborgare"))
                .add(criterion(
                        "1.3",
                        30,
                        "Medborgarnas möjlighet till dialog med politiken",
                        "Citizens' opportunities for dialogue with politicians"))
                .add(criterion("1.4", 10, "Transparens kring resultat", "Transparency about results"))
                .add(criterion("1.5", 30, "Förutsättningar för politiken", "Conditions for political work"));
    }

    private static CriterionBuilder area2() {
        return criterion("2", 100, "Samhällsutveckling", "Community development")
                .description(
                        "sv",
                        "Hur kommunen formar sitt samhälle på lång sikt, socialt och ekologiskt, tillsammans med"
                                + " föreningar, företag och kulturliv.")
                .description(
                        "en",
                        "How the municipality shapes its community for the long run, socially and ecologically,"
                                + " together with associations, businesses and culture.")
                .add(criterion("2.1", 15, "Strategiskt arbete", "Strategic work")
                        .alias("Strategi för hållbar utveckling"))
                .add(criterion("2.2", 30, "Social hållbarhet", "Social sustainability"))
                .add(criterion("2.3", 30, "Ekologisk hållbarhet", "Ecological sustainability"))
                .add(criterion(
                        "2.4", 25, "Civilsamhälle, näringsliv och kultur", "Civil society, business and culture"));
    }

    private static CriterionBuilder area3() {
        return criterion("3", 100, "Styrning och kontroll", "Governance and control")
                .description(
                        "sv",
                        "Hur politisk vilja blir handling: styrmodell, mål, uppföljning med analys, klara roller"
                                + " för politiker och tjänstepersoner samt styrning av bolagen.")
                .description(
                        "en",
                        "How political will becomes action: a steering model, goals, follow-up and analysis, clear"
                                + " roles for politicians and officials, and steering of the municipal companies.")
                .add(criterion("3.1", 10, "Strategi för styrning", "Strategy for governance"))
                .add(criterion("3.2", 30, "Politisk styrning", "Political governance"))
                .add(criterion("3.3", 25, "Uppföljning och analys", "Follow-up and analysis"))
                .add(criterion(
                        "3.4",
                        20,
                        "Samspel mellan rollerna som förtroendevald respektive tjänsteperson",
                        "Interplay between the roles of elected representative and official"))
                .add(criterion("3.5", 15, "Koncernstyrning", "Governance of the municipal group"));
    }

    private static CriterionBuilder area4() {
        return criterion("4", 100, "Effektivitet", "Efficiency")
                .description(
                        "sv",
                        "Hur kommunen får ut mer för pengarna genom strategi, planering på lång sikt, jämförelser,"
                                + " ny teknik och samverkan.")
                .description(
                        "en",
                        "How the municipality gets more value for its money, through strategy, long-term planning,"
                                + " comparison, new technology and cooperation.")
                .add(criterion("4.1", 20, "Strategi för ökad effektivitet", "Strategy for greater efficiency")
                        .alias("Strategi för effektivitet"))
                .add(criterion(
                        "4.2",
                        20,
                        "Långsiktig planering för ökad effektivitet",
                        "Long-term planning for greater efficiency"))
                .add(criterion("4.3", 20, "Jämförelser för ökad effektivitet", "Comparisons for greater efficiency")
                        .alias("Jämförelser för effektivitet"))
                .add(criterion("4.4", 20, "Ny teknik som ökar effektivitet", "New technology that increases efficiency")
                        .alias("Nya arbetssätt och ny teknik som ökar effektivitet"))
                .add(criterion("4.5", 20, "Samverkan för effektivitet", "Collaboration for efficiency")
                        .alias("Samverkan för ökad effektivitet"));
    }

    private static CriterionBuilder area5() {
        return criterion("5", 100, "Brukarens fokus", "Focus on the user")
                .description(
                        "sv",
                        "Hur service utgår från dem som använder den: gott bemötande, enkla kontakter, klar"
                                + " information om utbudet och inflytande.")
                .description(
                        "en",
                        "How services start from the people who use them: how users are met, easy contact, clear"
                                + " information about what is offered, and a say in the services.")
                .add(criterion("5.1", 20, "Strategi för brukarens fokus", "Strategy for the focus on the user"))
                .add(criterion("5.2", 20, "Fokus på service och bemötande", "Focus on service and how users are met"))
                .add(criterion(
                        "5.3", 20, "Förenklade kontakter med kommunen", "Simplified contacts with the municipality"))
                .add(criterion(
                        "5.4",
                        20,
                        "Information kring kommunens serviceutbud",
                        "Information about the municipality's services"))
                .add(criterion("5.5", 20, "Brukarinflytande", "User influence"));
    }

    private static CriterionBuilder area6() {
        return criterion("6", 100, "Kvalitetsutveckling", "Quality development")
                .description(
                        "sv",
                        "Hur verksamheter blir bättre med tiden genom en strategi för kvalitet, centralt stöd,"
                                + " innovation, små förbättringar i vardagen och lärande av förebilder.")
                .description(
                        "en",
                        "How services get better over time, through a strategy for quality, central support,"
                                + " innovation, continuous improvement and learning from good examples.")
                .add(criterion("6.1", 20, "Strategi för kvalitetsutveckling", "Strategy for quality development"))
                .add(criterion(
                        "6.2",
                        20,
                        "Centrala utvecklingsinsatser för bättre kvalitet",
                        "Central development efforts for better quality"))
                .add(criterion(
                        "6.3", 30, "Innovation och ständiga förbättringar", "Innovation and continuous improvement"))
                .add(criterion("6.4", 30, "Lära av goda exempel", "Learning from good examples"));
    }

    private static CriterionBuilder area7() {
        return criterion("7", 100, "Arbetsliv", "Working life")
                .description(
                        "sv",
                        "Hur kommunen är som arbetsgivare: ett arbetsliv som håller, rätt kompetens, god"
                                + " arbetsmiljö och lika rätt på jobbet.")
                .description(
                        "en",
                        "How the municipality acts as an employer: a sustainable working life, the right"
                                + " competence, a good work environment and equal rights at work.")
                .add(criterion(
                        "7.1",
                        15,
                        "Strategier för ett hållbart arbetsliv",
                        "Strategies for a sustainable working life"))
                .add(criterion("7.2", 40, "Strategisk kompetensförsörjning", "Strategic supply of competence"))
                .add(criterion("7.3", 25, "Arbetsmiljö", "Work environment"))
                .add(criterion(
                        "7.4",
                        20,
                        "Lika rättigheter och möjligheter på arbetsplatsen",
                        "Equal rights and opportunities at the workplace"));
    }

    private static CriterionBuilder area8() {
        return criterion(
                        "8",
                        100,
                        "Chefs- och ledarskap samt medarbetarskap",
                        "Management, leadership and co-workership")
                .description(
                        "sv",
                        "Hur chefer leder och medarbetare bidrar: en strategi för båda rollerna, chefernas uppgift"
                                + " och villkor, intern kommunikation och vägar att utvecklas.")
                .description(
                        "en",
                        "How managers lead and employees contribute: a strategy for both roles, the task and"
                                + " conditions of managers, internal communication, and ways to develop.")
                .add(criterion(
                        "8.1",
                        20,
                        "Strategi för chefs- och ledarskap samt medarbetarskap",
                        "Strategy for management, leadership and co-workership"))
                .add(criterion("8.2", 30, "Chefernas uppdrag och förutsättningar", "The managers' task and conditions")
                        .alias("Chefers uppdrag och förutsättningar"))
                .add(criterion("8.3", 20, "Intern kommunikation", "Internal communication"))
                .add(criterion(
                        "8.4",
                        30,
                        "Utveckling av ledarskap och medarbetarskap",
                        "Development of leadership and co-workership"));
    }

    private static CriterionBuilder criterion(String code, int max, String name, String english) {
        return Criterion.builder(code).name("sv", name).name("en", english).max(max);
    }
}
