package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes, neighbours and catalogues, as tables. */
class ProgressTableOutputTest {

    /** Made up, but for the names. */
    private static final String EARLIER = """
            municipality,revision,evaluated,total
            Arboga,SE-2020,2020,500
            Boden,SE-2020,2020,520
            Eda,SE-2020,2020,510
            Solna,SE-2020,2020,600
            """;

    private static final String LATER = """
            municipality,revision,evaluated,total
            Arboga,SE-2020,2023,530
            Boden,SE-2020,2023,525
            Eda,SE-2020,2023,515
            Nacka,SE-2020,2023,700
            """;

    @TempDir
    private Path folder;

    private SampleFiles files;
    private String earlier;
    private String later;

    @BeforeEach
    void files() throws IOException {
        files = new SampleFiles(folder);
        earlier = files.file("earlier.csv", EARLIER);
        later = files.file("later.csv", LATER);
    }

    private static String csv(String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--format", "csv"))
                .toArray(String[]::new);
        Run run = Run.kompass("", all);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().replace("\r", "");
    }

    @Test
    void movesAsATable() {
        assertThat(csv("moves", earlier, later, "--repeats", "latest")).isEqualTo("""
                later rank,earlier rank,change of rank,municipality,municipality code,country,earlier points,later points,\
                change,maximum,points known
                1,3,-2,Arboga,,SE,500,530,30,800,both
                2,1,1,Boden,,SE,520,525,5,800,both
                3,2,1,Eda,,SE,510,515,5,800,both
                ,,,Solna,,SE,,,,800,earlier
                ,,,Nacka,,SE,,,,800,later
                """);
        assertThat(csv("moves", earlier, later, "--repeats", "latest", "--minimum", "4"))
                .doesNotContain("Arboga", "530")
                .contains("Solna");
    }

    /** The variance of 500, 510, 520 and 600 is 1568.75. So 520 is the square root of 4/251 from 525, and 510 that of 36/251. */
    @Test
    void neighboursAsATable() throws IOException {
        String subject = files.file("subject.csv", """
                municipality,revision,evaluated,total
                Falun,SE-2020,2023,525
                """);
        assertThat(csv(
                        "neighbours",
                        subject,
                        "--among",
                        earlier,
                        "--repeats",
                        "latest",
                        "--by",
                        "total=1",
                        "--number",
                        "2"))
                .isEqualTo("""
                        municipality,municipality code,country,distance
                        Boden,,SE,0.12623888061956062
                        Eda,,SE,0.3787166418586819
                        """);
    }

    @Test
    void progressAndHistoryAsTables() throws IOException {
        assertThat(csv("progress", files.nassjo2019(), files.nassjo2022(), "--language", "sv"))
                .startsWith("tidigare kod,senare kod,namn,")
                .contains("\ntotal,total,Totalt,540,540,540,800,0.675,542,542,542,800,0.6775,,not-comparable\n");
        assertThat(csv("history", files.nassjo2022(), files.nassjo2019(), "--dialect", "excel-sv"))
                .startsWith("\uFEFFmunicipality;municipality code;country;evaluated;revision;code;name;points;")
                .contains(
                        "\nNässjö;;SE;2019;SE-2016;total;Total;540;540;540;800;0,675;1;\n",
                        "\nNässjö;;SE;2022-09;SE-2020;total;Total;542;542;542;800;0,6775;1;\n");
    }

    @Test
    void targetsAndScenariosAsTables() throws IOException {
        assertThat(csv("targets", files.nassjo2022(), "4=75", "6=70").lines())
                .hasSize(3)
                .anyMatch(row -> row.startsWith("4,") && row.endsWith(",75,60,60,60,100,-15,0.8,,,,"));
        assertThat(csv("what-if", files.nassjo2022(), "6.3=20").lines())
                .hasSize(1 + 45)
                .anyMatch(row -> row.startsWith("total,") && row.endsWith(",542,542,542,551,551,551,800,9"));
    }

    @Test
    void catalogueAsATable() {
        assertThat(csv("catalogue", "SE-2020", "--dialect", "tsv", "--language", "nn")
                        .lines())
                .hasSize(1 + 45)
                .startsWith("kode\tnamn\tnivå\toverordna kriterium\tmaks")
                .contains("total\tTotalt\ttotal\t\t800");
        assertThat(Run.kompass("", "catalogue", "--format", "csv").err())
                .startsWith("Found --format csv without REVISION, expected a revision, such as SE-2020.\n");
    }

    private List<String> arguments(String command) throws IOException {
        return switch (command) {
            case "moves" -> List.of(command, earlier, later, "--repeats", "latest");
            case "neighbours" ->
                List.of(command, files.nassjo2022(), "--among", files.vallentuna2021(), "--repeats", "latest");
            case "history" -> List.of(command, files.nassjo2019(), files.nassjo2022());
            case "progress" -> List.of(command, files.nassjo2019(), files.nassjo2022());
            case "targets" -> List.of(command, files.nassjo2022(), "6=70");
            case "what-if" -> List.of(command, files.nassjo2022(), "6.3=20");
            default -> List.of(command, "SE-2020");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves", "neighbours", "history", "progress", "targets", "what-if", "catalogue"})
    void aWorkbookNeedsAFile(String command) throws IOException {
        List<String> arguments = new ArrayList<>(arguments(command));
        arguments.addAll(List.of("--format", "xlsx"));
        Run refused = Run.kompass("", arguments.toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("Found --format xlsx without --output, expected the name of a file.\n");
        Path workbook = folder.resolve("tabell å.xlsx");
        arguments.addAll(List.of("--output", workbook.toString()));
        assertThat(Run.kompass("", arguments.toArray(String[]::new))).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    }

    /** The option is for the CSV that is written. The separator of the table that is read is found in its header. */
    @Test
    void readsTheDialectThatIsNotWritten() {
        assertThat(csv("moves", earlier, later, "--repeats", "latest", "--dialect", "excel-sv"))
                .contains("\n1;3;-2;Arboga;;SE;500;530;30;800;both\n");
    }
}
