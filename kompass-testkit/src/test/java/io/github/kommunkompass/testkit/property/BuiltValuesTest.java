package io.github.kommunkompass.testkit.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A value is refused when it is built, or it is written and read back: from text and from bytes, with keys in any order, white
 * space and the address of a schema. Its document is valid by its schema.
 */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class BuiltValuesTest {

    @Property(tries = 1_000)
    void catalogues(@ForAll long seed) {
        built(new OddValues(seed)::catalogue)
                .ifPresent(catalogue -> assertIsReadBack(Format.CATALOGUE, catalogue, Catalogues.builtIn(), seed));
    }

    @Property(tries = 1_000)
    void evaluations(@ForAll long seed) {
        var values = new OddValues(seed);
        built(() -> values.evaluation(values.catalogue())).ifPresent(evaluation -> {
            Catalogues known = Catalogues.none().with(evaluation.catalogue());
            if (EvaluationValidator.isValid(evaluation)) {
                assertIsReadBack(Format.EVALUATION, evaluation, known, seed);
                assertIsReadAsLine(evaluation, known);
            } else {
                assertIsReportedWhenRead(evaluation, known);
            }
        });
    }

    private static void assertIsReadAsLine(Evaluation evaluation, Catalogues known) {
        KompassJson json = KompassJson.standard().with(known);
        List<String> lines = List.of(json.write(evaluation));
        assertThat(json.lines().read(lines.iterator(), OnInvalidLine.stop())).containsExactly(evaluation);
    }

    /** An evaluation may contain errors, which are reported when it is read, and when it is validated. */
    private static void assertIsReportedWhenRead(Evaluation evaluation, Catalogues known) {
        KompassJson json = KompassJson.standard().with(known);
        String text = json.write(evaluation);
        var refused = catchThrowableOfType(InvalidDocumentException.class, () -> json.readEvaluation(text));
        assertThat(refused.violations())
                .containsExactlyInAnyOrderElementsOf(
                        EvaluationValidator.validate(evaluation, MunicipalityRegister.none()));
    }

    @Property(tries = 1_000)
    void scorecards(@ForAll long seed, @ForAll MissingPolicy policy) {
        var values = new OddValues(seed);
        Supplier<Scorecard> scored = () -> Scorer.with(policy).score(values.evaluation(values.catalogue()));
        built(scored).ifPresent(scorecard -> {
            Catalogues known = Catalogues.none().with(scorecard.catalogue());
            assertIsReadBack(Format.SCORECARD, scorecard, known, seed);
        });
    }

    @Property(tries = 1_000)
    void benchmarks(@ForAll long seed) {
        var values = new OddValues(seed);
        Supplier<Benchmark> summed = () -> values.benchmark(values.smallCatalogue());
        built(summed).ifPresent(benchmark -> {
            Catalogues known = Catalogues.none().with(benchmark.catalogue());
            assertIsReadBack(Format.BENCHMARK, benchmark, known, seed);
        });
    }

    @Property(tries = 1_000)
    void means(@ForAll long seed) {
        var values = new OddValues(seed);
        Supplier<PublishedFigures> published = () -> values.means(values.catalogue());
        built(published).ifPresent(means -> {
            Catalogues known = Catalogues.none().with(means.catalogue());
            assertIsReadBack(Format.REFERENCE, means, known, seed);
            assertIsReadBack(Format.BENCHMARK_OR_REFERENCE, means, known, seed);
        });
    }

    @Property(tries = 1_000)
    void crosswalks(@ForAll long seed) {
        var values = new OddValues(seed);
        Supplier<Crosswalk> mapped = () -> values.crosswalk(values.smallCatalogue(), values.catalogue());
        built(mapped).ifPresent(crosswalk -> {
            Catalogues known = Catalogues.none().with(crosswalk.from()).with(crosswalk.to());
            assertIsReadBack(Format.CROSSWALK, crosswalk, known, seed);
        });
    }

    /** Builds a value, unless it is refused with what was found and what was expected. Most are built. */
    private static <T> Optional<T> built(Supplier<T> attempt) {
        Optional<T> value;
        try {
            value = Optional.of(attempt.get());
        } catch (InvalidValueException refused) {
            assertThat(refused).hasMessage("found " + refused.found() + ", expected " + refused.expected());
            value = Optional.empty();
        } catch (InvalidInputException refused) {
            assertThat(refused.violations()).isNotEmpty();
            value = Optional.empty();
        }
        Statistics.label("built")
                .collect(value.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        return value;
    }

    private static <T> void assertIsReadBack(Format<T> format, T value, Catalogues known, long seed) {
        KompassJson json = KompassJson.standard().with(known);
        String text = json.write(format, value);
        assertThat(Schemas.errors(format, text)).isEmpty();
        T read = json.read(format, text);
        assertThat(read).isEqualTo(value);
        assertThat(json.write(format, read)).isEqualTo(text);
        assertThat(json.read(format, text.getBytes(UTF_8))).isEqualTo(value);
        String other = inOtherForm(text, new Random(seed));
        assertThat(json.read(format, other)).as(other).isEqualTo(value);
    }

    private static String inOtherForm(String text, Random random) {
        String schema = random.nextBoolean() ? "https://example.org/schema.json" : "";
        String shuffled = new JsonTree(text).withSchema(schema).shuffled(random);
        return random.nextBoolean() ? shuffled.replace("\n", "\r\n\t") : shuffled;
    }
}
