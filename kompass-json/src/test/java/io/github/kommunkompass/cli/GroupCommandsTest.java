package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks by group, and an evaluation beside its own. */
class GroupCommandsTest {

    private static final String TABLE = """
            kommun;revision;utvärderad;total
            Nässjö;SE-2020;2022;542
            Vetlanda;SE-2020;2022;560
            Solna;SE-2020;2022;600
            Nacka;SE-2020;2022;620
            Lund;SE-2020;2022;640
            Nowhere;SE-2020;2022;500
            """;

    private static final String SIZES = """
            Name;Kommunkod;Size;Remark
            Nässjö;682;small;#
            Vetlanda;685;small;
            Solna;184;large;
            Nacka;182;;
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String evaluations() throws IOException {
        return file("evaluations.csv", TABLE);
    }

    private String groups(String... more) throws IOException {
        String[] arguments = new String[more.length + 6];
        String[] first = {"benchmark", evaluations(), "--repeats", "latest", "--group-by", "county"};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        Run run = Run.kompass("", arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void printsGroupsAsDocument() throws IOException {
        assertThat(groups())
                .startsWith("{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"county\",")
                .contains("{\"value\":\"Jönköpings län\",\"benchmark\":{\"format\":\"kompass/benchmark/1\",")
                .contains("\"group\":\"county unknown\"")
                .contains("\"whole\":{\"format\":\"kompass/benchmark/1\"");
        assertThat(groups("--minimum", "2"))
                .contains("\"minimumShown\":2", "\"withheld\":[\"Skåne län\"],\"whole\"")
                .doesNotContain("Lund", "Nowhere");
    }

    @Test
    void printsGroupsAsText() throws IOException {
        assertThat(groups("--format", "text", "--language", "en")).isEqualTo("""
                SE-2020, latest of each municipality

                By county       n   Mean  Median
                Jönköpings län  2  551.0   551.0
                Skåne län       1  640.0   640.0
                Stockholms län  2  610.0   610.0
                (unknown)       1  500.0   500.0

                All             6  577.0   580.0

                Figures are for the total; n is the number of evaluations whose total is known.

