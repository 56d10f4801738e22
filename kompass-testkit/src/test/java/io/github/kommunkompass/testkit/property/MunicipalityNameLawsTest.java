package io.github.kommunkompass.testkit.property;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A name is accepted or refused alike in Java, documents, lines and the schema, and in the serial form if it is in normalisation
 * form C. The names have no characters for which the schema says that it differs.
 */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class MunicipalityNameLawsTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final Population POPULATION = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);

    private static final String OTHER_NAME = "Qqqqq";

    private static final Pattern MARKS_OF_SCHEMA =
            Pattern.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]");

    private static final List<String> LIKELY = List.of(
            "a",
            "Nässjö",
            "Kárášjohka",
            "2",
            "-",
            "'",
            "(",
            "é",
            "e\u0301",
            "x\u0323\u0301",
            "\u212b",
            "\u1e9b\u0323",
            "\"",
            "\\");

    private static final List<String> UNLIKELY = List.of(
            " ",
            " ",
            "\n",
            "\u0000",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u2011",
            "\u2028",
            "\u3000",
            "\ufe0f",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ue000",
            "\ud83f\udfff",
            "\udb40\udc01");

    private static final List<String> MARKS = List.of("\u0301", "\u0323", "\u20dd");

    @Property(tries = 2_000)
    void namesAreAcceptedAlike(@ForAll("names") String name, @ForAll boolean isEscaped) {
        Optional<String> canonical = built(name);
        Statistics.label("accepted").collect(canonical.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        String line = line(name, isEscaped);
        assertThat(read(line)).isEqualTo(canonical);
        assertThat(only(JSON.lines().read(List.of(line).iterator(), OnInvalidLine.skip(invalid -> {}))))
                .isEqualTo(canonical);
        assertThat(only(JSON.lines()
                        .read(new ByteArrayInputStream(line.getBytes(UTF_8)), OnInvalidLine.skip(invalid -> {}))))
                .isEqualTo(canonical);
        assertThat(Schemas.isValid(Format.EVALUATION, line)).isEqualTo(canonical.isPresent());
        assertThat(merged(name)).isEqualTo(canonical.filter(name::equals));
    }

    private static Optional<String> built(String name) {
        try {
            return Optional.of(Municipality.of(name, "SE").name());
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(String document) {
        try {
            return only(Stream.of(JSON.readEvaluation(document)));
        } catch (InvalidDocumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> only(Stream<Evaluation> evaluations) {
        return evaluations.map(evaluation -> evaluation.municipality().name()).findFirst();
    }

    private static Optional<String> merged(String name) {
        byte[] form = serialForm(name);
        BenchmarkAccumulator received = BenchmarkAccumulator.of(POPULATION);
        try {
            received.merge(form);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        assertThat(received.toBytes()).isEqualTo(form);
        return Optional.of(name);
    }

    /** Returns the serial form of one evaluation with any name, before which its length stands. */
    private static byte[] serialForm(String name) {
        BenchmarkAccumulator sent = BenchmarkAccumulator.of(POPULATION);
        sent.add(JSON.readEvaluation(line(OTHER_NAME, false)));
        String utf8 = new String(name.getBytes(UTF_8), ISO_8859_1);
        return new String(sent.toBytes(), ISO_8859_1)
                .replace(number(OTHER_NAME.length()) + OTHER_NAME, number(utf8.length()) + utf8)
                .getBytes(ISO_8859_1);
    }

    /** Returns a number below 16384 as bytes of seven bits, the lowest first. */
    private static String number(int number) {
        return number < 0x80
                ? Character.toString(number)
                : Character.toString((number & 0x7f) | 0x80) + Character.toString(number >> 7);
    }

    private static String line(String name, boolean isEscaped) {
        String quoted = name.chars()
                .mapToObj(c -> isEscaped || c < ' ' || c == '"' || c == '\\'
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + quoted
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, joined(parts(), 6)),
                Tuple.of(4, joined(Arbitraries.of(LIKELY), 6)),
                Tuple.of(1, joined(Arbitraries.of("a", "\u4e00", " ", "\ud801\udc00", "e\u0301"), 210)),
                Tuple.of(1, Arbitraries.of("a", "ö", "\ud801\udc00").flatMap(MunicipalityNameLawsTest::aboutLongest)),
                Tuple.of(1, joined(Arbitraries.of(MARKS), 40).map(marks -> "x" + marks + "x")));
    }

    private static Arbitrary<String> parts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(LIKELY)),
                Tuple.of(1, Arbitraries.of(UNLIKELY)),
                Tuple.of(2, Arbitraries.just(" ")),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, Character.MAX_CODE_POINT)
                                .filter(MunicipalityNameLawsTest::isExact)
                                .map(Character::toString)));
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts, int most) {
        return parts.list().ofMaxSize(most).map(chosen -> String.join("", chosen));
    }

    private static Arbitrary<String> aboutLongest(String letter) {
        return Arbitraries.integers().between(198, 202).map(letter::repeat);
    }

    /** Returns whether the schema can say what Java says about a character. */
    private static boolean isExact(int character) {
        String text = Character.toString(character);
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.SURROGATE -> false;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                MARKS_OF_SCHEMA.matcher(text).matches() && !isLongerInFormC(text);
            default -> !isLongerInFormC(text);
        };
    }

    private static boolean isLongerInFormC(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).length() > text.length();
    }
}
