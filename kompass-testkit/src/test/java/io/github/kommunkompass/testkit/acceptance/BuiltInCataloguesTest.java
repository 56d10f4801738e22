package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.value.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The built-in catalogues hold what is public, all of it and nothing else. The facts are in {@code catalogues.json}.
 */
class BuiltInCataloguesTest {

    static Stream<JsonNode> revisions() throws IOException {
        try (InputStream facts = BuiltInCataloguesTest.class.getResourceAsStream("catalogues.json")) {
            return JsonMapper.shared().readTree(facts).get("revisions").valueStream();
        }
    }

    @Test
    void containsEveryRevisionWithKnownAreas() throws IOException {
        assertThat(Catalogues.builtIn().revisions())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(
                        revisions().map(facts -> facts.get("id").asString()).toList());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void codesNamesMaximaAndOrderMatchSources(JsonNode facts) {
        Catalogue catalogue = catalogue(facts);
        assertThat(catalogue.country()).contains(facts.get("country").asString());
        assertThat(catalogue.root().max()).isEqualTo(facts.get("totalMax").asInt());
        List<Criterion> belowTotal =
                catalogue.criteria().subList(1, catalogue.criteria().size());
        assertThat(belowTotal.stream().map(criterion -> described(catalogue, criterion)))
                .containsExactlyElementsOf(facts.get("criteria")
                        .valueStream()
                        .map(criterion -> criterion.get("code").asString() + " "
                                + criterion.get("name").asString() + " "
                                + criterion.get("max").asInt())
                        .toList());
    }

    private static String described(Catalogue catalogue, Criterion criterion) {
        String name = criterion.name().find(catalogue.language()).orElseThrow();
        return criterion.code() + " " + name + " " + criterion.max();
    }

    private static Catalogue catalogue(JsonNode facts) {
        return Catalogues.builtIn().catalogue(facts.get("id").asString());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void subAreaIsChildOfAreaWithItsPrefix(JsonNode facts) {
        assertThat(catalogue(facts).criteria())
                .filteredOn(criterion -> criterion.level().depth() > 1)
                .allSatisfy(criterion -> assertThat(criterion.code().toString())
                        .startsWith(criterion.parent().orElseThrow().code() + "."));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void findsCriterionByEveryPublishedWording(JsonNode facts) {
        facts.get("variants")
                .forEachEntry((code, wordings) ->
                        wordings.forEach(wording -> assertThat(catalogue(facts).findByName(wording.asString()))
                                .extracting(criterion -> criterion.code().toString())
                                .containsExactly(code)));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void nynorskNamesGroupsAndReferencesMatchSources(JsonNode facts) {
        Catalogue catalogue = catalogue(facts);
        facts.path("nynorsk")
                .forEachEntry((code, name) ->
                        assertThat(catalogue.criterion(code).name().find("nn")).contains(name.asString()));
        assertThat(catalogue.groups().stream().map(BuiltInCataloguesTest::described))
                .containsExactlyElementsOf(facts.path("groups")
                        .propertyStream()
                        .map(group -> group.getKey() + " "
                                + group.getValue()
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList())
                        .toList());
        assertThat(catalogue.sources())
                .extracting(Source::text)
                .containsExactlyElementsOf(facts.get("sources")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static String described(CriterionGroup group) {
        return group.name().find("sv").orElseThrow() + " " + group.criteria();
    }

    @Test
    void areaOnlyRevisionsShareStructureButDiffer() {
        Catalogue se2010 = Catalogues.builtIn().catalogue("SE-2010");
        Catalogue se2016 = Catalogues.builtIn().catalogue("SE-2016");
        assertThat(se2016.hasSameStructureAs(se2010)).isTrue();
        assertThat(se2016).isNotEqualTo(se2010);
        assertThat(Catalogues.se2020().hasSameStructureAs(se2016)).isFalse();
    }
}
