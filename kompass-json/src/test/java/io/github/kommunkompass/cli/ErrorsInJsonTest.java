package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Errors as objects of JSON, and rules at the ends of lines. */
class ErrorsInJsonTest {

    private static final String INVALID = """
            {"format":"kompass/evaluation/1","municipality":{"name":"Nässjo","country":"SE"},"revision":"SE-2020","evaluated":"2022","points":{"1":101,"2":-1}}
            """;

    @TempDir
    private Path folder;

    private static List<Map<String, Object>> errors(Run run) {
        JsonMapper mapper = new JsonMapper();
        return run.err()
                .lines()
                .map(line -> {
                    @SuppressWarnings("unchecked")
                    Map<String, Object> object = mapper.readValue(line, Map.class);
                    return object;
                })
                .toList();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void oneObjectForEachViolation() {
        Run run = Run.kompass(INVALID, "score", "-", "--errors", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(errors(run))
                .containsExactly(
                        Map.of(
                                "rule", "points-out-of-range",
                                "severity", "error",
                                "file", "<stdin>",
                                "line", 1,
                                "column", 136,
                                "path", "$.points['1']",
                                "found", "101",
                                "expected", "a whole number from 0 to 100",
                                "message", "$.points['1']: found 101, expected a whole number from 0 to 100"),
                        Map.of(
                                "rule", "points-out-of-range",
                                "severity", "error",
                                "file", "<stdin>",
                                "line", 1,
                                "column", 144,
                                "path", "$.points['2']",
                                "found", "-1",
                                "expected", "a whole number from 0 to 100",
                                "message", "$.points['2']: found -1, expected a whole number from 0 to 100"));
    }

    @Test
    void warningsAndCellsOfTables() throws IOException {
        String csv = file("å.csv", "kommun;revision;utvärderad;1\nNässjo;SE-2020;2022;69,5\n");
        assertThat(errors(Run.kompass("", "validate", csv, "--errors=json")))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .containsEntry("rule", "wrong-type")
                        .containsEntry("file", csv)
                        .containsEntry("line", 2)
                        .containsEntry("column", 4)
                        .containsEntry("cell", "D2")
                        .containsEntry("found", "\"69,5\""));
        assertThat(errors(
                        Run.kompass(INVALID.replace("101", "1").replace("-1", "1"), "validate", "-", "--errors=json")))
                .singleElement()
                .satisfies(warning -> assertThat(warning)
                        .containsEntry("rule", "unknown-municipality")
                        .containsEntry("severity", "warning"));
    }

    @Test
    void unreadableFilesWrongUsageAndInputThatDoesNotFit() throws IOException {
        assertThat(errors(Run.kompass("", "score", "missing.json", "--errors", "json")))
                .containsExactly(Map.of(
                        "rule", "unreadable-file",
                        "severity", "error",
                        "file", "missing.json",
                        "message", "cannot be read: no such file"));
        Run usage = Run.kompass("", "score", "--errors", "json");
        assertThat(usage.status()).isEqualTo(2);
        assertThat(errors(usage))
                .containsExactly(Map.of(
                        "rule", "wrong-usage",
                        "severity", "error",
                        "message", "Missing required parameter: 'FILE'"));
        String one = INVALID.replace("101", "1").replace("-1", "1");
        Run repeated = Run.kompass(one + one.replace("2022", "2023"), "rank", "-", "--errors", "json");
        assertThat(errors(repeated))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .containsEntry("rule", "repeated-municipalities")
                        .containsEntry("file", "<stdin>")
                        .containsEntry("line", 1));
    }

    @Test
    void programsGetTheNameOfAFileAsItIs() throws IOException {
        String name = file("två\u202erader.json", INVALID);
        assertThat(errors(Run.kompass("", "score", name, "--errors", "json")))
                .allSatisfy(error -> assertThat(error).containsEntry("file", name));
        assertThat(Run.kompass("", "score", name).err())
                .contains("två\\u202erader.json:1:")
                .doesNotContain("\u202e");
    }

    @Test
    void linesOfTextEndWithTheRule() {
        assertThat(Run.withRules(INVALID, "score", "-").err()).isEqualTo("""
                        <stdin>:1:136: error: $.points['1']: found 101, expected a whole number from 0 to 100 [points-out-of-range]
                        <stdin>:1:144: error: $.points['2']: found -1, expected a whole number from 0 to 100 [points-out-of-range]
                        """);
        assertThat(Run.kompass("", "score", "x", "--errors", "xml").err())
                .startsWith("Invalid value for option '--errors': found 'xml', expected one of text, json\n");
    }
}
