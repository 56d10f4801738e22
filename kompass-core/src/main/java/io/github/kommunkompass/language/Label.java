package io.github.kommunkompass.language;

/** A word or a few, such as the heading of a column. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum Label {
    /** The code of a criterion. */
    CODE("code", "kod", "kode", "kode"),
    /** The name of a criterion. */
    NAME("name", "namn", "navn", "namn"),
    /** Points. */
    POINTS("points", "poäng", "poeng", "poeng"),
    /** The least that unknown points may be. */
    AT_LEAST("at least", "minst", "minst", "minst"),
    /** The most that unknown points may be. */
    AT_MOST("at most", "högst", "høyst", "høgst"),
    /** The most points that a criterion can have, in full. */
    MAXIMUM("maximum", "max", "maks", "maks"),
    /** The most points that a criterion can have, in a narrow column. */
    MAX("max", "max", "maks", "maks"),
    /** A part of the maximum. */
    SHARE("share", "andel", "andel", "del"),
    /** How much is known. */
    COMPLETENESS("completeness", "fullständighet", "fullstendighet", "fullstende"),
    /** A position in a ranking. */
    RANK("rank", "rang", "rang", "rang"),
    /** The municipality. */
    MUNICIPALITY("municipality", "kommun", "kommune", "kommune"),
    /** The code of a municipality. */
    MUNICIPALITY_CODE("municipality code", "kommunkod", "kommunenummer", "kommunenummer"),
    /** The country. */
    COUNTRY("country", "land", "land", "land"),
    /** The date of an evaluation. */
    EVALUATED("evaluated", "utvärderad", "evaluert", "evaluert"),
    /** The revision of a catalogue. */
    REVISION("revision", "revision", "revisjon", "revisjon"),
    /** The number of values. */
    N("n", "n", "n", "n"),
    /** The mean. */
    MEAN("mean", "medelvärde", "gjennomsnitt", "gjennomsnitt"),
    /** The mean, in a narrow column. */
    MEAN_IN_SHORT("mean", "medel", "snitt", "snitt"),
    /** The difference from a mean or a target. */
    GAP("gap", "avvikelse", "avvik", "avvik"),
    /** The standard deviation, in a narrow column. */
    SD("SD", "stdav.", "stdavvik", "stdavvik"),
    /** The least, in a narrow column. */
    MIN("min", "min", "min", "min"),
    /** The first quartile, in a narrow column. */
    Q1("Q1", "kv. 1", "kv. 1", "kv. 1"),
    /** The median. */
    MEDIAN("median", "median", "median", "median"),
    /** The third quartile, in a narrow column. */
    Q3("Q3", "kv. 3", "kv. 3", "kv. 3"),
    /** The part of a population between two quartiles. */
    QUARTILE_GROUP("quartile group", "kvartilgrupp", "kvartilgruppe", "kvartilgruppe"),
    /** A change of points. */
    CHANGE("change", "förändring", "endring", "endring"),
    /** Earlier, of a time. */
    BEFORE("before", "före", "før", "før"),
    /** Later, of a time. */
    AFTER("after", "efter", "etter", "etter"),
    /** How much a criterion counts. */
    WEIGHT("weight", "vikt", "vekt", "vekt"),
    /** The reason for a figure. */
    WHY("why", "varför", "hvorfor", "kvifor"),
    /** A distance between two evaluations. */
    DISTANCE("distance", "avstånd", "avstand", "avstand"),
    /** A number of points to reach. */
    TARGET("target", "mål", "mål", "mål"),
    /** The evaluation from which progress is measured. */
    BASELINE("baseline", "utgångsläge", "utgangspunkt", "utgangspunkt"),
    /** The part of the way to a target. */
    PROGRESS("progress", "framsteg", "fremgang", "framgang"),
    /** The years in which a revision was used. */
    IN_USE("in use", "i bruk", "i bruk", "i bruk"),
    /** The criteria. */
    CRITERIA("criteria", "kriterier", "kriterier", "kriterium"),
    /** The deepest level of a catalogue. */
    DEEPEST_LEVEL("deepest level", "djupaste nivå", "dypeste nivå", "djupaste nivå"),
    /** All evaluations. */
    ALL("all", "alla", "alle", "alle"),
    /** An unknown group. */
    UNKNOWN("unknown", "okänd", "ukjent", "ukjend"),
    /** Not shown, since the group is too small. */
    WITHHELD("withheld", "skyddat", "skjermet", "skjerma"),
    /** Not applicable, in a narrow column. */
    NOT_APPLICABLE("n/a", "e.t.", "i.a.", "i.a."),
    /** The word before the last of a list. */
    AND("and", "och", "og", "og"),
    /** Unavailable. */
    UNAVAILABLE("unavailable", "saknas", "mangler", "manglar");

    private final Texts texts;

    Label(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    String in(Language language) {
        return texts.in(language);
    }
}
