package io.github.kommunkompass.language;

/** Phrases on pages with reports, and in their figures. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum FigurePhrase implements Phrase {
    /** The key of a band from the lower to the upper quartile. */
    MIDDLE_HALF(
            "middle half of all",
            "mittersta hälften av alla",
            "midterste halvdel av alle",
            "midtarste halvdel av alle"),
    /** Points are bounds. */
    POSSIBLE("possible points", "möjliga poäng", "mulige poeng", "moglege poeng"),
    /** A break between two evaluations. */
    NOT_COMPARABLE("not comparable", "ej jämförbara", "ikke sammenlignbare", "ikkje samanliknbare"),
    /** The numbers of a figure. */
    NUMBERS("The numbers as a table", "Talen som tabell", "Tallene som tabell", "Tala som tabell"),
    /** The table of contents. */
    CONTENTS("Contents", "Innehåll", "Innhold", "Innhald"),
    /** The mean: a number of points. */
    MEAN_OF("mean {0}", "medelvärde {0}", "gjennomsnitt {0}", "gjennomsnitt {0}"),
    /** A name and points. */
    NAME_AND_POINTS("{0} {1}", "{0} {1}", "{0} {1}", "{0} {1}");

    private final Texts texts;

    FigurePhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
