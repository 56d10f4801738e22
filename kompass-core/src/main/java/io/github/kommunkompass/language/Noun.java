package io.github.kommunkompass.language;

import io.github.kommunkompass.catalogue.Level;
import java.util.List;

/** A noun that is counted. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum Noun {
    /** An evaluation. */
    EVALUATION(
            new Texts("evaluation", "utvärdering", "evaluering", "evaluering"),
            new Texts("evaluations", "utvärderingar", "evalueringer", "evalueringar")),
    /** A municipality. */
    MUNICIPALITY(
            new Texts("municipality", "kommun", "kommune", "kommune"),
            new Texts("municipalities", "kommuner", "kommuner", "kommunar")),
    /** A criterion of any level. */
    CRITERION(
            new Texts("criterion", "kriterium", "kriterium", "kriterium"),
            new Texts("criteria", "kriterier", "kriterier", "kriterium")),
    /** The total. */
    TOTAL(
            new Texts("total", "totalsumma", "totalsum", "totalsum"),
            new Texts("totals", "totalsummor", "totalsummer", "totalsummar")),
    /** An area. */
    AREA(new Texts("area", "område", "område", "område"), new Texts("areas", "områden", "områder", "område")),
    /** A sub-area. */
    SUB_AREA(
            new Texts("sub-area", "delområde", "delområde", "delområde"),
            new Texts("sub-areas", "delområden", "delområder", "delområde")),
    /** A question. */
    QUESTION(
            new Texts("question", "fråga", "spørsmål", "spørsmål"),
            new Texts("questions", "frågor", "spørsmål", "spørsmål")),
    /** An action of a plan. */
    ACTION(new Texts("action", "åtgärd", "tiltak", "tiltak"), new Texts("actions", "åtgärder", "tiltak", "tiltak")),
    /** A point. */
    POINT(new Texts("point", "poäng", "poeng", "poeng"), new Texts("points", "poäng", "poeng", "poeng")),
    /** One more of a list that is cut. */
    MORE(new Texts("more", "till", "til", "til"), new Texts("more", "till", "til", "til"));

    private final Texts one;
    private final Texts others;

    Noun(Texts one, Texts others) {
        this.one = one;
        this.others = others;
    }

    /**
     * Returns the noun for criteria of a level.
     *
     * @param level the level
     * @return its noun, that for criteria in general from depth 4 on
     */
    public static Noun of(Level level) {
        List<Noun> named = List.of(TOTAL, AREA, SUB_AREA, QUESTION);
        return level.depth() < named.size() ? named.get(level.depth()) : CRITERION;
    }

    /** In all languages, the singular is that of 1 alone. */
    String in(Language language, boolean isOne) {
        return (isOne ? one : others).in(language);
    }
}
