package io.github.kommunkompass.testkit.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that could not be read again is not written. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class WritingLimitsTest {

    private static final int DEEPEST_CRITERION = 16;

    @Property
    void writesWhatReadingAllowsBySize(@ForAll Document document) {
        int size = document.text().getBytes(UTF_8).length;
        Document exact = document.with(JsonLimits.standard().withMaxBytes(size));
        assertThat(exact.write(document.value())).isEqualTo(document.text());
        assertThat(exact.read(document.text())).isEqualTo(document.value());
        Document small = document.with(JsonLimits.standard().withMaxBytes(size - 1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> small.write(document.value()))
                .withMessage("found a value whose document has " + size + " bytes, expected at most " + (size - 1)
                        + " bytes, so that it can be read; JsonLimits may allow more");
    }

    @Property
    void writesWhatReadingAllowsByDepth(@ForAll Document document) {
        int depth = new JsonTree(document.text()).depth();
        Document exact = document.with(JsonLimits.standard().withMaxDepth(depth));
        assertThat(exact.write(document.value())).isEqualTo(document.text());
        assertThat(exact.read(document.text())).isEqualTo(document.value());
        Document shallow = document.with(JsonLimits.standard().withMaxDepth(depth - 1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> shallow.write(document.value()))
                .withMessage("found a value whose document is more than " + (depth - 1)
                        + " levels deep, expected at most " + (depth - 1)
                        + " levels, so that it can be read; JsonLimits may allow more");
    }

    @Test
    void writesTheDeepestCatalogueByTheStandardLimits() {
        CriterionBuilder criterion =
                Criterion.builder("c" + DEEPEST_CRITERION).name("en", "Leaf").max(1);
        for (int depth = DEEPEST_CRITERION - 1; depth > 0; depth--) {
            criterion = Criterion.builder("c" + depth).name("en", "Part").add(criterion);
        }
        Catalogue catalogue = Catalogue.builder("DEEP")
                .root(Criterion.root().name("en", "Total").add(criterion))
                .build();
        KompassJson json = KompassJson.standard();
        String text = json.write(Format.CATALOGUE, catalogue);
        assertThat(json.read(Format.CATALOGUE, text)).isEqualTo(catalogue);
        KompassJson shallow = json.with(JsonLimits.standard().withMaxDepth(2 * DEEPEST_CRITERION));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> shallow.write(Format.CATALOGUE, catalogue));
    }

    @Test
    void refusesBenchmarkOfMoreMunicipalitiesThanReadingAllows() {
        List<BenchmarkMember> members = IntStream.range(0, 100_000)
                .mapToObj(i -> new BenchmarkMember(
                        Municipality.of("Municipality " + i, "SE"),
                        List.of(new MemberEvaluation(PartialDate.of(2022), 1, Optional.of("0123456789abcdef")))))
                .toList();
        Population population = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
        List<Distribution> distributions = population.catalogue().criteria().stream()
                .map(criterion -> Distribution.of(criterion.max(), Map.of()))
                .toList();
        Benchmark benchmark =
                Benchmark.of(population, members.size(), members.size(), Optional.of(members), distributions, Map.of());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KompassJson.standard().write(Format.BENCHMARK, benchmark))
                .withMessageStartingWith("found a value whose document has ")
                .withMessageContaining("expected at most 4194304 bytes");
        KompassJson more = KompassJson.standard().with(JsonLimits.standard().withMaxBytes(20_000_000));
        assertThat(more.read(Format.BENCHMARK, more.write(Format.BENCHMARK, benchmark)))
                .isEqualTo(benchmark);
    }

    @Test
    void writesNothingOfDocumentThatIsTooLarge(@TempDir Path folder) throws IOException {
        KompassJson small = KompassJson.standard().with(JsonLimits.standard().withMaxBytes(100));
        var out = new ByteArrayOutputStream();
        Path file = Files.writeString(folder.resolve("evaluation.json"), "as it was");
        assertRefused(() -> small.writeBytes(Format.EVALUATION, Samples.nassjo2022()));
        assertRefused(() -> small.write(Format.EVALUATION, Samples.nassjo2022(), out));
        assertRefused(() -> small.write(Format.EVALUATION, Samples.nassjo2022(), file));
        assertRefused(() -> small.writeLines(Format.EVALUATION, Stream.of(Samples.nassjo2022()), out));
        assertThat(out.size()).isZero();
        assertThat(file).hasContent("as it was");
    }

    private static void assertRefused(ThrowingCallable writing) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(writing);
    }
}
