package io.github.kommunkompass.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Behaviour of the modules for both major versions of Jackson, each with its own mapper. */
abstract class MapperTest {

    /** A document of an application's own. */
    record Case(
            @JsonProperty("id") int id,
            @JsonProperty("evaluation") Evaluation evaluation,
            @JsonProperty("earlier") List<Evaluation> earlier) {}

    private static final String EVALUATION = "{\"format\":\"kompass/evaluation/1\","
            + "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},\"revision\":\"SE-2020\","
            + "\"evaluated\":\"2022-09\",\"points\":{\"total\":542}}";

    private final Mapper mapper = mapper();

    abstract Mapper mapper();

    @Test
    void readsAndWritesValuesInsideOtherDocuments() throws Exception {
        String json =
                "{\"id\":7,\"evaluation\":" + EVALUATION + ",\"earlier\":[" + EVALUATION + "," + EVALUATION + "]}";
        Case read = mapper.read(json, Case.class);
        assertThat(read.evaluation()).isEqualTo(KompassJson.standard().readEvaluation(EVALUATION));
        assertThat(read.earlier()).hasSize(2);
        assertThat(mapper.write(read)).isEqualTo(json);
    }

    @Test
    void readsAndWritesCataloguesAndScorecards() throws Exception {
        Catalogue catalogue = Catalogues.se2020();
        assertThat(mapper.read(mapper.write(catalogue), Catalogue.class)).isEqualTo(catalogue);
        Scorecard scorecard = Scorer.strict().score(mapper.read(EVALUATION, Evaluation.class));
        assertThat(mapper.read(mapper.write(scorecard), Scorecard.class)).isEqualTo(scorecard);
        assertThat(mapper.writtenToTree(scorecard, Scorecard.class)).isEqualTo(scorecard);
    }

