package io.github.kommunkompass.language;

/** Phrases on a population: which evaluations count, which are left out, and groups that are too small. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum PopulationPhrase implements Phrase {
    /** A country. */
    IN_COUNTRY("in {0}", "i {0}", "i {0}", "i {0}"),
    /** The first date. */
    FROM("from {0}", "från och med {0}", "fra og med {0}", "frå og med {0}"),
    /** The last date. */
    TO("to {0}", "till och med {0}", "til og med {0}", "til og med {0}"),
    /** Two dates. */
    FROM_TO("from {0} to {1}", "från {0} till och med {1}", "fra {0} til og med {1}", "frå {0} til og med {1}"),
    /** A date, after which there is no end. */
    FROM_ON("from {0} on", "från och med {0}", "fra og med {0}", "frå og med {0}"),
    /** A group and its name in quotation marks. */
    GROUP("group {0}", "grupp {0}", "gruppe {0}", "gruppe {0}"),
    /** The date of the register. */
    AS_OF("as of {0}", "per {0}", "per {0}", "per {0}"),
    /** A register and its name in quotation marks. */
    REGISTER("register {0}", "register {0}", "register {0}", "register {0}"),
    /** The numbers of evaluations that are left out, with reasons. */
    LEFT_OUT(
            "Evaluations left out: {0}.",
            "Utelämnade utvärderingar: {0}.", "Utelatte evalueringer: {0}.", "Utelatne evalueringar: {0}."),
    /** A number of evaluations. */
    SHARING_DATE(
            "{0} share municipality and date with another, and may be the same.",
            "{0} har samma kommun och datum som en annan och kan vara samma utvärdering.",
            "{0} har samme kommune og dato som en annen og kan være samme evaluering.",
            "{0} har same kommune og dato som ei anna og kan vere same evaluering."),
    /** Names, in pairs. */
    LOOK_ALIKE(
            "Warning: names that look alike: {0}.",
            "Varning: namn som liknar varandra: {0}.",
            "Advarsel: navn som ligner hverandre: {0}.",
            "Åtvaring: namn som liknar kvarandre: {0}."),
    /** Things in the plural. */
    UNKNOWN_NUMBER("an unknown number of {0}", "ett okänt antal {0}", "et ukjent antall {0}", "eit ukjent tal på {0}"),
    /** A number that is not shown. */
    FEWER_THAN("fewer than {0}", "färre än {0}", "færre enn {0}", "færre enn {0}"),
    /** A number of evaluations in words. */
    FIGURES_WITHHELD(
            "Figures of {0} evaluations are not shown.",
            "Värden för {0} utvärderingar visas inte.",
            "Verdier for {0} evalueringer vises ikke.",
            "Verdiar for {0} evalueringar blir ikkje viste."),
    /** The number of the quantile type. */
    QUARTILES(
            "Quartiles of type {0} (Hyndman and Fan); standard deviation with the divisor n\u00a0−\u00a01.",
            "Kvartiler av typ {0} (Hyndman och Fan); standardavvikelse med divisorn n\u00a0−\u00a01.",
            "Kvartiler av type {0} (Hyndman og Fan); standardavvik med divisoren n\u00a0−\u00a01.",
            "Kvartilar av type {0} (Hyndman og Fan); standardavvik med divisoren n\u00a0−\u00a01.");

    private final Texts texts;

    PopulationPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
