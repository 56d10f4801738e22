package io.github.kommunkompass.language;

/** Phrases on a comparison with others. */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum ComparisonPhrase implements Phrase {
    /** What an evaluation is compared with: a number of evaluations, and their population. */
    COMPARED_WITH(
            "Compared with {0}: {1}", "Jämförd med {0}: {1}", "Sammenlignet med {0}: {1}", "Samanlikna med {0}: {1}"),
    /** Published means and their label. */
    COMPARED_WITH_MEANS(
            "Compared with published means: {0}",
            "Jämförd med publicerade medelvärden: {0}",
            "Sammenlignet med publiserte gjennomsnitt: {0}",
            "Samanlikna med publiserte gjennomsnitt: {0}"),
    /** Published figures and their label. */
    COMPARED_WITH_FIGURES(
            "Compared with published figures: {0}",
            "Jämförd med publicerade värden: {0}",
            "Sammenlignet med publiserte verdier: {0}",
            "Samanlikna med publiserte verdiar: {0}"),
    /** A number of evaluations and one of municipalities. */
    EVALUATIONS_OF("{0} of {1}", "{0} av {1}", "{0} av {1}", "{0} av {1}"),
    /** A number of evaluations that are not the subject's. */
    OTHER_EVALUATIONS(
            "{0} other evaluations", "{0} andra utvärderingar", "{0} andre evalueringer", "{0} andre evalueringar"),
    /** The figures are over all evaluations. */
    SUBJECT_INCLUDED(
            "The municipality's own evaluation is included.",
            "Kommunens egen utvärdering är medräknad.",
            "Kommunens egen evaluering er regnet med.",
            "Kommunen si eiga evaluering er rekna med."),
    /** The figures are over the other evaluations. */
    SUBJECT_EXCLUDED(
            "The municipality's own evaluation is excluded.",
            "Kommunens egen utvärdering är inte medräknad.",
            "Kommunens egen evaluering er ikke regnet med.",
            "Kommunen si eiga evaluering er ikkje rekna med."),
    /** The municipality is not one of them. */
    SUBJECT_NOT_A_MEMBER(
            "The municipality is not among them.",
            "Kommunen ingår inte bland dem.",
            "Kommunen er ikke blant dem.",
            "Kommunen er ikkje blant dei."),
    /** It is not known whether the figures count the subject. */
    SUBJECT_UNSTATED(
            "It is not stated whether the municipality's own evaluation is included.",
            "Det är inte angivet om kommunens egen utvärdering är medräknad.",
            "Det er ikke oppgitt om kommunens egen evaluering er regnet med.",
            "Det er ikkje oppgitt om kommunen si eiga evaluering er rekna med."),
    /** What the mark in bars means. */
    MARK("│ marks the mean.", "│ visar medelvärdet.", "│ viser gjennomsnittet.", "│ viser gjennomsnittet."),
    /** The criteria with the best results. */
    STRENGTHS("Strengths", "Styrkor", "Styrker", "Styrkar"),
    /** The criteria with the weakest results. */
    IMPROVEMENT_OPPORTUNITIES(
            "Improvement opportunities", "Förbättringsmöjligheter", "Forbedringsmuligheter", "Forbetringsmoglegheiter"),
    /** A selection and the share from which on criteria are selected. */
    FROM_SHARE("{0} (at least {1})", "{0} (minst {1})", "{0} (minst {1})", "{0} (minst {1})"),
    /** A selection and the share up to which criteria are selected. */
    UP_TO_SHARE("{0} (up to {1})", "{0} (högst {1})", "{0} (høyst {1})", "{0} (høgst {1})"),
    /** The points that all areas would add. */
    POTENTIAL(
            "Reaching the upper quartile in each area would add {0} points.",
            "Om varje område nådde den övre kvartilen skulle det ge {0} poäng mer.",
            "Om hvert område nådde øvre kvartil, ville det gi {0} poeng mer.",
            "Om kvart område nådde øvre kvartil, ville det gje {0} poeng meir."),
    /** The points that the areas which can be compared would add. */
    POTENTIAL_OF_COMPARED(
            "Reaching the upper quartile in each compared area would add {0} points.",
            "Om varje jämfört område nådde den övre kvartilen skulle det ge {0} poäng mer.",
            "Om hvert sammenlignet område nådde øvre kvartil, ville det gi {0} poeng mer.",
            "Om kvart samanlikna område nådde øvre kvartil, ville det gje {0} poeng meir."),
    /** Only means were published. */
    ONLY_MEANS(
            "Only means were published; ranks and medians are unavailable.",
            "Bara medelvärden är publicerade; rang och median saknas.",
            "Bare gjennomsnitt er publisert; rang og median mangler.",
            "Berre gjennomsnitt er publiserte; rang og median manglar."),
    /** Some figures were published. */
    ONLY_FIGURES(
            "Figures are as published; others, and ranks, are unavailable.",
            "Värdena är de publicerade; andra värden och rang saknas.",
            "Verdiene er de publiserte; andre verdier og rang mangler.",
            "Verdiane er dei publiserte; andre verdiar og rang manglar."),
    /** The criteria that too few others have points for: the number of others, and that of criteria. */
    TOO_FEW_OTHERS(
            "Not compared, because {0} have known points: {1}.",
            "Inte jämfört, eftersom {0} har kända poäng: {1}.",
            "Ikke sammenlignet, fordi {0} har kjente poeng: {1}.",
            "Ikkje samanlikna, fordi {0} har kjende poeng: {1}."),
    /** The number of criteria that are not shown. */
    NOT_SHOWN_UNKNOWN(
            "Not shown, because points or reference values are unknown: {0}.",
            "Visas inte, eftersom poäng eller jämförelsevärden är okända: {0}.",
            "Vises ikke, fordi poeng eller sammenligningsverdier er ukjente: {0}.",
            "Ikkje vist, fordi poeng eller samanlikningsverdiar er ukjende: {0}."),
    /** A rank and the number of those ranked. */
    RANK_OF("{0} of {1}", "{0} av {1}", "{0} av {1}", "{0} av {1}");

    private final Texts texts;

    ComparisonPhrase(String english, String swedish, String bokmal, String nynorsk) {
        this.texts = new Texts(english, swedish, bokmal, nynorsk);
    }

    @Override
    public String in(Language language) {
        return texts.in(language);
    }
}
