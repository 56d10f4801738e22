package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues of one's own on the command line. */
class OwnCataloguesTest {

    private static final String CATALOGUE = """
            {"format":"kompass/catalogue/1","revision":"OWN-2026","language":"en","root":{"code":"total","name":{"en":"Total"},"max":100,
            "criteria":[{"code":"1","name":{"en":"Dialogue"},"max":60},{"code":"2","name":{"en":"Follow-up"},"max":40}]}}
            """;

    private static final String EVALUATION = """
            {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE"},"revision":"OWN-2026","evaluated":"2026","points":{"1":30,"2":20}}
            """;

    @TempDir
    private Path folder;

    private String catalogue;
    private String evaluation;

    @BeforeEach
    void writeFiles() throws IOException {
        catalogue = file("catalogue.json", CATALOGUE);
        evaluation = file("evaluation.json", EVALUATION);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void everyCommandKnowsThem() throws IOException {
        assertThat(Run.kompass("", "score", evaluation, "--catalogue", catalogue)
                        .out())
                .contains("\"total\":{\"points\":50,\"max\":100");
        assertThat(Run.kompass("", "rank", evaluation, "--catalogue", catalogue).out())
                .contains("\"revision\":\"OWN-2026\"");
        Run benchmark = Run.kompass(
                "", "benchmark", evaluation, "--repeats", "all", "--catalogue", catalogue, "--revision", "OWN-2026");
        assertThat(benchmark.out()).contains("\"evaluations\":1");
        String saved = file("benchmark.json", benchmark.out());
        assertThat(Run.kompass("", "describe", saved, "--catalogue", catalogue).out())
                .contains("\"OWN-2026\"");
        assertThat(Run.kompass("", "compare", evaluation, "--with", saved, "--catalogue", catalogue)
                        .out())
                .contains("kompass/comparison/1");
        assertThat(Run.kompass("", "catalogue", "--catalogue", catalogue).out()).contains("OWN-2026");
        assertThat(Run.kompass("", "diff", "SE-2020", "OWN-2026", "--catalogue", catalogue)
                        .out())
                .contains("kompass/diff/1");
        String later = file("later.json", EVALUATION.replace("\"2026\"", "\"2028\""));
        assertThat(Run.kompass("", "progress", evaluation, later, "--catalogue", catalogue)
                        .out())
                .contains("kompass/progress/1");
        String table = file("table.csv", "kommun,utvärderad,Dialogue,Follow-up\nNässjö,2026,30,20\n");
        assertThat(Run.kompass(
                                "",
                                "convert",
                                table,
                                "--revision",
                                "OWN-2026",
                                "--country",
                                "SE",
                                "--catalogue",
                                catalogue,
                                "--to",
                                "ndjson")
                        .out())
                .isEqualTo(EVALUATION);
    }

    @Test
    void validateKnowsThoseAmongItsFiles() throws IOException {
        assertThat(Run.kompass("", "validate", evaluation, catalogue)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.kompass("", "validate", evaluation, "--catalogue", catalogue))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.kompass("", "validate", evaluation).err())
                .contains("found revision OWN-2026, expected one of NO-2010, SE-2010, SE-2016, SE-2020\n");
        String other = file("other.json", CATALOGUE.replace("60", "70").replace("100", "110"));
        Run twice = Run.kompass("", "validate", evaluation, catalogue, other);
        assertThat(twice.status()).isEqualTo(1);
        assertThat(twice.err()).startsWith(other + ": error: found ");
    }

    @Test
    void tellsWhatIsWrongWithThem() throws IOException {
        String broken = file("broken.json", CATALOGUE.replace("60", "-60"));
        Run run = Run.kompass("", "score", evaluation, "--catalogue", broken);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(broken + ":2:56: error: $.root.criteria[0].max: found -60, expected at least 1 point\n");
        Run unknown = Run.kompass("", "rank", evaluation, "--repeats", "all", "--revision", "OWN-2027");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("Invalid value for option '--revision': found revision OWN-2027, expected one of NO-2010,"
                        + " SE-2010, SE-2016, SE-2020\n");
    }
}
