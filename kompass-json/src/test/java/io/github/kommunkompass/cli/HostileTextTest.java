package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No text of a document, file name or argument passes for something that Kompass says, whichever field it comes from. */
class HostileTextTest {

    /** Ends the line and begins one of Kompass, clears the screen, sets a title and a colour, and reverses what follows. */
    private static final String HOSTILE =
            "Fine\nPoints can be compared.\r\nerror: \u000b\f\u0085\u2028\u2029\u001b[2J\u001b]0;"
                    + "title\u0007\u009b31m\t\u202e\u2066\u200f\u061c\u200b\u00ad\ufeff\ue000 end";

    private static final List<String> LIES = List.of("Points can be compared.", "error: ");

    private static void assertHarmless(String printed) {
        assertThat(printed.codePoints().filter(character -> character != '\n'))
                .as(printed)
                .noneMatch(HostileTextTest::isObeyed);
        assertThat(printed.lines()).as(printed).noneMatch(LIES::contains);
    }

    private static boolean isObeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static Catalogue catalogue(String revision) {
        return Catalogue.builder(revision)
                .label("en", HOSTILE)
                .description("en", HOSTILE)
                .root(Criterion.root()
                        .name("en", HOSTILE)
                        .alias(HOSTILE)
                        .misprint(HOSTILE)
                        .add(Criterion.builder("1")
                                .name("en", HOSTILE + 1)
                                .description("en", HOSTILE)
                                .name("sv", HOSTILE)
                                .add(Criterion.builder("1.1")
                                        .name("en", HOSTILE + 2)
                                        .max(10)))
                        .add(Criterion.builder("2")
                                .name("en", HOSTILE + revision)
                                .max(10)))
                .group(Map.of("en", HOSTILE), List.of("1"))
                .source(Source.of(HOSTILE))
                .build();
    }

