package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is known by its content, whatever its name, and whether it is compressed, in a folder or on standard input. */
class InputByContentTest {

    private static final String MARK = "\ufeff";
    private static final String NOTHING = ":1:1: error: found no document, expected JSON, NDJSON, CSV or Excel\n";

    private static final String[] BENCHMARK = {"--repeats", "all"};

    @TempDir
    private Path folder;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String name, int total) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":"
                + total + "}}";
    }

    private static final String ALE = line("Ale", 500);
    private static final String HABO = line("Habo", 600);

    private static String indented(String json) {
        return json.replace("{\"", "{\n  \"").replace(",\"", ",\n  \"").replace("}}", "}\n}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] gzip(String content) throws IOException {
        return gzip(bytes(content));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Run run(String command, List<String> files, String... options) {
        return Run.kompass(
                "",
                Stream.of(Stream.of(command), files.stream(), Stream.of(options))
                        .flatMap(arguments -> arguments)
                        .toArray(String[]::new));
    }

    /** One evaluation in all kinds of JSON. */
    private static Map<String, byte[]> ofOne() throws IOException {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("document", bytes(ALE));
        kinds.put("document on many lines", bytes("\n" + indented(ALE) + "\n\n"));
        kinds.put("document after a mark", bytes(MARK + indented(ALE)));
        kinds.put("document of CSV by name.csv", bytes(" " + ALE + "\r\n"));
        kinds.put("array", bytes("[" + ALE + "]"));
        kinds.put("array on many lines", bytes(MARK + "\n[\n" + indented(ALE) + "\n]\n"));
        kinds.put("lines", bytes(ALE + "\n\n \n"));
        kinds.put("compressed document.csv", gzip(ALE));
        kinds.put("compressed array", gzip(MARK + "[" + indented(ALE) + "]"));
        kinds.put("members", joined(gzip(ALE.substring(0, 50)), gzip(ALE.substring(50))));
        kinds.put("members without content", joined(joined(gzip(""), gzip(ALE)), gzip("")));
        return kinds;
    }

    /** Two evaluations in all kinds of JSON that have many. */
    private static Map<String, byte[]> ofTwo() throws IOException {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("lines.json", bytes(ALE + "\n" + HABO + "\n"));
        kinds.put("lines.xlsx", bytes(MARK + ALE + "\r\n" + HABO + "\r\n\r\n \r\n"));
        kinds.put("array.ndjson", bytes("[" + ALE + "," + HABO + "]"));
        kinds.put("array.csv", bytes(MARK + "[\n" + indented(ALE) + ",\n" + indented(HABO) + "\n]\n"));
        kinds.put("compressed.txt", gzip(ALE + "\n" + HABO));
        kinds.put("array.gz", gzip("[" + ALE + "\n,\n" + HABO + "]"));
        kinds.put("members", joined(gzip(ALE + "\n"), gzip(HABO + "\n")));
        return kinds;
    }

    @TestFactory
    Stream<DynamicTest> readsOneEvaluation() throws IOException {
        Run score = Run.kompass(ALE, "score", "-");
        Run rank = Run.kompass(ALE, "rank", "-");
        Run benchmark = Run.kompass(ALE, "benchmark", "-", "--repeats", "all");
        assertThat(score.out()).contains("\"points\":500");
        return ofOne().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
                    String file = file(kind.getKey(), kind.getValue());
                    assertThat(run("score", List.of(file))).isEqualTo(score);
                    assertThat(run("rank", List.of(file))).isEqualTo(rank);
                    assertThat(run("benchmark", List.of(file), BENCHMARK)).isEqualTo(benchmark);
                    assertThat(run("validate", List.of(file))).isEqualTo(new Run(0, "", ""));
                    assertThat(Run.kompass(kind.getValue(), "score", "-")).isEqualTo(score);
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsManyEvaluations() throws IOException {
        String lines = ALE + "\n" + HABO + "\n";
        Run rank = Run.kompass(lines, "rank", "-");
        Run benchmark = Run.kompass(lines, "benchmark", "-", "--repeats", "all");
        Run score = Run.kompass(lines, "score", "-");
        assertThat(rank.out()).contains("\"rank\":2");
        assertThat(score.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"format\":\"kompass/scorecard/1\""));
        return ofTwo().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
                    String file = file(kind.getKey(), kind.getValue());
                    assertThat(run("rank", List.of(file))).isEqualTo(rank);
                    assertThat(run("benchmark", List.of(file), BENCHMARK)).isEqualTo(benchmark);
                    assertThat(run("validate", List.of(file))).isEqualTo(new Run(0, "", ""));
                    assertThat(run("score", List.of(file))).isEqualTo(score);
                    assertThat(run("progress", List.of(file, file)))
                            .isEqualTo(
                                    new Run(1, "", file + ": error: found more than one evaluation, expected one\n"));
                    assertThat(Run.kompass(kind.getValue(), "rank", "-")).isEqualTo(rank);
                }));
    }

    @Test
    void readsSeveralFilesAndTheFilesOfAFolder() throws IOException {
        Run both = Run.kompass(ALE + "\n" + HABO, "benchmark", "-", "--repeats", "all");
        Path inside = Files.createDirectories(folder.resolve("inside"));
        String ale = Files.write(inside.resolve("ale.csv"), gzip(ALE)).toString();
        String habo = Files.writeString(inside.resolve("habo"), "[" + indented(HABO) + "]")
                .toString();
        Files.writeString(inside.resolve(".hidden.json"), "not JSON {");
        Files.writeString(Files.createDirectories(inside.resolve("deeper")).resolve("more.json"), ALE);
        assertThat(run("benchmark", List.of(ale, habo), BENCHMARK)).isEqualTo(both);
        assertThat(run("benchmark", List.of(inside.toString()), BENCHMARK)).isEqualTo(both);
        assertThat(run("validate", List.of(inside.toString()))).isEqualTo(new Run(0, "", ""));
        assertThat(run("score", List.of(inside.resolve("deeper").toString())).out())
                .contains("\"points\":500");
        assertThat(run("score", List.of(inside.toString())).out().lines()).hasSize(2);
    }

    /** More than may be open at once, or than calls may be nested. */
    @Test
    void readsManyFilesOfLines() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        String two = ALE + "\n" + HABO + "\n";
        for (int i = 0; i < 5_000; i++) {
            Files.writeString(many.resolve(i + ".ndjson"), two);
        }
        assertThat(run("benchmark", List.of(many.toString()), BENCHMARK))
                .isEqualTo(Run.kompass(two.repeat(5_000), "benchmark", "-", "--repeats", "all"));
    }

    @Test
    void readsFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b", "\ue000", "\ud83e\udded", "a", "B", "10", "9")) {
            file(name, "{}");
        }
        Run run = run("validate", List.of(folder.toString()));
        assertThat(run.err().lines().map(line -> line.replace(folder + "/", "").replaceFirst(":.*", "")))
                .containsExactly("10", "9", "B", "a", "b", "\\ue000", "\ud83e\udded");
    }

    @Test
    void refusesFolderWithoutFiles() throws IOException {
        Files.writeString(folder.resolve(".hidden"), ALE);
        String file = file("../" + folder.getFileName() + ".json", ALE);
        String message = folder + ": error: found no file in the folder, expected at least one\n";
        for (String command : List.of("score", "validate", "rank")) {
            assertThat(run(command, List.of(folder.toString()))).isEqualTo(new Run(1, "", message));
        }
        assertThat(run("validate", List.of(folder.toString(), file + "x")).err())
                .isEqualTo(message + file + "x: error: cannot be read: no such file\n");
        Files.delete(Path.of(file));
    }

    @Test
    void reportsErrorsOfEachFileOfAFolder() throws IOException {
        String first = file("1.json", indented(ALE).replace("500", "801"));
        String second = file("2.json", "  \n");
        String third = file("3.json", gzip("[" + ALE + ",\n" + HABO.replace("2022", "1") + "]"));
        assertThat(run("validate", List.of(folder.toString())))
                .isEqualTo(new Run(
                        1,
                        "",
                        first
                                + ":9:11: error: $.points.total: found 801, expected a whole number from 0 to 800\n"
                                + second
                                + NOTHING + third
                                + ":2:113: error: $.evaluated: found \"1\", expected an ISO 8601 year, year-month or date such as"
                                + " 2022, 2022-09 or 2022-09-14\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", MARK, MARK + "\n"})
    void refusesFileWithoutContent(String content) throws IOException {
        for (byte[] bytes : List.of(bytes(content), gzip(content))) {
            String file = file("empty.json", bytes);
            for (String command : List.of("score", "rank", "validate")) {
                assertThat(run(command, List.of(file))).isEqualTo(new Run(1, "", file + NOTHING));
            }
            assertThat(run("benchmark", List.of(file), BENCHMARK)).isEqualTo(new Run(1, "", file + NOTHING));
            assertThat(Run.kompass(bytes, "rank", "-")).isEqualTo(new Run(1, "", "<stdin>" + NOTHING));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void refusesJsonInUtf16(String charset) throws IOException {
        for (String content : List.of(ALE, " [" + ALE + "]", ALE + "\n" + HABO)) {
            byte[] bytes = content.getBytes(Charset.forName(charset));
            boolean isTold = charset.contains("BOM") || charset.equals("UTF-16") || !content.startsWith(" ");
            if (isTold) {
                assertThat(Run.kompass(bytes, "rank", "-"))
                        .isEqualTo(new Run(
                                1,
                                "",
                                "<stdin>:1:1: error: $: found JSON in UTF-16 or UTF-32, expected JSON in UTF-8\n"));
            }
        }
    }

    @Test
    void readsAnythingElseAsTable() throws IOException {
        for (byte[] content : List.of(
                bytes("kommun;1;2\n"),
                bytes(MARK + "kommun;1;2\n"),
                "kommun\t1\n".getBytes(StandardCharsets.UTF_16),
                "\u00e5".getBytes(StandardCharsets.ISO_8859_1),
                bytes("PK\u0003\u0004..."),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                gzip("kommun;1;2\n"))) {
            assertThat(Run.kompass(content, "rank", "-").err()).startsWith("<stdin>:1:1: error: A1: found ");
        }
    }

    @Test
    void refusesBrokenCompression() throws IOException {
        byte[] whole = gzip(ALE + "\n" + HABO + "\n");
        String early = ": error: cannot be read: the gzip data ends too early\n";
        String corrupt = ": error: cannot be read: the gzip data is corrupt\n";
        for (int length : new int[] {2, 3, 9, 10, 30, whole.length - 8, whole.length - 1}) {
            String file = file("cut.json", Arrays.copyOf(whole, length));
            assertThat(run("rank", List.of(file))).isEqualTo(new Run(1, "", file + early));
            assertThat(run("validate", List.of(file))).isEqualTo(new Run(1, "", file + early));
        }
        String second = file("second.json", joined(whole, Arrays.copyOf(whole, 5)));
        assertThat(run("rank", List.of(second))).isEqualTo(new Run(1, "", second + early));
        String rest = file("rest.json", joined(whole, bytes("rest")));
        assertThat(run("rank", List.of(rest))).isEqualTo(new Run(1, "", rest + corrupt));
        byte[] wrong = whole.clone();
        wrong[wrong.length - 6] ^= 1;
        String checksum = file("checksum.json", wrong);
        assertThat(run("benchmark", List.of(checksum), BENCHMARK)).isEqualTo(new Run(1, "", checksum + corrupt));
        String twice = file("twice.json", gzip(whole));
        assertThat(run("score", List.of(twice)))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                twice
                                        + ": error: cannot be read: found gzip in gzip, expected a file that is compressed once\n"));
    }

    @Test
    void readsCompressedDocumentsOfOtherFormats() throws IOException {
        String benchmark = file(
                "benchmark",
                gzip(MARK
                        + Run.kompass(HABO, "benchmark", "-", "--repeats", "all")
                                .out()));
        assertThat(run("compare", List.of(file("ale", gzip(ALE))), "--with", benchmark)
                        .status())
                .isZero();
        assertThat(run("describe", List.of(benchmark)).status()).isZero();
        assertThat(run(
                        "validate",
                        List.of(
                                benchmark,
                                file(
                                        "c",
                                        gzip(Run.kompass("", "catalogue", "SE-2016")
                                                .out())))))
                .isEqualTo(new Run(0, "", ""));
        assertThat(run("benchmark", List.of(benchmark, file("lines.json", ALE + "\n\n")), BENCHMARK))
                .isEqualTo(Run.kompass(ALE + "\n" + HABO, "benchmark", "-", "--repeats", "all"));
    }

    @Test
    void followsOneMunicipalityFromAnyFiles() throws IOException {
        String earlier = file("earlier.csv", gzip("[" + ALE.replace("2022", "2020") + "]"));
        String later = file("later.csv", MARK + ALE + "\n\n");
        assertThat(run("progress", List.of(earlier, later)).out()).startsWith("{\"format\":\"kompass/progress/1\"");
        assertThat(run("progress", List.of(earlier, file("none", "[]"))).err())
                .endsWith("none: error: found no evaluation, expected one\n");
    }

    @Test
    void refusesDocumentsOfOtherFormats() throws IOException {
        String benchmark = file(
                "benchmark.json",
                Run.kompass(HABO, "benchmark", "-", "--repeats", "all").out());
        assertThat(run("rank", List.of(benchmark)).err())
                .isEqualTo(benchmark
                        + ":1:11: error: $.format: found \"kompass/benchmark/1\", expected \"kompass/evaluation/1\", since a"
                        + " benchmark does not tell the points of each evaluation\n");
        String catalogue =
                file("catalogue.json", Run.kompass("", "catalogue", "SE-2020").out());
        assertThat(run("benchmark", List.of(catalogue), BENCHMARK).err())
                .isEqualTo(catalogue
                        + ":1:11: error: $.format: found \"kompass/catalogue/1\", expected \"kompass/evaluation/1\" or"
                        + " \"kompass/benchmark/1\"\n");
        String changed =
                file("changed.json", Files.readString(Path.of(benchmark)).replace("\"all\"", "\"some\""));
        assertThat(run("benchmark", List.of(changed), BENCHMARK))
                .satisfies(run -> assertThat(run.status()).isEqualTo(1))
                .satisfies(run ->
                        assertThat(run.err()).startsWith(changed + ":1:").contains("$.population.repeats: found"));
    }

    @Test
    void tellsTheRealPlacesOfErrors() throws IOException {
        String array =
                file("array", "[\n" + indented(ALE) + ",\n" + indented(HABO).replace("600", "900") + "\n]");
        String message = array + ":20:11: error: $.points.total: found 900, expected a whole number from 0 to 800\n";
        assertThat(run("validate", List.of(array))).isEqualTo(new Run(1, "", message));
        assertThat(run("rank", List.of(array))).isEqualTo(new Run(1, "", message));
        assertThat(run("benchmark", List.of(array), BENCHMARK)).isEqualTo(new Run(1, "", message));
        Run score = run("score", List.of(array));
        assertThat(score.err()).isEqualTo(message);
        assertThat(score.status()).isEqualTo(1);
        assertThat(score.out().lines()).singleElement().asString().contains("\"name\":\"Ale\"");
        String broken = file("broken", "[" + ALE + "\n" + HABO + "]");
        assertThat(run("rank", List.of(broken)).err())
                .isEqualTo(
                        broken
                                + ":2:1: error: $: found no comma after an element, expected a comma or the end of the array\n");
        String blank = file("blank", ALE + "\n\n" + HABO);
        assertThat(run("rank", List.of(blank)).err())
                .isEqualTo(blank + ":2:1: error: $: found an empty document, expected a JSON object\n");
        String mixed = file(
                "mixed",
                "[\n" + indented(ALE) + ",\n"
                        + indented(ALE.replace("SE-2020", "SE-2016").replace("2022", "2019")) + "]");
        assertThat(run("rank", List.of(mixed)).err())
                .isEqualTo(mixed
                        + ":12:1: error: found points of SE-2020 and of SE-2016, expected points of one revision\n");
    }

    @Test
    void printsWarningsOfOneEvaluationInAnyKindOfFile() throws IOException {
        String old = ALE.replace("2022", "2019");
        String warning = "warning: $.evaluated: found 2019, expected a date from 2020 on, when SE-2020 was in use\n";
        assertThat(Run.kompass(old, "score", "-").err()).isEqualTo("<stdin>:1:112: " + warning);
        assertThat(Run.kompass("\n[" + old + "]", "score", "-").err()).isEqualTo("<stdin>:2:1: " + warning);
    }

    @Test
    void documentOnOneLineMayBeOfAnyFormat() throws IOException {
        String catalogue = Run.kompass("", "catalogue", "SE-2020").out();
        assertThat(Run.kompass(MARK + catalogue + "\n \n", "validate", "-")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.kompass(Documents.published().get(0) + "\n\n{}\n", "validate", "-")
                        .err())
                .startsWith("<stdin>:2:1: error: $: found an empty document")
                .contains("<stdin>:3:1: error: $.format: found nothing");
    }

    @Test
    void lineOrDocumentThatIsTooLongIsRefused() {
        String spaces = " ".repeat(4 << 20);
        assertThat(Run.kompass("{" + spaces + "}\n" + ALE, "rank", "-").err())
                .isEqualTo("<stdin>:1:1: error: $: found a line of 4194306 bytes, expected at most 4194304\n");
        assertThat(Run.kompass("{" + spaces + "\n}\n", "rank", "-").err())
                .isEqualTo(
                        "<stdin>:1:1: error: $: found a document of more than 4194304 bytes, expected at most 4194304 bytes\n");
    }

    @Test
    void optionsForTablesLeaveJsonAlone() {
        String[] options = {
            "--municipality", "Habo", "--evaluated", "2020", "--charset", "iso-8859-1", "--dialect", "excel-sv",
                    "--sheet",
            "Blad1", "--ignore-column", "a", "--ignore-column", "b", "--symbols", "standard", "--revision", "SE-2016"
        };
        String[] score =
                Stream.concat(Stream.of("score", "-"), Stream.of(options)).toArray(String[]::new);
        assertThat(Run.kompass(ALE, score)).isEqualTo(Run.kompass(ALE, "score", "-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--municipality=Ale|Found --municipality without a country, expected --country, or --revision with a revision",
                "--country=Sweden|Invalid value for option '--country': found country \"Sweden\", expected an ISO 3166-1 code",
                "--revision=SE-2002|Invalid value for option '--revision': found revision SE-2002, expected one of NO-2010,",
                "--charset=latin|Invalid value for option '--charset': found 'latin', expected a character encoding such as",
                "--charset=å ä|Invalid value for option '--charset': found 'å ä', expected a character encoding such as",
                "--dialect=csv|Invalid value for option '--dialect': found the dialect \"csv\", expected one of excel-sv, rfc4180, tsv",
                "--evaluated=May|Invalid value for option '--evaluated': found \"May\", expected an ISO 8601 year,",
                "--symbols=other|Invalid value for option '--symbols': found symbols \"other\", expected one of kolada, ssb, standard"
            })
    void refusesWrongOptionsForTables(String option, String message) {
        Run run = Run.kompass(ALE, "score", "-", option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }

    @Test
    void municipalityNeedsACountry() {
        assertThat(Run.kompass(ALE, "score", "-", "--municipality", "Ale", "--country", "SE")
                        .status())
                .isZero();
        assertThat(Run.kompass(ALE, "score", "-", "--municipality", "\n", "--country", "SE")
                        .err())
                .startsWith("Invalid value for option '--municipality': found ");
        assertThat(Run.kompass(ALE, "benchmark", "-", "--repeats", "all", "--municipality", "Ale")
                        .err())
                .startsWith("Found --municipality without a country");
    }
}
