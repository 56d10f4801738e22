package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private SampleFiles files;

    @BeforeEach
    void files(@TempDir Path folder) {
        files = new SampleFiles(folder);
    }

    @Test
    void explainsAnAreaOfNassjo() throws IOException {
        assertThat(kompass("", "explain", files.nassjo2022(), "6", "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Nässjö (SE), September 2022, SE-2020

                                                                               Points  Max  Weight  Why
                        6    Quality development                                   52  100  12.5\u00a0%  reported, and equal to the sum: 14 + 11 + 11 + 16
                        6.1    Strategy for quality development                    14   20   2.5\u00a0%  reported
                        6.2    Central development efforts for better quality      11   20   2.5\u00a0%  reported
                        6.3    Innovation and continuous improvement               11   30   3.8\u00a0%  reported
                        6.4    Learning from good examples                         16   30   3.8\u00a0%  reported
                        """, ""));
    }

    @Test
    void printsTheDocumentOfTheLibrary() throws IOException {
        KompassJson json = KompassJson.standard();
        ExplanationDocument nassjo =
                ExplanationDocument.of(json.readEvaluation(Path.of(files.nassjo2022())), Scorer.strict());
        assertThat(kompass("", "explain", files.nassjo2022()))
                .isEqualTo(new Run(0, json.write(Format.EXPLANATION, nassjo) + "\n", ""));
        assertThat(kompass("", "explain", files.nassjo2022(), "3.2"))
                .isEqualTo(new Run(0, json.write(Format.EXPLANATION, nassjo.part("3.2")) + "\n", ""));
        assertThat(kompass("", "explain", files.nassjo2022(), "total"))
                .isEqualTo(kompass("", "explain", files.nassjo2022()));
    }

    @Test
    void tellsWhatIsUnknownAndCountsPartsOfWhichNothingIsSaid() throws IOException {
        String missing = files.file("missing.json", """
                {"format": "kompass/evaluation/1", "municipality": {"name": "Nässjö", "country": "SE"},
                 "revision": "SE-2020", "evaluated": "2022", "points": {"1": 69, "2.1": 11, "2.2": 22},
                 "missing": {"2.3": "not-assessed", "3": "suppressed"}}
                """);
        assertThat(kompass("", "explain", missing, "--format", "text", "--language", "en"))
                .isEqualTo(new Run(0, """
                        Nässjö (SE), 2022, SE-2020

                                                                                      Points  Max   Weight  Why
                             Total                                                   102–757  800  100.0 %  unknown, with the parts 69 + 33–88 + 0–100 + 0–100 + 0–100 + 0–100 + 0–100 + 0–100
                        1    Interplay between elected representatives and citizens       69  100   12.5 %  reported
                        2    Community development                                     33–88  100   12.5 %  unknown, with the parts 11 + 22 + 0–30 + 0–25
                        2.1    Strategic work                                             11   15    1.9 %  reported
                        2.2    Social sustainability                                      22   30    3.8 %  reported
                        2.3    Ecological sustainability                                0–30   30    3.8 %  unknown: not assessed
                        2.4    Civil society, business and culture                      0–25   25    3.1 %  unknown: not reported
                        3    Governance and control                                    0–100  100   12.5 %  unknown: suppressed
                        4    Efficiency                                                0–100  100   12.5 %  unknown
                        5    Focus on the user                                         0–100  100   12.5 %  unknown
                        6    Quality development                                       0–100  100   12.5 %  unknown
                        7    Working life                                              0–100  100   12.5 %  unknown
                        8    Management, leadership and co-workership                  0–100  100   12.5 %  unknown

                        Not shown, because nothing is reported: 32 sub-areas.
                        """, ""));
        assertThat(kompass("", "explain", missing, "2", "--format", "text", "--missing", "available-parts")
                        .out())
                .isEqualTo("""
                        Nässjö (SE), 2022, SE-2020

                                                                     Poäng  Max    Vikt  Varför
                        2    Samhällsutveckling                         33   45  12,5\u00a0%  summan av de räknade delarna: 11 + 22
                        2.1    Strategiskt arbete                       11   15   1,9\u00a0%  redovisad
                        2.2    Social hållbarhet                        22   30   3,8\u00a0%  redovisad
                        2.3    Ekologisk hållbarhet                   0–30   30   3,8\u00a0%  okänd: ej bedömd
                        2.4    Civilsamhälle, näringsliv och kultur   0–25   25   3,1\u00a0%  okänd: ej redovisad

                        Poäng som saknas hanteras enligt regeln available-parts.
                        """);
    }

    @Test
    void rejectsUnknownCriterion() throws IOException {
        Run unknown = kompass("", "explain", files.nassjo2022(), "9");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("Invalid value for CODE: found criterion 9, expected a code of SE-2020\n");
        assertThat(kompass("[]", "explain", "-"))
                .isEqualTo(new Run(1, "", "<stdin>: error: found no evaluation, expected one\n"));
    }
}
