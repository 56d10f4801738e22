package io.github.kommunkompass.language;

/** Phrases on why points of two catalogues can be compared or not. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum ComparabilityPhrase implements Phrase {
    /** A revision. */
    SAME_REVISION("Both are of {0}.", "Båda hör till {0}.", "Begge hører til {0}.", "Begge høyrer til {0}."),
    /** Two revisions. */
    OTHER_REVISION(
            "{0} and {1} are different revisions.",
            "{0} och {1} är olika revisioner.", "{0} og {1} er ulike revisjoner.", "{0} og {1} er ulike revisjonar."),
    /** A revision. */
    SAME_NAME_ONLY(
            "Both are called {0}, but their structures differ.",
            "Båda heter {0}, men de är uppbyggda olika.",
            "Begge heter {0}, men de er bygd opp ulikt.",
            "Begge heiter {0}, men dei er bygde opp ulikt."),
    /** Two catalogues look alike. */
    SAME_STRUCTURE_ONLY(
            "They have the same codes and maxima; the questions may differ.",
            "De har samma koder och maximum; frågorna kan skilja sig.",
            "De har samme koder og maksimum; spørsmålene kan være ulike.",
            "Dei har same kodar og maksimum; spørsmåla kan vere ulike."),
    /** Two revisions. */
    NO_CROSSWALK(
            "There is no crosswalk from {0} to {1}.",
            "Det finns ingen översättningsnyckel från {0} till {1}.",
            "Det finnes ingen korrespondansetabell fra {0} til {1}.",
            "Det finst ingen korrespondansetabell frå {0} til {1}."),
    /** Two revisions. */
    OTHER_STRUCTURE(
            "The crosswalk from {0} to {1} is between catalogues with other structures.",
            "Översättningsnyckeln från {0} till {1} gäller kataloger som är uppbyggda på annat sätt.",
            "Korrespondansetabellen fra {0} til {1} gjelder kataloger som er bygd opp på en annen måte.",
            "Korrespondansetabellen frå {0} til {1} gjeld katalogar som er bygde opp på ein annan måte."),
    /** Two revisions. */
    NO_AUTHORITY(
            "The crosswalk from {0} to {1} has no authority.",
            "Översättningsnyckeln från {0} till {1} är inte fastställd av utgivaren eller någon annan.",
            "Korrespondansetabellen fra {0} til {1} er ikke fastsatt av utgiveren eller noen andre.",
            "Korrespondansetabellen frå {0} til {1} er ikkje fastsett av utgjevaren eller nokon annan."),
    /** Criteria of both catalogues, and their maxima. */
    MAXIMA_DIFFER(
            "{0} and {1} are equal, but have maxima of {2} and {3}.",
            "{0} och {1} är lika, men har maximum {2} och {3}.",
            "{0} og {1} er like, men har maksimum {2} og {3}.",
            "{0} og {1} er like, men har maksimum {2} og {3}."),
    /** A revision and its criteria. */
    IN_ONE_ONLY("In {0} only: {1}.", "Bara i {0}: {1}.", "Bare i {0}: {1}.", "Berre i {0}: {1}."),
    /** Criteria of one revision. */
    NO_STATEMENT(
            "There is no statement on {0} of {1}.",
            "Inget sägs om {0} i {1}.", "Ingenting sies om {0} i {1}.", "Ingenting blir sagt om {0} i {1}."),
    /** Criteria of two revisions. */
    NO_STATEMENT_ON_BOTH(
            "There is no statement on {0} of {1} and on {2} of {3}.",
            "Inget sägs om {0} i {1} eller om {2} i {3}.",
            "Ingenting sies om {0} i {1} eller om {2} i {3}.",
            "Ingenting blir sagt om {0} i {1} eller om {2} i {3}."),
    /** Criteria of both catalogues, and a reason. */
    TIGHTENED(
            "{0} tightened to {1}: {2}",
            "{0} skärpt till {1}: {2}", "{0} skjerpet til {1}: {2}", "{0} skjerpa til {1}: {2}"),
    /** Criteria of both catalogues, and a reason. */
    LOOSENED(
            "{0} loosened to {1}: {2}",
            "{0} mildrat till {1}: {2}", "{0} mildnet til {1}: {2}", "{0} mildna til {1}: {2}"),
    /** Criteria of both catalogues, and a reason. */
    SUBSET("{0} part of {1}: {2}", "{0} del av {1}: {2}", "{0} del av {1}: {2}", "{0} del av {1}: {2}"),
    /** Criteria of both catalogues, and a reason. */
    SUPERSET("{0} including {1}: {2}", "{0} omfattar {1}: {2}", "{0} omfatter {1}: {2}", "{0} omfattar {1}: {2}"),
    /** Criteria of both catalogues, and a reason. */
    OVERLAPS(
            "{0} overlapping with {1}: {2}",
            "{0} överlappar {1}: {2}", "{0} overlapper {1}: {2}", "{0} overlappar {1}: {2}"),
    /** Criteria of both catalogues, and a reason. */
    EQUAL("{0} equal to {1}: {2}", "{0} lika med {1}: {2}", "{0} lik {1}: {2}", "{0} lik {1}: {2}");

    private final Texts texts;

    ComparabilityPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
