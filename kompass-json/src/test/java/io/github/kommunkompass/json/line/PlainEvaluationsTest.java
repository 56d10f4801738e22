package io.github.kommunkompass.json.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast path reads, and what it leaves to the codec; property tests check that both agree. */
class PlainEvaluationsTest {

    private static String line(String revision, String rest) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"A\",\"country\":\"SE\"},\"revision\":\""
                + revision + "\",\"evaluated\":\"2022\",\"points\":" + rest + "}";
    }

    private static EvaluationBuilder evaluation() {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("A", "SE"))
                .evaluated(PartialDate.of(2022));
    }

    private static Optional<Evaluation> read(Catalogues catalogues, JsonLimits limits, String line) {
        byte[] bytes = line.getBytes(UTF_8);
        return new PlainEvaluations(catalogues, limits).read(bytes, 0, bytes.length);
    }

    private static Optional<Evaluation> read(String rest) {
        return read(Catalogues.builtIn(), JsonLimits.standard(), line("SE-2020", rest));
    }

    @Test
    void readsAnyNumberOfSources() {
        String sources =
                IntStream.range(0, 100_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        assertThat(read("{\"total\":500},\"sources\":[" + sources + "]"))
                .hasValueSatisfying(
                        evaluation -> assertThat(evaluation.sources()).hasSize(100_000));
    }

    @Test
    void readsCriteriaInAnyOrder() {
        assertThat(
                        read(
                                "{\"total\":500,\"1\":60,\"1.2\":8,\"1.1\":13},\"missing\":{\"4\":\"suppressed\",\"3.4\":\"suppressed\"}"))
                .map(Evaluation::observations)
                .contains(evaluation()
                        .points("1.1", 13)
                        .points("1.2", 8)
                        .points("1", 60)
                        .points("total", 500)
                        .missing("3.4", Missing.SUPPRESSED)
                        .missing("4", Missing.SUPPRESSED)
                        .build()
                        .observations());
        assertThat(read("{\"1.1\":13,\"1.2\":8,\"1.1\":13}")).isEmpty();
    }

    @Test
    void readsSpaceAfterColonsAndCommas() {
        String line = line(
                        "SE-2020",
                        "{\"1.1\":13,\"total\":500},\"missing\":{\"3.4\":\"suppressed\"},\"sources\":[\"A\",\"B\"]")
                .replace("\"country\":\"SE\"", "\"country\":\"SE\",\"code\":\"0682\"");
        Optional<Evaluation> plain = read(Catalogues.builtIn(), JsonLimits.standard(), line);
        assertThat(plain).isPresent();
        assertThat(read(
                        Catalogues.builtIn(),
                        JsonLimits.standard(),
                        line.replace(":", ": ").replace(",", ", ")))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"total\":500}",
                "{\"total\" :500}",
                "{\"total\":  500}",
                "{\"total\":\t500}",
                "{\"total\":500 }"
            })
    void readsAnyWhiteSpace(String points) {
        assertThat(read(points)).contains(strict(line("SE-2020", points)));
    }

    private static Evaluation strict(String line) {
        return KompassJson.standard().readEvaluation(line);
    }

    private static final String FINDINGS =
            "\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"sv\":\"[}\\\"\"}}]";
    private static final String WORDS =
            "\"title\":{\"en\":\"T\"},\"evaluators\":[\"A\",\"B\"],\"sections\":{\"1.1\":{\"sv\":\"{\"}}";
    private static final String EVIDENCE = "\"evidence\":[{\"kind\":\"web\"},{\"count\":4,\"kind\":\"interviews\"}]";

    @Test
    void readsFindingsAndEvidence() {
        String line = line("SE-2020", "{\"total\":500}," + FINDINGS + "," + EVIDENCE);
        Optional<Evaluation> plain = read(Catalogues.builtIn(), JsonLimits.standard(), line);
        assertThat(plain).contains(strict(line));
        assertThat(plain.orElseThrow().findings()).hasSize(1);
        assertThat(plain.orElseThrow().evidence()).hasSize(2);
    }

    @Test
    void readsTitleEvaluatorsAndSections() {
        String line = line("SE-2020", "{\"total\":500}," + WORDS);
        Optional<Evaluation> plain = read(Catalogues.builtIn(), JsonLimits.standard(), line);
        assertThat(plain).contains(strict(line));
        assertThat(plain.orElseThrow().title()).isPresent();
        assertThat(plain.orElseThrow().evaluators()).containsExactly("A", "B");
        assertThat(plain.orElseThrow().sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":{}",
                "\"evaluators\":[\"\"]",
                "\"sections\":{\"9\":{\"en\":\"x\"}}",
                "\"findings\":[{\"id\":\"a\",\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"sv\":\"x\"}},"
                        + "{\"id\":\"a\",\"kind\":\"strength\",\"criterion\":\"1\",\"text\":{\"sv\":\"x\"}}]",
                "\"findings\":[{}]",
                "\"findings\":{}",
                "\"findings\":[",
                "\"findings\":[{\"kind\":\"strength\",\"criterion\":\"9\",\"text\":{\"sv\":\"x\"}}]",
                "\"evidence\":[{\"kind\":\"web\",\"kind\":\"web\"}]",
                "\"evidence\":[],\"evidence\":[]",
                "\"evidence\":7",
                "\"other\":7",
                "\"$schema\":\"x\""
            })
    void leavesOtherMembersToStrictReader(String more) {
        assertThat(read("{\"total\":500}," + more)).isEmpty();
    }

    /** Also points and reasons that come before the revision, which says what they mean. */
    @Test
    void readsMembersInAnyOrder() {
        String reasons = "\"missing\":{\"3.4\":\"suppressed\"}";
        List<String> members = List.of(
                reasons,
                "\"points\":{\"1.1\":13,\"total\":500}",
                FINDINGS,
                "\"evaluated\":\"2022\"",
                "\"revision\":\"SE-2020\"",
                "\"sources\":[\"S\"]",
                "\"municipality\":{\"country\":\"SE\",\"name\":\"A\"}",
                EVIDENCE,
                "\"title\":{\"en\":\"T\"}",
                "\"evaluators\":[\"A\"]",
                "\"sections\":{\"1\":{\"en\":\"S\"}}",
                "\"format\":\"kompass/evaluation/1\"");
        Evaluation whole = strict("{" + String.join(",", members) + "}");
        for (int shift = 0; shift < members.size(); shift++) {
            List<String> order = new ArrayList<>(members);
            Collections.rotate(order, shift);
            String line = "{" + String.join(",", order) + "}";
            assertThat(read(Catalogues.builtIn(), JsonLimits.standard(), line)).contains(whole);
            for (int left = 0; left < order.size(); left++) {
                List<String> fewer = new ArrayList<>(order);
                boolean isRequired =
                        fewer.remove(left).matches("\"(format|municipality|revision|evaluated|points)\".*");
                assertThat(read(Catalogues.builtIn(), JsonLimits.standard(), "{" + String.join(",", fewer) + "}"))
                        .as(fewer.toString())
                        .matches(evaluation -> evaluation.isEmpty() == isRequired);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"9.9\":5}",
                "{\"1.1\":21}",
                "{\"1.1\":-1}",
                "{\"1.1\":01}",
                "{\"1.1\":}",
                "{\"1.1\":1.0}",
                "{\"1.1\":00000013}",
                "{\"1.1\":\"13\"}",
                "{\"total\":800,\"9.9\":5}"
            })
    void leavesOtherPointsToCodec(String points) {
        assertThat(read(points)).isEmpty();
    }

    @Test
    void readsPointsFromZeroToMaximum() {
        assertThat(read("{\"1.1\":0}")).isPresent();
        assertThat(read("{\"1.1\":20}")).isPresent();
        assertThat(read("{\"total\":9}")).isPresent();
    }

    @Test
    void readsEscapedLetters() {
        String line = line("SE-2020", "{\"total\":500},\"sources\":[\"Ä\",\"B/\\\"C\\\" [1]}\"]")
                .replace("\"A\"", "\"Sävsjö \\\\ X\"");
        Optional<Evaluation> plain = read(Catalogues.builtIn(), JsonLimits.standard(), line);
        assertThat(plain).map(Evaluation::municipality).contains(Municipality.of("Sävsjö \\ X", "SE"));
        assertThat(plain).map(Evaluation::sources).contains(List.of(Source.of("Ä"), Source.of("B/\"C\" [1]}")));
        assertThat(read(
                        Catalogues.builtIn(),
                        JsonLimits.standard(),
                        line.replace("ä", "\\u00e4")
                                .replace("ö", "\\u00F6")
                                .replace("Ä", "\\u00c4")
                                .replace("B/", "B\\/")))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\n", "\\u000a", "\\u007f", "\\ud83d\\ude00", "\\ud83d", "\\x", "\\u12", "\\", "\\'", "\\\\\""})
    void readsOtherEscapesAsStrictReader(String escape) {
        assertAgrees(line("SE-2020", "{\"total\":500},\"sources\":[\"A" + escape + "\"]"));
        assertAgrees(line("SE-2020", "{\"total\":500}").replace("\"A\"", "\"A" + escape + "\""));
    }

    private static void assertAgrees(String line) {
        Optional<Evaluation> plain = read(Catalogues.builtIn(), JsonLimits.standard(), line);
        if (plain.isPresent() || KompassJson.standard().validate(line).isEmpty()) {
            assertThat(plain).contains(strict(line));
        }
    }

    @Test
    void readsAnyNumberOfEscapes() {
        assertThat(read("{\"total\":500},\"sources\":[\"" + "\\u00e5".repeat(100_000) + "\"]"))
                .hasValueSatisfying(
                        evaluation -> assertThat(evaluation.sources()).containsExactly(Source.of("å".repeat(100_000))));
    }

    @Test
    void readsReasonsForMissingPoints() {
        assertThat(
                        read(
                                "{\"1.1\":13},\"missing\":{\"3.4\":\"not-assessed\",\"4\":\"suppressed\",\"5\":\"suppressed\"}"))
                .map(Evaluation::observations)
                .contains(evaluation()
                        .points("1.1", 13)
                        .missing("3.4", Missing.NOT_ASSESSED)
                        .missing("4", Missing.SUPPRESSED)
                        .missing("5", Missing.SUPPRESSED)
                        .build()
                        .observations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"3.4\":\"not-assessed\",\"3.4\":\"not-assessed\"}",
                "{\"1.1\":\"not-assessed\"}",
                "{\"9.9\":\"not-assessed\"}",
                "{\"3.4\":\"not-reported\"}",
                "{\"3.4\":\"why\"}",
                "{\"3.4\":null}",
                "{\"3.4\":\"not-assessed\",}",
                "{\"3.4\":\"not-assessed\"",
            })
    void leavesOtherReasonsToCodec(String missing) {
        assertThat(read("{\"1.1\":13},\"missing\":" + missing)).isEmpty();
    }

    @Test
    void leavesTooDeepDocumentToCodec() {
        String line = line("SE-2020", "{\"total\":500}");
        JsonLimits limits = JsonLimits.standard();
        assertThat(read(Catalogues.builtIn(), limits.withMaxDepth(2), line)).isPresent();
        assertThat(read(Catalogues.builtIn(), limits.withMaxDepth(1), line)).isEmpty();
    }
}
