package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Evaluations to report on, references, and everything that is said in a report. */
final class Reports {

    /** The printed points of Nässjö in 2022. */
    private static final String NASSJO =
            "1.1 13, 1.2 8, 1.3 23, 1.4 3, 1.5 22, 2.1 11, 2.2 22, 2.3 17, 2.4 18, 3.1 7, 3.2 25,"
                    + " 3.3 19, 3.4 16, 3.5 10, 4.1 11, 4.2 15, 4.3 8, 4.4 13, 4.5 13, 5.1 12, 5.2 11, 5.3 14, 5.4 13, 5.5 13, 6.1 14,"
                    + " 6.2 11, 6.3 11, 6.4 16, 7.1 13, 7.2 31, 7.3 20, 7.4 16, 8.1 15, 8.2 20, 8.3 13, 8.4 25";

    private Reports() {}

    static EvaluationBuilder evaluation(Catalogue catalogue, String municipality, String date) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(municipality, catalogue.country().orElse("SE")))
                .evaluated(PartialDate.parse(date));
    }

    static Map<String, Integer> nassjoPoints() {
        Map<String, Integer> points = new TreeMap<>();
        for (String part : NASSJO.split(", ", -1)) {
            String[] codeAndPoints = part.split(" ", -1);
            points.put(codeAndPoints[0], Integer.parseInt(codeAndPoints[1]));
        }
        return points;
    }

    static EvaluationBuilder nassjo() {
        return evaluation(Catalogues.se2020(), "Nässjö", "2022-09").points(nassjoPoints());
    }

    static Evaluation total(String revision, String municipality, String date, int points) {
        return evaluation(Catalogues.builtIn().catalogue(revision), municipality, date)
                .points("total", points)
                .build();
    }

    static Evaluation areas(String municipality, String date, int... points) {
        EvaluationBuilder evaluation = evaluation(Catalogues.se2020(), municipality, date);
        IntStream.range(0, points.length).forEach(i -> evaluation.points(Integer.toString(i + 1), points[i]));
        return evaluation.build();
    }

    /** A catalogue of areas of 100 points each, with names in English. */
    static Catalogue areaCatalogue(int areas) {
        CriterionBuilder root = Criterion.root().name("en", "Total");
        IntStream.rangeClosed(1, areas)
                .forEach(i -> root.add(Criterion.builder(Integer.toString(i))
                        .name("en", "A" + i)
                        .max(100)));
        return Catalogue.builder("OWN").root(root).build();
    }

    /** An evaluation without a source by a catalogue without one. */
    static Evaluation areaCatalogueEvaluation() {
        return evaluation(areaCatalogue(3), "Habo", "2022")
                .points(Map.of("1", 10, "2", 20, "3", 30))
                .build();
    }

    /** A catalogue of four levels below the total with 300 criteria: 4 areas of 2 parts of 6 of 5, each of 2 points. */
    static Catalogue deepCatalogue() {
        CatalogueBuilder catalogue = Catalogue.builder("DEEP");
        return catalogue
                .root(with(Criterion.root().name("en", "Total"), "", 4, 2, 6, 5))
                .build();
    }

    private static CriterionBuilder with(CriterionBuilder whole, String code, int... children) {
        if (children.length == 0) {
            return whole.max(2);
        }
        int[] rest = IntStream.of(children).skip(1).toArray();
        IntStream.rangeClosed(1, children[0]).forEach(i -> {
            String part = code.isEmpty() ? Integer.toString(i) : code + "." + i;
            whole.add(with(Criterion.builder(part).name("en", "Criterion " + part), part, rest));
        });
        return whole;
    }

    static Finding finding(FindingKind kind, String code, String text) {
        return Finding.of(kind, CriterionCode.of(code), LocalizedText.of("sv", text));
    }

    /** The national means that Vallentuna printed next to its own points in 2021. */
    static PublishedFigures publishedMeans() {
        int[] means = {63, 65, 73, 64, 61, 59, 68, 64};
        Map<String, Ratio> byArea = new TreeMap<>();
        IntStream.range(0, means.length).forEach(i -> byArea.put(Integer.toString(i + 1), Ratio.of(means[i])));
        return PublishedFigures.of(
                Catalogues.se2020(), "Sverigesnitt", byArea, List.of(Source.of("https://www.vallentuna.se/means")));
    }

    static Benchmark benchmark(Stream<Evaluation> evaluations) {
        BenchmarkAccumulator accumulator =
                BenchmarkAccumulator.of(Population.of(Catalogues.se2020(), RepeatPolicy.ALL));
        evaluations.map(Scorer.strict()::score).forEach(accumulator::add);
        return accumulator.toBenchmark();
    }

    static Section section(Report report, Section.Kind kind) {
        return report.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static <T extends Block> List<T> blocks(Section section, Class<T> type) {
        return section.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The words of all paragraphs and notices of a section. */
    static List<String> sentences(Section section) {
        return section.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? Stream.of(paragraph.text().words())
                        : block instanceof Block.Notice notice
                                ? Stream.of(notice.text().words())
                                : Stream.empty())
                .toList();
    }

    static List<DataTable> tables(Section section) {
        return blocks(section, Block.Tabular.class).stream()
                .map(Block.Tabular::table)
                .toList();
    }

    static <T extends Chart> T chart(Section section, Class<T> type) {
        return blocks(section, Block.Graphic.class).stream()
                .map(Block.Graphic::chart)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<List<String>> cells(DataTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Text::words).toList())
                .toList();
    }

    /** The rules at the end of a report. */
    static List<String> rules(Report report) {
        return blocks(section(report, Section.Kind.ABOUT), Block.Items.class).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .items()
                .stream()
                .map(Text::words)
                .toList();
    }

    /** Every text of a report in its order; those without a language of their own have that of the report. */
    static List<Text> texts(Report report) {
        return new ReportTexts(report).all();
    }
}
