package io.github.kommunkompass.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.testkit.conformance.ConformanceAnswer.ReportedViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

    private static final ConformancePack PACK = ConformancePack.shipped();
    private static final String EMPTY_SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static Stream<ConformanceCase> cases() {
        return PACK.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void libraryConforms(ConformanceCase example) {
        assertThat(ConformanceRunner.run(List.of(example), ConformingSystem.kompass()))
                .singleElement()
                .matches(ConformanceResult::isPassed);
    }

    @Test
    void packHasUniquelyNamedCasesOfEveryKind() {
        assertThat(PACK.cases())
                .extracting(ConformanceCase::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(100);
        Set<String> kinds = PACK.cases().stream().map(ConformanceCase::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "catalogue",
                        "evaluation",
                        "validate",
                        "score",
                        "benchmark",
                        "benchmark-groups",
                        "describe",
                        "compare",
                        "rank",
                        "diff",
                        "progress",
                        "explain",
                        "targets",
                        "what-if",
                        "moves",
                        "history",
                        "plan",
                        "plan-status",
                        "neighbours");
        assertThat(PACK.cases()).allSatisfy(example -> {
            assertThat(example.id()).startsWith(example.kind() + "/");
            assertThat(example.source()).isNotBlank();
            assertThat(example.title()).isNotBlank();
        });
    }

    /** The list of revisions says what this library has, and not how something is computed. */
    @Test
    void packHasEveryFormatButTheListOfRevisions() {
        assertThat(Format.all().stream()
                        .map(Format::id)
                        .filter(id -> PACK.cases().stream()
                                .noneMatch(example -> example.json().contains('"' + id + '"'))))
                .containsExactly(Format.REVISIONS.id());
    }

    private static ConformanceCase find(String id) {
        return PACK.cases().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ConformanceResult run(String id, ConformingSystem system) {
        return ConformanceRunner.run(List.of(find(id)), system).get(0);
    }

    /** As published: SKR's report of 2022 and the municipalities' own pages. */
    @Test
    void expectationsMatchPublishedFigures() {
        assertThat(find("score/nassjo-2022").json())
                .contains(
                        "\"total\": {\"points\": 542, \"max\": 800, \"share\": {\"exact\": \"271/400\", \"value\": 0.6775}}");
        assertThat(find("progress/vallentuna-2017-2019").json()).contains("\"change\": 48");
        assertThat(find("progress/nassjo-2019-2022").json()).doesNotContain("\"change\":");
        assertThat(find("describe/nassjo-areas-type-7").json())
                .contains("\"q1\": {\"exact\": \"249/4\"")
                .contains("\"mean\": {\"exact\": \"271/4\"");
    }

    private static ConformingSystem replacing(String found, String by) {
        return example -> ConformanceAnswer.of(ConformingSystem.kompass()
                .answer(example)
                .document()
                .orElseThrow()
                .replace(found, by));
    }

    @Test
    void locatesWrongNumber() {
        ConformanceResult result = run("score/nassjo-2022", replacing("\"points\":542", "\"points\":543"));
        assertThat(result.isPassed()).isFalse();
        assertThat(result)
                .hasToString("failed score/nassjo-2022: Nässjö 2022-09 as published: $.scores.total.points: found 543,"
                        + " expected 542");
        assertThat(run("score/nassjo-2022", replacing("\"value\":0.6775", "\"value\":0.68"))
                        .difference())
                .contains("$.scores.total.share.value: found 0.68, expected 0.6775");
    }

    @Test
    void findsMissingAndUnexpectedMembers() {
        assertThat(run("score/zero", replacing("\"evaluated\":\"2022\",", "")).difference())
                .contains("$.evaluated: found nothing, expected \"2022\"");
        assertThat(run("score/zero", replacing("\"scores\":", "\"colour\":\"red\",\"scores\":"))
                        .difference())
                .contains("$.colour: found \"red\", expected nothing");
        assertThat(run("rank/unknown", replacing("\"unranked\":[", "\"unranked\":[{},"))
                        .difference())
                .get()
                .asString()
                .startsWith("$.unranked[0].");
    }

    @Test
    void ignoresMemberOrderNumberFormatAndTexts() {
        assertThat(run("score/zero", replacing("\"max\":50", "\"max\":50.0")).isPassed())
                .isTrue();
        assertThat(run("diff/same", replacing("Both are of SMALL.", "They are the same."))
                        .isPassed())
                .isTrue();
    }

    @Test
    void findsWhatEvaluationLost() {
        assertThat(run("evaluation/languages", replacing("\"nn\":\"Tydelege mål\",", ""))
                        .difference())
                .contains("$.findings[0].text.nn: found nothing, expected \"Tydelege mål\"");
        assertThat(run("evaluation/languages", replacing(",{\"kind\":\"good-example\"", ",{\"kind\":\"strength\""))
                        .difference())
                .contains("$.findings[2].kind: found \"strength\", expected \"good-example\"");
        assertThat(run("evaluation/report", replacing(",\"A. Åkesson\"", "")).difference())
                .contains("$.evaluators[1]: found nothing, expected \"A. Åkesson\"");
        assertThat(run("evaluation/report", replacing("\"sv\":\"Öppen\"", "\"nb\":\"Öppen\""))
                        .difference())
                .contains("$.sections.1.nb: found \"Öppen\", expected nothing");
        assertThat(run("evaluation/ids", replacing("\"id\":\"I-1\"", "\"id\":\"i-1\""))
                        .difference())
                .contains("$.findings[1].id: found \"i-1\", expected \"I-1\"");
        assertThat(run("evaluation/ids", replacing(",\"refersTo\":[\"i-1\"]", ""))
                        .difference())
                .contains("$.findings[2].refersTo: found nothing, expected [\"i-1\"]");
        assertThat(run("evaluation/indicators", replacing("\"value\":\"52\"", "\"value\":52"))
                        .difference())
                .contains("$.evidence[2].value: found 52, expected \"52\"");
        assertThat(run("evaluation/evidence", replacing(",\"count\":0", "")).difference())
                .contains("$.evidence[1].count: found nothing, expected 0");
        assertThat(run("evaluation/sources", replacing(",\"An earlier report\"", ""))
                        .difference())
                .contains("$.sources[2]: found nothing, expected \"An earlier report\"");
        assertThat(run("evaluation/missing", replacing("not-applicable", "not-assessed"))
                        .difference())
                .contains("$.missing.1.2: found \"not-assessed\", expected \"not-applicable\"");
        assertThat(run("evaluation/month", replacing("2022-09", "2022")).difference())
                .contains("$.evaluated: found \"2022\", expected \"2022-09\"");
        assertThat(run("evaluation/day", replacing("2022-09-30", "2022-09")).difference())
                .contains("$.evaluated: found \"2022-09\", expected \"2022-09-30\"");
    }

    @Test
    void reportsMissingAndUnexpectedViolations() {
        assertThat(run("validate/sum-mismatch", any -> ConformanceAnswer.of(List.of()))
                        .difference())
                .contains("found no violation, expected error sum-mismatch at $.points['1']");
        ReportedViolation other = new ReportedViolation("no-points", "$.points", "warning");
        assertThat(run("validate/valid", any -> ConformanceAnswer.of(List.of(other)))
                        .difference())
                .contains("found warning no-points at $.points, expected no violation");
        assertThat(run("validate/valid", any -> ConformanceAnswer.of("{}")).difference())
                .contains("found a document, expected no violation");
        assertThat(run("score/zero", any -> ConformanceAnswer.of(List.of(other)))
                        .difference())
                .contains("found warning no-points at $.points, expected a document");
    }

    @Test
    void reportsAnswerThatIsNotJson() {
        assertThat(run("score/zero", any -> ConformanceAnswer.of("")).difference())
                .contains("found an empty text, expected a document");
        for (String answer : List.of("{", "{}{}", "points")) {
            assertThat(run("score/zero", any -> ConformanceAnswer.of(answer)).difference())
                    .get()
                    .asString()
                    .startsWith("found text that is not JSON (")
                    .endsWith("), expected a document");
        }
    }

    @Test
    void readsInputsAsWritten() {
        ConformanceCase decimals = new ConformanceCase("x", "validate", "One decimal", "Made for this test", """
                {
                  "input": {
                    "document": {
                      "format": "kompass/evaluation/1",
                      "municipality": {"name": "Nässjö", "country": "SE"},
                      "revision": "SE-2016",
                      "evaluated": "2019",
                      "points": {"total": 540.0}
                    }
                  },
                  "violations": [{"rule": "not-a-whole-number", "path": "$.points.total", "severity": "error"}]
                }
                """);
        assertThat(ConformanceRunner.run(List.of(decimals), ConformingSystem.kompass()))
                .singleElement()
                .matches(ConformanceResult::isPassed);
    }

    @Test
    void failureOfOneCaseDoesNotAffectOthers() {
        List<ConformanceResult> results = ConformanceRunner.run(PACK.cases(), example -> {
            if (example.kind().equals("score")) {
                throw new IOException("no connection");
            }
            return ConformingSystem.kompass().answer(example);
        });
        assertThat(results)
                .allMatch(result -> result.isPassed() != result.example().kind().equals("score"));
        assertThat(results.stream()
                        .flatMap(result -> result.difference().stream())
                        .distinct())
                .containsExactly("found java.io.IOException: no connection, expected an answer");
    }

    @Test
    void rejectsUnknownKind() {
        ConformanceCase unknown = new ConformanceCase("x", "guess", "Guess", "Made for this test", "{\"expected\":{}}");
        assertThat(ConformanceRunner.run(List.of(unknown), ConformingSystem.kompass())
                        .get(0)
                        .difference())
                .get()
                .asString()
                .contains("found the kind guess, expected catalogue, evaluation, validate, score");
    }

    @TempDir
    Path folder;

    private void manifest(String file, String sha256) throws IOException {
        Files.writeString(
                folder.resolve("manifest.json"),
                "{\"format\":\"kompass/conformance/1\",\"cases\":[{\"file\":\"" + file + "\",\"sha256\":\"" + sha256
                        + "\"}]}");
    }

    @Test
    void detectsChangedFileByChecksum() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        manifest("a.json", EMPTY_SHA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformancePack.in(folder))
                .withMessage("a.json: found the SHA-256"
                        + " 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a, expected " + EMPTY_SHA);
    }

    @Test
    void reportsMissingFile() throws IOException {
        manifest("a.json", EMPTY_SHA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformancePack.in(folder))
                .withMessage("a.json: found no such file, expected one with the SHA-256 " + EMPTY_SHA);
    }

    @Test
    void rejectsFolderWithoutManifest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformancePack.in(folder))
                .withMessage("found no manifest.json, expected one");
    }

    @Test
    void rejectsInvalidCase() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        manifest("a.json", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConformancePack.in(folder))
                .withMessage("a.json: found neither of expected and violations, expected one");
    }
}
