package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents round-trip, are valid by their schema, and do not depend on the form of the input. */
class FormatsTest {

    private static final KompassJson JSON = KompassJson.standard();

    static List<String> published() {
        return Documents.published();
    }

    @ParameterizedTest
    @MethodSource("published")
    void readsAndWritesEveryPublishedEvaluation(String line) {
        Evaluation evaluation = JSON.readEvaluation(line);
        String written = JSON.write(evaluation);
        assertThat(JSON.readEvaluation(written)).isEqualTo(evaluation);
        assertThat(JSON.write(JSON.readEvaluation(written))).isEqualTo(written);
        assertThat(Schemas.errors(Format.EVALUATION, line)).isEmpty();
        assertThat(Schemas.errors(Format.EVALUATION, written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void readsAndWritesScorecardsUnderEveryPolicy(String line) {
        Evaluation evaluation = JSON.readEvaluation(line);
        for (MissingPolicy policy : MissingPolicy.values()) {
            Scorecard scorecard = Scorer.with(policy).score(evaluation);
            String written = JSON.write(scorecard);
            assertThat(JSON.read(Format.SCORECARD, written)).isEqualTo(scorecard);
            assertThat(Schemas.errors(Format.SCORECARD, written)).isEmpty();
        }
    }

    @Test
    void readsFindingsOfNassjo2022() {
        Evaluation evaluation = JSON.readEvaluation(Documents.nassjo2022());
        assertThat(evaluation.municipality().name()).isEqualTo("Nässjö");
        assertThat(evaluation.observations().points("total")).hasValue(542);
        assertThat(evaluation.findings()).extracting(finding -> finding.kind()).contains(FindingKind.values());
        assertThat(evaluation.findings().get(0).text().in("en")).isEqualTo("Principles for citizen dialogue");
        assertThat(Schemas.errors(Format.EVALUATION, Documents.nassjo2022())).isEmpty();
    }

    @Test
    void writesEvaluationCanonically() {
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .evaluated(PartialDate.of(2022))
                .points("total", 500)
                .points("10".substring(0, 1), 60)
                .points("1.2", 9)
                .points("1.1", 10)
                .missing("3", Missing.SUPPRESSED)
                .missing("2.1", Missing.NOT_ASSESSED)
                .build();
        assertThat(JSON.write(evaluation))
                .isEqualTo("{\"format\":\"kompass/evaluation/1\","
                        + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\",\"code\":\"0682\"},"
                        + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\","
                        + "\"points\":{\"1.1\":10,\"1.2\":9,\"1\":60,\"total\":500},"
                        + "\"missing\":{\"2.1\":\"not-assessed\",\"3\":\"suppressed\"}}");
    }

    /** Each member is written only if there is something in it. */
    @Test
    void writesWordsCanonically() {
        LocalizedText text = LocalizedText.of(Map.of("sv", "Text", "en", "Text"));
        Finding finding = Finding.of(FindingKind.STRENGTH, CriterionCode.of("1"), text);
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022))
                .title(text)
                .addEvaluator("Two")
                .addEvaluator("One")
                .points("total", 500)
                .section("2", text)
                .section("1.1", text)
                .section("total", text)
                .addFinding(finding)
                .addFinding(finding.withId("s-1").withRefersTo("b", "a"))
                .addEvidence(Evidence.of(EvidenceKind.WEB, 2).withNote(text))
                .addEvidence(Evidence.indicator(text))
                .addEvidence(Evidence.indicator(text, "52").withNote(text))
                .build();
        String written = "{\"en\":\"Text\",\"sv\":\"Text\"}";
        String json = JSON.write(evaluation);
        assertThat(json)
                .isEqualTo("{\"format\":\"kompass/evaluation/1\","
                        + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
                        + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\","
                        + ("\"title\":TEXT,\"evaluators\":[\"Two\",\"One\"],"
                                        + "\"points\":{\"total\":500},"
                                        + "\"sections\":{\"total\":TEXT,\"1.1\":TEXT,\"2\":TEXT},"
                                        + "\"findings\":[{\"kind\":\"strength\",\"criterion\":\"1\",\"text\":TEXT},"
                                        + "{\"id\":\"s-1\",\"kind\":\"strength\",\"criterion\":\"1\",\"text\":TEXT,"
                                        + "\"refersTo\":[\"b\",\"a\"]}],"
                                        + "\"evidence\":[{\"kind\":\"web\",\"count\":2,\"note\":TEXT},"
                                        + "{\"kind\":\"indicator\",\"name\":TEXT},"
                                        + "{\"kind\":\"indicator\",\"name\":TEXT,\"value\":\"52\",\"note\":TEXT}]}")
                                .replace("TEXT", written));
        assertThat(JSON.readEvaluation(json)).isEqualTo(evaluation);
        assertThat(Schemas.errors(Format.EVALUATION, json)).isEmpty();
    }

    @Test
    void readsAndWritesDescriptions() {
        String json = "{\"format\":\"kompass/catalogue/1\",\"revision\":\"OWN\",\"language\":\"en\","
                + "\"description\":{\"en\":\"All\",\"sv\":\"Allt\"},"
                + "\"root\":{\"code\":\"total\",\"name\":{\"en\":\"Total\"},\"max\":7,\"criteria\":["
                + "{\"code\":\"1\",\"name\":{\"en\":\"One\"},\"description\":{\"en\":\"About one\"},\"max\":7}]}}";
        Catalogue own = JSON.read(Format.CATALOGUE, json);
        assertThat(own.description().orElseThrow().in("sv")).isEqualTo("Allt");
        assertThat(own.root().description()).isEmpty();
        assertThat(own.criterion("1").description()).contains(LocalizedText.of("en", "About one"));
        assertThat(JSON.write(Format.CATALOGUE, own)).isEqualTo(json);
        assertThat(Schemas.errors(Format.CATALOGUE, json)).isEmpty();
    }

    @Test
    void readsKeysInAnyOrder() {
        String shuffled = """
                {"points": {"total": 500, "1": 60, "1.2": 9, "1.1": 10}, "evaluated": "2022", "revision": "SE-2020",
                 "municipality": {"country": "SE", "name": "Nässjö"}, "format": "kompass/evaluation/1"}
                """;
        assertThat(JSON.write(JSON.readEvaluation(shuffled)))
                .isEqualTo(
                        "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
                                + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\","
                                + "\"points\":{\"1.1\":10,\"1.2\":9,\"1\":60,\"total\":500}}");
    }

    @Test
    void writesKnownAndBoundedScores() {
        Catalogue small = Catalogue.builder("SMALL")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(30))
                        .add(Criterion.builder("2").name("en", "Two").max(10))
                        .add(Criterion.builder("3").name("en", "Three").max(10)))
                .build();
        Evaluation evaluation = Evaluation.builder(small)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", 10)
                .missing("3", Missing.NOT_APPLICABLE)
                .build();
        String who = "{\"format\":\"kompass/scorecard/1\",\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},"
                + "\"revision\":\"SMALL\",\"evaluated\":\"2022\",";
        String one = "\"1\":{\"points\":10,\"max\":30,\"share\":{\"exact\":\"1/3\",\"value\":0.3333333333333333}},";
        assertThat(JSON.write(Scorer.strict().score(evaluation)))
                .isEqualTo(who + "\"scores\":{\"total\":{\"atLeast\":10,\"atMost\":20,\"max\":50,"
                        + "\"completeness\":{\"exact\":\"3/4\",\"value\":0.75}}," + one
                        + "\"2\":{\"atLeast\":0,\"atMost\":10,\"max\":10,\"completeness\":{\"exact\":\"0\",\"value\":0}},"
                        + "\"3\":{\"atLeast\":0,\"atMost\":0,\"max\":10}}}");
        String available = JSON.write(Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(evaluation));
        assertThat(available)
                .startsWith(who + "\"policy\":\"available-parts\",\"scores\":{\"total\":{\"points\":10,\"max\":30,"
                        + "\"share\":{\"exact\":\"1/3\",\"value\":0.3333333333333333},"
                        + "\"completeness\":{\"exact\":\"3/4\",\"value\":0.75}},");
        KompassJson json = JSON.with(Catalogues.none().with(small));
        assertThat(json.read(Format.SCORECARD, available))
                .isEqualTo(Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(evaluation));
        assertThat(Schemas.errors(Format.SCORECARD, available)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE-2010", "SE-2016", "SE-2020", "NO-2010"})
    void readsAndWritesBuiltInCatalogues(String revision) {
        Catalogue catalogue = Catalogues.builtIn().catalogue(revision);
        String written = JSON.write(Format.CATALOGUE, catalogue);
        assertThat(JSON.read(Format.CATALOGUE, written)).isEqualTo(catalogue);
        assertThat(Schemas.errors(Format.CATALOGUE, written)).isEmpty();
    }

    @Test
    void readsCustomCatalogueDownToQuestions() {
        Catalogue own = JSON.read(Format.CATALOGUE, """
                {"format": "kompass/catalogue/1", "revision": "OWN-2026", "language": "en",
                 "root": {"code": "total", "name": {"en": "Total"}, "criteria": [
                  {"code": "1", "name": {"en": "Dialogue"}, "criteria": [
                   {"code": "1.1", "name": {"en": "Channels"}, "max": 7, "criteria": [
                    {"code": "1.1.1", "name": {"en": "Is there a forum?"}, "max": 3},
                    {"code": "1.1.2", "name": {"en": "Is it used?"}, "max": 4}]}]}]}}
                """);
        assertThat(own.root().max()).isEqualTo(7);
        assertThat(own.criterion("1.1.2").level().toString()).isEqualTo("question");
        assertThat(JSON.read(Format.CATALOGUE, JSON.write(Format.CATALOGUE, own)))
                .isEqualTo(own);
    }

    @Test
    void listsRevisions() {
        String written = JSON.write(Format.REVISIONS, Catalogues.builtIn());
        assertThat(written)
                .startsWith(
                        "{\"format\":\"kompass/revisions/1\",\"revisions\":[{\"revision\":\"NO-2010\",\"country\":\"NO\",")
                .contains(
                        "\"inUse\":{\"from\":\"2020\"},\"max\":800,\"criteria\":45,\"deepestLevel\":\"sub-area\",\"fingerprint\":\"");
        assertThat(Schemas.errors(Format.REVISIONS, written)).isEmpty();
    }

    static List<Format<?>> formats() {
        return Format.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void schemasRejectOtherFormats(Format<?> format) {
        assertThat(Schemas.errors(format, "{\"format\":\"" + format.id() + "\"}"))
                .isNotEmpty();
        assertThat(Schemas.errors(format, "[]")).isNotEmpty();
        assertThat(Format.find(format.id()).orElseThrow()).isSameAs(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"1.1\": -1}",
                "{\"1.1\": \"13\"}",
                "{\"1.1\": null}",
                "{\"1.1\": 13.5}",
                "{\"1,1\": 13}",
                "[13]"
            })
    void schemaAndReaderAgreeOnValidPoints(String points) {
        String json = "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"A\",\"country\":\"SE\"},"
                + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":" + points + "}";
        assertThat(Schemas.errors(Format.EVALUATION, json)).isNotEmpty();
        assertThat(JSON.validate(json)).isNotEmpty();
    }

    @Test
    void writesShortestRoundTripDecimalsOnEveryJava() {
        // Double.toString gives 2.0E-3 and, before Java 19, 2.2E-322 for what shortest is 2e-322.
        Evaluation one = JSON.readEvaluation(Documents.published().get(0));
        String scorecard = JSON.write(Scorer.strict().score(one));
        assertThat(scorecard)
                .contains("{\"exact\":\"271/400\",\"value\":0.6775}")
                .contains("{\"exact\":\"13/15\",\"value\":0.8666666666666667}")
                .contains("{\"exact\":\"11/30\",\"value\":0.36666666666666664}")
                .doesNotContainPattern("[0-9]E");
    }
}
