package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans on the command line, as JSON and as tables. */
class PlanCommandsTest {

    @TempDir
    private Path folder;

    private SampleFiles files;
    private String report;
    private String plan;

    @BeforeEach
    void writeFiles() {
        files = new SampleFiles(folder);
        report = files.nassjo2022Report();
        plan = files.syntheticPlan();
    }

    private String csv() {
        return files.file(
                "actions.csv",
                kompass("", "plan", "show", plan, report, "--format", "csv").out());
    }

    @Test
    void jsonIsThatOfTheLibrary() {
        String json = KompassJson.standard()
                .write(Format.PLAN, KompassJson.standard().read(Format.PLAN, Documents.syntheticPlan()));
        assertThat(kompass("", "plan", "show", plan, report)).isEqualTo(new Run(0, json + "\n", ""));
    }

    @Test
    void aTableIsAsGoodAsJson() throws IOException {
        String csv = csv();
        String xlsx = folder.resolve("actions.xlsx").toString();
        assertThat(kompass("", "plan", "show", csv, report, "--format", "xlsx", "--output", xlsx))
                .isEqualTo(new Run(0, "", ""));
        for (String table : new String[] {csv, xlsx}) {
            assertThat(kompass("", "plan", "status", table, report, "--date", "2025-09"))
                    .isEqualTo(kompass("", "plan", "status", plan, report, "--date", "2025-09"));
            String later = files.syntheticLater();
            // Title and sources of the plan are not in a progress.
            assertThat(kompass("", "progress", report, later, "--plan", table))
                    .isEqualTo(kompass("", "progress", report, later, "--plan", plan));
        }
    }

    @Test
    void tellsWhatTablesLeaveOut() {
        assertThat(kompass("", "plan", "show", plan, report, "--format", "csv").err())
                .isEqualTo("warning: tables have no title and sources of a plan: those of this plan are left out\n");
        assertThat(kompass("", "plan", "show", csv(), report, "--format", "csv").err())
                .isEmpty();
    }

    @Test
    void withoutADateItIsToday() {
        String run = kompass("", "plan", "status", plan, report).out();
        assertThat(run).containsPattern("\"date\": ?\"20[0-9]{2}-[0-9]{2}-[0-9]{2}\"");
        assertThat(kompass("", "plan", "status", plan, report, "--date", "2099-13")
                        .err())
                .contains("'--date'")
                .contains("2099-13");
    }

    @Test
    void eachErrorOfADocumentHasItsPath() {
        String wrong = files.file(
                "wrong.json",
                Documents.syntheticPlan().replace("\"i-1-7\"", "\"i-9-9\"").replace("\"1.1\": 16", "\"1.1\": 99"));
        String errors = wrong
                + ": error: $.actions[0].findings[1]: found finding \"i-9-9\", expected the id of a finding of"
                + " Nässjö (SE), 2022-09, SE-2020\n"
                + wrong + ": error: $.actions[0].target['1.1']: found 99, expected a whole number from 0 to 20\n";
        Run expected = new Run(1, "", errors);
        assertThat(kompass("", "plan", "show", wrong, report)).isEqualTo(expected);
        assertThat(kompass("", "plan", "status", wrong, report)).isEqualTo(expected);
        assertThat(kompass("", "validate", report, "--plan", wrong)).isEqualTo(expected);
        assertThat(kompass("", "progress", report, files.syntheticLater(), "--plan", wrong))
                .isEqualTo(expected);
    }

    @Test
    void eachErrorOfATableHasItsCell() {
        String wrong = files.file("wrong.csv", "id,text,findings\na,Mål,i-9-9\na,Mål,i-1-1\n");
        assertThat(kompass("", "validate", report, "--plan", wrong))
                .isEqualTo(new Run(
                        1,
                        "",
                        wrong + ":2:3: error: C2: found finding \"i-9-9\", expected the id of a finding of"
                                + " Nässjö (SE), 2022-09, SE-2020\n"
                                + wrong
                                + ":3:1: error: A3: found \"a\", expected an id other than that at $.actions[0].id\n"));
    }

