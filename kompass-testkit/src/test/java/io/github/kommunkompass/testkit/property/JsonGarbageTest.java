package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.jackson3.KompassModule;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A reader answers any input with a value or with violations, and with nothing else. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class JsonGarbageTest {

    private static final String AWKWARD = "{}[]\",:\\0-9eE.+ntfu/ \u0000\ud800\udc00\ufeff\u2028\n\r\tö";

    @Property
    void handlesAnyBytes(@ForAll byte[] bytes) throws IOException {
        assertThat(KompassJson.standard().validate(new ByteArrayInputStream(bytes)))
                .allSatisfy(JsonGarbageTest::assertIsOneLine);
        assertAnswered(() -> KompassJson.standard().read(Format.EVALUATION, new ByteArrayInputStream(bytes)));
        assertAnswered(() -> KompassJson.standard().read(Format.CATALOGUE, new ByteArrayInputStream(bytes)));
        assertAnswered(() -> KompassJson.standard().read(Format.SCORECARD, new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 1_000)
    void handlesChangedBytes(@ForAll Document document, @ForAll long seed) throws IOException {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertThat(document.json().validate(new ByteArrayInputStream(bytes)))
                .allSatisfy(JsonGarbageTest::assertIsOneLine);
    }

    @Property(tries = 1_000)
    void rejectsTruncatedDocument(@ForAll Document document, @ForAll int choice) {
        String beginning = document.text()
                .substring(0, Math.floorMod(choice, document.text().length()));
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> document.read(beginning));
        assertThat(document.json().validate(beginning)).isNotEmpty();
    }

    @Property(tries = 1_000)
    void readersAgreeOnPositionsInEditedText(@ForAll Document document, @ForAll long seed) {
        Random random = new Random(seed);
        String edited = document.text();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            edited = edited(edited, random);
        }
        assertAnswersAgree(document, edited);
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(3));
        int awkward = random.nextInt(AWKWARD.length());
        return text.substring(0, from) + AWKWARD.charAt(awkward) + text.substring(to);
    }

    /** A document is refused if and only if there is an error in it. */
    private static void assertAnswersAgree(Document document, String text) {
        List<LocatedViolation> violations = document.json().validate(text);
        Throwable refused = catchThrowable(() -> document.read(text));
        boolean error = violations.stream().anyMatch(one -> one.violation().severity() == Severity.ERROR);
        if (error) {
            assertThat(refused).as(text).isInstanceOf(InvalidDocumentException.class);
        } else {
            assertThat(refused).as(text).isNull();
        }
        List<String> lines = text.lines().toList();
        assertThat(violations).allSatisfy(located -> {
            assertIsOneLine(located);
            assertThat(located.position().line()).isBetween(1L, lines.size() + 1L);
            assertThat(located.position().column()).isBetween(1L, text.length() + 1L);
        });
    }

    private static void assertIsOneLine(LocatedViolation located) {
        assertThat(located.message())
                .startsWith(located.position() + ": " + located.violation().path() + ": found ")
                .contains(", expected ")
                .matches("\\P{Cntrl}*");
    }

    private static void assertAnswered(ThrowingCallable reading) {
        Throwable refused = catchThrowable(reading);
        if (refused != null) {
            assertThat(refused).isInstanceOf(InvalidDocumentException.class);
        }
    }

    @Property
    void mapperRejectsGarbageLikeJackson(@ForAll Document document, @ForAll long seed) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new KompassModule(document.catalogues()))
                .build();
        Random random = new Random(seed);
        String edited = edited(edited(document.text(), random), random);
        Throwable refused = catchThrowable(() -> mapper.readValue(edited, Evaluation.class));
        if (refused != null) {
            assertThat(refused).as(edited).isInstanceOf(JacksonException.class);
        }
    }

    @Property
    void mapperOfJackson2RejectsGarbageLikeJackson(@ForAll Document document, @ForAll long seed) {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new io.github.kommunkompass.json.jackson2.KompassModule(document.catalogues()));
        Random random = new Random(seed);
        String edited = edited(edited(document.text(), random), random);
        Throwable refused = catchThrowable(() -> mapper.readValue(edited, Evaluation.class));
        if (refused != null) {
            assertThat(refused).as(edited).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Property
    void readsValidLinesBetweenGarbage(@ForAll("lines") List<String> lines) {
        String file = String.join("\n", lines) + "\n";
        var skipped = new ArrayList<Long>();
        List<Evaluation> read = KompassJson.standard()
                .lines()
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), OnInvalidLine.skip(line -> {
                    skipped.add(line.number());
                    assertThat(line.cause().locatedViolations())
                            .allMatch(located -> located.position().line() == line.number());
                }))
                .toList();
        assertThat(read)
                .hasSize((int) lines.stream().filter(JsonGarbageTest::isGood).count());
        assertThat(skipped)
                .hasSize(withoutBlankEnd(lines).size() - read.size())
                .allMatch(number -> !isGood(lines.get((int) (number - 1))));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        List<String> good = Samples.text(Samples.EVALUATIONS).lines().toList();
        return Arbitraries.oneOf(Arbitraries.of(good), Arbitraries.of("", "{", "[]", "{}", "null", "\u2028", "garbage"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(lines -> !isArray(lines));
    }

    /** A file whose first text is a bracket has an array. */
    private static boolean isArray(List<String> lines) {
        return String.join("", lines).startsWith("[");
    }

    /** Blank lines at the end are allowed. */
    private static List<String> withoutBlankEnd(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static boolean isGood(String line) {
        return line.startsWith("{\"format\"");
    }

    @Test
    void rejectsDepthBeforeStackOverflow() {
        String deep = "[".repeat(1_000_000);
        assertThat(KompassJson.standard().validate(deep)).isNotEmpty();
        assertAnswered(() -> KompassJson.standard().read(Format.CATALOGUE, "{\"root\":".repeat(500_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "99999999999999999999999999", "-0", "1e0", "00"})
    void handlesStrangeNumbers(String number) {
        String strange = Samples.text(Samples.NASSJO_2022).replace("\"total\": 542", "\"total\": " + number);
        assertAnswered(() -> KompassJson.standard().readEvaluation(strange));
        assertThat(KompassJson.standard().validate(strange)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"points\":0,\"max\":0,\"share\":{\"exact\":\"0\",\"value\":0}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"1/2\",\"value\":0.5}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"3/10\",\"value\":0.3000001}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"3/10\",\"value\":1e999}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"6/20\",\"value\":0.3}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"1/0\",\"value\":0.3}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"HUGE\",\"value\":0.3}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"3/10\",\"value\":0.3},\"completeness\":{\"exact\":\"2\",\"value\":2}}",
                "{\"points\":3,\"max\":10,\"share\":{\"exact\":\"3/10\",\"value\":0.3},\"completeness\":{\"exact\":\"-1\",\"value\":-1}}",
                "{\"atLeast\":2,\"atMost\":1,\"max\":10}",
                "{\"atLeast\":0,\"atMost\":11,\"max\":10}",
                "{\"atLeast\":0,\"atMost\":11,\"max\":11}",
                "{\"atLeast\":0,\"atMost\":10,\"max\":10,\"completeness\":{\"exact\":\"3/2\",\"value\":1.5}}"
            })
    void rejectsImpossibleScore(String score) {
        String scorecard = KompassJson.standard().write(Scorer.strict().score(Samples.nassjo2022()));
        String changed = scorecard.replaceFirst(
                "\"1.4\":\\{\"points\":3,\"max\":10,\"share\":\\{[^}]*}}",
                "\"1.4\":" + score.replace("HUGE", "9".repeat(400)));
        assertThat(changed).isNotEqualTo(scorecard);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> KompassJson.standard().read(Format.SCORECARD, changed));
    }
}
