package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursCommandTest {

    private SampleFiles files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new SampleFiles(folder);
    }

    private Run neighbours(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "neighbours",
                files.nassjo2022(),
                "--among",
                files.all(),
                "--repeats",
                "latest",
                "--revision",
                "SE-2020"));
        arguments.addAll(List.of(options));
        return kompass("", arguments.toArray(String[]::new));
    }

    /** The candidates are Tomelilla with 546 and Vallentuna with 648 points, whose standard deviation is 51. */
    @Test
    void findsNearestByTotal() throws IOException {
        assertThat(neighbours("--by", "total=1", "--format", "text")).isEqualTo(new Run(0, """
                        Nässjö (SE), september 2022, SE-2020
                        Bland 3 utvärderingar: SE-2020, den senaste per kommun
                        Vikter (kriterium=vikt): total=1

                        Kommun          Avstånd
                        Tomelilla   SE     0,08
                        Vallentuna  SE     2,08

                        Utelämnade utvärderingar: 10 (annan revision), 1 (en annan utvärdering av kommunen räknas).
                        """, ""));
        assertThat(neighbours("--by", "total=1", "--number", "1").out())
                .isEqualTo("{\"format\":\"kompass/neighbours/1\",\"register\":\"built-in 2026-01-01\",\"nearest\":[{"
                        + "\"municipality\":{\"name\":\"Tomelilla\",\"country\":\"SE\"},\"distance\":0.0784313725490196,"
                        + "\"distanceSquared\":{\"exact\":\"16/2601\",\"value\":0.006151480199923107}}]}\n");
    }

    /** Vallentuna alone has points of areas, and is equal to itself. */
    @Test
    void saysWhoCannotBeCompared() throws IOException {
        assertThat(neighbours("--format", "text").out())
                .contains("\nVikter (kriterium=vikt): 1=1, 2=1, 3=1, 4=1, 5=1, 6=1, 7=1, 8=1\n")
                .contains("\nIngen kommun kan jämföras.\n")
                .contains("\nRäknas inte, eftersom alla kommuner har samma poäng: 1, 2, 3, 4, 5, 6, 7, 8.\n")
                .contains("\nInte jämförda, eftersom poäng är okända: Tomelilla (SE).\n");
    }

    @Test
    void withholdsSmallGroups() throws IOException {
        assertThat(neighbours("--by", "total=1", "--minimum", "3").out())
                .contains("\"withheld\":{\"fewerThan\":3},\"nearest\":[]");
        assertThat(neighbours("--by", "total=1", "--minimum", "3", "--format", "text")
                        .out())
                .contains("\nLiknande kommuner bland färre än 3 kommuner visas inte.\n");
    }

    private void assertWrongUsage(String message, String... options) throws IOException {
        Run run = neighbours(options);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\n");
    }

    @Test
    void rejectsWrongOptions() throws IOException {
        assertWrongUsage(
                "Invalid value for option '--by': found \"3\", expected a code and a number, such as 3=70",
                "--by",
                "3");
        assertWrongUsage("Invalid value for option '--by': found a weight of -1, expected 0 or more", "--by", "3=-1");
        assertWrongUsage(
                "Invalid value for option '--by': found \"much\", expected a fraction such as 271/400 or a decimal number"
                        + " such as 0.75",
                "--by",
                "3=much");
        assertWrongUsage(
                "Invalid value for option '--by': found criterion 9, expected a code of SE-2020", "--by", "9=1");
        assertWrongUsage(
                "Invalid value for option '--number': found '0', expected a whole number from 1 to 999999999",
                "--number",
                "0");
    }

    @Test
    void rejectsUnknownPointsOfTheSubject() throws IOException {
        assertThat(kompass(
                        "", "neighbours", files.published(7), "--among", files.vallentuna2021(), "--repeats", "latest"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "error: found unknown points of the subject for 1, expected known points for each criterion with a"
                                + " weight\n"));
    }
}
