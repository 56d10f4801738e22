package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that compare: benchmark, describe, compare and rank. */
class ComparisonCommandsTest {

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** Published evaluations that have something in their line. */
    private static String published(String... marks) {
        return Documents.published().stream()
                .filter(line -> List.of(marks).stream().allMatch(line::contains))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String summaryOf(Run benchmark) {
        return benchmark.out().replaceAll(",\"distributions\".*\n", "");
    }

    @Test
    void summarisesEvaluations() throws IOException {
        Run latest = kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest");
        assertThat(latest.status()).isZero();
        assertThat(latest.err()).isEmpty();
        assertThat(summaryOf(latest).replaceAll("\"digest\":\"[0-9a-f]{16}\"}]", "#"))
                .isEqualTo("{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SE-2020\","
                        + "\"repeats\":\"latest\",\"register\":\"built-in 2026-01-01\"},\"evaluations\":3,\"municipalities\":3,"
                        + "\"members\":["
                        + "{\"name\":\"Nässjö\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2022-09\",#},"
                        + "{\"name\":\"Tomelilla\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2022\",#},"
                        + "{\"name\":\"Vallentuna\",\"country\":\"SE\",\"evaluations\":[{\"evaluated\":\"2021-02\",#}],"
                        + "\"excludedBy\":{\"repeated\":1}");
        assertThat(latest.out())
                .contains("\"distributions\":{\"total\":{\"542\":1,\"546\":1,\"648\":1},\"1\":{\"69\":1,\"73\":1},");
        Run earliest = kompass(published("SE-2020"), "benchmark", "-", "--repeats", "earliest");
        assertThat(earliest.out()).contains("\"total\":{\"497\":1,\"542\":1,\"648\":1}");
    }

    @Test
    void countsExcludedEvaluations() throws IOException {
        String all = file("all.ndjson", published());
        Run window = kompass(
                "", "benchmark", all, "--repeats", "all", "--revision", "SE-2020", "--from", "2021", "--to", "2022-06");
        assertThat(summaryOf(window))
                .contains("\"from\":\"2021\",\"to\":\"2022-06\",\"register\":\"built-in 2026-01-01\"}")
                .contains("\"evaluations\":1,\"municipalities\":1")
                .endsWith("\"excludedBy\":{\"other-revision\":10,\"outside-window\":2,\"window-uncertain\":1}");
        Run norway = kompass("", "benchmark", all, "--repeats", "all", "--revision", "NO-2010", "--country", "NO");
        assertThat(summaryOf(norway)).contains("\"evaluations\":3,\"municipalities\":2");
    }

    @Test
    void mergesBenchmarks() throws IOException {
        String north = kompass(published("SE-2020", "Nässjö"), "benchmark", "-", "--repeats", "latest")
                .out();
        String south = kompass(published("SE-2020", "Tomelilla"), "benchmark", "-", "--repeats", "latest")
                .out();
        String lines = file("rest.ndjson", published("SE-2020", "Vallentuna"));
        Run merged = kompass(
                "", "benchmark", file("north.json", north), lines, file("south.json", south), "--repeats", "latest");
        assertThat(merged).isEqualTo(kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest"));
        String again = file("b.json", north);
        assertThat(kompass("", "benchmark", file("a.json", north), again, "--repeats", "latest"))
                .isEqualTo(new Run(
                        1,
                        "",
                        again
                                + ": error: found Nässjö (SE) in both parts, expected all evaluations of a municipality in one"
                                + " part, since the latest counts\n"));
        assertThat(kompass("", "benchmark", again, "--repeats", "all"))
                .isEqualTo(new Run(
                        1,
                        "",
                        again
                                + ": error: found the populations (SE-2020, all) and (SE-2020, latest), expected one"
                                + " population\n"));
    }

    @Test
    void comparesWithAPublishedMedian() throws IOException {
        String motala = file(
                "motala.json",
                "{\"format\":\"kompass/reference/1\",\"revision\":\"SE-2020\",\"label\":\"Evaluated since 2002\","
                        + "\"medians\":{\"total\":409},\"numbers\":{\"total\":38}}");
        String nassjo = file("nassjo.json", published("SE-2020", "Nässjö"));
        Run text = kompass("", "compare", nassjo, "--with", motala, "--format", "text");
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("\nJämförd med publicerade värden: Evaluated since 2002\n")
                .contains("   409,0")
                .contains("\nVärdena är de publicerade; andra värden och rang saknas.\n");
        assertThat(kompass("", "compare", nassjo, "--with", motala).out())
                .contains("\"total\":{\"points\":542,\"n\":38,")
                .contains("\"median\":{\"exact\":\"409\",\"value\":409}")
                .contains("\"mean\":\"not-published\"");
    }

    /** Counts have one largest number, wherever they are added. */
    @Test
    void namesTheFileThatHasTooManyEvaluations() throws IOException {
        String most = file(
                "most.json",
                kompass(published("SE-2020", "Tomelilla"), "benchmark", "-", "--repeats", "all")
                        .out()
                        .replace("\"evaluations\":2,", "\"evaluations\":9223372036854775807,")
                        .replace("{\"evaluated\":\"2022\"}", "{\"evaluated\":\"2022\",\"count\":9223372036854775806}"));
        assertThat(kompass("", "benchmark", most, most, "--repeats", "all"))
                .isEqualTo(new Run(
                        1,
                        "",
                        most
                                + ": error: found 9223372036854775806 and 9223372036854775806 evaluations, expected at most"
                                + " 9223372036854775807 in all\n"));
    }

    @Test
    void rejectsEvaluationsThatCannotBeSummarised() throws IOException {
        assertThat(kompass(published("\"SE\""), "benchmark", "-", "--repeats", "all"))
                .satisfies(mixed -> assertThat(mixed.status()).isEqualTo(1))
                .satisfies(mixed -> assertThat(mixed.out()).isEmpty())
                .satisfies(
                        mixed -> assertThat(mixed.err())
                                .startsWith(
                                        "<stdin>:2:1: error: found points of SE-2020 and of SE-2016, expected points of one revision\n"));
        String twice = published("SE-2020", "Tomelilla", "497").replace("2020-11", "2022")
                + published("SE-2020", "Tomelilla", "546");
        assertThat(kompass(twice, "benchmark", "-", "--repeats", "latest")).isEqualTo(new Run(1, "", """
                        error: found Tomelilla (SE), 2022, SE-2020 (<stdin>:1); Tomelilla (SE), 2022, SE-2020 (<stdin>:2), expected dates that decide the latest of each municipality
                        """));
        String broken = file("broken.ndjson", published("SE-2020") + "null\n" + published("SE-2020", "497") + "[]\n");
        Run lines = kompass("", "benchmark", broken, "--repeats", "latest");
        assertThat(lines)
                .isEqualTo(new Run(
                        1,
                        "",
                        broken + ":5:1: error: $: found null, expected an object\n" + broken
                                + ":7:1: error: $: found an array, expected an object\n"));
    }

    @Test
    void reportsWrongUsageOfBenchmarkCommand() throws IOException {
        assertThat(kompass("", "benchmark", "-").err())
                .startsWith("Missing required option: '--repeats=all|latest|earliest'\n");
        assertThat(kompass("", "benchmark", "-", "--repeats", "some").err())
                .startsWith(
                        "Invalid value for option '--repeats': found 'some', expected one of all, latest, earliest\n");
        assertThat(kompass("[]", "benchmark", "-", "--repeats", "all").err())
                .startsWith("No evaluation or benchmark determines the revision: use --revision.\n");
        assertThat(kompass("", "benchmark", "-", "--repeats", "all", "--revision", "SE-2002")
                        .err())
                .startsWith(
                        "Invalid value for option '--revision': found revision SE-2002, expected one of NO-2010, SE-2010,"
                                + " SE-2016, SE-2020\n");
        assertThat(kompass(published("SE-2020"), "benchmark", "-", "--repeats", "all", "--country", "Sweden")
                        .err())
                .startsWith(
                        "Invalid value for option '--country': found country \"Sweden\", expected an ISO 3166-1 code such as SE"
                                + " or NO\n");
        assertThat(kompass("", "benchmark", "-", "--repeats", "all", "--from", "May")
                        .err())
                .startsWith(
                        "Invalid value for option '--from': found \"May\", expected an ISO 8601 year, year-month or date");
        Run span =
                kompass(published("SE-2020"), "benchmark", "-", "--repeats", "all", "--from", "2022", "--to", "2021");
        assertThat(span.status()).isEqualTo(2);
        assertThat(span.err()).startsWith("found a range from 2022 to 2021, expected an end not before the start\n");
        assertThat(kompass("", "describe", "-", "--quantile-type", "10").err())
                .startsWith("Invalid value for option '--quantile-type': found quantile type 10, expected 1 to 9\n");
        assertThat(kompass("", "describe", "-", "--quantile-type", "seven").err())
                .startsWith("Invalid value for option '--quantile-type': found 'seven', expected a whole number\n");
    }

    @Test
    void describesBenchmark() throws IOException {
        String benchmark = kompass(published("SE-2020", "\"1\":"), "benchmark", "-", "--repeats", "all")
                .out();
        Run json = kompass(benchmark, "describe", "-", "--quantile-type", "6");
        assertThat(json.out())
                .startsWith(
                        "{\"format\":\"kompass/summary/1\",\"population\":{\"revision\":\"SE-2020\",\"repeats\":\"all\","
                                + "\"register\":\"built-in 2026-01-01\"},"
                                + "\"statistics\":{\"total\":{\"n\":2,\"mean\":{\"exact\":\"595\",\"value\":595},")
                .endsWith(",\"quantileType\":6}\n");
        Run text = kompass(benchmark, "describe", "-", "--format", "text", "--language", "en");
        assertThat(text.err()).isEmpty();
        String withoutParts = text.out().replaceAll("(?m)^[1-8]\\..*\n", "");
        assertThat(withoutParts).isEqualTo("""
                        SE-2020, all evaluations

                                                                                                   n   Mean    SD  Lowest     Q1  Median     Q3  Highest
                        1    Interplay between elected representatives and citizens                2   71.0   2.8    69.0   70.0    71.0   72.0     73.0
                        2    Community development                                                 2   71.5   4.9    68.0   69.8    71.5   73.3     75.0
                        3    Governance and control                                                2   78.5   2.1    77.0   77.8    78.5   79.3     80.0
                        4    Efficiency                                                            2   71.5  16.3    60.0   65.8    71.5   77.3     83.0
                        5    Focus on the user                                                     2   74.5  16.3    63.0   68.8    74.5   80.3     86.0
                        6    Quality development                                                   2   67.0  21.2    52.0   59.5    67.0   74.5     82.0
                        7    Working life                                                          2   83.0   4.2    80.0   81.5    83.0   84.5     86.0
                        8    Management, leadership and co-workership                              2   78.0   7.1    73.0   75.5    78.0   80.5     83.0

                             Total                                                                 2  595.0  75.0   542.0  568.5   595.0  621.5    648.0

                        Quartiles of type 7 (Hyndman and Fan); standard deviation with the divisor n\u00a0−\u00a01.
                        """);
    }

    @Test
    void describesGroupsOfMinimumSizeOnly() throws IOException {
        String benchmark = kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest")
                .out();
        Run text = kompass(benchmark, "describe", "-", "--format", "text", "--minimum", "3");
        assertThat(text.err()).isEmpty();
        assertThat(text.out().replaceAll("(?m)^[1-8]\\..*\n", "")).isEqualTo("""
                        SE-2020, den senaste per kommun

                                                                                                             n  Medel  Stdav.  Lägst  Kv. 1  Median  Kv. 3  Högst
                        1    Samspel mellan förtroendevalda och medborgare                          färre än 3
                        2    Samhällsutveckling                                                     färre än 3
                        3    Styrning och kontroll                                                  färre än 3
                        4    Effektivitet                                                           färre än 3
                        5    Brukarens fokus                                                        färre än 3
                        6    Kvalitetsutveckling                                                    färre än 3
                        7    Arbetsliv                                                              färre än 3
                        8    Chefs- och ledarskap samt medarbetarskap                               färre än 3

                             Totalt                                                                          3  578,7    60,1  542,0  544,0   546,0  597,0  648,0

                        Kvartiler av typ 7 (Hyndman och Fan); standardavvikelse med divisorn n\u00a0−\u00a01.

                        Värden för färre än 3 utvärderingar visas inte.

                        Utelämnade utvärderingar: 1 (en annan utvärdering av kommunen räknas).
                        """);
        assertThat(kompass(
                        published("SE-2020"),
                        "benchmark",
                        "-",
                        "--repeats",
                        "latest",
                        "--format",
                        "text",
                        "--minimum",
                        "3"))
                .isEqualTo(text);
        assertThat(kompass(benchmark, "describe", "-", "--minimum", "3").out())
                .contains("\"statistics\":{\"total\":{\"n\":3,\"mean\":", "\"1\":{\"n\":{\"fewerThan\":3},")
                .endsWith(",\"minimumShown\":3}\n");
    }

    @Test
    void comparesWithGroupsOfMinimumSizeOnly() throws IOException {
        String benchmark = file(
                "benchmark.json",
                kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest")
                        .out());
        String vallentuna = published("SE-2020", "Vallentuna");
        String[] compare = {"compare", "-", "--with", benchmark, "--format", "text", "--minimum"};
        assertThat(kompass(vallentuna, with(compare, "2"))).isEqualTo(new Run(0, """
                        Vallentuna (SE), februari 2021, SE-2020
                        Jämförd med 3 utvärderingar av 3 kommuner: SE-2020, den senaste per kommun
                        Kommunens egen utvärdering är medräknad.

                                                                          Poäng  Medel  Avvikelse  Median    Rang
                        1  Samspel mellan förtroendevalda och medborgare     73                                    ███████████████░░░░░
                        2  Samhällsutveckling                                75                                    ███████████████░░░░░
                        3  Styrning och kontroll                             80                                    ████████████████░░░░
                        4  Effektivitet                                      83                                    █████████████████░░░
                        5  Brukarens fokus                                   86                                    █████████████████░░░
                        6  Kvalitetsutveckling                               82                                    ████████████████░░░░
                        7  Arbetsliv                                         86                                    █████████████████░░░
                        8  Chefs- och ledarskap samt medarbetarskap          83                                    █████████████████░░░

                           Totalt                                           648  578,7      +69,3   546,0  1 av 3  ██████████████│█░░░░

                        Styrkor (minst 75,0\u00a0%):
                          5 Brukarens fokus: 86,0\u00a0%
                          7 Arbetsliv: 86,0\u00a0%
                          4 Effektivitet: 83,0\u00a0%
                          8 Chefs- och ledarskap samt medarbetarskap: 83,0\u00a0%
                          6 Kvalitetsutveckling: 82,0\u00a0%
                          3 Styrning och kontroll: 80,0\u00a0%
                          2 Samhällsutveckling: 75,0\u00a0%

                        │ visar medelvärdet.

                        Inte jämfört, eftersom färre än 2 andra utvärderingar har kända poäng: 8 kriterier.

                        Visas inte, eftersom poäng eller jämförelsevärden är okända: 36 kriterier.
                        """, ""));
        assertThat(kompass(vallentuna, with(compare, "3")).out())
                .startsWith("""
                        Vallentuna (SE), februari 2021, SE-2020
                        Jämförd med färre än 3 andra utvärderingar: SE-2020, den senaste per kommun
                        """)
                .containsPattern("\\n   Totalt +648 +█+░+\\n")
                .endsWith("""

                        Inte jämfört, eftersom färre än 3 andra utvärderingar har kända poäng: 9 kriterier.

                        Visas inte, eftersom poäng eller jämförelsevärden är okända: 36 kriterier.
                        """);
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark, "--minimum", "3")
                        .out())
                .contains("\"evaluations\":{\"fewerThan\":3},\"municipalities\":{\"fewerThan\":3}}");
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-5", "five", "2.5", "99999999999", ""})
    void rejectsMinimumThatIsNone(String minimum) {
        for (String[] command : List.of(
                new String[] {"describe", "-"},
                new String[] {"compare", "-", "--with", "b.json"},
                new String[] {"benchmark", "-", "--repeats", "all", "--format", "text"})) {
            Run run = kompass("", with(command, "--minimum=" + minimum));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("Invalid value for option '--minimum': found '" + minimum
                            + "', expected a whole number from 2 to 2147483647\n");
        }
    }

    @Test
    void rejectsMinimumForBenchmarkDocument() {
        Run run = kompass(published("SE-2020"), "benchmark", "-", "--repeats", "all", "--minimum", "5");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "Found --minimum with --format json, expected it with --format text: a benchmark as JSON or as"
                                + " a table has all points.\n");
    }

