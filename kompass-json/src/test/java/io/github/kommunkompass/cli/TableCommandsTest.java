package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read and write tables. */
class TableCommandsTest {

    private static final String SWEDISH = """
            Kommun;Kommunkod;Revision;Utvärderad;1;2;Totalt
            Nässjö;682;SE-2020;2022-09;69,0;68;542
            Malmö;1280;SE-2020;2023;70;70;560
            """;

    private static final String LINES = """
            {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE","code":"0682"},"revision":"SE-2020","evaluated":"2022-09","points":{"1":69,"2":68,"total":542}}
            {"format":"kompass/evaluation/1","municipality":{"name":"Malmö","country":"SE","code":"1280"},"revision":"SE-2020","evaluated":"2023","points":{"1":70,"2":70,"total":560}}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    @Test
    void convertsATableToLinesAndBack() throws IOException {
        String csv = file("resultat.csv", SWEDISH, Charset.forName("windows-1252"));
        Run lines = Run.kompass("", "convert", csv, "--charset", "windows-1252", "--to", "ndjson");
        assertThat(lines.err()).isEmpty();
        assertThat(lines.out()).isEqualTo(LINES);
        String ndjson = file("evaluations.ndjson", lines.out());
        String excel = Run.kompass("", "convert", ndjson, "--to", "csv", "--dialect", "excel-sv", "--language", "sv")
                .out();
        assertThat(excel).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(excel.substring(1).replace("\r", "")).isEqualTo("""
                        kommun;kommunkod;land;revision;utvärderad;total;1;2
                        Nässjö;0682;SE;SE-2020;2022-09;542;69;68
                        Malmö;1280;SE;SE-2020;2023;560;70;70
                        """);
        Path workbook = folder.resolve("tabell å.xlsx");
        assertThat(Run.kompass("", "convert", ndjson, "--to", "xlsx", "--form", "long", "--output", workbook.toString())
                        .err())
                .isEmpty();
        assertThat(Run.kompass("", "convert", workbook.toString(), "--to", "ndjson")
                        .out())
                .isEqualTo(LINES);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void readsAnOverviewOfWhichTheRestIsTold() throws IOException {
        String overview = file("översikt.csv", "Kod;Delområde;Poäng;Max\n1.1;;13;\n1.2;;8;\n");
        Run run = Run.kompass(
                "",
                "convert",
                overview,
                "--municipality",
                "Nässjö",
                "--revision",
                "SE-2020",
                "--evaluated",
                "2022",
                "--to",
                "ndjson");
        assertThat(run.out()).contains("\"evaluated\":\"2022\",\"points\":{\"1.1\":13,\"1.2\":8}");
        assertThat(Run.kompass("", "convert", overview, "--to", "ndjson").err())
                .contains("översikt.csv:1:1: error: A1: found no column municipality, expected one");
    }

    @Test
    void scoresRanksAndSummarisesTables() throws IOException {
        String csv = file("resultat.csv", SWEDISH);
        assertThat(Run.kompass("", "rank", csv, "--format", "text").out()).contains("1  Malmö", "2  Nässjö");
        assertThat(Run.kompass("", "benchmark", csv, "--repeats", "latest").out())
                .contains("\"evaluations\":2");
        assertThat(Run.kompass("", "score", csv).out().lines()).hasSize(2);
    }

    @Test
    void namesTheCellsOfErrorsAndWritesNothing() throws IOException {
        String csv = file("resultat.csv", SWEDISH.replace("69,0", "69,5").replace("560", "900"));
        Path output = folder.resolve("lines.ndjson");
        Run run = Run.kompass("", "convert", csv, "--to", "ndjson", "--output", output.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(csv
                        + ":2:5: error: E2: found \"69,5\", expected a whole number from 0 to 100, or why it is missing, such as"
                        + " not-assessed\n" + csv
                        + ":3:7: error: G3: found 900, expected a whole number from 0 to 800\n");
        assertThat(output).doesNotExist();
        assertThat(Run.kompass("", "validate", csv).status()).isEqualTo(1);
    }

    @Test
    void warnsOfMunicipalitiesThatTheRegisterDoesNotHave() throws IOException {
        String csv = file("resultat.csv", "kommun;revision;utvärderad;1\nNässjo;SE-2020;2022;69\n");
        Run run = Run.kompass("", "validate", csv);
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith(csv + ":2:1: warning: A2: found \"Nässjo\"");
    }

    @Test
    void tellsWhatTablesLeaveOut() throws IOException {
        String json = file(
                "one.json", LINES.lines().findFirst().orElseThrow().replace("}}", "},\"sources\":[\"A report\"]}"));
        String left = "warning: tables of points have no title, evaluators, sections, findings, evidence and sources: ";
        Run run = Run.kompass("", "convert", json, "--to", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(left + "1 is left out\n");
        String more = file(
                "more.json",
                Files.readString(Path.of(json))
                        .replace(
                                "\"sources\"",
                                "\"title\":{\"en\":\"T\"},\"evaluators\":[\"A\",\"B\"],\"sections\":{\"1\":{\"en\":\"S\"}},\"sources\""));
        assertThat(Run.kompass("", "convert", more, "--to", "csv").err()).isEqualTo(left + "5 are left out\n");
    }

    @Test
    void tellsWrongUsage() throws IOException {
        String csv = file("resultat.csv", SWEDISH);
        assertThat(Run.kompass("", "convert", csv, "--to", "xlsx").err())
                .startsWith("Found --to xlsx without --output, expected the name of a file.");
        assertThat(Run.kompass("", "convert", csv, "--to", "csv", "--form", "overview")
                        .err())
                .startsWith("found 2 evaluations, expected one for an overview");
        assertThat(Run.kompass("", "convert", csv, "--to", "pdf").err())
                .startsWith("Invalid value for option '--to': found 'pdf', expected one of ndjson, csv, xlsx");
        assertThat(Run.kompass(
                                "",
                                "convert",
                                csv,
                                "--to",
                                "ndjson",
                                "--output",
                                folder.resolve("none/x").toString())
                        .err())
                .endsWith("cannot be written: no such file\n");
    }
}
