package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as tables, and results in files. */
class TableOutputTest {

    private static final String EVALUATIONS = """
            Kommun;Kommunkod;Revision;Utvärderad;1;2
            Nässjö;682;SE-2020;2022-09;69;68
            Malmö;1280;SE-2020;2023;70;
            """;

    @TempDir
    private Path folder;

    private String evaluations;

    @BeforeEach
    void writeEvaluations() throws IOException {
        evaluations = file("resultat.csv", EVALUATIONS);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String csv(String... arguments) {
        Run run = Run.kompass("", arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @Test
    void ranksAsATable() {
        assertThat(csv("rank", evaluations, "--by", "1", "--format", "csv").replace("\r", ""))
                .isEqualTo("""
                        rank,municipality,municipality code,country,evaluated,points,at least,at most,maximum
                        1,Malmö,1280,SE,2023,70,70,70,100
                        2,Nässjö,0682,SE,2022-09,69,69,69,100
                        """);
        assertThat(csv("rank", evaluations, "--format", "csv", "--dialect", "tsv", "--language", "sv"))
                .startsWith("rang\tkommun\tkommunkod\tland\t");
    }

    @Test
    void writesCountsAndMembersOfABenchmark() {
        assertThat(csv("benchmark", evaluations, "--repeats", "all", "--format", "csv", "--language", "nn")
                        .lines())
                .filteredOn(line -> line.startsWith("1,") || line.startsWith("kode"))
                .hasSize(3);
        assertThat(csv("benchmark", evaluations, "--repeats", "all", "--format", "csv", "--rows", "members")
                        .replace("\r", ""))
                .contains("Malmö,1280,SE,2023,1\n", "Nässjö,0682,SE,2022-09,1\n");
    }

    @Test
    void describesAndComparesAsTables() throws IOException {
        String benchmark = folder.resolve("benchmark.json").toString();
        assertThat(csv("benchmark", evaluations, "--repeats", "all", "--output", benchmark))
                .isEmpty();
        assertThat(csv("describe", benchmark, "--format", "csv", "--dialect", "excel-sv"))
                .startsWith("\uFEFFcode;name;n;mean;")
                .contains(";2;69,5;");
        String one = file("en.csv", EVALUATIONS.replaceAll("Malmö.*\n", ""));
        assertThat(csv("compare", one, "--with", benchmark, "--format", "csv"))
                .startsWith("code,name,points,n,mean,gap,")
                .contains(",69,2,69.5,-0.5,");
    }

    @Test
    void writesTheTableThatTheLibraryWrites() throws IOException {
        String json = KompassJson.standard().write(Format.EVALUATION, evaluation());
        var expected = new ByteArrayOutputStream();
        Table.ofScorecards(List.of(Scorer.strict().score(evaluation())), "sv").writeCsv(expected, Dialect.EXCEL_SV);
        String out =
                csv("score", file("one.json", json), "--format", "csv", "--dialect", "excel-sv", "--language", "sv");
        assertThat(out).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    private static Evaluation evaluation() {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Åre", "SE"))
                .evaluated(PartialDate.parse("2022"))
                .points("1.1", 13)
                .build();
    }

    @Test
    void writesAWorkbook() throws IOException {
        Path workbook = folder.resolve("rangordning å.xlsx");
        assertThat(csv("rank", evaluations, "--format", "xlsx", "--language", "sv", "--output", workbook.toString()))
                .isEmpty();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).collect(Collectors.toList()))
                    .contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        }
    }

    @Test
    void writesJsonAndTextToAFile() throws IOException {
        Path file = folder.resolve("rangordning å.txt");
        for (String format : new String[] {"text", "json"}) {
            assertThat(csv("rank", evaluations, "--format", format, "--output", file.toString()))
                    .isEmpty();
            assertThat(Files.readString(file)).isEqualTo(csv("rank", evaluations, "--format", format));
        }
    }

    @Test
    void leavesAFileAsItWasIfThereIsAnError() throws IOException {
        String file = file("ranking.csv", "before");
        String broken = file("broken.csv", EVALUATIONS.replace("69", "169"));
        Run run = Run.kompass("", "rank", broken, "--format", "csv", "--output", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("broken.csv:2:5: error: E2: found 169");
        assertThat(Path.of(file)).hasContent("before");
    }

    @Test
    void readsTheDialectThatIsNotWritten() throws IOException {
        String tabs = file("tabs.csv", EVALUATIONS.replace(';', '\t'));
        assertThat(csv("rank", tabs, "--format", "csv", "--dialect", "excel-sv"))
                .contains(";Malmö;1280;SE;");
    }

    @Test
    void tellsWrongUsage() {
        assertThat(Run.kompass("", "rank", evaluations, "--format", "xlsx").err())
                .startsWith("Found --format xlsx without --output, expected the name of a file.\n");
        assertThat(Run.kompass("", "diff", "SE-2016", "SE-2020", "--format", "csv")
                        .err())
                .startsWith("Invalid value for option '--format': found 'csv', expected one of json, text\n");
        assertThat(Run.kompass("", "benchmark", evaluations, "--repeats", "all", "--rows", "members")
                        .err())
                .startsWith("Found --rows without a table, expected it with --format csv or xlsx.\n");
        assertThat(Run.kompass("", "benchmark", evaluations, "--repeats", "all", "--format", "csv", "--minimum", "5")
                        .err())
                .startsWith("Found --minimum with --format csv, expected it with --format text: a benchmark as JSON or"
                        + " as a table has all points.\n");
    }

    @Test
    void namesTheRowOfAnEvaluationThatDoesNotFit() throws IOException {
        String mixed = file("mixed.csv", EVALUATIONS + "Solna;0184;SE-2016;2018;50;50\n");
        assertThat(Run.kompass("", "rank", mixed).err()).startsWith(mixed + ":4:1: error: ");
    }
}
