package io.github.kommunkompass.table;

/** The columns of tables of results, with their words in English, Swedish, bokmål and nynorsk. */
enum ResultHeading implements Word {
    CODE("code", "kod", "kode", "kode"),
    NAME("name", "namn", "navn", "namn"),
    POINTS("points", "poäng", "poeng", "poeng"),
    AT_LEAST("at least", "minst", "minst", "minst"),
    AT_MOST("at most", "högst", "høyst", "høgst"),
    MAX("maximum", "max", "maks", "maks"),
    SHARE("share", "andel", "andel", "del"),
    COMPLETENESS("completeness", "fullständighet", "fullstendighet", "fullstende"),
    RANK("rank", "rang", "rang", "rang"),
    MUNICIPALITY("municipality", "kommun", "kommune", "kommune"),
    MUNICIPALITY_CODE("municipality code", "kommunkod", "kommunenummer", "kommunenummer"),
    COUNTRY("country", "land", "land", "land"),
    EVALUATED("evaluated", "utvärderad", "evaluert", "evaluert"),
    EVALUATIONS("evaluations", "utvärderingar", "evalueringer", "evalueringar"),
    N("n", "n", "n", "n"),
    MEAN("mean", "medelvärde", "gjennomsnitt", "gjennomsnitt"),
    GAP("gap", "avvikelse", "avvik", "avvik"),
    STANDARD_DEVIATION("standard deviation", "standardavvikelse", "standardavvik", "standardavvik"),
    MIN("minimum", "minimum", "minimum", "minimum"),
    LOWER_QUARTILE("lower quartile", "undre kvartil", "nedre kvartil", "nedre kvartil"),
    MEDIAN("median", "median", "median", "median"),
    UPPER_QUARTILE("upper quartile", "övre kvartil", "øvre kvartil", "øvre kvartil"),
    HIGHEST("highest", "högsta", "høyeste", "høgaste"),
    LOWEST("lowest", "lägsta", "laveste", "lågaste"),
    QUANTILE("quantile", "kvantil", "kvantil", "kvantil"),
    GAP_TO_QUANTILE("gap to quantile", "avstånd till kvantilen", "avstand til kvantilen", "avstand til kvantilen"),
    Z_SCORE("z-score", "z-värde", "z-verdi", "z-verdi"),
    ROBUST_Z_SCORE("robust z-score", "robust z-värde", "robust z-verdi", "robust z-verdi"),
    PERCENTILE_RANK("percentile rank", "percentilrang", "persentilrang", "persentilrang"),
    QUARTILE_GROUP("quartile group", "kvartilgrupp", "kvartilgruppe", "kvartilgruppe"),
    OUT_OF("out of", "av", "av", "av"),
    TIED_WITH("tied with", "delad med", "delt med", "delt med"),
    EARLIER("earlier", "tidigare", "tidligere", "tidlegare"),
    LATER("later", "senare", "senere", "seinare"),
    BEFORE("before", "före", "før", "før"),
    AFTER("after", "efter", "etter", "etter"),
    CHANGE("change", "förändring", "endring", "endring"),
    CHANGE_UNAVAILABLE("change unavailable", "förändring saknas", "endring mangler", "endring manglar"),
    RANK_CHANGE("change of rank", "rangförändring", "rangendring", "rangendring"),
    POINTS_KNOWN("points known", "poäng kända", "poeng kjent", "poeng kjende"),
    DISTANCE("distance", "avstånd", "avstand", "avstand"),
    TARGET("target", "mål", "mål", "mål"),
    ATTAINED("attained share", "uppnådd andel", "oppnådd andel", "oppnådd del"),
    PROGRESS("progress", "framsteg", "fremgang", "framgang"),
    LEVEL("level", "nivå", "nivå", "nivå"),
    PARENT("parent", "överordnad", "overordnet", "overordna");

    private final String english;
    private final String swedish;
    private final String bokmal;
    private final String nynorsk;

    ResultHeading(String english, String swedish, String bokmal, String nynorsk) {
        this.english = english;
        this.swedish = swedish;
        this.bokmal = bokmal;
        this.nynorsk = nynorsk;
    }

    @Override
    public String in(String language) {
        return switch (language) {
            case "sv" -> swedish;
            case "nb", "no" -> bokmal;
            case "nn" -> nynorsk;
            default -> english;
        };
    }
}
