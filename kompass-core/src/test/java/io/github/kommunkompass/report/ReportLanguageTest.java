package io.github.kommunkompass.report;

import static io.github.kommunkompass.report.Reports.areas;
import static io.github.kommunkompass.report.Reports.benchmark;
import static io.github.kommunkompass.report.Reports.evaluation;
import static io.github.kommunkompass.report.Reports.finding;
import static io.github.kommunkompass.report.Reports.nassjo;
import static io.github.kommunkompass.report.Reports.publishedMeans;
import static io.github.kommunkompass.report.Reports.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Phrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report has the same content in each language, and every word of it in that language. */
class ReportLanguageTest {

    private static final ComparisonSettings OUTSIDE = ComparisonSettings.of(SubjectInclusion.NOT_A_MEMBER);
    private static final Evaluation TOTAL = total("SE-2020", "Nässjö", "2022-09", 542);

    private static final Evaluation FULL = nassjo().addFinding(finding(FindingKind.STRENGTH, "1", "Vision"))
            .addFinding(finding(FindingKind.IMPROVEMENT, "1", "Dialog").withId("i-1"))
            .addFinding(finding(FindingKind.GOOD_EXAMPLE, "1", "Panel"))
            .addEvidence(Evidence.of(EvidenceKind.DOCUMENTS, 55))
            .build();

    private static Reference totals() {
        return Reference.of(benchmark(Stream.of(
                areas("Habo", "2021", 60, 60, 60, 60, 60, 60, 60, 60),
                areas("Aneby", "2021", 70, 70, 70, 70, 70, 70, 70, 70))));
    }

    /** Builders of reports that together say everything that a report can say. */
    private static Stream<ReportBuilder> samples() {
        return Stream.of(
                Report.builder(FULL)
                        .reference(totals(), OUTSIDE)
                        .peers(publishedMeans(), OUTSIDE)
                        .earlier(List.of(total("SE-2016", "Nässjö", "2019", 540)))
                        .plan(Plan.builder(FULL.subject()).build()),
                Report.builder(FULL)
                        .plan(Plan.builder(FULL.subject())
                                .addActions(Action.builder("a-1", LocalizedText.of("sv", "Medborgarpanel"))
                                        .build())
                                .build()),
                Report.builder(TOTAL)
                        .reference(publishedMeans(), OUTSIDE)
                        .earlier(List.of(total("SE-2020", "Nässjö", "2021", 540))),
                Report.builder(TOTAL)
                        .reference(
                                totals(),
                                ComparisonSettings.builder(SubjectInclusion.NOT_A_MEMBER)
                                        .disclosure(DisclosurePolicy.minimum(5))
                                        .build())
                        .earlier(List.of(total("SE-2020", "Nässjö", "2021", 542))),
                Report.builder(areas("Nässjö", "2022", 50, 50, 50, 50, 50, 50, 50, 50))
                        .earlier(List.of(evaluation(Catalogues.se2020(), "Nässjö", "2021")
                                .build())),
                Report.builder(evaluation(Catalogues.se2020(), "Nässjö", "2022")
                        .points("1", 60)
                        .build()),
                Report.builder(evaluation(Catalogues.se2020(), "Nässjö", "2022").build()),
                Report.builder(Reports.areaCatalogueEvaluation()),
                Report.builder(Reports.evaluation(Catalogues.se2020(), "Nässjö", "2022")
                                .points(Map.of("1", 60, "2", 70))
                                .addFinding(finding(FindingKind.STRENGTH, "total", "Vision"))
                                .addEvidence(Evidence.of(EvidenceKind.WEB))
                                .build())
                        .reference(partlyNumbered(), OUTSIDE),
                Report.builder(areas("Nässjö", "2022", 50, 50, 50, 50, 60)).peers(totals(), OUTSIDE),
                Report.builder(areas("Nässjö", "2022", 50, 60, 60, 60, 60))
                        .reference(totals(), minimum())
                        .peers(Reference.of(benchmark(Stream.of(areas("Habo", "2021", 60, 60)))), OUTSIDE));
    }

    private static ComparisonSettings minimum() {
        return ComparisonSettings.builder(SubjectInclusion.NOT_A_MEMBER)
                .disclosure(DisclosurePolicy.minimum(2))
                .build();
    }

    private static PublishedFigures partlyNumbered() {
        return PublishedFigures.of(
                Catalogues.se2020(),
                "Survey",
                Map.of(PublishedFigures.Kind.MEAN, Map.of("1", Ratio.of(60), "2", Ratio.of(61))),
                Map.of("1", 30L),
                List.of());
    }

    private static Stream<Label> labels() {
        return Stream.of(Label.values());
    }

    private static final Map<Language, Map<ReportPhrase, Pattern>> PATTERNS =
            Stream.of(Language.values()).collect(Collectors.toMap(language -> language, ReportLanguageTest::patterns));

    /** The patterns of phrases that are more than punctuation and a short word around their arguments. */
    private static Map<ReportPhrase, Pattern> patterns(Language language) {
        return Stream.of(ReportPhrase.values())
                .filter(phrase -> Phrase.ARGUMENT
                        .matcher(phrase.in(language))
                        .replaceAll("")
                        .matches("(?s)(.*\\p{L}){3}.*"))
                .collect(Collectors.toMap(phrase -> phrase, phrase -> pattern(phrase.in(language))));
    }