                To compare an evaluation with its group: kompass compare EVALUATION --with FILE, where FILE is this result as JSON.
                """);
        assertThat(groups("--format", "text", "--minimum", "2"))
                .contains("Skåne län       skyddat\n", "(okänt)         skyddat\n", "Alla                  6")
                .contains(
                        "Grupper som har färre än 2 utvärderingar visas inte, och inte heller grupper som skulle röja en sådan grupp.");
    }

    @Test
    void mergesGroups() throws IOException {
        String north = file("north.csv", "kommun;revision;utvärderad;total\nSolna;SE-2020;2022;600\n");
        String south = file("south.csv", "kommun;revision;utvärderad;total\nLund;SE-2020;2022;640\n");
        String one = file("one.json", run(north, "county"));
        String other = file("other.json", run(south, "county"));
        assertThat(run(one, "county", other)).isEqualTo(run(north, "county", south));
        assertThat(run(one, "county", south)).isEqualTo(run(north, "county", south));
        Run wrong = Run.kompass("", "benchmark", one, "--repeats", "latest", "--group-by", "group");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err())
                .endsWith("one.json: error: found the groups by \"group\" and by \"county\", expected one attribute\n");
        Run ungrouped = Run.kompass("", "benchmark", one, "--repeats", "latest");
        assertThat(ungrouped.status()).isEqualTo(1);
        assertThat(ungrouped.err())
                .endsWith("found \"kompass/benchmark-groups/1\", expected \"kompass/evaluation/1\" or"
                        + " \"kompass/benchmark/1\"\n");
    }

    private static String run(String file, String by, String... more) {
        String[] arguments = {"benchmark", "--repeats", "latest", "--group-by", by, file};
        String[] all = new String[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        Run run = Run.kompass("", all);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void groupsByColumnOfATable() throws IOException {
        String sizes = file("sizes.csv", SIZES.replace("Name", "Kommun"));
        Run run = Run.kompass(
                "",
                "benchmark",
                evaluations(),
                "--repeats",
                "latest",
                "--revision",
                "SE-2020",
                "--group-by",
                sizes + ":size",
                "--format",
                "text");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""
                Efter size  n  Medel  Median
                large       1  600,0   600,0
                small       2  551,0   551,0
                (okänt)     3  586,7   620,0
                """);
        String codes = file("codes.csv", "kommunkod,size,land\n0682,small,SE\n");
        assertThat(run(evaluations(), codes + ":size")).contains("{\"value\":\"small\"");
    }

    @Test
    void namesCellsOfErrorsInTheTable() throws IOException {
        String sizes = file("sizes.csv", """
                kommun;kommunkod;size
                Nässjö;0682;small
                Nässjö;;large
                ;9999;small
                ;;small
                 kommun  x;;small
                """);
        Run run = Run.kompass(
                "",
                "benchmark",
                evaluations(),
                "--repeats",
                "latest",
                "--country",
                "SE",
                "--group-by",
                sizes + ":size");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(sizes + ":3:3: error: C3: found \"large\" for Nässjö (SE), expected \"small\", as in row 2\n")
                .contains(sizes
                        + ":4:1: error: A4: found the code \"9999\" without a name, expected a code that the register"
                        + " has now, or a column municipality\n")
                .contains(sizes + ":5:1: error: A5: found nothing, expected the name or code of a municipality\n")
                .contains(sizes + ":6:1: error: A6: found ");
        assertError(
                sizes + ":colour",
                ":1:1: error: A1: found no column \"colour\", expected one of \"kommun\";"
                        + " \"kommunkod\"; \"size\"\n");
        assertError(
                file("none.csv", "size;place\nsmall;x\n") + ":size",
                ":1:1: error: A1: found no column municipality, expected one, or a column municipality code\n");
        assertError(
                file("twice.csv", "kommun;size;Size\nNässjö;small;x\n") + ":size",
                ":1:3: error: C1: found \"Size\", expected one such column\n");
        assertError(
                file("abroad.csv", "kommun;size\nNässjö;small\n") + ":size",
                ":2:1: error: A2: found no country, expected a column country, or the country of the whole table\n");
    }

    private void assertError(String by, String message) throws IOException {
        Run run = Run.kompass("", "benchmark", evaluations(), "--repeats", "latest", "--group-by", by);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith(message);
    }

    @Test
    void comparesWithOwnGroup() throws IOException {
        String subject = file("solna.csv", "kommun;revision;utvärderad;total\nSolna;SE-2020;2022;600\n");
        String groups = file("groups.json", groups());
        Run byDefault = Run.kompass("", "compare", subject, "--with", groups);
        assertThat(byDefault.err()).isEmpty();
        assertThat(byDefault.out())
                .contains("\"group\":\"county: Stockholms län\"", "\"subjectIncluded\":true")
                .contains("\"mean\":{\"exact\":\"610\",\"value\":610}");
        assertThat(Run.kompass("", "compare", subject, "--with", groups, "--group", "county")
                        .out())
                .isEqualTo(byDefault.out());
        String benchmark = file(
                "benchmark.json",
                Run.kompass("", "benchmark", evaluations(), "--repeats", "latest")
                        .out());
        assertThat(Run.kompass("", "compare", subject, "--with", benchmark, "--group", "county")
                        .err())
                .endsWith("found \"kompass/benchmark/1\", expected \"kompass/benchmark-groups/1\"\n");
        assertThat(Run.kompass("", "compare", subject, "--with", groups, "--group", "group")
                        .err())
                .endsWith(
                        "groups.json: error: found the groups by \"county\" and by \"group\", expected one attribute\n");
    }

    @Test
    void tellsWhyThereIsNoGroupToCompareWith() throws IOException {
        String groups = file("groups.json", groups("--minimum", "2"));
        String lund = file("lund.csv", "kommun;revision;utvärderad;total\nLund;SE-2020;2022;640\n");
        assertThat(Run.kompass("", "compare", lund, "--with", groups).err())
                .endsWith(
                        "groups.json: error: found the county \"Skåne län\", which is withheld, expected a group that is"
                                + " large enough to be shown\n");
        String kalmar = file("kalmar.csv", "kommun;revision;utvärderad;total\nKalmar;SE-2020;2022;640\n");
        assertThat(Run.kompass("", "compare", kalmar, "--with", groups).err())
                .endsWith(
                        "groups.json: error: found the county \"Kalmar län\", expected one of \"Jönköpings län\"; \"Skåne"
                                + " län\"; \"Stockholms län\"\n");
        String nowhere = file("nowhere.csv", "kommun;revision;utvärderad;total\nNowhere;SE-2020;2022;640\n");
        assertThat(Run.kompass("", "compare", nowhere, "--with", groups).err())
                .endsWith("groups.json: error: found Nowhere (SE), 2022, SE-2020, whose county is unknown, expected an"
                        + " evaluation whose county is known\n");
        String sizes = file("sizes.csv", "kommun;land;size\nLund;SE;large\nSolna;SE;large\n");
        String bySize = file("by-size.json", run(evaluations(), sizes + ":size"));
        assertThat(Run.kompass("", "compare", lund, "--with", bySize).err())
                .endsWith("by-size.json: error: found groups by \"size\", expected --group with the table that has the"
                        + " column\n");
        assertThat(Run.kompass("", "compare", lund, "--with", bySize, "--group", sizes + ":size")
                        .out())
                .contains("\"group\":\"size: large\"");
    }

    @Test
    void tellsWrongUsage() throws IOException {
        String csv = evaluations();
        assertThat(Run.kompass("", "benchmark", csv, "--repeats", "latest", "--group-by", "size")
                        .err())
                .startsWith(
                        "Invalid value for option '--group-by': found 'size', expected county, group, or a table and its"
                                + " column, such as sizes.csv:size");
        assertThat(Run.kompass("", "benchmark", csv, "--repeats", "latest", "--group-by", "county", "--format", "csv")
                        .err())
                .startsWith("Found --group-by with --format csv, expected json or text.");
        assertThat(Run.kompass("", "benchmark", csv, "--repeats", "latest", "--group-by", "county", "--rows", "counts")
                        .err())
                .startsWith("Found --rows with --group-by, expected one of them.");
        String none = file("none.csv", "kommun;revision;utvärderad;total\n");
        assertThat(Run.kompass("", "benchmark", none, "--repeats", "latest", "--group-by", "county")
                        .err())
                .startsWith("No evaluation or benchmark determines the revision: use --revision.");
        assertThat(Run.kompass("", "benchmark", csv, "--repeats", "latest", "--group-by", "none.csv:size")
                        .err())
                .startsWith("none.csv: error: cannot be read: no such file");
    }
}
