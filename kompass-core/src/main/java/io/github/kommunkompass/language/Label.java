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
    SHARE("share", "andel", "andel", "andel"),
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
    MIN("lowest", "lägst", "lavest", "lågast"),
    /** The greatest, in a narrow column. */
    GREATEST("highest", "högst", "høyest", "høgast"),
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
    /** A criterion of any level. */
    CRITERION("criterion", "kriterium", "kriterium", "kriterium"),
    /** What is done. */
    ACTION("action", "åtgärd", "tiltak", "tiltak"),
    /** What an action is about. */
    ABOUT("about", "gäller", "gjelder", "gjeld"),
    /** Who does something. */
    RESPONSIBLE("respon\u00adsible", "ansva\u00adrig", "ansvar\u00adlig", "ansvar\u00adleg"),
    /** How far something has come. */
    STATUS("status", "status", "status", "status"),
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
    UNKNOWN("unknown", "okänt", "ukjent", "ukjent"),
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
    HIGHEST("highest", "högsta värde", "høyeste verdi", "høgaste verdi"),
    /** The least value. */
    LOWEST("lowest", "lägsta värde", "laveste verdi", "lågaste verdi"),
    /** A quantile. */
    QUANTILE("quantile", "kvantil", "kvantil", "kvantil"),
    /** The difference from a quantile. */
    GAP_TO_QUANTILE("gap to quantile", "avvikelse från kvantilen", "avvik fra kvantilen", "avvik frå kvantilen"),
    /** The gap in standard deviations. */
    Z_SCORE("z-score", "z-värde", "z-verdi", "z-verdi"),
    /** The gap to the median in median absolute deviations. */
    ROBUST_Z_SCORE("robust z-score", "robust z-värde", "robust z-verdi", "robust z-verdi"),
    /** The share of a population that is below. */
    PERCENTILE_RANK("percentile rank", "percentilrang", "persentilrang", "persentilrang"),
    /** The number of those ranked. */
    OUT_OF("number ranked", "antal rangordnade", "antall rangerte", "talet på rangerte"),
    /** The number of others with equal points. */
    TIED_WITH("others tied", "andra med samma rang", "andre med samme rang", "andre med same rang"),
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
    ATTAINED("attained share", "måluppfyllelse", "måloppnåelse", "måloppnåing"),
    /** The level of a criterion. */
    LEVEL("level", "nivå", "nivå", "nivå"),
    /** The criterion that another is part of. */
    PARENT("parent", "överordnat kriterium", "overordnet kriterium", "overordna kriterium"),
    /** The word before the last of a list. */
    AND("and", "och", "og", "og"),
    /** Unavailable. */
    UNAVAILABLE("unavailable", "saknas", "mangler", "manglar");

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Texts texts;

    Label(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return breakable(language).replace(SOFT_HYPHEN, "");
    }

    /** Returns the label with a soft hyphen (U+00AD) where a narrow column may break a long word. */
    String breakable(Language language) {
        return texts.in(language);
    }
}
