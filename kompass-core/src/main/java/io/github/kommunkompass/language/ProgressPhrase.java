package io.github.kommunkompass.language;

/** Phrases on development over time, and on what two revisions have in common. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum ProgressPhrase implements Phrase {
    /** The verdict that all points can be compared. */
    COMPARABLE(
            "Points can be compared.",
            "Poängen kan jämföras.",
            "Poengene kan sammenlignes.",
            "Poenga kan samanliknast."),
    /** The verdict that no points can be compared. */
    NOT_COMPARABLE(
            "Points cannot be compared.",
            "Poängen kan inte jämföras.",
            "Poengene kan ikke sammenlignes.",
            "Poenga kan ikkje samanliknast."),
    /** Two shares, each of a revision. */
    PARTLY_COMPARABLE(
            "Points can be compared in part: {0} of {1} and {2} of {3}.",
            "Poängen kan delvis jämföras: {0} av {1} och {2} av {3}.",
            "Poengene kan delvis sammenlignes: {0} av {1} og {2} av {3}.",
            "Poenga kan delvis samanliknast: {0} av {1} og {2} av {3}."),
    /** The title of a list. */
    STATEMENTS("Published statements:", "Publicerade uttalanden:", "Publiserte uttalelser:", "Publiserte utsegner:"),
    /** The publisher of the catalogues. */
    PUBLISHER("The publisher", "Utgivaren", "Utgiveren", "Utgjevaren"),
    /** The publisher, on a municipality. */
    PUBLISHER_ON("The publisher, on {0}", "Utgivaren, om {0}", "Utgiveren, om {0}", "Utgjevaren, om {0}"),
    /** A municipality without a name. */
    MUNICIPALITY("A municipality", "En kommun", "En kommune", "Ein kommune"),
    /** A municipality by name. */
    ON_ITSELF("{0}, on itself", "{0}, om sig själv", "{0}, om seg selv", "{0}, om seg sjølv"),
    /** A text that is no quotation. */
    OUR_SUMMARY("{0} (Our summary.)", "{0} (Vår sammanfattning.)", "{0} (Vårt sammendrag.)", "{0} (Vårt samandrag.)"),
    /** The speaker, the statement and the source. */
    SAID("{0}: {1} – source: {2}", "{0}: {1} – källa: {2}", "{0}: {1} – kilde: {2}", "{0}: {1} – kjelde: {2}"),
    /** The title of a table. */
    THEMES(
            "Themes. No source says that these areas are alike, and their points cannot be compared.",
            "Teman. Ingen källa säger att dessa områden liknar varandra, och deras poäng kan inte jämföras.",
            "Temaer. Ingen kilde sier at disse områdene ligner hverandre, og poengene kan ikke sammenlignes.",
            "Tema. Inga kjelde seier at desse områda liknar kvarandre, og poenga kan ikkje samanliknast."),
    /** A change with the word points. */
    CHANGE_OF_COMPARABLE("Comparable: {0}.", "Jämförbart: {0}.", "Sammenlignbart: {0}.", "Samanliknbart: {0}."),
    /** Points of both evaluations. */
    NOT_COMPARABLE_PARTS(
            "Not comparable, earlier: {0}; later: {1}.",
            "Inte jämförbart, tidigare: {0}; senare: {1}.",
            "Ikke sammenlignbart, tidligere: {0}; senere: {1}.",
            "Ikkje samanliknbart, tidlegare: {0}; seinare: {1}."),
    /** A number of points. */
    PER_YEAR(
            "Change per year: {0} points.",
            "Förändring per år: {0} poäng.", "Endring per år: {0} poeng.", "Endring per år: {0} poeng."),
    /** Two bounds. */
    TO("{0} to {1}", "{0} till {1}", "{0} til {1}", "{0} til {1}"),
    /** The title of a list. */
    EARLIER_OPPORTUNITIES(
            "Improvement opportunities of the earlier evaluation:",
            "Förbättringsmöjligheter i den tidigare utvärderingen:",
            "Forbedringsmuligheter i den tidligere evalueringen:",
            "Forbetringsmoglegheiter i den tidlegare evalueringa:"),
    /** Two dates and the verdict. */
    STEP("From {0} to {1}: {2}", "Från {0} till {1}: {2}", "Fra {0} til {1}: {2}", "Frå {0} til {1}: {2}"),
    /** Two revisions. */
    FROM_TO("From {0} to {1}", "Från {0} till {1}", "Fra {0} til {1}", "Frå {0} til {1}"),
    /** Two catalogues are equal. */
    NO_DIFFERENCE(
            "No difference in names, codes and maxima.",
            "Ingen skillnad i namn, koder och maximum.",
            "Ingen forskjell i navn, koder og maksimum.",
            "Ingen skilnad i namn, kodar og maksimum."),
    /** Codes of criteria. */
    REUSED_CODES(
            "Codes that stand for another criterion now: {0}",
            "Koder som nu står för ett annat kriterium: {0}",
            "Koder som nå står for et annet kriterium: {0}",
            "Kodar som no står for eit anna kriterium: {0}"),
    /** A code and two names. */
    RENAMED(
            "{0} renamed: {1}, now {2}",
            "{0} har bytt namn: {1}, nu {2}", "{0} har skiftet navn: {1}, nå {2}", "{0} har skifta namn: {1}, no {2}"),
    /** The earlier code, the name, and the later code. */
    MOVED("{0} moved: {1}, now {2}", "{0} flyttat: {1}, nu {2}", "{0} flyttet: {1}, nå {2}", "{0} flytta: {1}, no {2}"),
    /** A code and that of its parent. */
    PART_OF("{0} of {1}", "{0} i {1}", "{0} i {1}", "{0} i {1}"),
    /** A code and two maxima, the later first. */
    MAXIMUM_CHANGED(
            "{0} has a maximum of {1}, previously {2}",
            "{0} har maximum {1}, tidigare {2}",
            "{0} har maksimum {1}, tidligere {2}",
            "{0} har maksimum {1}, tidlegare {2}"),
    /** A code. */
    PARTS_KNOWN(
            "{0} now has known parts", "{0} har nu kända delar", "{0} har nå kjente deler", "{0} har no kjende delar"),
    /** A code. */
    PARTS_UNKNOWN(
            "{0} no longer has known parts",
            "{0} har inte längre kända delar", "{0} har ikke lenger kjente deler", "{0} har ikkje lenger kjende delar"),
    /** A code and a name. */
    ADDED("{0} added: {1}", "{0} tillagt: {1}", "{0} lagt til: {1}", "{0} lagt til: {1}"),
    /** A code and a name. */
    REMOVED("{0} removed: {1}", "{0} borttaget: {1}", "{0} fjernet: {1}", "{0} fjerna: {1}"),
    /** A code and two names. */
    CODE_REUSED(
            "{0} reused: previously {1}, now {2}",
            "{0} återanvänt: tidigare {1}, nu {2}",
            "{0} brukt på nytt: tidligere {1}, nå {2}",
            "{0} brukt på nytt: tidlegare {1}, no {2}"),
    /** A code and two names. */
    NAMES_NOT_COMPARABLE(
            "{0} in both, with names in different languages: {1}, {2}",
            "{0} i båda, med namn på olika språk: {1}, {2}",
            "{0} i begge, med navn på ulike språk: {1}, {2}",
            "{0} i begge, med namn på ulike språk: {1}, {2}"),
    /** The title of a list. */
    ABOUT_CRITERIA("About the criteria:", "Om kriterierna:", "Om kriteriene:", "Om kriteria:"),
    /** The title of a list. */
    GROUPS("Groups:", "Grupper:", "Grupper:", "Grupper:"),
    /** The title of a list. */
    SOURCES("Sources:", "Källor:", "Kilder:", "Kjelder:"),
    /** Years. */
    IN_USE("In use {0}", "I bruk {0}", "I bruk {0}", "I bruk {0}");

    private final Texts texts;

    ProgressPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
