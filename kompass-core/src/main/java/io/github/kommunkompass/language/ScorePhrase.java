package io.github.kommunkompass.language;

/** Phrases on the scores of an evaluation, on where they come from, on targets and on other points. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum ScorePhrase implements Phrase {
    /** What the characters of bars mean. */
    BOUNDS(
            "Unknown points are shown as bounds: certain (█) and possible (▒) points.",
            "Okända poäng visas som gränser: säkra (█) och möjliga (▒) poäng.",
            "Ukjente poeng vises som grenser: sikre (█) og mulige (▒) poeng.",
            "Ukjende poeng blir viste som grenser: sikre (█) og moglege (▒) poeng."),
    /** What the mark of what is not applicable means, which is the argument. */
    NOT_APPLICABLE_BUT_IN_MAXIMUM(
            "{0}: not applicable, excluded from the points but not from the maximum.",
            "{0}: ej tillämpligt, inte med i poängen men i maximum.",
            "{0}: ikke aktuelt, ikke med i poengene, men i maksimum.",
            "{0}: ikkje aktuelt, ikkje med i poenga, men i maksimum."),
    /** The same, if the maximum is without it. */
    NOT_APPLICABLE(
            "{0}: not applicable, excluded from the points and from the maximum.",
            "{0}: ej tillämpligt, varken med i poängen eller i maximum.",
            "{0}: ikke aktuelt, verken med i poengene eller i maksimum.",
            "{0}: ikkje aktuelt, verken med i poenga eller i maksimum."),
    /** The number of criteria that are not shown. */
    NOTHING_KNOWN(
            "Not shown, because no points are known: {0}.",
            "Visas inte, eftersom inga poäng är kända: {0}.",
            "Vises ikke, fordi ingen poeng er kjente: {0}.",
            "Ikkje vist, fordi ingen poeng er kjende: {0}."),
    /** The number of criteria that are not shown. */
    NOTHING_REPORTED(
            "Not shown, because nothing is reported: {0}.",
            "Visas inte, eftersom inget är redovisat: {0}.",
            "Vises ikke, fordi ingenting er oppgitt: {0}.",
            "Ikkje vist, fordi ingenting er oppgitt: {0}."),
    /** The policy for missing points, whose id is the argument. */
    AVAILABLE_PARTS(
            "Points and maxima are those of the parts that are known (policy {0}).",
            "Poäng och maximum gäller de kända delarna (regel {0}).",
            "Poeng og maksimum gjelder de kjente delene (regel {0}).",
            "Poeng og maksimum gjeld dei kjende delane (regel {0})."),
    /** The policy for missing points, whose id is the argument. */
    EXCLUDE_NOT_APPLICABLE(
            "What is not applicable is left out of points and maxima (policy {0}).",
            "Det som inte är tillämpligt räknas varken i poäng eller maximum (regel {0}).",
            "Det som ikke er aktuelt, teller verken i poeng eller maksimum (regel {0}).",
            "Det som ikkje er aktuelt, tel verken i poeng eller maksimum (regel {0})."),
    /** The policy for missing points, whose id is the argument. */
    POLICY(
            "Missing points are handled by the policy {0}.",
            "Poäng som saknas hanteras enligt regeln {0}.",
            "Manglende poeng behandles etter regelen {0}.",
            "Manglande poeng blir handsama etter regelen {0}."),
    /** That points are unknown, and the reason. */
    UNKNOWN_BECAUSE("{0}: {1}", "{0}: {1}", "{0}: {1}", "{0}: {1}"),
    /** That points are unknown, and the points of the parts. */
    WITH_THE_PARTS("{0}, with the parts {1}", "{0}, med delarna {1}", "{0}, med delene {1}", "{0}, med delane {1}"),
    /** The evaluation from which progress is measured. */
    BASELINE("Baseline: {0}", "Utgångsläge: {0}", "Utgangspunkt: {0}", "Utgangspunkt: {0}"),
    /** The share of all targets. */
    ATTAINED("Attainment of the targets: {0}.", "Måluppfyllelse: {0}.", "Måloppnåelse: {0}.", "Måloppnåing: {0}."),
    /** The reason why the share is unavailable. */
    ATTAINED_UNAVAILABLE(
            "Attainment of the targets: unavailable ({0}).",
            "Måluppfyllelse: saknas ({0}).", "Måloppnåelse: mangler ({0}).", "Måloppnåing: manglar ({0})."),
    /** The level in the plural, and the points of the target. */
    FEWEST(
            "Fewest {0} that would bring the total to {1} at their maximum:",
            "Minsta antal {0} som med full poäng skulle ge totalt {1}:",
            "Færrest {0} som med full poengsum ville gi {1} totalt:",
            "Færrast {0} som med full poengsum ville gje {1} totalt:"),
    /** There are none, since the target is reached. */
    NONE_SINCE_REACHED(
            "none, since it is reached.",
            "inga, eftersom målet är nått.",
            "ingen, fordi målet er nådd.",
            "ingen, fordi målet er nådd."),
    /** Points and the maximum. */
    OUT_OF("{0} of {1}", "{0} av {1}", "{0} av {1}", "{0} av {1}"),
    /** Other points make no difference. */
    NO_CHANGE(
            "The scores do not change.",
            "Resultatet ändras inte.",
            "Resultatet endres ikke.",
            "Resultatet blir ikkje endra.");

    private final Texts texts;

    ScorePhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