    @Test
    void aPlanOfAnotherEvaluationIsRefused() throws IOException {
        String other = files.nassjo2019();
        assertThat(kompass("", "plan", "status", plan, other).err())
                .isEqualTo(plan + ": error: $.of.revision: found SE-2020, expected SE-2016\n"
                        + plan + ": error: $.of.evaluated: found 2022-09, expected 2019\n"
                        + errorsOfActions(other));
        assertThat(kompass("", "validate", report, other, "--plan", plan))
                .isEqualTo(
                        new Run(1, "", plan + ": error: found a plan with 2 evaluations, expected one evaluation\n"));
    }

    /** All actions are about findings and criteria that the other evaluation does not have. */
    private String errorsOfActions(String other) {
        String all = kompass("", "plan", "status", plan, other).err();
        return all.substring(all.indexOf(plan + ": error: $.actions"));
    }

    @Test
    void validationWarns() {
        String about = files.file("about.csv", "id,text\na,Mål\n");
        assertThat(kompass("", "validate", report, "--plan", about))
                .isEqualTo(
                        new Run(
                                0,
                                "",
                                about
                                        + ": warning: $.actions[0]: found neither a finding nor a criterion, expected one at least\n"));
        assertThat(kompass("", "validate", report, "--plan", plan)).isEqualTo(new Run(0, "", ""));
        assertThat(kompass("", "validate", plan)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void otherFilesAreNoPlans() {
        assertThat(kompass("", "plan", "show", report, report).err())
                .contains("found \"kompass/evaluation/1\", expected \"kompass/plan/1\"");
        assertThat(kompass("", "plan", "show", folder.resolve("none.json").toString(), report)
                        .err())
                .endsWith(": error: cannot be read: no such file\n");
    }

    @Test
    void thePartsOfTheCommandAreNamed() {
        Run none = kompass("", "plan");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).startsWith("Missing command, expected one of show, status\nUsage: kompass plan ");
        assertThat(kompass("", "plan", "stat").err())
                .contains("Unmatched argument")
                .contains("Did you mean: plan status?");
    }

    @Test
    void findingsGoOutAndIn() throws IOException {
        String findings = folder.resolve("findings.csv").toString();
        Run out = kompass("", "convert", report, "--to", "csv", "--form", "findings", "--output", findings);
        assertThat(out.err())
                .isEqualTo(
                        "warning: tables of findings have no title, evaluators, sections, points, evidence and sources: 141 are"
                                + " left out\n");
        String edited = files.file(
                "edited.csv",
                Files.readString(Path.of(findings)).replace("One clear overall strategy", "One strategy"));
        Run in = kompass("", "convert", report, "--findings", edited, "--to", "ndjson");
        assertThat(in.err()).isEmpty();
        assertThat(in.out())
                .isEqualTo(kompass("", "convert", report, "--to", "ndjson")
                        .out()
                        .replace("One clear overall strategy", "One strategy"));
        String wrong = files.file("wrong.csv", "kind,criterion,text\nstrong,3,Mål\n");
        assertThat(kompass("", "convert", report, "--findings", wrong, "--to", "ndjson")
                        .err())
                .startsWith(wrong + ":2:1: error: A2: found \"strong\", expected strength, improvement, good-example");
        assertThat(kompass("", "convert", report, "--findings", report, "--to", "ndjson"))
                .isEqualTo(new Run(1, "", report + ": error: found JSON, expected a table: CSV or Excel\n"));
    }

    /** As Excel writes it with "CSV UTF-8", whatever the encoding of other files is. */
    @Test
    void aByteOrderMarkTellsTheEncoding() {
        String marked = files.file("marked.csv", "\uFEFFslag;kriterium;text\nstyrka;3;Mål\n");
        assertThat(kompass("", "convert", report, "--findings", marked, "--to", "ndjson", "--charset", "windows-1252")
                        .out())
                .contains("\"text\":{\"sv\":\"Mål\"}");
        String actions = files.file("marked-actions.csv", "\uFEFFid;text;kriterier\na;Mål;3\n");
        assertThat(kompass("", "plan", "show", actions, report, "--charset", "windows-1252")
                        .out())
                .contains("\"text\":{\"sv\":\"Mål\"}");
    }
}
