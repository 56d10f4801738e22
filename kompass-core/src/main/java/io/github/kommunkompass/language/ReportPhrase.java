package io.github.kommunkompass.language;

/** Phrases of reports. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum ReportPhrase implements Phrase {
    /** The title: the name of a municipality, and a date. */
    TITLE(
            "{0}: evaluation with Kommunkompassen, {1}",
            "{0}: utvärdering med Kommunkompassen, {1}",
            "{0}: evaluering med Kommunekompasset, {1}",
            "{0}: evaluering med Kommunekompasset, {1}"),
    /** A heading. */
    SUMMARY("Summary", "Sammanfattning", "Sammendrag", "Samandrag"),
    /** A heading. */
    PROFILE(
            "The municipality compared with others",
            "Kommunen jämförd med andra",
            "Kommunen sammenlignet med andre",
            "Kommunen samanlikna med andre"),
    /** A heading. */
    DEVELOPMENT("Development over time", "Utveckling över tid", "Utvikling over tid", "Utvikling over tid"),
    /** A heading. */
    PLAN("Action plan", "Handlingsplan", "Handlingsplan", "Handlingsplan"),
    /** A heading. */
    OVERVIEW("All points", "Alla poäng", "Alle poeng", "Alle poeng"),
    /** A heading. */
    ABOUT("About this report", "Om rapporten", "Om rapporten", "Om rapporten"),
    /** The maximum of the total, with the noun. */
    OF_POINTS("of {0}", "av {0}", "av {0}", "av {0}"),
    /** The share of the maximum. */
    OF_POSSIBLE("{0} of what is possible", "{0} av det möjliga", "{0} av det som er mulig", "{0} av det som er mogleg"),
    /** Names of areas with their points. */
    STRONGEST(
            "The share of the maximum is highest in {0}.",
            "Högst andel av maxpoängen har {0}.",
            "Høyest andel av maksimal poengsum har {0}.",
            "Høgast andel av maksimal poengsum har {0}."),
    /** Names of areas with their points. */
    LOWEST(
            "The share of the maximum is lowest in {0}.",
            "Lägst andel av maxpoängen har {0}.",
            "Lavest andel av maksimal poengsum har {0}.",
            "Lågast andel av maksimal poengsum har {0}."),
    /** Names of areas with their points, where the points of others are unknown. */
    STRONGEST_OF_KNOWN(
            "Among the areas whose points are known, the share of the maximum is highest in {0}.",
            "Av de områden vars poäng är kända har {0} högst andel av maxpoängen.",
            "Av områdene med kjente poeng har {0} høyest andel av maksimal poengsum.",
            "Av områda med kjende poeng har {0} høgast andel av maksimal poengsum."),
    /** Names of areas with their points, where the points of others are unknown. */
    LOWEST_OF_KNOWN(
            "Among the areas whose points are known, the share of the maximum is lowest in {0}.",
            "Av de områden vars poäng är kända har {0} lägst andel av maxpoängen.",
            "Av områdene med kjente poeng har {0} lavest andel av maksimal poengsum.",
            "Av områda med kjende poeng har {0} lågast andel av maksimal poengsum."),
    /** Equal shares leave none. */
    NO_STRONGEST(
            "No area is named as the highest, because shares are equal.",
            "Inget område nämns som högst, eftersom andelar är lika.",
            "Ingen områder nevnes som høyest, fordi andeler er like.",
            "Ingen område blir nemnde som høgast, fordi andelar er like."),
    /** Equal shares leave none. */
    NO_LOWEST(
            "No area is named as the lowest, because shares are equal.",
            "Inget område nämns som lägst, eftersom andelar är lika.",
            "Ingen områder nevnes som lavest, fordi andeler er like.",
            "Ingen område blir nemnde som lågast, fordi andelar er like."),
    /** A name, points and the maximum. */
    NAME_WITH_POINTS("{0} ({1} of {2})", "{0} ({1} av {2})", "{0} ({1} av {2})", "{0} ({1} av {2})"),
    /** Nothing is known of areas. */
    NO_AREAS(
            "The points of the areas are not known.",
            "Områdenas poäng är inte kända.",
            "Poengene for områdene er ikke kjent.",
            "Poenga for områda er ikkje kjende."),
    /** Bounds of points and the maximum. */
    TOTAL_BETWEEN(
            "The total is between {0} and {1} points, since some points are unknown.",
            "Totalsumman är mellan {0} och {1} poäng, eftersom vissa poäng är okända.",
            "Totalsummen er mellom {0} og {1} poeng, fordi noen poeng er ukjente.",
            "Totalsummen er mellom {0} og {1} poeng, fordi nokre poeng er ukjende."),
    /** The title of a figure. */
    POINTS_BY_AREA("Points by area", "Poäng per område", "Poeng per område", "Poeng per område"),
    /** The title of a figure. */
    PROFILE_FIGURE(
            "Share of the maximum", "Andel av maxpoängen", "Andel av maksimal poengsum", "Andel av maksimal poengsum"),
    /** The title of a figure. */
    POSITION_FIGURE(
            "The total among all", "Totalsumman bland alla", "Totalsummen blant alle", "Totalsummen blant alle"),
    /** The title of a figure. */
    HISTORY_FIGURE("The total over time", "Totalsumman över tid", "Totalsummen over tid", "Totalsummen over tid"),
    /** What is described, and its points of the maximum, or that they are unknown. */
    DESCRIBED("{0}: {1}", "{0}: {1}", "{0}: {1}", "{0}: {1}"),
    /** The same, and the mean. */
    DESCRIBED_WITH_MEAN(
            "{0}: {1}, mean {2}",
            "{0}: {1}, medelvärde {2}", "{0}: {1}, gjennomsnitt {2}", "{0}: {1}, gjennomsnitt {2}"),
    /** A list of findings. */
    STRENGTHS("Strengths", "Styrkor", "Styrker", "Styrkar"),
    /** A list of findings. */
    IMPROVEMENTS(
            "Improvement opportunities", "Förbättringsmöjligheter", "Forbedringsmuligheter", "Forbetringsmoglegheiter"),
    /** A list of findings. */
    GOOD_EXAMPLES("Good examples", "Goda exempel", "Gode eksempler", "Gode døme"),
    /** There is no finding of a kind for an area, but there are others. */
    NONE_IN_SOURCE(
            "The source of the evaluation gives none for this area.",
            "Utvärderingens källa anger inga för det här området.",
            "Kilden til evalueringen oppgir ingen for dette området.",
            "Kjelda til evalueringa oppgir ingen for dette området."),
    /** There is no finding of a kind for the whole, but there is one of another kind. */
    NONE_OF_WHOLE(
            "The source of the evaluation gives none for the municipality as a whole.",
            "Utvärderingens källa anger inga för kommunen som helhet.",
            "Kilden til evalueringen oppgir ingen for kommunen som helhet.",
            "Kjelda til evalueringa oppgir ingen for kommunen som heilskap."),
    /** There are no findings at all. */
    NO_FINDINGS(
            "The source of the evaluation gives neither strengths nor improvement opportunities.",
            "Utvärderingens källa anger varken styrkor eller förbättringsmöjligheter.",
            "Kilden til evalueringen oppgir verken styrker eller forbedringsmuligheter.",
            "Kjelda til evalueringa oppgir verken styrkar eller forbetringsmoglegheiter."),
    /** A kind of evidence, of which nothing more is known. */
    NUMBER_UNKNOWN("number unknown", "antal okänt", "antall ukjent", "talet er ukjent"),
    /** The caption of a table: the code and the name of an area. */
    POINTS_OF("Points: {0}", "Poäng: {0}", "Poeng: {0}", "Poeng: {0}"),
    /** The caption of a table. */
    CHANGES_BY_AREA(
            "Change since the previous evaluation",
            "Förändring sedan förra utvärderingen",
            "Endring siden forrige evaluering",
            "Endring sidan førre evaluering"),
    /** The heading of a column of dates. */
    DUE("Due", "Klart senast", "Frist", "Frist"),
    /** The areas with more points than the mean. */
    ABOVE_MEAN(
            "Above the mean: {0}.", "Över medelvärdet: {0}.", "Over gjennomsnittet: {0}.", "Over gjennomsnittet: {0}."),
    /** The areas with fewer points than the mean. */
    BELOW_MEAN(
            "Below the mean: {0}.",
            "Under medelvärdet: {0}.", "Under gjennomsnittet: {0}.", "Under gjennomsnittet: {0}."),
    /** Points of the evaluation before: the date, points, maximum with the noun. */
    EARLIER_TOTAL(
            "At the previous evaluation ({0}), the municipality had {1} of {2}.",
            "Vid förra utvärderingen ({0}) hade kommunen {1} av {2}.",
            "Ved forrige evaluering ({0}) hadde kommunen {1} av {2}.",
            "Ved førre evaluering ({0}) hadde kommunen {1} av {2}."),
    /** A change of points with its sign and the noun. */
    CHANGED_BY(
            "The total has changed by {0} since then.",
            "Totalsumman har sedan dess ändrats med {0}.",
            "Totalsummen har siden endret seg med {0}.",
            "Totalsummen har sidan endra seg med {0}."),
    /** One of the totals is unknown. */
    CHANGE_UNKNOWN(
            "The change of the total is unknown.",
            "Hur totalsumman har ändrats är okänt.",
            "Hvordan totalsummen har endret seg, er ukjent.",
            "Korleis totalsummen har endra seg, er ukjent."),
    /** The caption of a table. */
    MISSING_POINTS("Missing points", "Poäng som saknas", "Poeng som mangler", "Poeng som manglar"),
    /** Nothing is missing. */
    NOTHING_MISSING("No points are missing.", "Inga poäng saknas.", "Ingen poeng mangler.", "Ingen poeng manglar."),
    /** The title of a list of what an evaluation builds on: the kind. */
    EVIDENCE("Evidence: {0}", "Underlag: {0}", "Grunnlag: {0}", "Grunnlag: {0}"),
    /** The title of a list. */
    SOURCES("Sources of the evaluation", "Utvärderingens källor", "Kilder til evalueringen", "Kjelder til evalueringa"),
    /** The title of a list. */
    SOURCES_OF_CATALOGUE(
            "Sources of the criteria", "Kriteriernas källor", "Kilder til kriteriene", "Kjelder til kriteria"),
    /** The title of a list. */
    SOURCES_OF_FIGURES(
            "Sources of the figures compared with",
            "Jämförelsevärdenas källor",
            "Kilder til verdiene det sammenlignes med",
            "Kjelder til verdiane det blir samanlikna med"),
    /** The source is not given. */
    NO_SOURCES("No source is given.", "Ingen källa anges.", "Ingen kilde er oppgitt.", "Inga kjelde er oppgitt."),
    /** The title of a list. */
    RULES(
            "How sentences and numbers are made",
            "Så görs meningar och tal",
            "Slik lages setninger og tall",
            "Slik blir setningar og tal laga"),
    /** A rule. */
    RULE_STRONGEST(
            "Highest share: the areas with the highest points as a share of their maximum, at most half of those whose"
                    + " points are known. Lowest share: those with the lowest, at most half and at most three. Of areas"
                    + " with equal shares at the border, none is named.",
            "Högst andel: de områden som har högst poäng i förhållande till sitt maximum, högst hälften av dem vars poäng"
                    + " är kända. Lägst andel: de som har lägst, högst hälften och högst tre. Av områden med lika andel vid"
                    + " gränsen nämns inget.",
            "Høyest andel: områdene med høyest poengsum i forhold til maksimum, høyst halvparten av dem med kjente poeng."
                    + " Lavest andel: de med lavest, høyst halvparten og høyst tre. Av områder med lik andel ved grensen"
                    + " nevnes ingen.",
            "Høgast andel: områda med høgast poengsum i høve til maksimum, høgst halvparten av dei med kjende poeng. Lågast"
                    + " andel: dei med lågast, høgst halvparten og høgst tre. Av område med lik andel ved grensa blir ingen"
                    + " nemnde."),
    /** A rule. */
    RULE_SUMS(
            "The points of a whole are the sum of those of its parts. Where points are unknown, the least and the most that"
                    + " they"
                    + " can be are given.",
            "En helhets poäng är summan av delarnas. Där poäng är okända anges det minsta och det högsta som de kan vara.",
            "Poengene for en helhet er summen av delenes. Der poeng er ukjente, oppgis det minste og det høyeste de kan være.",
            "Poenga for ein heilskap er summen av poenga for delane. Der poeng er ukjende, er det minste og det høgaste dei"
                    + " kan vere,"
                    + " oppgjeve."),
    /** A rule. */
    RULE_ROUNDING(
            "Calculated numbers are exact, and rounded half up only where they are printed.",
            "Beräknade tal är exakta och avrundas först när de skrivs ut, halvor uppåt.",
            "Beregnede tall er eksakte og avrundes først når de skrives ut, halve oppover.",
            "Utrekna tal er eksakte og blir avrunda først når dei blir skrivne ut, halve oppover."),
    /** A rule. */
    RULE_COMPARABLE(
            "Points of two revisions are compared only where an authority has declared criteria equal.",
            "Poäng i två revisioner jämförs bara där någon med rätt till det har förklarat kriterier lika.",
            "Poeng i to revisjoner sammenlignes bare der noen med rett til det har erklært kriterier like.",
            "Poeng i to revisjonar blir samanlikna berre der nokon med rett til det har erklært kriterium like."),
    /** With one area, none is compared with another. */
    ONE_AREA(
            "The points of only one area are known, so that none is named as the highest or lowest.",
            "Bara ett områdes poäng är kända, så inget nämns som högst eller lägst.",
            "Bare poengene for ett område er kjent, så ingen nevnes som høyest eller lavest.",
            "Berre poenga for eitt område er kjende, så ingen blir nemnde som høgast eller lågast."),
    /** Ties leave none. */
    EQUAL_AREAS(
            "No area is named as the highest or lowest, because shares are equal.",
            "Inget område nämns som högst eller lägst, eftersom andelar är lika.",
            "Ingen områder nevnes som høyest eller lavest, fordi andeler er like.",
            "Ingen område blir nemnde som høgast eller lågast, fordi andelar er like."),
    /** The maximum, with the noun. */
    TOTAL_UNKNOWN(
            "The total is unknown; the maximum is {0}.",
            "Totalsumman är okänd; maximum är {0}.",
            "Totalsummen er ukjent; maksimum er {0}.",
            "Totalsummen er ukjend; maksimum er {0}."),
    /** The date. */
    EARLIER_TOTAL_UNKNOWN(
            "At the previous evaluation ({0}), the total was unknown.",
            "Vid förra utvärderingen ({0}) var totalsumman okänd.",
            "Ved forrige evaluering ({0}) var totalsummen ukjent.",
            "Ved førre evaluering ({0}) var totalsummen ukjend."),
    /** There is no change. */
    UNCHANGED(
            "The total is the same as then.",
            "Totalsumman är densamma som då.",
            "Totalsummen er den samme som da.",
            "Totalsummen er den same som då."),
    /** A reason for missing points, and the number of parts that it is true of. */
    ALL_PARTS("{0} (all {1} parts)", "{0} (alla {1} delar)", "{0} (alle {1} deler)", "{0} (alle {1} delar)"),
    /** The total, the mean and the gap. */
    TOTAL_AND_MEAN(
            "The total is {0}, the mean {1} and the gap {2}.",
            "Totalsumman är {0}, medelvärdet {1} och avvikelsen {2}.",
            "Totalsummen er {0}, gjennomsnittet {1} og avviket {2}.",
            "Totalsummen er {0}, gjennomsnittet {1} og avviket {2}."),
    /** A rank with how many are ranked, and the median. */
    RANK_AND_MEDIAN(
            "The rank is {0}, and the median is {1}.",
            "Rangen är {0}, och medianen är {1}.",
            "Rangen er {0}, og medianen er {1}.",
            "Rangen er {0}, og medianen er {1}."),
    /** The reference lacks all figures that would be compared. */
    NOTHING_COMPARED(
            "There is no figure to compare the known points with.",
            "Det finns inget värde att jämföra de kända poängen med.",
            "Det finnes ingen verdi å sammenligne de kjente poengene med.",
            "Det finst ingen verdi å samanlikne dei kjende poenga med."),
    /** A figure is left out. */
    POSITION_WITHHELD(
            "The position of the total among all is not shown, so that no single evaluation can be recognised.",
            "Totalsummans läge bland alla visas inte, så att ingen enskild utvärdering kan kännas igen.",
            "Totalsummens plassering blant alle vises ikke, slik at ingen enkelt evaluering kan kjennes igjen.",
            "Plasseringa til totalsummen blant alle blir ikkje vist, slik at inga einskild evaluering kan kjennast att."),
    /** A number, a range, or that it is unknown. */
    PUBLISHED_NUMBER(
            "Number of evaluations behind the figures: {0}.",
            "Antal utvärderingar bakom värdena: {0}.",
            "Antall evalueringer bak verdiene: {0}.",
            "Talet på evalueringar bak verdiane: {0}."),
    /** A number or a range, where it is given for some criteria and not for others. */
    PUBLISHED_NUMBER_OF_SOME(
            "Number of evaluations behind the figures, where it is given: {0}.",
            "Antal utvärderingar bakom värdena, där det anges: {0}.",
            "Antall evalueringer bak verdiene, der det er oppgitt: {0}.",
            "Talet på evalueringar bak verdiane, der det er oppgitt: {0}."),
    /** A heading. */
    PEERS(
            "Compared with a group of municipalities",
            "Jämförelse med en grupp av kommuner",
            "Sammenligning med en gruppe kommuner",
            "Samanlikning med ei gruppe kommunar"),
    /** A group is not shown beside all. */
    PEERS_WITHHELD(
            "The group is not shown, so that no points of single evaluations can be worked out from it and the others.",
            "Gruppen visas inte, så att inga poäng i enskilda utvärderingar kan räknas ut ur den och de övriga.",
            "Gruppen vises ikke, slik at ingen poeng i enkelte evalueringer kan regnes ut av den og de øvrige.",
            "Gruppa blir ikkje vist, slik at ingen poeng i einskilde evalueringar kan reknast ut av henne og dei andre."),
    /** The caption of a table. */
    POINTS_AND_MEANS("Points and means", "Poäng och medelvärden", "Poeng og gjennomsnitt", "Poeng og gjennomsnitt"),
    /** The heading of a column. */
    MEAN_OF_GROUP("Mean of the group", "Medelvärde för gruppen", "Gjennomsnitt for gruppen", "Gjennomsnitt for gruppa"),
    /** The heading of a column. */
    GAP_TO_GROUP("Gap to the group", "Avvikelse från gruppen", "Avvik fra gruppen", "Avvik frå gruppa"),
    /** The revision of the catalogue, and its label if it has one. */
    BY_CATALOGUE(
            "The evaluation is by the catalogue {0}.",
            "Utvärderingen följer katalogen {0}.",
            "Evalueringen følger katalogen {0}.",
            "Evalueringa følgjer katalogen {0}."),
    /** A definition. */
    DEFINE_SHARE(
            "Share: the points as a part of the maximum.",
            "Andel: poängen som en del av maxpoängen.",
            "Andel: poengene som en del av maksimal poengsum.",
            "Andel: poenga som ein del av maksimal poengsum."),
    /** A definition. */
    DEFINE_MEAN(
            "Mean: the sum of the points of the evaluations compared with, divided by their number.",
            "Medelvärde: summan av poängen i de utvärderingar som jämförelsen gäller, delad med deras antal.",
            "Gjennomsnitt: summen av poengene i evalueringene det sammenlignes med, delt på antallet.",
            "Gjennomsnitt: summen av poenga i evalueringane det blir samanlikna med, delt på talet på dei."),
    /** A definition. */
    DEFINE_PUBLISHED_MEAN(
            "Published mean: as the source gives it, perhaps rounded.",
            "Publicerat medelvärde: som källan anger det, kanske avrundat.",
            "Publisert gjennomsnitt: slik kilden oppgir det, kanskje avrundet.",
            "Publisert gjennomsnitt: slik kjelda oppgir det, kanskje avrunda."),
    /** A definition. */
    DEFINE_GAP(
            "Gap: the points minus the mean.",
            "Avvikelse: poängen minus medelvärdet.",
            "Avvik: poengene minus gjennomsnittet.",
            "Avvik: poenga minus gjennomsnittet."),
    /** A definition. */
    DEFINE_QUARTILES(
            "Middle half: from the lower quartile, below which a quarter of the evaluations are, to the upper quartile,"
                    + " above which a quarter are.",
            "Mittersta hälften: från den undre kvartilen, som en fjärdedel av utvärderingarna ligger under, till den övre"
                    + " kvartilen, som en fjärdedel ligger över.",
            "Den midterste halvparten: fra nedre kvartil, som en fjerdedel av evalueringene ligger under, til øvre kvartil,"
                    + " som en fjerdedel ligger over.",
            "Den midtarste halvparten: frå nedre kvartil, som ein fjerdedel av evalueringane ligg under, til øvre kvartil,"
                    + " som ein fjerdedel ligg over."),
    /** The number of the quantile type. */
    QUARTILE_TYPE(
            "Quartiles are of type {0} (Hyndman and Fan).",
            "Kvartilerna är av typ {0} (Hyndman och Fan).",
            "Kvartilene er av type {0} (Hyndman og Fan).",
            "Kvartilane er av type {0} (Hyndman og Fan)."),
    /** A definition, and the policy for equal points. */
    DEFINE_POSITION(
            "Position: a dot for each evaluation whose total is known; rank 1 has the most points; rank of equal points: {0}.",
            "Läge: en punkt för varje utvärdering vars totalsumma är känd; rang 1 har högst poäng; rang vid lika poäng: {0}.",
            "Plassering: en prikk for hver evaluering med kjent totalsum; rang 1 har høyest poengsum; rang ved like poeng:"
                    + " {0}.",
            "Plassering: ein prikk for kvar evaluering med kjend totalsum; rang 1 har høgast poengsum; rang ved like poeng:"
                    + " {0}."),
    /** A rule. */
    RULE_MEAN(
            "Above or below the mean: the areas whose points are more or less than the mean before it is rounded for print;"
                    + " an area that equals it is named in neither sentence.",
            "Över eller under medelvärdet: de områden vars poäng är högre eller lägre än medelvärdet innan det avrundas för"
                    + " utskrift; ett område som är lika med det nämns inte.",
            "Over eller under gjennomsnittet: områdene med høyere eller lavere poengsum enn gjennomsnittet før det avrundes"
                    + " for utskrift; et område som er likt det, nevnes ikke.",
            "Over eller under gjennomsnittet: områda med høgare eller lågare poengsum enn gjennomsnittet før det blir"
                    + " avrunda for utskrift; eit område som er likt det, blir ikkje nemnt."),
    /** A rule. */
    RULE_MISSING(
            "Missing points are not estimated and do not count as 0.",
            "Poäng som saknas uppskattas inte och räknas inte som 0.",
            "Poeng som mangler, estimeres ikke og regnes ikke som 0.",
            "Poeng som manglar, blir ikkje estimerte og ikkje rekna som 0."),
    /** A rule. */
    RULE_LANGUAGE(
            "Texts in another language than that of the report are marked with their own. Where a name is not in the language"
                    + " of the report, sentences have the code.",
            "Texter på ett annat språk än rapportens är märkta med sitt eget. Där ett namn inte finns på rapportens språk har"
                    + " meningarna koden.",
            "Tekster på et annet språk enn rapportens er merket med sitt eget. Der et navn ikke finnes på rapportens språk,"
                    + " har setningene koden.",
            "Tekstar på eit anna språk enn rapporten sitt er merkte med sitt eige. Der eit namn ikkje finst på språket til"
                    + " rapporten, har setningane koden.");

    private final Texts texts;

    ReportPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
