package io.github.kommunkompass.language;

/** A word or a few, such as the heading of a column. Long words have soft hyphens where narrow columns break them. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum Label implements Word {
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
    GAP("gap", "avvik\u00adelse", "avvik", "avvik"),
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
    QUARTILE_GROUP("quartile group", "kvartil\u00adgrupp", "kvartil\u00adgruppe", "kvartil\u00adgruppe"),
    /** A change of points. */
    CHANGE("change", "föränd\u00adring", "endring", "endring"),
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
    /** Evaluations. */
    EVALUATIONS("evaluations", "utvärderingar", "evalueringer", "evalueringar"),
    /** The standard deviation. */
    STANDARD_DEVIATION("standard deviation", "standardavvikelse", "standardavvik", "standardavvik"),
    /** The first quartile. */
    LOWER_QUARTILE("lower quartile", "undre kvartil", "nedre kvartil", "nedre kvartil"),
    /** The third quartile. */
    UPPER_QUARTILE("upper quartile", "övre kvartil", "øvre kvartil", "øvre kvartil"),
    /** The greatest value. */
    HIGHEST("highest", "högsta", "høyeste", "høgaste"),
    /** The least value. */
    LOWEST("lowest", "lägsta", "laveste", "lågaste"),
    /** A quantile. */
    QUANTILE("quantile", "kvantil", "kvantil", "kvantil"),
    /** The difference from a quantile. */
    GAP_TO_QUANTILE("gap to quantile", "avstånd till kvantilen", "avstand til kvantilen", "avstand til kvantilen"),
    /** The gap in standard deviations. */
    Z_SCORE("z-score", "z-värde", "z-verdi", "z-verdi"),
    /** The gap to the median in median absolute deviations. */
    ROBUST_Z_SCORE("robust z-score", "robust z-värde", "robust z-verdi", "robust z-verdi"),
    /** The share of a population that is below. */
    PERCENTILE_RANK("percentile rank", "percentilrang", "persentilrang", "persentilrang"),
    /** The number of those ranked. */
    OUT_OF("out of", "av", "av", "av"),
    /** The number of others with equal points. */
    TIED_WITH("tied with", "delad med", "delt med", "delt med"),
    /** Of the earlier of two times. */
    EARLIER("earlier", "tidigare", "tidligere", "tidlegare"),
    /** Of the later of two times. */
    LATER("later", "senare", "senere", "seinare"),
    /** Why there is no change. */
    CHANGE_UNAVAILABLE("change unavailable", "förändring saknas", "endring mangler", "endring manglar"),
    /** A change of rank. */
    RANK_CHANGE("change of rank", "rangförändring", "rangendring", "rangendring"),
    /** When points are known. */
    POINTS_KNOWN("points known", "poäng kända", "poeng kjent", "poeng kjende"),
    /** The attained part of a target. */
    ATTAINED("attained share", "uppnådd andel", "oppnådd andel", "oppnådd del"),
    /** The level of a criterion. */
    LEVEL("level", "nivå", "nivå", "nivå"),
    /** The criterion that another is part of. */
    PARENT("parent", "överordnad", "overordnet", "overordna"),
    /** The word before the last of a list. */
    AND("and", "och", "og", "og"),
    /** Unavailable. */
    UNAVAILABLE("unavailable", "saknas", "mangler", "manglar");

    private final Texts texts;

    Label(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
