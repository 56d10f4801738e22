package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovesCommandTest {

    private SampleFiles files;
    private String before;
    private String after;

    /** Made up, but for the names. */
    private static String line(String name, String date, int total) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name + "\",\"country\":\"SE\"},"
                + "\"revision\":\"SE-2020\",\"evaluated\":\"" + date + "\",\"points\":{\"total\":" + total + "}}\n";
    }

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        files = new SampleFiles(folder);
        before = files.file(
                "before.ndjson",
                line("Arboga", "2020", 500)
                        + line("Boden", "2020", 520)
                        + line("Eda", "2020", 510)
                        + line("Eda", "2021", 515)
                        + line("Solna", "2021", 600));
        after = files.file(
                "after.ndjson",
                line("Arboga", "2023", 530)
                        + line("Boden", "2023", 525)
                        + line("Eda", "2024", 515)
                        + line("Nacka", "2024", 700));
    }

    @Test
    void showsMovesOfThoseWhoWereThereBothTimes() {
        assertThat(kompass("", "moves", before, after, "--repeats", "latest", "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Ranked by: Total (out of 800 points); ties: competition (1, 2, 2, 4)
                        Earlier: 4 evaluations, SE-2020, latest of each municipality. Evaluations left out: 1 (another evaluation of the municipality counts).
                        Later: 4 evaluations, SE-2020, latest of each municipality.

                        Rank  Earlier rank  Municipality      Points  Earlier points  Change
                           1             3  Arboga        SE     530             500     +30
                           2             1  Boden         SE     525             520      +5
                           3             2  Eda           SE     515             515       0

                        Rank correlation: Kendall's tau-b −0.33, Spearman's rho −0.50.

                        Only earlier:
                          Solna (SE)

                        Only later:
                          Nacka (SE)
                        """, ""));
    }

    @Test
    void printsPopulationsAndCorrelations() {
        Run json = kompass("", "moves", before, after, "--repeats", "earliest", "--ties", "fractional");
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith(
                        "{\"format\":\"kompass/moves/1\",\"revision\":\"SE-2020\",\"by\":\"total\",\"ties\":\"fractional\","
                                + "\"register\":\"built-in 2026-01-01\",\"earlier\":{\"population\":{\"revision\":\"SE-2020\","
                                + "\"repeats\":\"earliest\",\"register\":\"built-in 2026-01-01\"},\"evaluations\":4,"
                                + "\"excludedBy\":{\"repeated\":1}},\"later\":{")
                .contains(
                        "{\"municipality\":{\"name\":\"Arboga\",\"country\":\"SE\"},\"earlier\":{\"points\":500,\"rank\":3},"
                                + "\"later\":{\"points\":530,\"rank\":1},\"pointsChange\":30,\"rankChange\":-2}")
                .contains("\"kendallTauB\":-0.3333333333333333,\"spearmanRho\":-0.5}");
    }

    /** The groups before and after are large enough, and those who are in both are not. */
    @Test
    void withholdsMovesOfFew() {
        Run json = kompass("", "moves", before, after, "--repeats", "latest", "--minimum", "4");
        assertThat(json.out())
                .contains("\"evaluations\":4},\"later\":{")
                .contains("\"withheld\":{\"fewerThan\":4},\"moves\":[],")
                .endsWith("\"unavailable\":{\"kendallTauB\":\"withheld\",\"spearmanRho\":\"withheld\"}}\n");
        assertThat(kompass("", "moves", before, after, "--repeats", "latest", "--minimum", "4", "--format", "text")
                        .out())
                .contains("\nFörändringen för färre än 4 kommuner visas inte.\n")
                .doesNotContain("Utelämnade", "500", "530");
    }

    @Test
    void choosesRevision() throws IOException {
        assertThat(kompass("", "moves", files.all(), after, "--repeats", "latest")
                        .err())
                .startsWith(files.all() + ":2:1: error: found points of SE-2020 and of SE-2016, expected points of one"
                        + " revision\n");
        Run chosen = kompass(
                "", "moves", files.all(), after, "--repeats", "latest", "--revision", "SE-2020", "--format", "text");
        assertThat(chosen.err()).isEmpty();
        assertThat(chosen.out())
                .contains(
                        "\nTidigare: 3 utvärderingar, SE-2020, den senaste per kommun. Utelämnade utvärderingar: 10 (annan revision), 1 (en annan"
                                + " utvärdering av kommunen räknas).\n")
                .contains("\nIngen kommun har kända poäng båda gångerna.\n")
                .contains("\nBara senare:\n  Arboga (SE)\n");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(kompass("", "moves", after, before, "--repeats", "latest").err())
                .isEqualTo(after + ":1:1: error: found Arboga (SE), 2023, SE-2020 (" + after
                        + ":1); Arboga (SE), 2020, SE-2020 (" + before
                        + ":1), expected the earlier evaluation first\n");
        assertThat(kompass("", "moves", before, after).err())
                .startsWith("Missing required option: '--repeats=latest|earliest'\n");
        assertThat(kompass("", "moves", before, after, "--repeats", "all").err())
                .startsWith("Invalid value for option '--repeats': found 'all', expected one of latest, earliest\n");
        Run by = kompass("", "moves", before, after, "--repeats", "latest", "--by", "9");
        assertThat(by.status()).isEqualTo(2);
        assertThat(by.err())
                .startsWith("Invalid value for option '--by': found criterion 9, expected a code of SE-2020\n");
        assertThat(kompass("[]", "moves", "-", "-", "--repeats", "latest").status())
                .isEqualTo(1);
    }
}
