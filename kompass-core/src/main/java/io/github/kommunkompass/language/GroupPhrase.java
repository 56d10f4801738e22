package io.github.kommunkompass.language;

/** Phrases on benchmarks by group. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum GroupPhrase implements Phrase {
    /** What groups are made by. */
    BY("By {0}", "Efter {0}", "Etter {0}", "Etter {0}"),
    /** The name of the total. */
    FIGURES_OF(
            "Figures are for the total; n is the number of evaluations whose total is known.",
            "Värdena gäller totalpoängen; n är antalet utvärderingar där den är känd.",
            "Verdiene gjelder den samlede poengsummen; n er antallet evalueringer der den er kjent.",
            "Verdiane gjeld den samla poengsummen; n er talet på evalueringar der han er kjend."),
    /** The least number of evaluations. */
    WITHHELD(
            "Groups with fewer than {0} evaluations are withheld, and so are groups that would reveal one.",
            "Grupper som har färre än {0} utvärderingar visas inte, och inte heller grupper som skulle röja en sådan grupp.",
            "Grupper som har færre enn {0} evalueringer, vises ikke, og heller ikke grupper som ville røpe en slik gruppe.",
            "Grupper som har færre enn {0} evalueringar, blir ikkje viste, og heller ikkje grupper som ville røpe ei slik gruppe."),
    /** Codes of criteria. */
    CRITERIA_WITHHELD(
            "For all evaluations together, the points for these criteria are withheld too: {0}.",
            "För alla utvärderingar tillsammans visas inte heller poängen för dessa kriterier: {0}.",
            "For alle evalueringene samlet vises heller ikke poengene for disse kriteriene: {0}.",
            "For alle evalueringane samla blir heller ikkje poenga for desse kriteria viste: {0}."),
    /** A command, which is the argument. */
    HOW_TO_COMPARE(
            "To compare an evaluation with its group: {0}, where FILE is this result as JSON.",
            "Så jämför du en utvärdering med dess grupp: {0}, där FILE är det här resultatet som JSON.",
            "Slik sammenligner du en evaluering med gruppen: {0}, der FILE er dette resultatet som JSON.",
            "Slik samanliknar du ei evaluering med gruppa: {0}, der FILE er dette resultatet som JSON.");

    private final Texts texts;

    GroupPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