    @Test
    void comparesVallentunaWithPublishedMeans() throws IOException {
        String means = new SampleFiles(folder).means();
        String vallentuna = published("SE-2020", "Vallentuna");
        assertThat(kompass(vallentuna, "compare", "-", "--with", means, "--format", "text"))
                .isEqualTo(new Run(0, """
                        Vallentuna (SE), februari 2021, SE-2020
                        Jämförd med publicerade medelvärden: Sverigesnitt, as printed by Vallentuna in 2021
                        Det är inte angivet om kommunens egen utvärdering är medräknad.

                                                                          Poäng  Medel  Avvikelse
                        1  Samspel mellan förtroendevalda och medborgare     73   63,0      +10,0  ████████████│██░░░░░
                        2  Samhällsutveckling                                75   65,0      +10,0  █████████████│█░░░░░
                        3  Styrning och kontroll                             80   73,0       +7,0  ██████████████│█░░░░
                        4  Effektivitet                                      83   64,0      +19,0  ████████████│████░░░
                        5  Brukarens fokus                                   86   61,0      +25,0  ████████████│████░░░
                        6  Kvalitetsutveckling                               82   59,0      +23,0  ███████████│████░░░░
                        7  Arbetsliv                                         86   68,0      +18,0  █████████████│███░░░
                        8  Chefs- och ledarskap samt medarbetarskap          83   64,0      +19,0  ████████████│████░░░

                        Styrkor (minst 75,0\u00a0%):
                          5 Brukarens fokus: 86,0\u00a0%
                          7 Arbetsliv: 86,0\u00a0%
                          4 Effektivitet: 83,0\u00a0%
                          8 Chefs- och ledarskap samt medarbetarskap: 83,0\u00a0%
                          6 Kvalitetsutveckling: 82,0\u00a0%
                          3 Styrning och kontroll: 80,0\u00a0%
                          2 Samhällsutveckling: 75,0\u00a0%

                        │ visar medelvärdet.

                        Bara medelvärden är publicerade; rang och median saknas.

                        Visas inte, eftersom poäng eller jämförelsevärden är okända: 37 kriterier.
                        """, ""));
        Run json = kompass(vallentuna, "compare", "-", "--with", means);
        assertThat(json.out())
                .startsWith("{\"format\":\"" + Format.COMPARISON.id() + "\",\"subject\":")
                .doesNotContain("subjectIncluded")
                .contains(
                        "\"5\":{\"points\":86,\"mean\":{\"exact\":\"61\",\"value\":61},\"gap\":{\"exact\":\"25\",\"value\":25},")
                .contains("\"highlights\":{\"rule\":{\"basis\":\"absolute\",\"level\":\"area\",");
        assertThat(kompass(vallentuna, "compare", "-", "--with", means, "--subject", "included")
                        .out())
                .contains("\"subjectIncluded\":true,");
    }

