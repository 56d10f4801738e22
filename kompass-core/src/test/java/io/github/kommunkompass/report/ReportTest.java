package io.github.kommunkompass.report;

import static io.github.kommunkompass.report.Reports.cells;
import static io.github.kommunkompass.report.Reports.finding;
import static io.github.kommunkompass.report.Reports.nassjo;
import static io.github.kommunkompass.report.Reports.section;
import static io.github.kommunkompass.report.Reports.sentences;
import static io.github.kommunkompass.report.Reports.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report of an evaluation all of whose points are known: Nässjö in 2022. */
class ReportTest {

    private static final Report REPORT = Report.of(nassjo().build());

    private static String named(String codesAndPoints) {
        Catalogue catalogue = Catalogues.se2020();
        List<String> names = Stream.of(codesAndPoints.split(" "))
                .map(part -> part.split(":"))
                .map(part ->
                        part[0] + "\u00a0" + catalogue.criterion(part[0]).name().in("sv") + " (" + part[1] + " av 100)")
                .toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.get(names.size() - 1);
    }

    @Test
    void hasSectionsInOrder() {
        assertThat(REPORT.sections())
                .extracting(Section::id)
                .containsExactly(
                        "summary",
                        "area-1",
                        "area-2",
                        "area-3",
                        "area-4",
                        "area-5",
                        "area-6",
                        "area-7",
                        "area-8",
                        "overview",
                        "about");
        assertThat(REPORT.sections().get(0).heading()).hasToString("Sammanfattning");
        assertThat(REPORT.title()).hasToString("Nässjö: utvärdering med Kommunkompassen, september 2022");
        assertThat(REPORT.language()).isEqualTo("sv");
        WellFormed.check(REPORT);
    }

    @Test
    void overviewHasTheNumbersOfTheScorecard() {
        Scorecard scorecard = Scorer.strict().score(nassjo().build());
        List<List<String>> rows =
                cells(tables(section(REPORT, Section.Kind.OVERVIEW)).get(0));
        assertThat(rows).hasSize(36 + 8 + 1);
        assertThat(rows.get(0)).startsWith("Totalt", "542", "800");
        assertThat(scorecard.catalogue().criteria()).zipSatisfy(rows, (criterion, cells) -> {
            int points = scorecard.score(criterion).pointsOrThrow();
            assertThat(Integer.parseInt(cells.get(1))).isEqualTo(points);
            assertThat(Integer.parseInt(cells.get(2))).isEqualTo(criterion.max());
            assertThat(cells.get(3)).endsWith("\u00a0%");
            double percent =
                    Double.parseDouble(cells.get(3).replace("\u00a0%", "").replace(',', '.'));
            assertThat(Math.abs(percent * criterion.max() - 100.0 * points))
                    .isLessThanOrEqualTo(0.0501 * criterion.max());
        });
        assertThat(section(REPORT, Section.Kind.OVERVIEW).blocks()).hasSize(2);
        assertThat(sentences(section(REPORT, Section.Kind.OVERVIEW))).containsExactly("Inga poäng saknas.");
    }

    @Test
    void summaryNamesTheStrongestAndTheLowest() {
        Section summary = section(REPORT, Section.Kind.SUMMARY);
        assertThat(summary.blocks().get(0)).isInstanceOfSatisfying(Block.KeyFigure.class, figure -> {
            assertThat(figure.number()).isEqualTo("542");
            assertThat(figure.unit()).isEqualTo("av 800 poäng");
            assertThat(figure.note()).contains("67,8\u00a0% av det möjliga");
        });
        assertThat(sentences(summary))
                .containsExactly(
                        "Högst andel av maxpoängen har " + named("7:80 3:77 8:73 1:69") + ".",
                        "Lägst andel av maxpoängen har " + named("6:52 4:60 5:63") + ".");
        Chart.Areas areas = Reports.chart(summary, Chart.Areas.class);
        assertThat(areas.marks())
                .extracting(mark -> mark.score().pointsOrThrow())
                .containsExactly(69, 68, 77, 60, 63, 52, 80, 73);
        assertThat(areas.marks()).allSatisfy(mark -> assertThat(mark.mean()).isEmpty());
        assertThat(areas.description())
                .startsWith("1\u00a0")
                .contains(": 69 av 100; 2\u00a0")
                .endsWith(": 73 av 100.");
    }

    @Test
    void areasHaveTheirParts() {
        Section first = REPORT.sections().get(1);
        assertThat(first.area()).hasToString("Optional[1]");
        DataTable table = tables(first).get(0);
        assertThat(table.caption())
                .isEqualTo("Poäng: " + first.heading().words().replaceFirst(" ", "\u00a0"));
        assertThat(table.rows())
                .extracting(row -> row.level().orElseThrow().depth())
                .containsExactly(1, 2, 2, 2, 2, 2);
        assertThat(cells(table)).extracting(cells -> cells.get(1)).containsExactly("69", "13", "8", "23", "3", "22");
    }

