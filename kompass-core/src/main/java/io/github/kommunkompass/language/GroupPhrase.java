package io.github.kommunkompass.language;

/** Phrases on benchmarks by group. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum GroupPhrase implements Phrase {
    /** What groups are made by. */
    BY("By {0}", "Efter {0}", "Etter {0}", "Etter {0}"),
    /** The name of the total. */
    FIGURES_OF(
            "Figures of {0}; n is the number of evaluations with points for it.",
            "Värden för {0}; n är antalet utvärderingar med poäng för det.",
            "Verdier for {0}; n er antallet evalueringer med poeng for det.",
            "Verdiar for {0}; n er talet på evalueringar med poeng for det."),
    /** The least number of evaluations. */
    WITHHELD(
            "Groups are withheld that have fewer than {0} evaluations, or from which such a group would follow.",
            "Grupper visas inte som har färre än {0} utvärderingar, eller som skulle röja en sådan grupp.",
            "Grupper vises ikke som har færre enn {0} evalueringer, eller som ville røpe en slik gruppe.",
            "Grupper blir ikkje viste som har færre enn {0} evalueringar, eller som ville røpe ei slik gruppe."),
    /** Codes of criteria. */
    CRITERIA_WITHHELD(
            "Of all, the points for these criteria are withheld too: {0}.",
            "För alla visas inte heller poängen för dessa kriterier: {0}.",
            "For alle vises heller ikke poengene for disse kriteriene: {0}.",
            "For alle blir heller ikkje poenga for desse kriteria viste: {0}."),
    /** A command, which is the argument. */
    HOW_TO_COMPARE(
            "An evaluation beside its group: {0}, the file being this as JSON.",
            "En utvärdering bredvid sin grupp: {0}, där filen är detta som JSON.",
            "En evaluering ved siden av sin gruppe: {0}, der filen er dette som JSON.",
            "Ei evaluering ved sida av gruppa si: {0}, der fila er dette som JSON.");

    private final Texts texts;

    GroupPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