    @Test
    void comparesWithBenchmark() throws IOException {
        String benchmark = file(
                "benchmark.json",
                kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest")
                        .out());
        String vallentuna = published("SE-2020", "Vallentuna");
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark).out())
                .contains("\"subjectIncluded\":true,\"settings\":{\"subject\":\"included\",")
                .contains("\"standings\":{\"total\":{\"points\":648,\"n\":3,\"mean\":{\"exact\":\"1736/3\",");
        Run excluded =
                kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "excluded", "--format", "text");
        assertThat(excluded.out())
                .contains("""
                        Jämförd med 3 utvärderingar av 3 kommuner: SE-2020, den senaste per kommun
                        Kommunens egen utvärdering är inte medräknad.
                        """)
                .contains("\n   Totalt                                           648  544,0     +104,0   544,0  1 av 3")
                .endsWith("\nVisas inte, eftersom poäng eller jämförelsevärden är okända: 36 kriterier.\n");
        assertThat(kompass(published("SE-2020", "Nässjö"), "compare", "-", "--with", benchmark, "--format", "text")
                        .out())
                .contains("\nOm varje område nådde den övre kvartilen skulle det ge 79,5 poäng mer.\n");
        String other = published("SE-2020", "Vallentuna").replace("Vallentuna", "Åmål");
        assertThat(kompass(other, "compare", "-", "--with", benchmark, "--format", "text")
                        .out())
                .contains("Kommunen ingår inte bland dem.\n");
        assertThat(kompass(other, "compare", "-", "--with", benchmark, "--subject", "included")
                        .status())
                .isEqualTo(1);
        assertThat(kompass(other, "compare", "-", "--with", benchmark, "--subject", "not-a-member"))
                .isEqualTo(kompass(other, "compare", "-", "--with", benchmark));
        Run member = kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "not-a-member");
        assertThat(member).isEqualTo(new Run(1, "", """
                        error: found Vallentuna (SE), 2021-02, SE-2020 as not a member of a benchmark that includes \
                        Vallentuna (SE), 2021-02, expected included, excluded or a municipality that is not a member
                        """));
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "unstated")
                        .err())
                .startsWith(
                        "Invalid value for option '--subject': found 'unstated', expected one of included, excluded,"
                                + " not-a-member\n");
    }

    @Test
    void requiresSubjectOptionForUnnamedBenchmark() throws IOException {
        String nameless = kompass(published("SE-2020"), "benchmark", "-", "--repeats", "latest")
                .out()
                .replaceAll("\"members\":\\[.*?}]}],", "");
        String benchmark = file("benchmark.json", nameless);
        String vallentuna = published("SE-2020", "Vallentuna");
        Run unsaid = kompass(vallentuna, "compare", "-", "--with", benchmark);
        assertThat(unsaid).isEqualTo(new Run(1, "", """
                        error: found a benchmark without a list of its municipalities, expected the list, or the statement \
                        that Vallentuna (SE), 2021-02, SE-2020 is not a member
                        """));
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "excluded"))
                .isEqualTo(unsaid);
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "included"))
                .isEqualTo(unsaid);
        assertThat(kompass(vallentuna, "compare", "-", "--with", benchmark, "--subject", "not-a-member")
                        .out())
                .contains("\"settings\":{\"subject\":\"not-a-member\",");
    }

    @Test
    void rejectsIncomparableInput() throws IOException {
        String means = new SampleFiles(folder).means();
        assertThat(kompass(published("SE-2016", "Nässjö"), "compare", "-", "--with", means))
                .isEqualTo(new Run(1, "", """
                        <stdin>:1:1: error: found points of SE-2020 and of SE-2016, expected points of one revision
                        """));
        assertThat(kompass(published("SE-2020", "Vallentuna"), "compare", "-", "--with", "missing.json"))
                .isEqualTo(new Run(1, "", "missing.json: error: cannot be read: no such file\n"));
        assertThat(kompass("{}", "compare", "-", "--with", means)).isEqualTo(new Run(1, "", """
                        <stdin>:1:1: error: $.format: found nothing, expected "kompass/evaluation/1"
                        <stdin>:1:1: error: $.municipality: found nothing, expected this key
                        <stdin>:1:1: error: $.revision: found nothing, expected this key
                        <stdin>:1:1: error: $.evaluated: found nothing, expected this key
                        <stdin>:1:1: error: $.points: found nothing, expected this key
                        """));
    }

    @Test
    void ranksMunicipalities() throws IOException {
        assertThat(kompass(published("SE-2020"), "rank", "-", "--by", "3")).isEqualTo(new Run(1, "", """
                        <stdin>:3:1: error: found Tomelilla (SE), 2020-11, SE-2020 (<stdin>:3); Tomelilla (SE), 2022, SE-2020 \
                        (<stdin>:4), expected one evaluation of each municipality, or --repeats all, latest or earliest
                        """));
        assertThat(kompass(published("SE-2020"), "rank", "-", "--repeats", "all", "--format", "text", "--by", "3"))
                .isEqualTo(new Run(0, """
                        Rangordning efter: 3 Styrning och kontroll (högst 100 poäng); vid lika poäng: samma rang, sedan lucka (1, 2, 2, 4)

                        Rang  Kommun          Utvärderad  Poäng
                           1  Vallentuna  SE  2021-02        80  ████████████████░░░░
                           2  Nässjö      SE  2022-09        77  ███████████████░░░░░
                           –  Tomelilla   SE  2020-11     0–100  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                           –  Tomelilla   SE  2022        0–100  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

                        Utan rang (–): poängen är okända.
                        """, ""));
        assertThat(kompass(
                        published(), "rank", "-", "--revision", "SE-2020", "--repeats", "latest", "--format", "text"))
                .isEqualTo(new Run(0, """
                        Rangordning efter: Totalt (högst 800 poäng); vid lika poäng: samma rang, sedan lucka (1, 2, 2, 4)

                        Rang  Kommun          Utvärderad  Poäng
                           1  Vallentuna  SE  2021-02       648  ████████████████░░░░
                           2  Tomelilla   SE  2022          546  ██████████████░░░░░░
                           3  Nässjö      SE  2022-09       542  ██████████████░░░░░░

                        Utelämnade utvärderingar: 10 (annan revision), 1 (en annan utvärdering av kommunen räknas).
                        """, ""));
        String tied = published("SE-2020", "497") + published("SE-2020", "497").replace("Tomelilla", "Åmål");
        assertThat(kompass(tied, "rank", "-", "--ties", "fractional", "--format", "text")
                        .out())
                .contains("\n 1,5  Tomelilla  SE  2020-11       497")
                .contains("\n 1,5  Åmål       SE  2020-11       497");
        assertThat(kompass(tied, "rank", "-", "--ties", "modified").out())
                .startsWith(
                        "{\"format\":\"kompass/ranking/1\",\"by\":\"total\",\"ties\":\"modified\",\"register\":\"built-in 2026-01-01\",\"ranking\":[{\"rank\":2,")
                .endsWith("\"unranked\":[]}\n");
        assertThat(kompass(tied, "rank", "-", "--by", "9").err())
                .startsWith("Invalid value for option '--by': found criterion 9, expected a code of SE-2020\n");
        assertThat(kompass("[]", "rank", "-"))
                .isEqualTo(new Run(1, "", "error: found no evaluation in the files, expected at least one\n"));
        assertThat(kompass(published(), "rank", "-").err())
                .startsWith(
                        "<stdin>:2:1: error: found points of SE-2020 and of SE-2016, expected points of one revision\n");
        assertThat(kompass("{}\n", "rank", "-").status()).isEqualTo(1);
    }
}
