package io.github.kommunkompass.testkit.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.DataTable;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.report.Text;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports of every kind, by name. */
public final class ReportCases {

    /** Text that would run a script, request a picture, or end a style sheet, a table or an emphasis, if it were not escaped. */
    public static final String HOSTILE = "\"'><script>window.__kompass=1</script><img src=https://example.org/x.png"
            + " onerror=window.__kompass=2></style></title><svg onload=window.__kompass=3>&lt;b&gt; |a|b| **x** `y`"
            + " [link](javascript:window.__kompass=4) ![i](https://example.org/i.png) <https://example.org> #h \\| {{name}}"
            + " \u202Ertl\u202C ]]> --> $x^2$ ~~z~~ https://example.org www.example.org a@example.org";

    private static final int LONGEST_GROUP = 200;

    private ReportCases() {}

    /** {@return all reports, by name} */
    public static Map<String, Report> all() {
        Map<String, Supplier<Report>> cases = new LinkedHashMap<>();
        cases.put("whole", ReportCases::whole);
        cases.put("followed", ReportCases::followed);
        cases.put("total", ReportCases::total);
        cases.put("areas", ReportCases::areas);
        cases.put("missing", ReportCases::missing);
        cases.put("norwegian", ReportCases::norwegian);
        cases.put("deep", ReportCases::deep);
        cases.put("broad", ReportCases::broad);
        cases.put("hostile", () -> hostile(HOSTILE));
        Map<String, Report> reports = new LinkedHashMap<>();
        cases.forEach((name, report) -> reports.put(name, report.get()));
        return reports;
    }

    /** {@return the report on Nässjö 2022 with everything, in Swedish} */
    public static Report whole() {
        return Report.builder(Samples.nassjo2022Report())
                .language("sv")
                .reference(Samples.means2021(), settings(SubjectInclusion.UNSTATED))
                .earlier(List.of(Samples.nassjo2019()))
                .plan(Samples.syntheticPlan())
                .build();
    }

    /** A later evaluation that follows up a plan, among others, in bokmål. */
    static Report followed() {
        return Report.builder(Samples.syntheticLater())
                .language("nb")
                .reference(Reference.of(population()), settings(SubjectInclusion.NOT_A_MEMBER))
                .peers(Reference.of(population()), settings(SubjectInclusion.NOT_A_MEMBER))
                .earlier(List.of(Samples.nassjo2022Report(), Samples.nassjo2019()))
                .plan(Samples.syntheticPlan())
                .build();
    }

    static Report total() {
        return Report.of(
                evaluation(Catalogues.se2020(), "Habo").points("total", 523).build());
    }

    /** An evaluation with the points of areas alone. */
    static Evaluation evaluatedByArea() {
        EvaluationBuilder evaluation = evaluation(Catalogues.se2020(), "Habo");
        IntStream.rangeClosed(1, 8).forEach(area -> evaluation.points(Integer.toString(area), 40 + 7 * area % 50));
        return evaluation.build();
    }

    static Report areas() {
        return Report.builder(evaluatedByArea())
                .language("en")
                .reference(Reference.of(population()), settings(SubjectInclusion.NOT_A_MEMBER))
                .build();
    }

    static Report missing() {
        EvaluationBuilder evaluation = evaluation(Catalogues.se2020(), "Habo");
        List<Criterion> leaves = Catalogues.se2020().leaves();
        for (int i = 0; i < leaves.size() - 4; i++) {
            if (i % 7 == 3) {
                evaluation.missing(leaves.get(i).code(), i % 2 == 0 ? Missing.SUPPRESSED : Missing.NOT_ASSESSED);
            } else {
                evaluation.points(leaves.get(i).code(), leaves.get(i).max() * (i % 5) / 4);
            }
        }
        return Report.builder(evaluation.build())
                .language("nn")
                .reference(Reference.of(population()), settings(SubjectInclusion.NOT_A_MEMBER))
                .build();
    }

    static Report norwegian() {
        EvaluationBuilder evaluation = Evaluation.builder(Catalogues.no2010())
                .municipality(Municipality.of("Kongsberg", "NO"))
                .evaluated(PartialDate.of(2012, 5));
        Catalogues.no2010().leaves().forEach(leaf -> evaluation.points(leaf.code(), leaf.max() * 2 / 3));
        return Report.of(evaluation.build());
    }

    /** An own catalogue of four levels with 300 criteria. */
    static Report deep() {
        Catalogue catalogue = Catalogue.builder("DEEP")
                .language("sv")
                .root(with(Criterion.root().name("sv", "Totalt"), "", 4, 2, 6, 5))
                .build();
        EvaluationBuilder evaluation = evaluation(catalogue, "Habo");
        List<Criterion> leaves = catalogue.leaves();
        IntStream.range(0, leaves.size())
                .forEach(i -> evaluation.points(leaves.get(i).code(), i % 3));
        return Report.builder(evaluation.build()).language("sv").build();
    }

    /** The report on the points by area, with as many columns of numbers as a table may get. */
    static Report broad() {
        Report report = areas();
        return report.withSections(report.sections().stream()
                .map(section -> section.kind() == Section.Kind.OVERVIEW ? broad(section) : section)
                .toList());
    }

    private static Section broad(Section section) {
        List<Block> blocks = section.blocks().stream()
                .map(block ->
                        block instanceof Block.Tabular tabular ? new Block.Tabular(broad(tabular.table())) : block)
                .toList();
        return new Section(section.kind(), section.area(), section.heading(), blocks);
    }