    private static Evaluation evaluation(Catalogue catalogue, int year) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Solna", "SE"))
                .evaluated(PartialDate.of(year))
                .points("1.1", year - 2013)
                .points("2", 3)
                .title(LocalizedText.of("en", HOSTILE))
                .addEvaluator(HOSTILE)
                .section("1", LocalizedText.of("en", HOSTILE))
                .findings(List.of(
                        Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("1"), LocalizedText.of("en", HOSTILE)),
                        Finding.of(FindingKind.STRENGTH, CriterionCode.of("2"), LocalizedText.of("en", HOSTILE))))
                .sources(List.of(Source.of(HOSTILE)))
                .build();
    }

    /** Every text form, of values whose every text is hostile. */
    @Test
    void everyTextFormIsHarmless() {
        Catalogue earlier = catalogue("EARLIER");
        Catalogue later = catalogue("LATER");
        TextStyle languages = TextStyle.of(List.of("en", "sv"));
        Scorecard scorecard = Scorer.strict().score(evaluation(later, 2022));
        Crosswalk crosswalk = Crosswalk.of(
                earlier,
                later,
                CrosswalkAuthority.author(HOSTILE),
                List.of(
                        CrosswalkLink.of(Relation.EQUAL, "1", "1", LocalizedText.of("en", HOSTILE), Source.of(HOSTILE)),
                        CrosswalkLink.of(
                                Relation.OVERLAPS, "2", "2", LocalizedText.of("en", HOSTILE), Source.of(HOSTILE))));
        PublishedFigures means =
                PublishedFigures.of(later, HOSTILE, Map.of("1", Ratio.ONE), List.of(Source.of(HOSTILE)));
        Comparison comparison = Comparison.of(scorecard, means, ComparisonSettings.of(SubjectInclusion.UNSTATED));
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                .strengthThreshold(Ratio.parse("0.1"))
                .improvementThreshold(Ratio.ONE)
                .build();
        Benchmark benchmark = Stream.of(evaluation(later, 2022))
                .collect(Benchmark.toBenchmark(Population.of(later, RepeatPolicy.ALL)));
        BenchmarkGroups groups = Stream.of(evaluation(later, 2022))
                .collect(BenchmarkGroups.toBenchmarkGroups(
                        Population.of(later, RepeatPolicy.ALL),
                        GroupAttribute.of("size", (municipality, date) -> Optional.of(HOSTILE))));
        Progress progress = Progress.between(
                evaluation(earlier, 2020),
                evaluation(later, 2022),
                Crosswalks.none().with(crosswalk));
        SelectedEvaluations selected =
                SelectedEvaluations.of(List.of(scorecard), Population.of(later, RepeatPolicy.LATEST));
        PopulationChange change = PopulationChange.between(
                selected, selected, later.root(), TiePolicy.COMPETITION, DisclosurePolicy.none());
        List<String> forms = List.of(
                new CatalogueText(later, languages).text(),
                new ScorecardText(scorecard, languages).text(),
                new ComparisonText(
                                comparison,
                                Highlights.of(scorecard, rule),
                                ImprovementPotential.of(comparison, Level.AREA),
                                languages)
                        .text(),
                new ProgressText(progress, languages).text(),
                new DiffText(CatalogueDiff.by(crosswalk), Comparability.by(crosswalk), languages).text(),
                new SummaryText(Summary.of(benchmark), languages).text(),
                new RankingText(Ranking.of(List.of(scorecard), "total", TiePolicy.COMPETITION), languages).text(),
                new ExplanationText(ExplanationDocument.of(evaluation(later, 2022), Scorer.strict()), languages).text(),
                new ScenarioText(ScenarioDocument.of(evaluation(later, 2022), Map.of("1.1", 1)), languages).text(),
                new TargetsText(
                                TargetsDocument.of(
                                        Targets.of(later, Map.of("total", 20)),
                                        evaluation(later, 2022),
                                        evaluation(later, 2020)),
                                languages)
                        .text(),
                new MovesText(change, languages).text(),
                new BenchmarkGroupsText(groups, languages).text());
        assertThat(forms).allSatisfy(form -> {
            assertThat(form).contains("Fine");
            assertHarmless(Shown.lines(form));
            // Not even by the last filter alone: a text of a document is one part of a line.
            assertThat(form).doesNotContain("Fine\n");
        });
    }

    /** A line break, a quote or a separator of a name ends neither its cell nor its row. */
    @Test
    void everyTableKeepsItsTextsInTheirCells() throws IOException {
        Catalogue catalogue = catalogue("LATER");
        Evaluation earlier = evaluation(catalogue, 2020);
        Evaluation later = evaluation(catalogue, 2022);
        List<Table> tables = List.of(
                Table.of(Scorer.strict().score(later), "sv"),
                Table.of(History.of(List.of(earlier, later)), "sv"),
                Table.of(Progress.between(earlier, later), "sv"),
                Table.of(TargetsDocument.of(Targets.of(catalogue, Map.of("1", 5, "2", 5)), later), "sv"),
                Table.of(ScenarioDocument.of(later, Map.of("1.1", 1)), "sv"),
                Table.of(catalogue, "sv"));
        for (Table table : tables) {
            var out = new ByteArrayOutputStream();
            table.writeCsv(out, Dialect.RFC_4180);
            List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                    .toList();
            int columns = rows.get(0).getFieldCount();
            assertThat(rows).hasSizeGreaterThan(2).allMatch(row -> row.getFieldCount() == columns);
            assertThat(rows.stream().flatMap(row -> row.getFields().stream()).filter(cell -> cell.contains("Fine")))
                    .isNotEmpty()
                    .isSubsetOf(HOSTILE, HOSTILE + 2, HOSTILE + "LATER");
        }
    }

    private static final String SMALL = "{\"format\":\"kompass/catalogue/1\",\"revision\":\"OWN\",\"country\":\"SE\","
            + "\"language\":\"en\",\"label\":{\"en\":\"Own\"},\"description\":{\"en\":\"D\"},\"inUse\":{\"from\":\"2020\",\"to\":\"2024\"},\"root\":{\"code\":"
            + "\"total\",\"name\":{\"en\":\"Total\"},\"criteria\":[{\"code\":\"A\",\"name\":{\"en\":\"Area\"},\"description\":{\"en\":\"About\"},\"aliases\":"
            + "[\"Piece\"],\"misprints\":[\"Prat\"],\"max\":10}]},\"groups\":[{\"name\":{\"en\":\"G\"},\"criteria\":[\"A\"]}],"
            + "\"sources\":[\"A source\"]}";

    private static final List<String> OTHERS = List.of(
            "{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"size\",\"population\":{\"revision\":\"SE-2020\",\"repeats\":\"latest\","
                    + "\"register\":\"none\"},\"groups\":[{\"value\":\"small\",\"benchmark\":{\"format\":\"kompass/benchmark/1\",\"population\":"
                    + "{\"revision\":\"SE-2020\",\"repeats\":\"latest\",\"group\":\"size: small\",\"register\":\"none\"},\"evaluations\":0,"
                    + "\"municipalities\":0,\"members\":[],\"distributions\":{}}}],\"unknown\":{\"format\":\"kompass/benchmark/1\",\"population\":"
                    + "{\"revision\":\"SE-2020\",\"repeats\":\"latest\",\"group\":\"size unknown\",\"register\":\"none\"},\"evaluations\":0,"
                    + "\"municipalities\":0,\"members\":[],\"distributions\":{}},\"whole\":{\"format\":\"kompass/benchmark/1\",\"population\":"
                    + "{\"revision\":\"SE-2020\",\"repeats\":\"latest\",\"register\":\"none\"},\"evaluations\":0,\"municipalities\":0,"
                    + "\"members\":[],\"distributions\":{}}}",
            "{\"format\":\"kompass/reference/1\",\"label\":\"Mean\",\"revision\":\"SE-2020\",\"means\":{\"1\":{\"exact\":\"15/2\","
                    + "\"value\":7.5}},\"sources\":[\"A source\"]}",
            "{\"format\":\"kompass/crosswalk/1\",\"from\":\"SE-2016\",\"to\":\"SE-2020\",\"authority\":{\"kind\":\"author\",\"name\":"
                    + "\"N\"},\"links\":[{\"relation\":\"equal\",\"from\":[\"1\"],\"to\":[\"1\"],\"reason\":\"Same\",\"source\":"
                    + "\"S\"}],\"removed\":[\"2\"],\"added\":[\"2\"]}",
            "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SE-2020\",\"repeats\":\"latest\",\"country\":\"SE\","
                    + "\"group\":\"Some\",\"register\":\"none\"},\"evaluations\":1,\"municipalities\":1,\"members\":[{\"name\":"
                    + "\"Solna\",\"country\":\"SE\",\"code\":\"0184\",\"evaluations\":[{\"evaluated\":\"2022\",\"digest\":"
                    + "\"0123456789abcdef\"}]}],\"excludedBy\":{\"repeated\":1},\"distributions\":{\"total\":{\"10\":1}}}",
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\",\"code\":\"0184\"},"
                    + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"1\":50},\"missing\":{\"2\":\"suppressed\"},"
                    + "\"title\":{\"sv\":\"T\"},\"evaluators\":[\"E\"],\"sections\":{\"1\":{\"sv\":\"Text\"}},"
                    + "\"findings\":[{\"id\":\"a\",\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"sv\":\"Bra\"},"
                    + "\"refersTo\":[\"b\"]}],\"evidence\":[{\"kind\":\"interviews\",\"count\":1,\"note\":{\"sv\":\"N\"}},"
                    + "{\"kind\":\"indicator\",\"name\":{\"sv\":\"I\"},\"value\":\"52\"}],\"sources\":[\"S\"]}");

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    /** Every string of every format, value or key, in the messages of every command that reads it. */
    @TestFactory
    Stream<DynamicTest> everyMessageIsHarmless(@TempDir Path folder) {
        return Stream.concat(OTHERS.stream(), Stream.of(SMALL))
                .flatMap(document -> {
                    List<String> changed = new ArrayList<>();
                    Matcher string = STRING.matcher(document);
                    while (string.find()) {
                        changed.add(document.substring(0, string.start())
                                + json(HOSTILE)
                                + document.substring(string.end()));
                    }
                    return changed.stream();
                })
                .map(document -> DynamicTest.dynamicTest(
                        document.substring(0, 40) + document.indexOf("Fine"), () -> assertHarmless(document, folder)));
    }

    private static void assertHarmless(String document, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), document);
        Path evaluation = Files.writeString(folder.resolve("evaluation.json"), Documents.nassjo2022());
        String path = file.toString();
        for (List<String> arguments : commands(document, path, evaluation.toString())) {
            Run run = Run.kompass("", arguments.toArray(String[]::new));
            assertThat(run.status()).as(arguments.toString()).isIn(0, 1);
            assertHarmless(run.out());
            assertHarmless(run.err());
            assertThat(run.err().lines()).allMatch(line -> line.startsWith(path) || line.startsWith("error: found "));
        }
    }

    private static List<List<String>> commands(String document, String path, String evaluation) {
        List<String> validate = List.of("validate", path);
        if (document.contains("kompass/evaluation/1")) {
            return List.of(
                    validate,
                    List.of("score", path, "--format", "text"),
                    List.of("rank", path, "--format", "text"),
                    List.of("progress", path, evaluation, "--format", "text"),
                    List.of("explain", path, "--format", "text"),
                    List.of("history", path, "--format", "text"),
                    List.of("moves", path, evaluation, "--repeats", "latest", "--format", "text"),
                    List.of("targets", path, "total=800", "--format", "text"),
                    List.of("what-if", path, "8=100", "--format", "text"),
                    List.of("neighbours", evaluation, "--among", path, "--repeats", "latest", "--format", "text"));
        }
        if (document.contains("kompass/crosswalk/1")) {
            return List.of(validate, List.of("diff", "SE-2016", "SE-2020", "--crosswalk", path, "--format", "text"));
        }
        return List.of(
                validate,
                List.of("compare", evaluation, "--with", path, "--subject", "excluded", "--format", "text"),
                List.of("describe", path, "--format", "text"));
    }

    private static String json(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    @Test
    void everyArgumentIsHarmless() {
        for (String[] arguments : new String[][] {
            {"validate", HOSTILE},
            {"score", HOSTILE},
            {"rank", HOSTILE},
            {"benchmark", HOSTILE, "--repeats", "all"},
            {"benchmark", "-", "--repeats", HOSTILE},
            {"catalogue", HOSTILE},
            {"diff", HOSTILE, "SE-2020"},
            {"schema", HOSTILE},
            {"history", HOSTILE},
            {"moves", HOSTILE, "-", "--repeats", "latest"},
            {"targets", "-", HOSTILE},
            {"what-if", "-", HOSTILE},
            {"neighbours", "-", "--among", HOSTILE, "--repeats", "latest"},
            {"score", "-", "--" + HOSTILE},
            {HOSTILE}
        }) {
            Run run = Run.kompass("", arguments);
            assertThat(run.status()).isNotZero();
            assertThat(run.err()).isNotEmpty();
            assertHarmless(run.out());
            assertHarmless(run.err());
        }
    }
}
