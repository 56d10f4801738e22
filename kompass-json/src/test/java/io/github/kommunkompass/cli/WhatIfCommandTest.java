package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {

    private SampleFiles files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new SampleFiles(folder);
    }

    @Test
    void showsWhatChangesForNassjo() throws IOException {
        assertThat(kompass("", "what-if", files.nassjo2022(), "6.3=20", "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Nässjö (SE), September 2022, SE-2020

                                                                      Before  After  Change  Max
                        6    Quality development                          52     61      +9  100  ████████████░░░░░░░░
                        6.3    Innovation and continuous improvement      11     20      +9   30  █████████████░░░░░░░

                             Total                                       542    551      +9  800  ██████████████░░░░░░
                        """, ""));
        assertThat(kompass("", "what-if", files.nassjo2022(), "6.3=20").out())
                .contains("\"points\":{\"6.3\":20},\"changes\":{\"total\":{\"before\":{\"points\":542,")
                .contains("\"after\":{\"points\":551,\"max\":800,\"share\":{\"exact\":\"551/800\",\"value\":0.68875}},"
                        + "\"change\":9}");
    }

    @Test
    void saysThatNothingChanges() throws IOException {
        assertThat(kompass("", "what-if", files.nassjo2022(), "6.3=11", "--format", "text")
                        .out())
                .endsWith("\nResultatet ändras inte.\n");
    }

    /** The area of Vallentuna 2021 has no reported parts, so it may change itself. */
    @Test
    void changesAreaWithoutParts() throws IOException {
        assertThat(kompass("", "what-if", files.vallentuna2021(), "1=80").out())
                .contains("\"before\":{\"points\":648,", "\"after\":{\"points\":655,");
    }

    @Test
    void rejectsWhatDoesNotFitTheEvaluation() throws IOException {
        assertThat(kompass("", "what-if", files.nassjo2022(), "6=60"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "error: found new points for 6, of which 6.1 is reported, expected new points for its parts\n"));
        Run beyond = kompass("", "what-if", files.nassjo2022(), "6.3=31");
        assertThat(beyond.status()).isEqualTo(1);
        assertThat(beyond.out()).isEmpty();
        assertThat(beyond.err()).contains("$.points['6.3']: found 31, expected a whole number from 0 to 30");
        Run unknown = kompass("", "what-if", files.nassjo2022(), "9=60");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("Invalid value for CODE=POINTS: found criterion 9, expected a code of SE-2020\n");
    }
}
