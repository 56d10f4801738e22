package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.testkit.property.JsonTree.Place;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A document with one change is rejected by its reader at least wherever the schema rejects it. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class JsonMutationTest {

    private static final List<String> OF_EACH_TYPE = List.of("\"1\"", "1", "true", "null", "[]", "{}");

    @Property(tries = 600)
    void rejectsMissingRequiredKey(@ForAll Document document, @ForAll int choice) {
        JsonTree tree = new JsonTree(document.text());
        chosen(tree.places().stream().filter(Place::isMember).toList(), choice).remove();
        boolean demanded = !Schemas.isValid(document.format(), tree.text());
        Statistics.label("demanded")
                .collect(demanded)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        if (demanded) {
            assertRefused(document, tree);
        }
    }

    @Property
    void rejectsAdditionalKey(@ForAll Document document, @ForAll int choice) {
        JsonTree tree = new JsonTree(document.text());
        ObjectNode object = chosen(tree.objects(), choice);
        object.put("surplus", true);
        assertRefused(document, tree);
        assertThat(Schemas.isValid(document.format(), tree.text())).isFalse();
    }

    /** A schema is a text, and that of a whole document. */
    @Property
    void rejectsSchemaElsewhere(@ForAll Document document, @ForAll int choice, @ForAll boolean isText) {
        JsonTree tree = new JsonTree(document.text());
        ObjectNode object = chosen(tree.objects(), choice);
        if (isText) {
            object.put("$schema", "https://example.org/schema.json");
        } else {
            object.put("$schema", 1);
        }
        if (isText && object.has("format")) {
            assertThat(document.read(tree.text())).isEqualTo(document.value());
            assertThat(Schemas.isValid(document.format(), tree.text())).isTrue();
        } else {
            assertRefused(document, tree);
        }
    }

    @Property(tries = 600)
    void rejectsValueOfOtherType(@ForAll Document document, @ForAll int choice, @ForAll int otherChoice) {
        assumeWholeNumbers(document);
        JsonTree tree = new JsonTree(document.text());
        Place place = chosen(tree.places(), choice);
        JsonNode other = JsonTree.node(chosen(OF_EACH_TYPE, otherChoice));
        Assume.that(other.getNodeType() != place.node().getNodeType());
        place.put(other);
        assertRefused(document, tree);
        assertThat(Schemas.isValid(document.format(), tree.text())).isFalse();
    }

    /** Only means may be numbers of any kind, or fractions. */
    private static void assumeWholeNumbers(Document document) {
        Assume.that(document.format() != Format.REFERENCE);
    }

    /** A schema cannot tell 13.0 from 13; readers can. */
    @Property
    void rejectsWholeNumberWithDecimals(@ForAll Document document, @ForAll int choice) {
        assumeWholeNumbers(document);
        JsonTree tree = new JsonTree(document.text());
        List<Place> numbers = tree.places().stream()
                .filter(place ->
                        place.node().isIntegralNumber() && !place.step().equals("value"))
                .toList();
        Assume.that(!numbers.isEmpty());
        Place number = chosen(numbers, choice);
        number.put(DoubleNode.valueOf(number.node().asInt()));
        assertThat(Schemas.isValid(document.format(), tree.text())).isTrue();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> document.read(tree.text()))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .anyMatch(violation -> violation.rule() == JsonRule.NOT_A_WHOLE_NUMBER));
    }

    @Property
    void rejectsDuplicateKey(@ForAll Document document, @ForAll int choice) {
        JsonTree tree = new JsonTree(document.text());
        List<ObjectNode> objects =
                tree.objects().stream().filter(object -> !object.isEmpty()).toList();
        ObjectNode object = chosen(objects, choice);
        String key = object.propertyNames().iterator().next();
        JsonNode value = object.remove(key);
        object.put("twice", true);
        String member = StringNode.valueOf(key) + ":" + value;
        String twice = tree.text().replace("\"twice\":true", member + "," + member);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> document.read(twice))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .anyMatch(violation -> violation.rule() == JsonRule.DUPLICATE_KEY));
    }

    private static void assertRefused(Document document, JsonTree tree) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .as("%s", tree.text())
                .isThrownBy(() -> document.read(tree.text()));
    }

    private static <T> T chosen(List<T> list, int choice) {
        return list.get(Math.floorMod(choice, list.size()));
    }
}