    @Test
    void saysWhereTheSourceLacksFindings() {
        Report report = Report.of(nassjo().addFinding(finding(FindingKind.STRENGTH, "1.2", "Vision"))
                .addFinding(finding(FindingKind.IMPROVEMENT, "1", "Dialog"))
                .addFinding(finding(FindingKind.GOOD_EXAMPLE, "2", "E-tjänster"))
                .addFinding(finding(FindingKind.STRENGTH, "total", "Helhet"))
                .build());
        WellFormed.check(report);
        Block.SideBySide lists =
                Reports.blocks(report.sections().get(1), Block.SideBySide.class).get(0);
        assertThat(lists.lists()).extracting(Block.Items::title).containsExactly("Styrkor", "Förbättringsmöjligheter");
        assertThat(lists.lists()).extracting(list -> list.items().toString()).containsExactly("[Vision]", "[Dialog]");
        assertThat(Reports.blocks(report.sections().get(6), Block.SideBySide.class)
                        .get(0)
                        .lists())
                .allSatisfy(list -> {
                    assertThat(list.items()).isEmpty();
                    assertThat(list.ifNone()).contains("Utvärderingens källa anger inga för det här området.");
                });
        assertThat(Reports.blocks(report.sections().get(2), Block.Items.class))
                .singleElement()
                .satisfies(examples -> {
                    assertThat(examples.title()).isEqualTo("Goda exempel");
                    assertThat(examples.items()).hasToString("[E-tjänster]");
                });
        assertThat(Reports.blocks(section(report, Section.Kind.SUMMARY), Block.SideBySide.class))
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.lists().get(0).items()).hasToString("[Helhet]");
                    assertThat(all.lists().get(1).items()).isEmpty();
                    assertThat(all.lists().get(1).ifNone())
                            .contains("Utvärderingens källa anger inga för kommunen som helhet.");
                });
        assertThat(Reports.blocks(REPORT.sections().get(1), Block.SideBySide.class))
                .isEmpty();
    }

    @Test
    void hasWhatEvaluatorsWrite() {
        Report report = Report.of(nassjo().title(LocalizedText.of("sv", "Analys av Nässjö"))
                .section("total", LocalizedText.of("sv", "Om helheten."))
                .section("3", LocalizedText.of("sv", "Om området."))
                .section("3.2", LocalizedText.of("sv", "Om en del."))
                .build());
        assertThat(report.title()).hasToString("Analys av Nässjö");
        assertThat(sentences(section(report, Section.Kind.SUMMARY))).contains("Om helheten.");
        List<Block> blocks = report.sections().get(3).blocks();
        Criterion part = Catalogues.se2020().criterion("3.2");
        assertThat(blocks.subList(blocks.size() - 3, blocks.size()))
                .hasToString("[Paragraph[text=Om området.], Heading[text=3.2 "
                        + part.name().in("sv") + "], Paragraph[text=Om en del.]]");
    }

    @Test
    void tellsWhatTheEvaluationBuildsOn() {
        Report report = Report.of(nassjo().addEvidence(Evidence.of(EvidenceKind.DOCUMENTS, 55))
                .addEvidence(Evidence.of(EvidenceKind.INTERVIEWS, 12).withNote(LocalizedText.of("sv", "Med chefer")))
                .addEvidence(Evidence.of(EvidenceKind.WEB))
                .addEvidence(Evidence.indicator(LocalizedText.of("en", "Response time"), "3 days"))
                .addEvidence(Evidence.of(EvidenceKind.INTERVIEWS).withNote(LocalizedText.of("sv", "Med politiker")))
                .addEvidence(Evidence.indicator(LocalizedText.of("sv", "Nöjdhet"))
                        .withNote(LocalizedText.of("sv", "Enkät 2021")))
                .addEvidence(Evidence.indicator(LocalizedText.of("sv", "Sjukfrånvaro"))
                        .withNote(LocalizedText.of("en", "Rather high")))
                .addSource(Source.of("https://example.org/"))
                .build());
        Section about = section(report, Section.Kind.ABOUT);
        List<Block.Items> lists = Reports.blocks(about, Block.Items.class);
        assertThat(lists.subList(0, 4))
                .extracting(list -> list.title() + ": " + list.items())
                .containsExactly(
                        "Underlag: dokument: [55]",
                        "Underlag: intervjuer: [12 (Med chefer), Med politiker]",
                        "Underlag: webbplatser: [antal okänt]",
                        "Underlag: nyckeltal: [Response time: 3 days, Nöjdhet (Enkät 2021), Sjukfrånvaro, Rather high]");
        assertThat(lists.get(3).items())
                .extracting(Text::language)
                .as("a name and a note in different languages are apart")
                .containsExactly("en", "sv", "sv", "en");
        List<Block.Sources> sources = Reports.blocks(about, Block.Sources.class);
        assertThat(sources)
                .extracting(Block.Sources::title)
                .containsExactly("Utvärderingens källor", "Kriteriernas källor");
        assertThat(sources.get(0).sources()).containsExactly(Source.of("https://example.org/"));
        assertThat(sources.get(1).sources()).isEqualTo(Catalogues.se2020().sources());
        assertThat(sentences(about).get(0))
                .isEqualTo("Utvärderingen följer katalogen SE-2020 ("
                        + Catalogues.se2020().label().orElseThrow().in("sv") + ").");
    }

    @Test
    void canBeFilteredAndReordered() {
        assertThat(REPORT.withSections(section -> section.area().isPresent()).sections())
                .hasSize(8);
        List<Section> reversed = Stream.of(
                        section(REPORT, Section.Kind.ABOUT), REPORT.sections().get(0))
                .toList();
        Report other = REPORT.withSections(reversed);
        assertThat(other.sections()).isEqualTo(reversed);
        assertThat(other.title()).isEqualTo(REPORT.title());
        assertThat(other.subject()).isEqualTo(REPORT.subject());
    }

    @Test
    void leavesOutSectionsAndTheirRules() {
        Report report = Report.builder(nassjo().build())
                .without(Section.Kind.AREA, Section.Kind.AREA)
                .without(Section.Kind.SUMMARY)
                .without()
                .build();
        WellFormed.check(report);
        assertThat(report.sections()).extracting(Section::id).containsExactly("overview", "about");
        assertThat(Reports.rules(REPORT)).anyMatch(rule -> rule.startsWith("Högst andel: "));
        assertThat(Reports.rules(report)).noneMatch(rule -> rule.startsWith("Högst andel: "));
        assertThat(Report.builder(nassjo().build())
                        .without(Section.Kind.ABOUT)
                        .build()
                        .sections())
                .extracting(Section::id)
                .contains("summary")
                .doesNotContain("about");
    }

    @Test
    void hasTheChartsOfAllSections() {
        assertThat(REPORT.charts()).singleElement().isInstanceOf(Chart.Areas.class);
        assertThat(REPORT.withSections(List.of()).charts()).isEmpty();
    }

    @Test
    void saysThatThereAreNoFindings() {
        assertThat(sentences(section(REPORT, Section.Kind.ABOUT)))
                .contains("Utvärderingens källa anger varken styrkor eller förbättringsmöjligheter.");
        assertThat(sentences(section(
                        Report.of(nassjo().addFinding(finding(FindingKind.STRENGTH, "1", "Vision"))
                                .build()),
                        Section.Kind.ABOUT)))
                .noneMatch(sentence -> sentence.contains("varken"));
    }

    @Test
    void textsHaveTheirParagraphs() {
        Report report =
                Report.of(nassjo().section("total", LocalizedText.of("sv", "Ett.\n\n Två,\nradbruten.\n \n\nTre."))
                        .build());
        assertThat(sentences(section(report, Section.Kind.SUMMARY))).startsWith("Ett.", "Två,\nradbruten.", "Tre.");
    }

    @Test
    void refusesSectionsThatContradictEachOther() {
        List<Section> twice =
                List.of(REPORT.sections().get(1), REPORT.sections().get(1));
        assertThatThrownBy(() -> REPORT.withSections(twice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found two sections area-1, expected sections with different ids");
        Text heading = new Text("Heading", "en");
        List<Block> blocks = List.of();
        assertThatThrownBy(() -> new Section(Section.Kind.AREA, heading, blocks))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "found no area of a section area, expected the code of an area in each section on an area, and in no other");
        Optional<CriterionCode> code = Optional.of(CriterionCode.of("3"));
        assertThatThrownBy(() -> new Section(Section.Kind.PLAN, code, heading, blocks))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found the area 3 of a section plan, ");
        List<Text> none = List.of();
        assertThatThrownBy(() -> new Block.Items("List", none))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found no texts of \"List\", expected texts, or what is said where there are none");
    }

    @Test
    void sameInputGivesTheSameReport() {
        assertThat(Report.of(nassjo().build())).isEqualTo(REPORT).hasToString(REPORT.toString());
    }

    @Test
    void tablesHaveOneCellForEachColumn() {
        List<DataTable.Column> columns = List.of(new DataTable.Column("Ett", DataTable.Alignment.WORDS));
        DataTable.Row row = new DataTable.Row(List.of());
        assertThatThrownBy(() -> new DataTable("Tabell", columns, List.of(row)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a row of 0 cells, expected 1, one for each column");
    }

    @Test
    void refusesInvalidEvaluationsAndTags() {
        Evaluation wrong = nassjo().points("1", 70).build();
        assertThatThrownBy(() -> Report.of(wrong)).isInstanceOf(InvalidEvaluationException.class);
        ReportBuilder builder = Report.builder(nassjo().build());
        assertThatThrownBy(() -> builder.language("no language")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Text("x", "")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void kindsHaveIds() {
        assertThat(Arrays.stream(Section.Kind.values()).map(Section.Kind::id).collect(Collectors.joining(" ")))
                .isEqualTo("summary profile area development plan overview about");
    }
}
