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
            "Lägst andel har {0}.", "Lavest andel har {0}.", "Lågast andel har {0}."),
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
    /** No finding is there for an area, but for others. */
    NONE_IN_SOURCE(
            "The source of the evaluation gives none for this area.",
            "Utvärderingens källa anger inga för det här området.",
            "Kilden til evalueringen oppgir ingen for dette området.",
            "Kjelda til evalueringa oppgir ingen for dette området."),
    /** A number of areas with the noun, those of higher points than the mean. */
    ABOVE_MEAN(
            "Above the mean: {0}.", "Över medelvärdet: {0}.", "Over gjennomsnittet: {0}.", "Over gjennomsnittet: {0}."),
    /** Those of lower points than the mean. */
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
    /** The title of a list: which points are missing. */
    MISSING_POINTS("Missing points", "Poäng som saknas", "Poeng som mangler", "Poeng som manglar"),
    /** Nothing is missing. */
    NOTHING_MISSING("No points are missing.", "Inga poäng saknas.", "Ingen poeng mangler.", "Ingen poeng manglar."),
    /** The title of a list. */
    EVIDENCE(
            "What the evaluation builds on",
            "Vad utvärderingen bygger på",
            "Hva evalueringen bygger på",
            "Kva evalueringa byggjer på"),
    /** The title of a list. */
    SOURCES("Sources", "Källor", "Kilder", "Kjelder"),
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
            "Numbers are exact, and rounded half up only where they are printed.",
            "Talen är exakta och avrundas först när de skrivs ut, halvor uppåt.",
            "Tallene er eksakte og avrundes først når de skrives ut, halve oppover.",
            "Tala er eksakte og blir avrunda først når dei blir skrivne ut, halve oppover."),
    /** A rule. */
    RULE_COMPARABLE(
            "Points of two revisions are compared only where an authority has declared criteria equal.",
            "Poäng i två revisioner jämförs bara där någon med rätt till det har förklarat kriterier lika.",
            "Poeng i to revisjoner sammenlignes bare der noen med rett til det har erklært kriterier like.",
            "Poeng i to revisjonar blir samanlikna berre der nokon med rett til det har erklært kriterium like."),
    /** Nothing can be compared. */
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
    ALL_PARTS("all {1} parts: {0}", "alla {1} delar: {0}", "alle {1} deler: {0}", "alle {1} delar: {0}"),
    /** The total, the mean and the gap. */
    TOTAL_AND_MEAN(
            "The total is {0}, the mean {1} and the gap {2}.",
            "Totalsumman är {0}, medelvärdet {1} och avvikelsen {2}.",
            "Totalsummen er {0}, gjennomsnittet {1} og avviket {2}.",
            "Totalsummen er {0}, gjennomsnittet {1} og avviket {2}."),
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
    /** A heading, and the caption of a table. */
    PEERS(
            "Compared with a group of municipalities",
            "Jämförelse med en grupp av kommuner",
            "Sammenligning med en gruppe kommuner",
            "Samanlikning med ei gruppe kommunar"),
    /** The heading of a column. */
    MEAN_OF_ALL("Mean of all", "Medelvärde för alla", "Gjennomsnitt for alle", "Gjennomsnitt for alle"),
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
            "Above or below the mean: the areas whose points are more or less than the exact mean; an area that equals it"
                    + " is named in neither sentence.",
            "Över eller under medelvärdet: de områden vars poäng är högre eller lägre än det exakta medelvärdet; ett område"
                    + " som är lika med det nämns inte.",
            "Over eller under gjennomsnittet: områdene med høyere eller lavere poengsum enn det eksakte gjennomsnittet; et"
                    + " område som er likt det, nevnes ikke.",
            "Over eller under gjennomsnittet: områda med høgare eller lågare poengsum enn det eksakte gjennomsnittet; eit"
                    + " område som er likt det, blir ikkje nemnt."),
    /** A rule. */
    RULE_MISSING(
            "Missing points are not estimated and do not count as 0.",
            "Poäng som saknas uppskattas inte och räknas inte som 0.",
            "Poeng som mangler, estimeres ikke og regnes ikke som 0.",
            "Poeng som manglar, blir ikkje estimerte og ikkje rekna som 0."),
    /** A rule. */
    RULE_LANGUAGE(
            "Texts in another language than that of the report are marked with their own.",
            "Texter på ett annat språk än rapportens är märkta med sitt eget.",
            "Tekster på et annet språk enn rapportens er merket med sitt eget.",
            "Tekstar på eit anna språk enn rapporten er merkte med sitt eige.");

    private final Texts texts;

    ReportPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
