package io.github.kommunkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Business climate");
    private static final LocalizedText TEXT = LocalizedText.of("sv", "Väl beskriven");
    private static final Finding FINDING = Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("3.2"), TEXT);

    @Test
    void holdsReportedData() {
        Finding finding = Finding.of(
                FindingKind.STRENGTH, CriterionCode.of("3"), LocalizedText.of("en", "Two prioritised focus goals"));
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .evaluated(PartialDate.of(2022, 9))
                .points("total", 542)
                .addFinding(finding)
                .addEvidence(Evidence.of(EvidenceKind.INTERVIEWS, 40))
                .build();
        assertThat(evaluation.subject().describe()).isEqualTo("Nässjö (SE), 2022-09, SE-2020");
        assertThat(evaluation.findings()).containsExactly(finding);
        assertThat(evaluation.evidence()).containsExactly(Evidence.of(EvidenceKind.INTERVIEWS, 40));
        assertThat(evaluation.toBuilder().build()).isEqualTo(evaluation);
    }

    @Test
    void municipalityEqualityIgnoresUnicodeComposition() {
        assertThat(Municipality.of("Na\u0308ssjo\u0308", "SE")).isEqualTo(Municipality.of("Nässjö", "SE"));
        assertThat(Municipality.of("Nässjö", "SE")).isNotEqualTo(Municipality.of("Nässjö", "SE", "0682"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Nässjö|se||found country "se", expected an ISO 3166-1 code such as SE or NO
            Nässjö|SWE||found country "SWE", expected an ISO 3166-1 code such as SE or NO
            Nässjö|SE|682|found code "682", expected four digits
            Røros|NO|A025|found code "A025", expected four digits
            Silkeborg|DK|7 40|found code "7 40", expected letters and digits
            """)
    void municipalityHasNameCountryAndOptionalCode(String name, String country, String code, String message) {
        assertThatThrownBy(() -> new Municipality(name, country, Optional.ofNullable(code)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void municipalityRejectsCodeOfMoreThan200Characters() {
        assertThat(Municipality.of("Silkeborg", "DK", "7".repeat(200)).code()).contains("7".repeat(200));
        assertThatThrownBy(() -> Municipality.of("Silkeborg", "DK", "7".repeat(201)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a code of 201 characters, expected at most 200 characters");
    }

    @Test
    void countsEvidence() {
        assertThat(Evidence.of(EvidenceKind.WEB).count()).isEmpty();
        assertThat(Evidence.of(EvidenceKind.DOCUMENTS, 0).count()).hasValue(0);
        assertThatThrownBy(() -> Evidence.of(EvidenceKind.INTERVIEWS, -1))
                .hasMessage("found -1 interviews, expected 0 or more");
    }

    @Test
    void indicatorHasNameAndPerhapsValue() {
        Evidence ranking = Evidence.indicator(NAME, "52");
        assertThat(ranking.kind()).isEqualTo(EvidenceKind.INDICATOR);
        assertThat(ranking.name()).contains(NAME);
        assertThat(ranking.value()).contains("52");
        assertThat(ranking.count()).isEmpty();
        assertThat(Evidence.indicator(NAME).value()).isEmpty();
        assertThat(ranking.withNote(TEXT).note()).contains(TEXT);
        assertThat(ranking.withNote(TEXT)).isNotEqualTo(ranking);
        assertThat(Evidence.of(EvidenceKind.WEB, 2).withNote(TEXT).count()).hasValue(2);
    }

    @Test
    void onlyIndicatorHasNameAndValue() {
        assertThatThrownBy(() -> Evidence.of(EvidenceKind.INDICATOR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found an indicator without a name, expected a name");
        assertThatThrownBy(() -> new Evidence(
                        EvidenceKind.INDICATOR,
                        OptionalInt.of(1),
                        Optional.of(NAME),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessage("found an indicator with a count, expected a name and perhaps a value");
        String expected = "found web with a name or a value, expected an indicator, or a note";
        assertThatThrownBy(() -> new Evidence(
                        EvidenceKind.WEB, OptionalInt.empty(), Optional.of(NAME), Optional.empty(), Optional.empty()))
                .hasMessage(expected);
        assertThatThrownBy(() -> new Evidence(
                        EvidenceKind.WEB, OptionalInt.empty(), Optional.empty(), Optional.of("1"), Optional.empty()))
                .hasMessage(expected);
        assertThatThrownBy(() -> Evidence.indicator(NAME, " ")).hasMessage("found a blank value, expected a value");
        assertThatThrownBy(() -> Evidence.indicator(NAME, "1".repeat(1_001)))
                .hasMessage("found a value of 1001 characters, expected at most 1000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "i-3-1", "A.b_C-9", "x---"})
    void acceptsIdsOfFindings(String id) {
        assertThat(FINDING.withId(id).id()).contains(id);
        assertThat(FINDING.withRefersTo(id, "x").refersTo()).containsExactly(id, "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", ".a", "å", "a b", "a/b", "a\n"})
    void rejectsMalformedIdsOfFindings(String id) {
        String message =
                "found " + Quoted.of(id) + ", expected a letter or digit, then letters, digits, dots, hyphens or"
                        + " underscores (A to Z, 0 to 9)";
        assertThatThrownBy(() -> FINDING.withId(id))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> FINDING.withRefersTo("a", id)).hasMessage(message);
    }

    @Test
    void rejectsIdsOfFindingsThatAreTooLongOrRepeated() {
        assertThat(FINDING.withId("a".repeat(64)).id()).isPresent();
        assertThatThrownBy(() -> FINDING.withId("a".repeat(65)))
                .hasMessage("found a finding id of 65 characters, expected at most 64 characters");
        assertThatThrownBy(() -> FINDING.withRefersTo("a", "b", "c", "b", "a", "b"))
                .hasMessage("found b, a more than once, expected each id once");
    }

    @Test
    void findingKeepsItsOtherParts() {
        Finding finding = FINDING.withRefersTo("a", "b").withId("c");
        assertThat(finding)
                .isEqualTo(new Finding(
                        Optional.of("c"), FINDING.kind(), FINDING.criterion(), FINDING.text(), List.of("a", "b")));
        assertThat(finding.withRefersTo(List.of()).id()).contains("c");
        assertThat(FINDING.id()).isEmpty();
        assertThat(FINDING.refersTo()).isEmpty();
    }

    @Test
    void holdsTitleEvaluatorsAndSections() {
        EvaluationBuilder builder = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022, 9));
        Evaluation bare = builder.build();
        assertThat(bare.title()).isEmpty();
        assertThat(bare.evaluators()).isEmpty();
        assertThat(bare.sections()).isEmpty();
        Evaluation evaluation = builder.title(NAME)
                .addEvaluator("A. Andersson")
                .addEvaluator("The office")
                .section("1.10", TEXT)
                .section("1.2", NAME)
                .section(CriterionCode.of("1.2"), TEXT)
                .section("total", NAME)
                .build();
        assertThat(evaluation.title()).contains(NAME);
        assertThat(evaluation.evaluators()).containsExactly("A. Andersson", "The office");
        assertThat(evaluation.sections()).hasToString("{total=" + NAME + ", 1.2=" + TEXT + ", 1.10=" + TEXT + "}");
        assertThat(evaluation.toBuilder().build()).isEqualTo(evaluation);
        assertThat(bare.sections()).isEmpty();
        assertThat(evaluation.toBuilder().sections(Map.of()).build().sections()).isEmpty();
        assertThatThrownBy(() -> evaluation.sections().put(CriterionCode.TOTAL, TEXT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsBlankEvaluators() {
        EvaluationBuilder builder = Evaluation.builder(Catalogues.se2020());
        assertThatThrownBy(() -> builder.addEvaluator(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a blank name of an evaluator, expected a name");
        assertThatThrownBy(() -> builder.evaluators(List.of("A", "x".repeat(1_001))))
                .hasMessage("found a name of an evaluator of 1001 characters, expected at most 1000 characters");
    }

    @Test
    void reasonAndKindNamesAreStable() {
        assertThat(Missing.values())
                .extracting(Missing::id)
                .containsExactly("not-reported", "not-assessed", "not-applicable", "suppressed");
        assertThat(FindingKind.values())
                .extracting(FindingKind::id)
                .containsExactly("strength", "improvement", "good-example");
        assertThat(EvidenceKind.values())
                .extracting(EvidenceKind::id)
                .containsExactly("documents", "web", "interviews", "indicator");
    }
}
