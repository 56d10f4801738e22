package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who on the command line: one municipality, one evaluation. */
class IdentityCommandsTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String line(String municipality, String date, int total) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{" + municipality
                + "},\"revision\":\"SE-2020\",\"evaluated\":\"" + date + "\",\"points\":{\"total\":" + total + "}}\n";
    }

    private static String swedish(String name) {
        return "\"name\":\"" + name + "\",\"country\":\"SE\"";
    }

    private static final String SOLNA_2020 = line(swedish("Solna"), "2020", 600);
    private static final String OTHERS = line(swedish("Ale"), "2022", 600) + line(swedish("Habo"), "2022", 500);

    @Test
    void municipalityWithAndWithoutCodeIsOne() {
        String lines =
                line(swedish("Nässjö"), "2020", 500) + line(swedish("Nässjö") + ",\"code\":\"0682\"", "2022", 542);
        Run latest = Run.kompass(lines, "benchmark", "-", "--repeats", "latest");
        assertThat(latest.out())
                .contains("\"evaluations\":1,\"municipalities\":1,\"members\":[{\"name\":\"Nässjö\",\"country\":\"SE\","
                        + "\"code\":\"0682\",\"evaluations\":[{\"evaluated\":\"2022\",\"digest\":\"")
                .contains("\"distributions\":{\"total\":{\"542\":1}}");
    }

    @Test
    void otherEvaluationOfMemberIsRefused() throws IOException {
        String benchmark = file(
                "benchmark.json",
                Run.kompass(
                                SOLNA_2020 + line(swedish("Solna"), "2023", 400) + OTHERS,
                                "benchmark",
                                "-",
                                "--repeats",
                                "latest")
                        .out());
        String refusal =
                "error: found Solna (SE), 2020, SE-2020, which the benchmark does not include, expected the evaluation"
                        + " that counts: Solna (SE), 2023\n";
        for (String inclusion : new String[] {"included", "excluded"}) {
            assertThat(Run.kompass(SOLNA_2020, "compare", "-", "--with", benchmark, "--subject", inclusion))
                    .isEqualTo(new Run(1, "", refusal));
        }
        assertThat(Run.kompass(SOLNA_2020, "compare", "-", "--with", benchmark)).isEqualTo(new Run(1, "", refusal));
        assertThat(Run.kompass(SOLNA_2020, "compare", "-", "--with", benchmark, "--subject", "not-a-member")
                        .err())
                .startsWith(
                        "error: found Solna (SE), 2020, SE-2020 as not a member of a benchmark that includes Solna (SE), 2023");
        assertThat(Run.kompass(line(swedish("Solna"), "2023", 401), "compare", "-", "--with", benchmark)
                        .err())
                .isEqualTo(
                        "error: found Solna (SE), 2023, SE-2020 with other points than the evaluation that counts, expected"
                                + " the points of Solna (SE), 2023\n");
        String own = line(swedish("Solna") + ",\"code\":\"0184\"", "2023", 400);
        assertThat(Run.kompass(own, "compare", "-", "--with", benchmark).out()).contains("\"subjectIncluded\":true");
        Run excluded = Run.kompass(own, "compare", "-", "--with", benchmark, "--subject", "excluded");
        assertThat(excluded.out()).contains("\"n\":2,\"mean\":{\"exact\":\"550\",\"value\":550}");
    }

    @Test
    void undecidedDatesNameFileAndLineOfTheFirst() throws IOException {
        String many = IntStream.range(0, 500)
                .mapToObj(total -> line(swedish("Solna"), "2022", total))
                .collect(Collectors.joining());
        String first = file("first.ndjson", many);
        String second =
                file("second.ndjson", line(swedish("Solna"), "2022", 700) + line(swedish("Solna"), "2022", 700));
        Run run = Run.kompass("", "benchmark", first, second, "--repeats", "latest");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "error: found Solna (SE), 2022, SE-2020 (" + first + ":1); Solna (SE), 2022, SE-2020 (" + first)
                .endsWith(" and 491 more, expected dates that decide the latest of each municipality\n")
                .hasSizeLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "moves", "neighbours"})
    void errorsOfSeveralEvaluationsNameTheirFilesAndLines(String command) throws IOException {
        String one = file("one.json", line(swedish("Ale"), "2019", 300));
        String twice = file(
                "twice.ndjson",
                line(swedish("Ale"), "2019", 300)
                        + line(swedish("Solna"), "2022", 700)
                        + line(swedish("Solna"), "2022-05", 701));
        assertThat(Run.withRules("", arguments(command, one, twice)))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                twice + ":2:1: error: found Solna (SE), 2022, SE-2020 (" + twice
                                        + ":2); Solna (SE), 2022-05, SE-2020 (" + twice
                                        + ":3), expected dates that decide the latest of each municipality [ambiguous-repeats]\n"));
        String conflicting = file(
                "conflicting.ndjson",
                line(swedish("Ale"), "2019", 300)
                        + line(swedish("Solna") + ",\"code\":\"0184\"", "2021", 700)
                        + line(swedish("Solna") + ",\"code\":\"0682\"", "2022", 701));
        Run contradiction = Run.kompass("", arguments(command, one, conflicting));
        assertThat(contradiction.status()).isEqualTo(1);
        assertThat(contradiction.err()).startsWith(conflicting + ":").contains("one code for each municipality");
    }

    private static String[] arguments(String command, String one, String several) {
        return switch (command) {
            case "rank" -> new String[] {command, several, "--repeats", "latest"};
            case "moves" -> new String[] {command, one, several, "--repeats", "latest"};
            default -> new String[] {command, one, "--among", several, "--repeats", "latest"};
        };
    }

    @Test
    void contradictionsNameTheirFilesAndLines() throws IOException {
        String file = file(
                "a.ndjson",
                line(swedish("Nässjö"), "2020", 500) + line(swedish("Nassjo") + ",\"code\":\"0682\"", "2022", 542));
        assertThat(Run.kompass("", "benchmark", file, "--repeats", "latest"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "error: found code 0682 for Nassjo (SE) 0682 (" + file + ":2) and Nässjö (SE) (" + file
                                        + ":1), expected one code for each municipality, and one municipality for each code\n"));
        String namesake = "\"name\":\"Herøy\",\"country\":\"NO\"";
        assertThat(Run.kompass(
                        line(namesake, "2022", 1) + SOLNA_2020 + line(namesake, "2023", 1),
                        "benchmark",
                        "-",
                        "--repeats",
                        "all"))
                .isEqualTo(new Run(1, "", """
                        <stdin>:1:1: error: found Herøy (NO) in 2022, expected the code of one of Herøy (Møre og Romsdal) 1515; Herøy (Nordland) 1818
                        <stdin>:3:1: error: found Herøy (NO) in 2023, expected the code of one of Herøy (Møre og Romsdal) 1515; Herøy (Nordland) 1818
                        """));
    }

    @Test
    void linesAreNumberedRightAfterInvalidOnes() {
        String namesake = line("\"name\":\"Herøy\",\"country\":\"NO\"", "2022", 1);
        Run run =
                Run.kompass(SOLNA_2020 + "[]\n" + SOLNA_2020 + "[]\n" + namesake, "benchmark", "-", "--repeats", "all");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .extracting(message -> message.substring(0, message.indexOf(": error")))
                .containsExactly("<stdin>:2:1", "<stdin>:4:1", "<stdin>:5:1");
    }

    @Test
    void textSaysWhatIsTwiceAndWhatLooksAlike() {
        String lines = SOLNA_2020 + SOLNA_2020 + line(swedish("Solnа"), "2021", 500);
        assertThat(Run.kompass(lines, "benchmark", "-", "--repeats", "all", "--format", "text")
                        .out())
                .endsWith("""

                        2 utvärderingar har samma kommun och datum som en annan och kan vara samma utvärdering.

                        Varning: namn som liknar varandra: Solna (SE) och Solnа (SE).
                        """);
        assertThat(Run.kompass(lines, "rank", "-", "--format", "text").out()).endsWith("""

                        Utelämnade utvärderingar: 1 (angiven två gånger).

                        Varning: namn som liknar varandra: Solna (SE) och Solnа (SE).
                        """);
    }

    @Test
    void rankingOfTooFewIsNotShown() {
        assertThat(Run.kompass(SOLNA_2020 + OTHERS, "rank", "-", "--minimum", "4", "--format", "text")
                        .out())
                .isEqualTo("""
                        Rangordning efter: Totalt (högst 800 poäng); vid lika poäng: samma rang, sedan lucka (1, 2, 2, 4)

                        Rangordningen av färre än 4 utvärderingar visas inte.
                        """);
        assertThat(Run.kompass(SOLNA_2020 + OTHERS, "rank", "-", "--minimum", "4")
                        .out())
                .isEqualTo("{\"format\":\"kompass/ranking/1\",\"by\":\"total\",\"ties\":\"competition\","
                        + "\"register\":\"built-in 2026-01-01\",\"withheld\":{\"fewerThan\":4},\"ranking\":[],"
                        + "\"unranked\":[]}\n");
        assertThat(Run.kompass(SOLNA_2020, "rank", "-", "--country", "SE").err())
                .startsWith(
                        "Found --revision, --country, --from or --to without --repeats, expected --repeats all, latest or"
                                + " earliest.\n");
    }

    @Test
    void validationWarnsOfNames() throws IOException {
        String file =
                file("a.ndjson", line(swedish("Nässjö kommun"), "2021", 560) + line(swedish("Nassjo"), "2022", 542));
        assertThat(Run.kompass("", "validate", file))
                .isEqualTo(new Run(
                        0,
                        "",
                        file
                                + ":1:57: warning: $.municipality.name: found \"Nässjö kommun\", expected the name without the"
                                + " word for municipality: \"Nässjö\"\n"
                                + file
                                + ":2:57: warning: $.municipality.name: found \"Nassjo\", expected a municipality of SE"
                                + " in the register, such as \"Nässjö\"\n"));
        assertThat(Run.kompass("", "benchmark", file, "--repeats", "all").err())
                .as("only validation warns")
                .isEmpty();
    }
}