    @Test
    void readsBenchmarksAndMeansAndWritesResults() throws Exception {
        Scorecard scorecard = Scorer.strict().score(mapper.read(EVALUATION, Evaluation.class));
        Population population = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);
        Benchmark benchmark = Stream.of(scorecard).collect(Benchmark.toBenchmarkOfScorecards(population));
        assertThat(mapper.read(mapper.write(benchmark), Benchmark.class)).isEqualTo(benchmark);
        PublishedFigures means =
                PublishedFigures.of(Catalogues.se2020(), "Riket", Map.of("total", Ratio.of(500)), List.of());
        assertThat(mapper.read(mapper.write(means), PublishedFigures.class)).isEqualTo(means);
        Comparison comparison = Comparison.of(scorecard, means, ComparisonSettings.of(SubjectInclusion.UNSTATED));
        KompassJson json = KompassJson.standard();
        assertThat(mapper.write(comparison))
                .isEqualTo(json.write(Format.COMPARISON, ComparisonDocument.of(comparison)));
        Summary summary = Summary.of(benchmark, QuantileType.TYPE_7, DisclosurePolicy.none());
        assertThat(mapper.write(summary)).isEqualTo(json.write(Format.SUMMARY, summary));
        Ranking ranking = Ranking.of(List.of(scorecard), "total", TiePolicy.COMPETITION);
        assertThat(mapper.write(ranking)).isEqualTo(json.write(Format.RANKING, ranking));
        Neighbours neighbours = Neighbours.of(Map.of("tax", Ratio.ONE), Map.of(), Map.of("tax", Ratio.ONE), 1);
        assertThat(mapper.write(neighbours)).isEqualTo(json.write(Format.NEIGHBOURS, neighbours));
    }

    @Test
    void keepsLayoutOfMapper() throws Exception {
        assertThat(mapper.indenting().write(mapper.read(EVALUATION, Evaluation.class)))
                .startsWith("{" + System.lineSeparator() + "  \"format\" : \"kompass/evaluation/1\",");
    }

    @Test
    void isStrictUnderAnyMapperConfiguration() {
        String broken = EVALUATION.replace("542}", "542.0}, \"extra\": 1").replace("2022-09", "2022-13");
        assertThatThrownBy(() ->
                        mapper.ignoringUnknownProperties().read("{\"id\":7,\"earlier\":[" + broken + "]}", Case.class))
                .isInstanceOf(mapper.refusal())
                .satisfies(thrown -> assertThat(mapper.originalMessage(thrown)).isEqualTo("""
                                The document is invalid:
                                  error: line 1, column 134: $.earlier[0].evaluated: found "2022-13", expected an ISO 8601 year, year-month or date such as 2022, 2022-09 or 2022-09-14
                                  error: line 1, column 162: $.earlier[0].points.total: found 542.0, expected a whole number, written without decimals or exponent
                                  error: line 1, column 179: $.earlier[0].extra: found an unknown key, expected one of format, municipality, revision, evaluated, title, evaluators, points, missing, sections, findings, evidence, sources\
                                """))
                .hasCauseInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("Case[\"earlier\"]->java.util.ArrayList[0]");
    }

    @Test
    void locatesViolationsByBytesOrByPathInTree() throws Exception {
        String broken = EVALUATION.replace("542", "801");
        assertThatThrownBy(() -> mapper.read(broken, Evaluation.class))
                .hasMessageContaining("error: line 1, column 143: $.points.total: found 801, expected");
        assertThatThrownBy(() -> mapper.read(broken.getBytes(StandardCharsets.UTF_8), Evaluation.class))
                .hasMessageContaining("error: line 1, column 145: $.points.total: found 801, expected");
        assertThatThrownBy(() -> mapper.readThroughTree(broken, Evaluation.class))
                .hasMessageContaining("error: line 1, column 1: $.points.total: found 801, expected");
    }

    @Test
    void rejectsJavaObjectInTree() throws Exception {
        assertThatThrownBy(() -> mapper.readWithJavaObject(EVALUATION, "revision", Evaluation.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("found text that is not JSON (a Java object instead of text), expected");
    }

    @Test
    void continuesReadingAfterValue() throws Exception {
        assertThat(mapper.readOneAfterTheOther(EVALUATION + "\n" + EVALUATION, Evaluation.class))
                .hasSize(2);
        Map<String, Evaluation> byYear =
                mapper.readByKey("{\"2021\":null,\"2022\":" + EVALUATION + "}", Evaluation.class);
        assertThat(byYear)
                .containsEntry("2021", null)
                .containsEntry("2022", KompassJson.standard().readEvaluation(EVALUATION));
    }

    @Test
    void usesGivenCatalogues() throws Exception {
        Catalogue own = Catalogue.builder("OWN")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(600)))
                .build();
        Mapper ownMapper = mapper.knowing(Catalogues.none().with(own));
        assertThat(ownMapper
                        .read(EVALUATION.replace("SE-2020", "OWN"), Evaluation.class)
                        .catalogue())
                .isEqualTo(own);
        assertThatThrownBy(() -> ownMapper.read(EVALUATION, Evaluation.class))
                .hasMessageContaining("$.revision: found revision SE-2020, expected one of OWN");
    }

    @Test
    void pathsStartAtRootOfDocument() {
        String broken = EVALUATION.replace("542", "801");
        String json = "{\"id\":7,\"evaluation\":" + broken + ",\"earlier\":[" + EVALUATION + "," + broken + "]}";
        assertThatThrownBy(() -> mapper.read(json, Case.class))
                .hasMessageContaining(": $.evaluation.points.total: found 801, expected");
        String later = "{\"id\":7,\"earlier\":[" + EVALUATION + "," + broken + "]}";
        assertThatThrownBy(() -> mapper.read(later, Case.class))
                .hasMessageContaining(": $.earlier[1].points.total: found 801, expected");
        assertThatThrownBy(() -> mapper.readThroughTree(later, Case.class))
                .hasMessageContaining(": $.earlier[1].points.total: found 801, expected");
        assertThatThrownBy(() -> mapper.readByKey("{\"x y\":" + broken + "}", Evaluation.class))
                .hasMessageContaining(": $['x y'].points.total: found 801, expected");
        assertThatThrownBy(() -> mapper.read("[[],[\"1\",\"-\"]]", CriterionCode[][].class))
                .hasMessageContaining(": $[1][1]: found \"-\", expected");
        assertThatThrownBy(() -> mapper.read("\"-\"", CriterionCode.class))
                .hasMessageContaining("error: line 1, column 1: $: found \"-\", expected");
        assertThatThrownBy(() -> mapper.readByKeyOf("{\"1\":1,\n\"-\":2}", CriterionCode.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageContaining("error: line 2, column 1: $['-']: found \"-\", expected");
    }

    @Test
    void wordsAreKeysOfMaps() throws Exception {
        Map<CriterionCode, Integer> byCode = Map.of(CriterionCode.of("1.1"), 5);
        assertThat(mapper.write(byCode)).isEqualTo("{\"1.1\":5}");
        assertThat(mapper.readByKeyOf("{\"1.1\":5}", CriterionCode.class)).isEqualTo(byCode);
        assertThat(mapper.write(Map.of(Level.SUB_AREA, 5))).isEqualTo("{\"sub-area\":5}");
        assertThat(mapper.readByKeyOf("{\"2022-09\":5}", PartialDate.class))
                .isEqualTo(Map.of(PartialDate.of(2022, 9), 5));
        Map<ExclusionReason, Integer> byReason = Map.of(ExclusionReason.OUTSIDE_WINDOW, 5);
        assertThat(mapper.write(byReason)).isEqualTo("{\"outside-window\":5}");
        assertThat(mapper.write(new EnumMap<>(byReason))).isEqualTo("{\"outside-window\":5}");
        assertThat(mapper.readByKeyOf("{\"outside-window\":5}", ExclusionReason.class))
                .isEqualTo(byReason);
        assertThat(mapper.write(EnumSet.of(ExclusionReason.OUTSIDE_WINDOW))).isEqualTo("[\"outside-window\"]");
    }

    @Test
    void otherValuesAreNoKeysOfMaps() {
        assertThatThrownBy(() -> mapper.write(Map.of(Ratio.ONE, 5)))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith(
                        "found the type Ratio for the keys of a map, expected one whose form is a string");
        assertThatThrownBy(() -> mapper.write(Map.of(DisclosurePolicy.none(), 5)))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("found the type DisclosurePolicy for the keys of a map");
        assertThatThrownBy(() -> mapper.readByKeyOf("{\"1/2\":5}", Ratio.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith(
                        "found the type Ratio for the keys of a map, expected one whose form is a string");
        assertThatThrownBy(() -> mapper.readByKeyOf("{\"$\":5}", JsonPath.class))
                .isInstanceOf(mapper.refusal())
                .hasMessageStartingWith("found the type JsonPath for the keys of a map");
    }

    /** A type of an application's own that is no value of Kompass, though it has a constant's id. */
    enum Own implements Identified {
        FIRST_ONE
    }

    @Test
    void leavesTypesOfApplicationsToMapper() throws Exception {
        assertThat(mapper.write(Own.FIRST_ONE)).isEqualTo("\"FIRST_ONE\"");
        assertThat(mapper.read("\"FIRST_ONE\"", Own.class)).isEqualTo(Own.FIRST_ONE);
        assertThat(mapper.readByKeyOf("{\"FIRST_ONE\":5}", Own.class)).isEqualTo(Map.of(Own.FIRST_ONE, 5));
    }

    private void assertWorksAfterSerialisation(Mapper one, Object example) throws Exception {
        Mapper again = one.serialisedAndReadAgain();
        assertThat(again.write(example)).isEqualTo(one.write(example));
        assertThat((Object) again.read(one.write(example), example.getClass())).isEqualTo(example);
        assertThat(again.readByKeyOf("{\"1.1\":5}", CriterionCode.class)).isEqualTo(Map.of(CriterionCode.of("1.1"), 5));
        assertThatThrownBy(() -> again.write(DisclosurePolicy.none())).isInstanceOf(mapper.refusal());
        assertThat(again.serialisedAndReadAgain().write(example)).isEqualTo(one.write(example));
    }

    @Test
    void worksAfterSerialisation() throws Exception {
        assertWorksAfterSerialisation(mapper, mapper.read(EVALUATION, Evaluation.class));
        Object catalogue = Examples.read().get(Catalogue.class);
        assertWorksAfterSerialisation(mapper.knowing(Examples.CATALOGUES), catalogue);
        assertWorksAfterSerialisation(mapper.knowing(Catalogues.none()), catalogue);
        Mapper own = mapper.knowing(Examples.CATALOGUES).serialisedAndReadAgain();
        Object evaluation = Examples.read().get(Evaluation.class);
        assertThat(own.read(own.write(evaluation), Evaluation.class)).isEqualTo(evaluation);
        assertThatThrownBy(() -> own.read(EVALUATION, Evaluation.class))
                .hasMessageContaining("found revision SE-2020, expected one of LATER, SMALL");
    }

    @Test
    void serialisesMapperThatHasReadAndWritten() throws Exception {
        mapper.write(mapper.read(EVALUATION, Evaluation.class));
        mapper.write(mapper.readByKeyOf("{\"1.1\":5}", CriterionCode.class));
        mapper.readByKey("{\"2022\":" + EVALUATION + "}", Evaluation.class);
        Mapper again = mapper.serialisedAndReadAgain();
        assertThat(again.read(EVALUATION, Evaluation.class))
                .isEqualTo(KompassJson.standard().readEvaluation(EVALUATION));
        assertThat(again.readByKeyOf("{\"1.1\":5}", CriterionCode.class)).hasSize(1);
    }

    /** A property of any type. */
    record Anything(@JsonProperty("value") Object value) {}

    @Test
    void readsWhatItWritesWithDefaultTyping() throws Exception {
        List<Map.Entry<Class<?>, Object>> examples =
                new ArrayList<>(Examples.read().entrySet());
        examples.add(Map.entry(ExclusionReason.class, ExclusionReason.REPEATED));
        for (var typing :
                mapper.knowing(Examples.CATALOGUES).withDefaultTyping().entrySet()) {
            Mapper typed = typing.getValue();
            for (var example : examples) {
                Object value = example.getValue();
                String where = typing.getKey() + ", " + example.getKey();
                assertThat((Object) typed.read(typed.writeAs(example.getKey(), value), example.getKey()))
                        .as(where)
                        .isEqualTo(value);
                // Mappers omit the id of a final class at the root, so that an object there may be the value or the
                // wrapper.
                if (!typing.getKey().endsWith("WRAPPER_OBJECT")) {
                    assertThat((Object) typed.read(typed.write(value), example.getKey()))
                            .as(where)
                            .isEqualTo(value);
                }
                String any = typed.write(new Anything(value));
                assertThat(any).as(where).contains("\"" + example.getKey().getName() + "\"");
                assertThat(typed.read(any, Anything.class)).as(where).isEqualTo(new Anything(value));
                Case withMany = new Case(7, (Evaluation) examples.get(0).getValue(), new ArrayList<>());
                withMany.earlier().add(withMany.evaluation());
                assertThat(typed.read(typed.write(withMany), Case.class))
                        .as(where)
                        .isEqualTo(withMany);
            }
        }
    }

    @Test
    void refusesWithDefaultTypingToo() {
        mapper.withDefaultTyping()
                .forEach((typing, typed) -> assertThatThrownBy(() -> typed.write(new Anything(DisclosurePolicy.none())))
                        .as(typing)
                        .isInstanceOf(mapper.refusal())
                        .hasMessageStartingWith(
                                "found the type DisclosurePolicy, expected one that has a form in JSON"));
    }

    @Test
    void isFoundAsServiceOnClassPath() {
        assumeThat(KompassJson.class.getModule().isNamed()).isFalse();
        assertThat(mapper.services()).hasSize(1);
    }

    @Test
    void identifiesItself() {
        assertThat(mapper.identity())
                .hasSize(3)
                .contains("io.github.kommunkompass.json", "kompass-json")
                .anyMatch(id ->
                        id.toString().matches("io\\.github\\.kommunkompass\\.json\\.jackson[23]\\.KompassModule"));
    }
}
