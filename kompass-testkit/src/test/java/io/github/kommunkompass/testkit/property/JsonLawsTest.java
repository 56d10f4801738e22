package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.jackson3.KompassModule;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.json.JsonMapper;

/** Documents round-trip in canonical form; violations are reported where they are. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class JsonLawsTest {

    @Property(tries = 600)
    void roundTripsDocuments(@ForAll Document document) {
        assertThat(document.read(document.text())).isEqualTo(document.value());
        assertThat(document.json().validate(document.text()))
                .allMatch(located -> located.violation().severity() == Severity.WARNING);
    }

    @Property
    void readsBytesLikeText(@ForAll Document document) throws IOException {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        assertThat(document.json().validate(new ByteArrayInputStream(bytes)))
                .isEqualTo(document.json().validate(document.text()));
    }

    @Property
    void ignoresKeyOrderAndWhiteSpace(@ForAll Document document, @ForAll long seed) {
        String other = new JsonTree(document.text()).shuffled(new Random(seed));
        Object read = document.read(other);
        assertThat(read).isEqualTo(document.value());
        assertThat(document.write(read)).isEqualTo(document.text());
    }

    @Property
    void writesOneLineWithoutBlanksBetweenTokens(@ForAll Document document) {
        assertThat(document.text()).doesNotContain("\n", "\r").isEqualTo(new JsonTree(document.text()).text());
    }

    @Property(tries = 600)
    void writtenDocumentsAreValidBySchema(@ForAll Document document) {
        assertThat(Schemas.errors(document.format(), document.text())).isEmpty();
    }

    @Property
    void listOfRevisionsIsValidBySchema(@ForAll Catalogue catalogue) {
        Catalogues catalogues = Catalogues.builtIn().with(catalogue);
        assertThat(Schemas.errors(Format.REVISIONS, KompassJson.standard().write(Format.REVISIONS, catalogues)))
                .isEmpty();
    }

    @Property
    void applicationMapperReadsAndWritesAlike(@ForAll Document document) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new KompassModule(document.catalogues()))
                .build();
        assertThat(mapper.writeValueAsString(document.value())).isEqualTo(document.text());
        assertThat(mapper.readValue(document.text(), document.format().type())).isEqualTo(document.value());
    }

    @Property
    void applicationMapperOfJackson2ReadsAndWritesAlike(@ForAll Document document) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new io.github.kommunkompass.json.jackson2.KompassModule(document.catalogues()));
        assertThat(mapper.writeValueAsString(document.value())).isEqualTo(document.text());
        assertThat(mapper.readValue(document.text(), document.format().type())).isEqualTo(document.value());
    }

    @Property(tries = 600)
    void documentHasViolationsOfItsEvaluation(@ForAll("broken") EvaluationWithFaults faulty) {
        Document document = Document.of(faulty.evaluation());
        List<LocatedViolation> located = document.json().validate(document.text());
        assertThat(located)
                .extracting(LocatedViolation::violation)
                .containsExactlyInAnyOrderElementsOf(EvaluationValidator.validate(faulty.evaluation()));
        assertThat(located).isSortedAccordingTo(Comparator.comparing(LocatedViolation::position));
        var refused = catchThrowableOfType(InvalidDocumentException.class, () -> document.read(document.text()));
        if (rule(faulty).severity() == Severity.WARNING) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations()).extracting(Violation::path).contains(path(faulty));
            // Only validation warns of municipalities.
            List<Violation> withoutThose =
                    EvaluationValidator.validate(faulty.evaluation(), MunicipalityRegister.none());
            assertThat(refused.locatedViolations())
                    .isEqualTo(located.stream()
                            .filter(one -> withoutThose.contains(one.violation()))
                            .toList());
        }
    }

    @Provide
    Arbitrary<EvaluationWithFaults> broken() {
        return KompassArbitraries.invalidEvaluations(Arbitraries.oneOf(
                KompassArbitraries.catalogues(),
                Arbitraries.of(Catalogues.builtIn().all())));
    }

    private static EvaluationRule rule(EvaluationWithFaults faulty) {
        return faulty.faults().keySet().iterator().next();
    }

    private static JsonPath path(EvaluationWithFaults faulty) {
        return faulty.faults().values().iterator().next();
    }
}
