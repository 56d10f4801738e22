package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsCommandTest {

    private SampleFiles files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new SampleFiles(folder);
    }

    /** 15 points are missing in area 4 and 18 in area 6, of 145 together. */
    @Test
    void showsGapsAndAttainment() throws IOException {
        assertThat(kompass("", "targets", files.nassjo2022(), "6=70", "4=75", "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Nässjö (SE), September 2022, SE-2020

                                                Target  Points  Gap
                        4  Efficiency               75      60  −15
                        6  Quality development      70      52  −18

                        Attainment of the targets: 77.2 %.
                        """, ""));
        assertThat(kompass("", "targets", files.nassjo2022(), "6=70", "4=75").out())
                .contains("\"targets\":{\"4\":{\"target\":75,\"score\":{\"points\":60,")
                .contains("\"attainment\":{\"exact\":\"112/145\",");
    }

    /** 58 points are missing: areas 6 and 4 have 48 and 40 left, and sub-areas 19, 14, 13 and 12. */
    @Test
    void findsFewestCriteriaForTotal() throws IOException {
        assertThat(kompass("", "targets", files.nassjo2022(), "total=600", "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Nässjö (SE), September 2022, SE-2020

                               Target  Points  Gap
                        Total     600     542  −58

                        Attainment of the targets: 90.3\u00a0%.

                        Fewest areas that would bring the total to 600 at their maximum:
                          6 Quality development: 52 of 100
                          4 Efficiency: 60 of 100

                        Fewest sub-areas that would bring the total to 600 at their maximum:
                          6.3 Innovation and continuous improvement: 11 of 30
                          6.4 Learning from good examples: 16 of 30
                          2.3 Ecological sustainability: 17 of 30
                          4.3 Comparisons for greater efficiency: 8 of 20
                        """, ""));
    }

    /** 497 points in 2020 and 546 in 2022: 49 of the 103 to 600. */
    @Test
    void measuresProgressFromBaseline() throws IOException {
        assertThat(kompass(
                        "",
                        "targets",
                        files.published(7),
                        "total=600",
                        "--baseline",
                        files.published(6),
                        "--format",
                        "text",
                        "--language",
                        "en"))
                .isEqualTo(new Run(0, """
                        Tomelilla (SE), 2022, SE-2020
                        Baseline: Tomelilla (SE), November 2020, SE-2020

                               Target  Points  Gap  Baseline  Progress
                        Total     600     546  −54       497    47.6\u00a0%

                        Attainment of the targets: 91.0\u00a0%.

                        Fewest areas that would bring the total to 600 at their maximum: its own points are not known.

                        Fewest sub-areas that would bring the total to 600 at their maximum: its own points are not known.
                        """, ""));
        assertThat(kompass("", "targets", files.published(7), "total=600", "--baseline", files.published(6))
                        .out())
                .contains("\"baseline\":{\"municipality\":{\"name\":\"Tomelilla\",\"country\":\"SE\"},"
                        + "\"revision\":\"SE-2020\",\"evaluated\":\"2020-11\"}")
                .contains("\"progress\":{\"exact\":\"49/103\",");
    }

    @Test
    void rejectsBaselinesThatDoNotFit() throws IOException {
        assertThat(kompass("", "targets", files.nassjo2022(), "total=600", "--baseline", files.nassjo2019()))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                files.nassjo2019()
                                        + ":1:1: error: found points of SE-2020 and of SE-2016, expected points of one revision\n"));
        assertThat(kompass("", "targets", files.published(6), "total=600", "--baseline", files.published(7)))
                .isEqualTo(new Run(
                        1,
                        "",
                        files.published(7) + ":1:1: error: found Tomelilla (SE), 2022, SE-2020 (" + files.published(7)
                                + ":1); Tomelilla (SE), 2020-11, SE-2020 (" + files.published(6)
                                + ":1), expected dates that decide which is earlier\n"));
    }

    private String usage(String... targets) throws IOException {
        String[] arguments = new String[targets.length + 2];
        arguments[0] = "targets";
        arguments[1] = files.nassjo2022();
        System.arraycopy(targets, 0, arguments, 2, targets.length);
        Run run = kompass("", arguments);
        assertThat(run.status()).isEqualTo(2);
        return run.err().lines().findFirst().orElseThrow();
    }

    @Test
    void rejectsWrongTargets() throws IOException {
        assertThat(usage()).isEqualTo("Missing required parameter: 'CODE=POINTS'");
        assertThat(usage("6"))
                .isEqualTo("Invalid value for CODE=POINTS: found \"6\", expected a code and a number, such as 3=70");
        assertThat(usage("6=many")).isEqualTo("Invalid value for CODE=POINTS: found \"many\", expected a whole number");
        assertThat(usage("9=1"))
                .isEqualTo("Invalid value for CODE=POINTS: found criterion 9, expected a code of SE-2020");
        assertThat(usage("6=101"))
                .isEqualTo("Invalid value for CODE=POINTS: found a target of 101 points for 6, expected 0 to 100");
        assertThat(usage("6=70", "6=71"))
                .isEqualTo("Invalid value for CODE=POINTS: found 6 a second time, expected each criterion once");
        assertThat(usage("6=70", "6.1=10"))
                .isEqualTo(
                        "Invalid value for CODE=POINTS: found targets for 6 and for 6.1, which is a part of it, expected a"
                                + " target for one or the other");
    }
}
