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
    /** The maximum of the total. */
    OF_POINTS("of {0} points", "av {0} poäng", "av {0} poeng", "av {0} poeng"),
    /** The share of the maximum. */
    OF_POSSIBLE("{0} of what is possible", "{0} av det möjliga", "{0} av det som er mulig", "{0} av det som er mogleg"),
    /** Names of areas with their points. */
    STRONGEST(
            "The highest shares of their points have {0}.",
            "Högst andel av sina poäng har {0}.",
            "Høyest andel av poengene sine har {0}.",
            "Høgast del av poenga sine har {0}."),
    /** Names of areas with their points. */
    LOWEST("The lowest shares have {0}.", "Lägst andel har {0}.", "Lavest andel har {0}.", "Lågast del har {0}."),
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
            "Share of the maximum", "Andel av maxpoängen", "Andel av maksimal poengsum", "Del av maksimal poengsum"),
    /** The title of a figure. */
    POSITION_FIGURE(
            "The total among all", "Totalsumman bland alla", "Totalsummen blant alle", "Totalsummen blant alle"),
    /** The title of a figure. */
    HISTORY_FIGURE("The total over time", "Totalsumman över tid", "Totalsummen over tid", "Totalsummen over tid"),
    /** A criterion in a description: the name, points, maximum. */
    DESCRIBED("{0}: {1} of {2}", "{0}: {1} av {2}", "{0}: {1} av {2}", "{0}: {1} av {2}"),
    /** A criterion in a description, and the mean. */
    DESCRIBED_WITH_MEAN(
            "{0}: {1} of {2}, mean {3}",
            "{0}: {1} av {2}, medelvärde {3}",
            "{0}: {1} av {2}, gjennomsnitt {3}",
            "{0}: {1} av {2}, gjennomsnitt {3}"),
    /** A list of findings. */
    STRENGTHS("Strengths", "Styrkor", "Styrker", "Styrkar"),
    /** A list of findings. */
    IMPROVEMENTS(
            "Improvement opportunities", "Förbättringsmöjligheter", "Forbedringsmuligheter", "Forbetringsmoglegheiter"),
    /** A list of findings. */
    GOOD_EXAMPLES("Good examples", "Goda exempel", "Gode eksempler", "Gode døme"),
    /** No finding is there. */
    NONE_IN_SOURCE(
            "The evaluation names none.",
            "Utvärderingen nämner inga.",
            "Evalueringen nevner ingen.",
            "Evalueringa nemner ingen."),
    /** A number of areas with the noun, those of higher points than the mean. */
    ABOVE_MEAN(
            "Above the mean: {0}.", "Över medelvärdet: {0}.", "Over gjennomsnittet: {0}.", "Over gjennomsnittet: {0}."),
    /** Those of lower points than the mean. */
    BELOW_MEAN(
            "Below the mean: {0}.",
            "Under medelvärdet: {0}.", "Under gjennomsnittet: {0}.", "Under gjennomsnittet: {0}."),
    /** Points of an earlier evaluation: the date, points, maximum. */
    EARLIER_TOTAL(
            "In {0}, the municipality had {1} of {2} points.",
            "{0} hade kommunen {1} av {2} poäng.",
            "{0} hadde kommunen {1} av {2} poeng.",
            "{0} hadde kommunen {1} av {2} poeng."),
    /** A change of points with its sign. */
    CHANGED_BY(
            "The total has changed by {0} points since then.",
            "Totalsumman har sedan dess ändrats med {0} poäng.",
            "Totalsummen har siden endret seg med {0} poeng.",
            "Totalsummen har sidan endra seg med {0} poeng."),
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
            "The highest shares: the half of the areas with the highest points as a share of their maximum; the lowest: three of"
                    + " the others at most. Of areas with equal shares at the border, none is named.",
            "Högst andel: den hälft av områdena som har högst poäng i förhållande till sitt maximum; lägst andel: högst tre av de"
                    + " övriga. Av områden med lika andel vid gränsen nämns inget.",
            "Høyest andel: den halvdelen av områdene som har høyest poeng i forhold til maksimum; lavest andel: høyst tre av de"
                    + " andre. Av områder med lik andel ved grensen nevnes ingen.",
            "Høgast del: den halvparten av områda som har høgast poeng i høve til maksimum; lågast del: høgst tre av dei andre. Av"
                    + " område med lik del ved grensa blir ingen nemnde."),
    /** A rule. */
    RULE_SUMS(
            "The points of a whole are the sum of those of its parts. Where points are unknown, the least and the most that they"
                    + " can be are given.",
            "En helhets poäng är summan av delarnas. Där poäng är okända anges det minsta och det högsta som de kan vara.",
            "Poengene for en helhet er summen av delenes. Der poeng er ukjente, oppgis det minste og det høyeste de kan være.",
            "Poenga for ein heilskap er summen av poenga for delane. Der poeng er ukjende, er det minste og det høgaste dei kan vere,"
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
            "Poeng i to revisjonar blir samanlikna berre der nokon med rett til det har erklært kriterium like.");

    private final Texts texts;

    ReportPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
