package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements in print on comparing results across Swedish revisions. Quotations are short, and the datum itself. */
final class Statements {

    private static final List<RevisionId> REVISIONS = List.of(
            Catalogues.se2010().revision(),
            Catalogues.se2016().revision(),
            Catalogues.se2020().revision());

    private static final Source REPORT =
            Source.of("SKR, Kommunkompassen: Analys av Nässjö kommun, 2022 (evaluation report)");

    private static final List<ComparabilityStatement> ALL = List.of(
            across2016(
                    "Ängelholm",
                    "går det inte att fullt ut jämföra resultat från tidigare utvärderingar",
                    "results of earlier evaluations cannot be fully compared",
                    "Ängelholm, press release 2016 (mynewsdesk.com)"),
            across2016(
                    "Luleå",
                    "det har delvis blivit svårare att nå samma poäng",
                    "it has in part become harder to reach the same points",
                    "Luleå, on its evaluations of 2015 and 2018"),
            across2020(ComparabilityStatement.Speaker.PUBLISHER, REPORT)
                    .text(text(
                            "Jämförelser med tidigare år kan göras till stor del, men inte fullt ut.",
                            "Comparisons with earlier years can be made to a large extent, but not fully."))
                    .build(),
            across2020(ComparabilityStatement.Speaker.PUBLISHER, REPORT)
                    .text(text(
                            "områdena reviderats och förnyats samt bedömningen på vissa delfrågor skärpts."
                                    + " Områdesindelningen är också ny.",
                            "the areas have been revised and renewed and the judgement of some questions sharpened."
                                    + " The division into areas is new too."))
                    .build(),
            across2020(
                            ComparabilityStatement.Speaker.PUBLISHER,
                            Source.of(
                                    "https://skr.se/demokratiledningstyrning/stodforattstyraochleda/attstyraforresultat/kommunkompassenutvarderingsverktyg.683.html"))
                    .isQuotation(false)
                    .text(text(
                            "Förstärkt: stöd till förtroendevalda, digitalisering, hållbar utveckling, styrning av"
                                    + " kommunkoncernen och effektivitet.",
                            "Strengthened: support to elected representatives, digitalisation, sustainable development,"
                                    + " governance of the municipal group, and efficiency."))
                    .build(),
            across2020(
                            ComparabilityStatement.Speaker.PUBLISHER,
                            Source.of("SKR, En reviderad version av Kommunkompassen (skr.se, 19 October 2020)"))
                    .isQuotation(false)
                    .text(text(
                            "Förstärkt: hållbar samhällsutveckling, effektivitet, koncernperspektiv och brukarfokus, samt"
                                    + " stöd till förtroendevalda, digitalisering och kompetensförsörjning. Vissa frågor"
                                    + " har förstärkts och andra tillkommit.",
                            "Strengthened: sustainable community development, efficiency, the group perspective and user"
                                    + " focus, and support to elected representatives, digitalisation and competence"
                                    + " supply. Some questions were strengthened and others added."))
                    .build(),
            across2020(ComparabilityStatement.Speaker.PUBLISHER, REPORT)
                    .about("Nässjö")
                    .text(text(
                            "det är svårt att jämföra det förra utvärderingsresultatet",
                            "it is hard to compare the previous result of the evaluation"))
                    .build(),
            across2020(
                            ComparabilityStatement.Speaker.MUNICIPALITY,
                            Source.of(
                                    "tomelilla.se (the end of the sentence is supplied: the copy that we saw is cut)"))
                    .about("Tomelilla")
                    .text(text(
                            "det mest kvalitetssäkrade är att jämföra resultaten från sam[ma version]",
                            "the surest is to compare results of the same version"))
                    .build(),
            across2020(
                            ComparabilityStatement.Speaker.MUNICIPALITY,
                            Source.of(
                                    "https://www.vallentuna.se/kommun-och-politik/service-och-kvalitetsarbete/kommunkompassen/"))
                    .about("Vallentuna")
                    .text(text(
                            "trots att Kompassen som verktyg reviderats och ställer högre krav",
                            "although the Compass as a tool has been revised and asks more"))
                    .build());

    private Statements() {}

    private static ComparabilityStatement across2016(String municipality, String sv, String en, String source) {
        return new ComparabilityStatementBuilder()
                .from(REVISIONS.get(0))
                .to(REVISIONS.get(1))
                .by(ComparabilityStatement.Speaker.MUNICIPALITY)
                .about(municipality)
                .isQuotation(true)
                .text(text(sv, en))
                .source(Source.of(source))
                .build();
    }

    private static ComparabilityStatementBuilder across2020(ComparabilityStatement.Speaker by, Source source) {
        return new ComparabilityStatementBuilder()
                .from(REVISIONS.get(1))
                .to(REVISIONS.get(2))
                .by(by)
                .isQuotation(true)
                .source(source);
    }

    private static LocalizedText text(String sv, String en) {
        return LocalizedText.of(Map.of("sv", sv, "en", en));
    }

    /** Returns the statements on all revisions between two, in either direction, about all municipalities or one of them. */
    static List<ComparabilityStatement> between(RevisionId one, RevisionId other, Optional<String> municipality) {
        int first = Math.min(REVISIONS.indexOf(one), REVISIONS.indexOf(other));
        int last = Math.max(REVISIONS.indexOf(one), REVISIONS.indexOf(other));
        return ALL.stream()
                .filter(statement -> first >= 0
                        && first <= REVISIONS.indexOf(statement.from())
                        && REVISIONS.indexOf(statement.to()) <= last)
                .filter(statement ->
                        statement.about().isEmpty() || statement.about().equals(municipality))
                .toList();
    }
}
