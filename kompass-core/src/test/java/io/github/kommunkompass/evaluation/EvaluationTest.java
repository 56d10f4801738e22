package io.github.kommunkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

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
    void reasonAndKindNamesAreStable() {
        assertThat(Missing.values())
                .extracting(Missing::id)
                .containsExactly("not-reported", "not-assessed", "not-applicable", "suppressed");
        assertThat(FindingKind.values())
                .extracting(FindingKind::id)
                .containsExactly("strength", "improvement", "good-example");
        assertThat(EvidenceKind.values())
                .extracting(EvidenceKind::id)
                .containsExactly("documents", "web", "interviews");
    }
}
