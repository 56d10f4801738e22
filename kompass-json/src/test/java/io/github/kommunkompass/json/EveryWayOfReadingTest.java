package io.github.kommunkompass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is the same from a text, a stream and a file. */
class EveryWayOfReadingTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final Evaluation NASSJO = JSON.readEvaluation(Documents.nassjo2022());

    @TempDir
    Path folder;

    /** Reads from something. */
    private interface Reading<S, T> {

        T read(S from) throws IOException;
    }

    private <T> void assertSame(
            T value,
            String written,
            Reading<String, ? super T> text,
            Reading<InputStream, ? super T> stream,
            Reading<Path, ? super T> file)
            throws IOException {
        Path path = Files.writeString(folder.resolve("document.json"), written);
        assertThat(text.read(written)).isEqualTo(value);
        assertThat(stream.read(new ByteArrayInputStream(written.getBytes(UTF_8))))
                .isEqualTo(value);
        assertThat(file.read(path)).isEqualTo(value);
    }

    @Test
    void readsEvaluationsAlikeInEveryWay() throws IOException {
        assertSame(
                NASSJO,
                JSON.write(NASSJO),
                json -> JSON.read(Format.EVALUATION, json),
                json -> JSON.read(Format.EVALUATION, json),
                json -> JSON.read(Format.EVALUATION, json));
    }

    @Test
    void readsCataloguesAlikeInEveryWay() throws IOException {
        assertSame(
                Catalogues.se2020(),
                JSON.write(Format.CATALOGUE, Catalogues.se2020()),
                json -> JSON.read(Format.CATALOGUE, json),
                json -> JSON.read(Format.CATALOGUE, json),
                json -> JSON.read(Format.CATALOGUE, json));
    }

    @Test
    void readsScorecardsAlikeInEveryWay() throws IOException {
        Scorecard scorecard = Scorer.strict().score(NASSJO);
        assertSame(
                scorecard,
                JSON.write(scorecard),
                json -> JSON.read(Format.SCORECARD, json),
                json -> JSON.read(Format.SCORECARD, json),
                json -> JSON.read(Format.SCORECARD, json));
    }

    @Test
    void readsBenchmarksAlikeInEveryWay() throws IOException {
        Benchmark benchmark = Stream.of(Scorer.strict().score(NASSJO))
                .collect(Benchmark.toBenchmarkOfScorecards(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)));
        String written = JSON.write(Format.BENCHMARK, benchmark);
        assertSame(
                benchmark,
                written,
                json -> JSON.read(Format.BENCHMARK, json),
                json -> JSON.read(Format.BENCHMARK, json),
                json -> JSON.read(Format.BENCHMARK, json));
        assertThat(JSON.read(Format.BENCHMARK_OR_REFERENCE, written)).isEqualTo(Reference.of(benchmark));
    }

    @Test
    void readsReferencesAlikeInEveryWay() throws IOException {
        PublishedFigures means =
                PublishedFigures.of(Catalogues.se2020(), "Riket", Map.of("1", Ratio.of(1, 3)), List.of());
        assertSame(
                means,
                JSON.write(Format.REFERENCE, means),
                json -> JSON.read(Format.BENCHMARK_OR_REFERENCE, json),
                json -> JSON.read(Format.BENCHMARK_OR_REFERENCE, json),
                json -> JSON.read(Format.BENCHMARK_OR_REFERENCE, json));
    }

    @Test
    void readsCrosswalksAlikeInEveryWay() throws IOException {
        var crosswalk = Crosswalks.builtIn()
                .findCrosswalk(RevisionId.of("SE-2010"), RevisionId.of("SE-2016"))
                .orElseThrow();
        assertSame(
                crosswalk,
                JSON.write(Format.CROSSWALK, crosswalk),
                json -> JSON.read(Format.CROSSWALK, json),
                json -> JSON.read(Format.CROSSWALK, json),
                json -> JSON.read(Format.CROSSWALK, json));
    }

    @Test
    void reportsViolationsAlikeInEveryWay() throws IOException {
        String wrong = JSON.write(NASSJO).replace("\"1.1\":13", "\"1.1\":99");
        Path path = Files.writeString(folder.resolve("wrong.json"), wrong);
        assertThat(JSON.validate(wrong)).isNotEmpty();
        assertThat(JSON.validate(path)).isEqualTo(JSON.validate(wrong));
        assertThat(JSON.validate(new ByteArrayInputStream(wrong.getBytes(UTF_8))))
                .isEqualTo(JSON.validate(wrong));
        assertThatThrownBy(() -> JSON.read(Format.EVALUATION, wrong.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.locatedViolations()).isEqualTo(JSON.validate(wrong)));
        assertThatThrownBy(() -> JSON.readEvaluation(path)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void closesFileOfLinesWithItsStream() throws IOException {
        Path path = Files.writeString(folder.resolve("lines.ndjson"), String.join("\n", Documents.published()));
        try (Stream<Evaluation> evaluations = JSON.lines().read(path, OnInvalidLine.stop())) {
            assertThat(evaluations).hasSameSizeAs(Documents.published());
        }
        Files.delete(path);
        assertThat(path).doesNotExist();
    }

    @Test
    void roundTripsEveryPartOfEvaluation() {
        Evaluation whole = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .evaluated(PartialDate.of(2022, 9, 1))
                .points("1", 69)
                .addFinding(Finding.of(
                        FindingKind.STRENGTH,
                        CriterionCode.of("1"),
                        LocalizedText.of("sv", "Bra").with("en", "Good")))
                .addEvidence(Evidence.of(EvidenceKind.INTERVIEWS, 40))
                .addEvidence(Evidence.of(EvidenceKind.INTERVIEWS))
                .addSource(Source.of("https://example.org/report"))
                .build();
        String written = JSON.write(whole);
        assertThat(written)
                .contains("\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\",\"code\":\"0682\"}")
                .contains("\"evaluated\":\"2022-09-01\"")
                .contains(
                        "\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"en\":\"Good\",\"sv\":\"Bra\"}}]")
                .contains("\"evidence\":[{\"kind\":\"interviews\",\"count\":40},{\"kind\":\"interviews\"}]")
                .contains("\"sources\":[\"https://example.org/report\"]");
        assertThat(JSON.readEvaluation(written)).isEqualTo(whole);
    }
}
