package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.jackson2.KompassModule;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is written is read back, in one way only; what is wrong is refused where it is. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class JsonLawsTest {

    @Property(tries = 600)
    void what_is_written_is_read_back(@ForAll Document document) {
        assertThat(document.read(document.text())).isEqualTo(document.value());
        assertThat(document.json().validate(document.text()))
                .allMatch(located -> located.violation().severity() == Severity.WARNING);
    }

    @Property
    void bytes_are_read_as_text_is(@ForAll Document document) throws IOException {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        assertThat(document.json().validate(new ByteArrayInputStream(bytes)))
                .isEqualTo(document.json().validate(document.text()));
    }

    @Property
    void whatever_the_order_of_its_keys_and_its_white_space_a_document_says_the_same(
            @ForAll Document document, @ForAll long seed) {
        String other = new JsonTree(document.text()).shuffled(new Random(seed));
        Object read = document.read(other);
        assertThat(read).isEqualTo(document.value());
        assertThat(Document.write(document.json(), read)).isEqualTo(document.text());
    }

    @Property
    void a_document_is_one_line_without_a_blank_between_its_tokens(@ForAll Document document) {
        assertThat(document.text()).doesNotContain("\n", "\r").isEqualTo(new JsonTree(document.text()).text());
    }

    @Property(tries = 600)
    void what_is_written_is_valid_by_the_schema(@ForAll Document document) {
        assertThat(Schemas.errors(document.format(), document.text())).isEmpty();
    }

    @Property
    void so_is_the_list_of_revisions(@ForAll Catalogue catalogue) {
        Catalogues catalogues = Catalogues.builtIn().with(catalogue);
        assertThat(Schemas.errors(Format.REVISIONS, KompassJson.standard().writeRevisions(catalogues)))
                .isEmpty();
    }

    @Property
    void an_applications_own_mapper_writes_and_reads_the_same(@ForAll Document document)
            throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new KompassModule(document.catalogues()));
        assertThat(mapper.writeValueAsString(document.value())).isEqualTo(document.text());
        assertThat(mapper.readValue(document.text(), type(document))).isEqualTo(document.value());
    }

    /** The type that an application names, not one that implements it. */
    private static Class<?> type(Document document) {
        return Stream.of(
                        Evaluation.class,
                        Catalogue.class,
                        Scorecard.class,
                        Benchmark.class,
                        PublishedMeans.class,
                        Crosswalk.class)
                .filter(type -> type.isInstance(document.value()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 600)
    void what_is_wrong_with_an_evaluation_is_told_of_its_document_too(@ForAll("broken") EvaluationWithFaults faulty) {
        Document document = Document.of(faulty.evaluation());
        List<LocatedViolation> located = document.json().validate(document.text());
        assertThat(located)
                .extracting(LocatedViolation::violation)
                .containsExactlyInAnyOrderElementsOf(Scorer.validate(faulty.evaluation()));
        assertThat(located).isSortedAccordingTo(Comparator.comparing(LocatedViolation::position));
        var refused = catchThrowableOfType(InvalidDocumentException.class, () -> document.read(document.text()));
        if (rule(faulty).severity() == Severity.WARNING) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations()).extracting(Violation::path).contains(path(faulty));
            assertThat(refused.located()).isEqualTo(located);
        }
    }

    @Provide
    Arbitrary<EvaluationWithFaults> broken() {
        return Arbitraries.oneOf(
                        KompassArbitraries.catalogues(),
                        Arbitraries.of(Catalogues.builtIn().all()))
                .flatMap(catalogue -> Arbitraries.of(KompassArbitraries.breakable(catalogue).stream()
                                .sorted()
                                .toList())
                        .flatMap(rule -> KompassArbitraries.invalidEvaluations(catalogue, rule)));
    }

    private static EvaluationRule rule(EvaluationWithFaults faulty) {
        return faulty.faults().keySet().iterator().next();
    }

    private static JsonPath path(EvaluationWithFaults faulty) {
        return faulty.faults().values().iterator().next();
    }
}