    private static DataTable broad(DataTable table) {
        return new DataTable(
                table.caption(),
                withMore(table.columns(), "Evaluations", "Lower quartile", "Upper quartile"),
                table.rows().stream()
                        .map(row -> new DataTable.Row(row.level(), withMoreCells(row.cells())))
                        .toList());
    }

    private static List<DataTable.Column> withMore(List<DataTable.Column> columns, String... headings) {
        return Stream.concat(
                        columns.stream(),
                        Stream.of(headings).map(heading -> new DataTable.Column(heading, DataTable.Alignment.NUMBERS)))
                .toList();
    }

    private static List<Text> withMoreCells(List<Text> cells) {
        return Stream.concat(cells.stream(), Stream.of("60", "51.3", "67.8").map(number -> new Text(number, "en")))
                .toList();
    }

    private static CriterionBuilder with(CriterionBuilder whole, String code, int... children) {
        if (children.length == 0) {
            return whole.max(2);
        }
        int[] rest = IntStream.of(children).skip(1).toArray();
        IntStream.rangeClosed(1, children[0]).forEach(i -> {
            String part = code.isEmpty() ? Integer.toString(i) : code + "." + i;
            whole.add(with(
                    Criterion.builder(part).name("sv", "Kriterium " + part + " med ett ganska långt namn"),
                    part,
                    rest));
        });
        return whole;
    }

    /**
     * Returns a report with a text in every place that an evaluation, a catalogue, a reference or a plan has for one.
     *
     * @param text the text
     * @return the report
     */
    public static Report hostile(String text) {
        LocalizedText localized = LocalizedText.of("sv", text);
        Catalogue catalogue = hostileCatalogue(text);
        Evaluation evaluation = hostileEvaluation(catalogue, 2022, localized);
        Plan plan = Plan.builder(evaluation.subject())
                .title(localized)
                .addActions(Action.builder("a-1", localized)
                        .addFindings("i-1")
                        .responsible(text)
                        .build())
                .build();
        PublishedFigures published = PublishedFigures.of(
                catalogue, text, Map.of("1", Ratio.of(42)), List.of(Source.of("Published " + text)));
        return Report.builder(evaluation)
                .language("sv")
                .reference(Reference.of(hostileGroup(catalogue, text)), settings(SubjectInclusion.NOT_A_MEMBER))
                .peers(published, settings(SubjectInclusion.UNSTATED))
                .earlier(List.of(hostileEvaluation(catalogue, 2018, localized)))
                .plan(plan)
                .build();
    }

    /** A group with as much of a text as the name of a group may have. */
    private static Benchmark hostileGroup(Catalogue catalogue, String text) {
        int length = Math.min(LONGEST_GROUP, text.codePointCount(0, text.length()));
        Population population = Population.builder(catalogue, RepeatPolicy.ALL)
                .group(text.substring(0, text.offsetByCodePoints(0, length)))
                .build();
        BenchmarkAccumulator benchmark = BenchmarkAccumulator.of(population, municipality -> true);
        IntStream.range(0, 9)
                .mapToObj(i -> evaluation(catalogue, "Made up " + i)
                        .points("1", 20 + i)
                        .points("2", 30 - i / 2))
                .forEach(evaluation -> benchmark.add(evaluation.build()));
        return benchmark.toBenchmark();
    }

    private static Catalogue hostileCatalogue(String text) {
        return Catalogue.builder("OWN")
                .language("sv")
                .label("sv", text)
                .description("sv", text)
                .source(Source.of("Catalogue " + text))
                .root(Criterion.root()
                        .name("sv", text)
                        .add(Criterion.builder("1")
                                .name("sv", text)
                                .description("sv", text)
                                .max(60))
                        .add(Criterion.builder("2").name("sv", text).max(40)))
                .build();
    }

    private static Evaluation hostileEvaluation(Catalogue catalogue, int year, LocalizedText text) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Habo", "SE"))
                .evaluated(PartialDate.of(year))
                .title(text)
                .points("1", 40)
                .points("2", 25)
                .sections(Map.of(CriterionCode.of("1"), text))
                .findings(List.of(
                        Finding.of(FindingKind.STRENGTH, CriterionCode.of("1"), text),
                        Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("2"), text)
                                .withId("i-1"),
                        Finding.of(FindingKind.GOOD_EXAMPLE, CriterionCode.of("1"), text)))
                .evidence(List.of(
                        Evidence.indicator(text, text.in("sv")),
                        Evidence.of(EvidenceKind.DOCUMENTS, 3).withNote(text)))
                .sources(List.of(Source.of(text.in("sv"))))
                .build();
    }

    private static EvaluationBuilder evaluation(Catalogue catalogue, String municipality) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(municipality, "SE"))
                .evaluated(PartialDate.of(2022));
    }

    static ComparisonSettings settings(SubjectInclusion subject) {
        return ComparisonSettings.builder(subject).build();
    }

    /** A population that is made up, each member with other points. */
    static Benchmark population() {
        return IntStream.range(0, 60)
                .mapToObj(ReportCases::member)
                .collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)));
    }

    private static Evaluation member(int number) {
        EvaluationBuilder evaluation = evaluation(Catalogues.se2020(), "Made up " + number);
        List<Criterion> leaves = Catalogues.se2020().leaves();
        IntStream.range(0, leaves.size())
                .forEach(i -> evaluation.points(
                        leaves.get(i).code(), leaves.get(i).max() * (30 + (number * 7 + i * 11) % 61) / 100));
        return evaluation.build();
    }
}
