package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private SampleFiles files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new SampleFiles(folder);
    }

    /** 555, 603 and 648 points; only the first two are of one revision. */
    @Test
    void showsVallentuna() throws IOException {
        Run text = kompass(
                "", "history", files.vallentuna2021(), files.published(4), files.published(5), "--format", "text");
        assertThat(text.err()).isEmpty();
        assertThat(text.out()).startsWith("""
                        Vallentuna (SE)

                        Utvärderad  Revision  Poäng  Max  Förändring
                        2017-02     SE-2016     555  800              ██████████████░░░░░░
                        2019        SE-2016     603  800         +48  ███████████████░░░░░
                        2021-02     SE-2020     648  800              ████████████████░░░░

                        Från 2019 till februari 2021: Poängen kan inte jämföras.
                          SE-2016 och SE-2020 är olika revisioner.
                        """);
        Run json = kompass("", "history", files.vallentuna2021(), files.published(4), files.published(5));
        assertThat(json.out())
                .startsWith("{\"format\":\"kompass/history/1\",\"register\":\"built-in 2026-01-01\",\"evaluations\":[{"
                        + "\"municipality\":{\"name\":\"Vallentuna\",\"country\":\"SE\"},\"revision\":\"SE-2016\","
                        + "\"evaluated\":\"2017-02\",\"total\":{\"points\":555,\"max\":800,")
                .contains("\"total\":{\"earlier\":555,\"later\":603,\"change\":48}")
                .contains("\"total\":{\"earlier\":603,\"later\":648,\"unavailable\":\"not-comparable\"}");
    }

    /** 540 points in 2019 and 542 in 2022 are no gain of 2. */
    @Test
    void showsNoGainForNassjoAcrossRevisions() throws IOException {
        assertThat(kompass("", "history", files.nassjo2019(), files.nassjo2022(), "--format", "text")
                        .out())
                .doesNotContain("+2")
                .contains("\nFrån 2019 till september 2022: Poängen kan inte jämföras.\n");
    }

    @Test
    void crosswalkWithAuthorityMakesTotalsComparable() throws IOException {
        String crosswalk = files.crosswalk();
        assertThat(kompass("", "history", files.nassjo2019(), files.nassjo2022(), "--crosswalk", crosswalk)
                        .out())
                .contains("\"total\":{\"earlier\":540,\"later\":542,\"change\":2}");
        assertThat(kompass("", "history", files.nassjo2022(), "--crosswalk", crosswalk))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                crosswalk
                                        + ": error: found a crosswalk from SE-2016 to SE-2020, expected one between two of SE-2020\n"));
    }

    @Test
    void rejectsSeveralMunicipalitiesAndNone() throws IOException {
        Run several = kompass("", "history", files.all());
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.err())
                .isEqualTo(files.all() + ":11:1: error: found Nacka (SE), 2011, SE-2010 (" + files.all()
                        + ":11); Ulstein (NO), 2013, NO-2010 (" + files.all()
                        + ":13), expected evaluations of one municipality\n");
        assertThat(kompass("[]", "history", "-"))
                .isEqualTo(new Run(1, "", "error: found no evaluation in the files, expected at least one\n"));
        String broken = files.file("broken.json", "{\"format\": \"kompass/evaluation/1\"}");
        assertThat(kompass("", "history", files.nassjo2019(), broken).err())
                .startsWith(broken + ":1:")
                .contains(": error: $.municipality: found nothing, expected this key\n");
    }
}
