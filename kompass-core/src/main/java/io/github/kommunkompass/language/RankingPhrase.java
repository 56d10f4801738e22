package io.github.kommunkompass.language;

/** Phrases on rankings, on the change of a population and on neighbours. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum RankingPhrase implements Phrase {
    /** The criterion, its maximum as a number of points, and the policy for equal points. */
    BY(
            "Ranked by: {0} (out of {1}); ties: {2}",
            "Rangordning efter: {0} (högst {1}); vid lika poäng: {2}",
            "Rangert etter: {0} (høyst {1}); ved like poeng: {2}",
            "Rangert etter: {0} (høgst {1}); ved like poeng: {2}"),
    /** What the dash means. */
    NOT_RANKED(
            "Not ranked (–): the points are unknown.",
            "Utan rang (–): poängen är okända.",
            "Uten rang (–): poengene er ukjente.",
            "Utan rang (–): poenga er ukjende."),
    /** A number of evaluations in words. */
    RANKING_WITHHELD(
            "The ranking of {0} evaluations is not shown.",
            "Rangordningen av {0} utvärderingar visas inte.",
            "Rangeringen av {0} evalueringer vises ikke.",
            "Rangeringa av {0} evalueringar blir ikkje vist."),
    /** A number of evaluations and their population. */
    EARLIER("Earlier: {0}, {1}.", "Tidigare: {0}, {1}.", "Tidligere: {0}, {1}.", "Tidlegare: {0}, {1}."),
    /** A number of evaluations and their population. */
    LATER("Later: {0}, {1}.", "Senare: {0}, {1}.", "Senere: {0}, {1}.", "Seinare: {0}, {1}."),
    /** A number of municipalities in words. */
    MOVES_WITHHELD(
            "The moves of {0} municipalities are not shown.",
            "Förändringen för {0} kommuner visas inte.",
            "Endringen for {0} kommuner vises ikke.",
            "Endringa for {0} kommunar blir ikkje vist."),
    /** There is nothing to compare. */
    NO_MOVES(
            "No municipality has known points both times.",
            "Ingen kommun har kända poäng båda gångerna.",
            "Ingen kommune har kjente poeng begge ganger.",
            "Ingen kommune har kjende poeng begge gonger."),
    /** Two rank correlations. */
    CORRELATION(
            "Rank correlation: Kendall's tau-b {0}, Spearman's rho {1}.",
            "Rangkorrelation: Kendalls tau-b {0}, Spearmans rho {1}.",
            "Rangkorrelasjon: Kendalls tau-b {0}, Spearmans rho {1}.",
            "Rangkorrelasjon: Kendalls tau-b {0}, Spearmans rho {1}."),
    /** The reason. */
    UNAVAILABLE("unavailable ({0})", "saknas ({0})", "mangler ({0})", "manglar ({0})"),
    /** The title of a list. */
    ONLY_EARLIER("Only earlier:", "Bara tidigare:", "Bare tidligere:", "Berre tidlegare:"),
    /** The title of a list. */
    ONLY_LATER("Only later:", "Bara senare:", "Bare senere:", "Berre seinare:"),
    /** A number of evaluations and their population. */
    AMONG("Among {0}: {1}", "Bland {0}: {1}", "Blant {0}: {1}", "Blant {0}: {1}"),
    /** Codes of criteria with weights. */
    WEIGHTS(
            "Weights (criterion=weight): {0}",
            "Vikter (kriterium=vikt): {0}", "Vekter (kriterium=vekt): {0}", "Vekter (kriterium=vekt): {0}"),
    /** A number of municipalities in words. */
    NEIGHBOURS_WITHHELD(
            "The neighbours among {0} municipalities are not shown.",
            "Liknande kommuner bland {0} kommuner visas inte.",
            "Lignende kommuner blant {0} kommuner vises ikke.",
            "Liknande kommunar blant {0} kommunar blir ikkje viste."),
    /** There is nothing to compare. */
    NO_NEIGHBOURS(
            "No municipality can be compared.",
            "Ingen kommun kan jämföras.",
            "Ingen kommune kan sammenlignes.",
            "Ingen kommune kan samanliknast."),
    /** Codes of criteria. */
    IGNORED(
            "Ignored, because all municipalities have the same points: {0}.",
            "Räknas inte, eftersom alla kommuner har samma poäng: {0}.",
            "Regnes ikke med, fordi alle kommunene har samme poeng: {0}.",
            "Blir ikkje rekna med, fordi alle kommunane har same poeng: {0}."),
    /** Municipalities. */
    NOT_COMPARED(
            "Not compared, because points are unknown: {0}.",
            "Inte jämförda, eftersom poäng är okända: {0}.",
            "Ikke sammenlignet, fordi poeng er ukjente: {0}.",
            "Ikkje samanlikna, fordi poeng er ukjende: {0}.");

    private final Texts texts;

    RankingPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
