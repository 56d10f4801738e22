package io.github.kommunkompass.language;

/** Phrases on plans, and on what became of improvement opportunities and actions. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum PlanPhrase implements Phrase {
    /** What an evaluation is of. */
    PLAN_OF("Plan for {0}", "Plan för {0}", "Plan for {0}", "Plan for {0}"),
    /** The title of a list. */
    ACTIONS("Actions:", "Åtgärder:", "Tiltak:", "Tiltak:"),
    /** A plan is empty. */
    NO_ACTIONS(
            "The plan has no actions.",
            "Planen har inga åtgärder.",
            "Planen har ingen tiltak.",
            "Planen har ingen tiltak."),
    /** Two numbers of actions, and the share. */
    DONE(
            "Done: {0} of {1} ({2}).",
            "Genomfört: {0} av {1} ({2}).", "Gjennomført: {0} av {1} ({2}).", "Gjennomført: {0} av {1} ({2})."),
    /** A date, and a number of actions with the noun. */
    NUMBER_OVERDUE(
            "Overdue as of {0}: {1}.",
            "Försenade per {0}: {1}.", "Forsinkede per {0}: {1}.", "Forseinka per {0}: {1}."),
    /** A number of actions with the noun. */
    NUMBER_PERHAPS_OVERDUE(
            "Perhaps overdue: {0}.", "Kanske försenade: {0}.", "Kanskje forsinkede: {0}.", "Kanskje forseinka: {0}."),
    /** The title of a list. */
    OPPORTUNITIES_WITHOUT_ACTION(
            "Improvement opportunities without an action:",
            "Förbättringsmöjligheter utan åtgärd:",
            "Forbedringsmuligheter uten tiltak:",
            "Forbetringsmoglegheiter utan tiltak:"),
    /** What is said of one improvement opportunity. */
    WITHOUT_ACTION("without action", "utan åtgärd", "uten tiltak", "utan tiltak"),
    /** The title of a table. */
    IF_TARGETS_ARE_REACHED(
            "If all targets are reached:", "Om alla mål nås:", "Hvis alle mål nås:", "Dersom alle mål blir nådde:"),
    /** A date. */
    DUE("due {0}", "klart senast {0}", "frist {0}", "frist {0}"),
    /** A code and points. */
    TARGET("target for {0}: {1}", "mål för {0}: {1}", "mål for {0}: {1}", "mål for {0}: {1}"),
    /** The title of a list. */
    RECURRING(
            "Improvement opportunities that come back:",
            "Förbättringsmöjligheter som återkommer:",
            "Forbedringsmuligheter som går igjen:",
            "Forbetringsmoglegheiter som går igjen:"),
    /** A number of evaluations with the noun, and their dates. */
    IN_A_ROW("{0} in a row: {1}", "{0} i rad: {1}", "{0} på rad: {1}", "{0} på rad: {1}");

    private final Texts texts;

    PlanPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