    private static Pattern pattern(String text) {
        String pattern =
                Stream.of(Phrase.ARGUMENT.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.+)"));
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    private static Stream<ReportPhrase> phrases(String text, Language language) {
        return Objects.requireNonNull(PATTERNS.get(language)).entrySet().stream()
                .filter(phrase -> phrase.getValue().matcher(text).matches())
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTextsInItsOwnWords(Language language) {
        List<Report> swedish =
                samples().map(builder -> builder.language("sv").build()).toList();
        List<Report> reports = samples()
                .map(builder -> builder.language(language.tag()).build())
                .toList();
        assertThat(reports).zipSatisfy(swedish, (report, original) -> {
            WellFormed.check(report);
            assertThat(report.language()).isEqualTo(language.tag());
            assertThat(Reports.texts(report))
                    .zipSatisfy(Reports.texts(original), (text, sv) -> checkTranslated(text, sv, language));
        });
    }

    private static void checkTranslated(Text text, Text original, Language language) {
        List<ReportPhrase> said = phrases(original.words(), Language.SWEDISH).toList();
        if (!said.isEmpty()) {
            assertThat(phrases(text.words(), language)).as(original.words()).containsAnyElementsOf(said);
            assertThat(text.language()).isEqualTo(language.tag());
        }
        Words swedish = Words.in(Language.SWEDISH);
        List<String> headings = labels().filter(label -> swedish.heading(label).equals(original.words()))
                .map(label -> Words.in(language).heading(label))
                .toList();
        if (!headings.isEmpty()) {
            assertThat(text.words()).isIn(headings);
        }
    }

    @Test
    void everyPhraseIsSaidSomewhere() {
        Set<ReportPhrase> said = EnumSet.noneOf(ReportPhrase.class);
        samples()
                .map(builder -> builder.language("en").build())
                .flatMap(report -> Reports.texts(report).stream())
                .flatMap(text -> Stream.concat(
                        phrases(text.words(), Language.ENGLISH),
                        Stream.of(text.words().split("(?<=\\.) ", -1)).flatMap(one -> phrases(one, Language.ENGLISH))))
                .forEach(said::add);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(said)))
                .as("they have hardly a word of their own")
                .containsExactlyInAnyOrder(
                        ReportPhrase.OF_POINTS, ReportPhrase.NAME_WITH_POINTS, ReportPhrase.DESCRIBED);
    }

    @Test
    void textsInAnotherLanguageAreMarked() {
        Report english = Report.builder(FULL).language("en").build();
        assertThat(Reports.texts(english)).contains(new Text("Vision", "sv"), new Text("Strengths", "en"));
        Report nynorsk = Report.builder(FULL).language("nn").build();
        assertThat(nynorsk.sections().get(1).heading())
                .isEqualTo(new Text(
                        "1 " + Catalogues.se2020().criterion("1").name().in("sv"), "sv"));
        Report missing = Report.builder(TOTAL).language("nb").build();
        List<Text> row = Reports.tables(Reports.section(missing, Section.Kind.OVERVIEW))
                .get(1)
                .rows()
                .get(0)
                .cells();
        assertThat(row).containsExactly(new Text("Totalt", "sv"), new Text("ikke oppgitt (alle 36 deler)", "nb"));
    }

    @Test
    void anUnknownLanguageIsEnglishAroundTheTextsThatAreThere() {
        Evaluation finnish = nassjo().section("1", LocalizedText.of(Map.of("fi", "Suomeksi.", "sv", "På svenska.")))
                .build();
        Report report = Report.builder(finnish).language("fi").build();
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.sections().get(0).heading()).isEqualTo(new Text("Summary", "en"));
        assertThat(Reports.texts(report)).contains(new Text("Suomeksi.", "fi"));
        assertThat(report.sections().get(1).heading())
                .as("English before Swedish")
                .isEqualTo(new Text(
                        "1 " + Catalogues.se2020().criterion("1").name().in("en"), "en"));
    }

    @Test
    void theOtherNorwegianComesBeforeSwedish() {
        Evaluation evaluation = nassjo().section("1", LocalizedText.of(Map.of("nb", "På bokmål.", "sv", "På svenska.")))
                .build();
        assertThat(Reports.texts(Report.builder(evaluation).language("nn").build()))
                .contains(new Text("På bokmål.", "nb"));
    }

    /** SE-2020 has no Norwegian names. */
    @Test
    void sentencesHaveNoNameInAnotherLanguage() {
        Report report = Report.builder(FULL)
                .language("nb")
                .reference(publishedMeans(), OUTSIDE)
                .build();
        assertThat(Reports.sentences(report.sections().get(0)).get(0))
                .isEqualTo(
                        "Høyest andel av maksimal poengsum har område 7 (80 av 100), område 3 (77 av 100), område 8 (73 av"
                                + " 100) og område 1 (69 av 100).");
        List<String> names = Catalogues.se2020().criteria(Level.AREA).stream()
                .map(area -> area.name().in("sv"))
                .toList();
        assertThat(Reports.texts(report))
                .filteredOn(text -> text.language().equals("nb"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(names).noneMatch(text.words()::contains));
    }

    @Test
    void rangesOfPublishedNumbersAreTold() {
        PublishedFigures figures = PublishedFigures.of(
                Catalogues.se2020(),
                "Survey",
                Map.of(PublishedFigures.Kind.MEAN, Map.of("1", Ratio.of(60), "2", Ratio.of(61))),
                Map.of("1", 30L, "2", 38L),
                List.of());
        assertThat(Reports.rules(Report.builder(FULL)
                        .language("en")
                        .reference(figures, OUTSIDE)
                        .build()))
                .last()
                .isEqualTo("Compared with published figures: Survey. Number of evaluations behind the figures: 30–38.");
    }
}
