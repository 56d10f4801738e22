package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crosswalks round-trip; results computed from them are valid by their schemas. */
class RevisionFormatsTest {

    private static Catalogue catalogue(String revision, int max) {
        return Catalogue.builder(revision)
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One " + max).max(max))
                        .add(Criterion.builder("2").name("en", "Two").max(10)))
                .build();
    }

    private static final Catalogue OLD = catalogue("OLD", 10);
    private static final Catalogue NEW = catalogue("NEW", 20);
    private static final Catalogues BOTH = Catalogues.none().with(OLD).with(NEW);
    private static final KompassJson JSON = KompassJson.standard().with(BOTH);

    private static final Crosswalk CROSSWALK = Crosswalk.of(
            OLD,
            NEW,
            CrosswalkAuthority.author("A controller"),
            List.of(CrosswalkLink.of(
                    Relation.EQUAL, "2", "2", LocalizedText.of("en", "The same questions."), Source.of("Own reading"))),
            List.of(CriterionCode.of("1")),
            List.of(CriterionCode.of("1")));

    private static final String CROSSWALK_TEXT = "{\"format\":\"kompass/crosswalk/1\",\"from\":\"OLD\",\"to\":\"NEW\","
            + "\"authority\":{\"kind\":\"author\",\"name\":\"A controller\"},"
            + "\"links\":[{\"relation\":\"equal\",\"from\":[\"2\"],\"to\":[\"2\"],\"reason\":{\"en\":\"The same questions.\"},"
            + "\"source\":\"Own reading\"}],\"removed\":[\"1\"],\"added\":[\"1\"]}";

    private static void assertValid(Format<?> format, String json) {
        assertThat(Schemas.errors(format, json)).as(json).isEmpty();
    }

    private static Evaluation evaluation(String revision, String date, String points) {
        return JSON.readEvaluation(
                "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Åmål\",\"country\":\"SE\"},"
                        + "\"revision\":\"" + revision + "\",\"evaluated\":\"" + date + "\",\"points\":" + points
                        + ",\"findings\":[{\"kind\":\"improvement\",\"criterion\":\"2\",\"text\":{\"en\":\"More\"}}]}");
    }

    @Test
    void readsAndWritesCrosswalks() {
        assertThat(JSON.write(Format.CROSSWALK, CROSSWALK)).isEqualTo(CROSSWALK_TEXT);
        assertThat(JSON.read(Format.CROSSWALK, CROSSWALK_TEXT))
                .isEqualTo(CROSSWALK)
                .hasSameHashCodeAs(CROSSWALK);
        assertValid(Format.CROSSWALK, CROSSWALK_TEXT);
        Crosswalk together = Crosswalk.of(
                OLD,
                NEW,
                CrosswalkAuthority.none(),
                List.of(CrosswalkLink.of(
                        Relation.SUPERSET,
                        CrosswalkLink.codes("2", "1"),
                        CrosswalkLink.codes("2"),
                        LocalizedText.of("en", "Because."),
                        Source.of("A report"))));
        String written = JSON.write(Format.CROSSWALK, together);
        assertThat(written)
                .contains("\"authority\":{\"kind\":\"none\"},")
                .contains("\"from\":[\"1\",\"2\"],\"to\":[\"2\"]");
        assertThat(JSON.read(Format.CROSSWALK, written)).isEqualTo(together);
        assertValid(Format.CROSSWALK, written);
        String published =
                JSON.write(Format.CROSSWALK, Crosswalk.of(OLD, NEW, CrosswalkAuthority.publisher("SKR"), List.of()));
        assertThat(published).contains("\"authority\":{\"kind\":\"publisher\",\"name\":\"SKR\"},\"links\":[]}");
        assertValid(Format.CROSSWALK, published);
    }

    @Test
    void readsAndWritesBuiltInCrosswalks() {
        for (Crosswalk crosswalk : Crosswalks.builtIn().all()) {
            String written = KompassJson.standard().write(Format.CROSSWALK, crosswalk);
            assertThat(KompassJson.standard().read(Format.CROSSWALK, written)).isEqualTo(crosswalk);
            assertValid(Format.CROSSWALK, written);
        }
    }

    @Test
    void writesDifferencesBetweenCatalogues() {
        String written =
                JSON.write(Format.DIFF, new DiffDocument(CatalogueDiff.between(OLD, NEW), Comparability.by(CROSSWALK)));
        assertThat(written)
                .isEqualTo("{\"format\":\"kompass/diff/1\",\"from\":\"OLD\",\"to\":\"NEW\",\"changes\":["
                        + "{\"kind\":\"maximum-changed\",\"from\":{\"code\":\"total\",\"name\":{\"en\":\"Total\"},\"max\":20},"
                        + "\"to\":{\"code\":\"total\",\"name\":{\"en\":\"Total\"},\"max\":30}},"
                        + "{\"kind\":\"added\",\"to\":{\"code\":\"1\",\"name\":{\"en\":\"One 20\"},\"max\":20}},"
                        + "{\"kind\":\"code-reused\",\"from\":{\"code\":\"1\",\"name\":{\"en\":\"One 10\"},\"max\":10},"
                        + "\"to\":{\"code\":\"1\",\"name\":{\"en\":\"One 20\"},\"max\":20}},"
                        + "{\"kind\":\"removed\",\"from\":{\"code\":\"1\",\"name\":{\"en\":\"One 10\"},\"max\":10}}],\"sameStructure\":false,"
                        + "\"comparability\":{\"verdict\":\"partial\",\"shareFrom\":{\"exact\":\"1/2\",\"value\":0.5},"
                        + "\"shareTo\":{\"exact\":\"1/3\",\"value\":0.3333333333333333},\"reasons\":["
                        + "{\"kind\":\"other-revision\",\"text\":\"OLD and NEW are different revisions.\"},"
                        + "{\"kind\":\"removed\",\"from\":[\"1\"],\"text\":\"In OLD only: 1.\"},"
                        + "{\"kind\":\"added\",\"to\":[\"1\"],\"text\":\"In NEW only: 1.\"},"
                        + "{\"kind\":\"unknown\",\"from\":[\"total\"],\"to\":[\"total\"],"
                        + "\"text\":\"There is no statement on total of OLD and on total of NEW.\"}],"
                        + "\"statements\":[]}}");
        assertValid(Format.DIFF, written);
        for (Catalogue earlier : Catalogues.builtIn().all()) {
            for (Catalogue later : Catalogues.builtIn().all()) {
                Comparability comparability = Crosswalks.builtIn().comparability(earlier, later);
                assertValid(
                        Format.DIFF,
                        JSON.write(
                                Format.DIFF, new DiffDocument(CatalogueDiff.between(earlier, later), comparability)));
            }
        }
    }

    @Test
    void writesProgressWithChangesOnlyWhereComparable() {
        Progress progress = Progress.between(
                evaluation("OLD", "2019-05-02", "{\"1\":4,\"2\":5}"),
                evaluation("NEW", "2021-05-02", "{\"1\":14,\"2\":7}"),
                Crosswalks.none().with(CROSSWALK));
        String written = JSON.write(Format.PROGRESS, progress);
        assertThat(written)
                .startsWith(
                        "{\"format\":\"kompass/progress/1\",\"earlier\":{\"municipality\":{\"name\":\"Åmål\",\"country\":\"SE\"},"
                                + "\"revision\":\"OLD\",\"evaluated\":\"2019-05-02\"},\"later\":{\"municipality\":{\"name\":\"Åmål\","
                                + "\"country\":\"SE\"},\"revision\":\"NEW\",\"evaluated\":\"2021-05-02\"},\"comparability\":{"
                                + "\"verdict\":\"partial\",")
                .endsWith("\"changes\":{\"total\":{\"earlier\":9,\"later\":21,\"unavailable\":\"not-comparable\"},"
                        + "\"2\":{\"earlier\":5,\"later\":7,\"change\":2}},"
                        + "\"earlierOnly\":{\"1\":{\"name\":{\"en\":\"One 10\"},\"points\":4}},"
                        + "\"laterOnly\":{\"1\":{\"name\":{\"en\":\"One 20\"},\"points\":14}},"
                        + "\"breakdown\":{\"comparable\":2,\"earlierOnly\":4,\"laterOnly\":14},"
                        + "\"followUp\":[{\"criterion\":\"2\",\"text\":{\"en\":\"More\"},\"outcome\":\"improved\"}],"
                        + "\"unavailable\":{\"ratePerYear\":\"not-comparable\"},"
                        + "\"register\":\"built-in 2026-01-01\"}");
        assertValid(Format.PROGRESS, written);
        Progress within = Progress.between(
                evaluation("OLD", "2019-05-02", "{\"total\":4}"), evaluation("OLD", "2020-05-02", "{\"1\":4,\"2\":5}"));
        assertThat(JSON.write(Format.PROGRESS, within))
                .contains("\"changes\":{\"total\":{\"earlier\":4,\"later\":9,\"change\":5},"
                        + "\"1\":{\"later\":4,\"unavailable\":\"points-not-known\"},")
                .endsWith("\"ratePerYear\":{\"atLeast\":{\"exact\":\"2435/488\",\"value\":4.989754098360656},"
                        + "\"atMost\":{\"exact\":\"2435/488\",\"value\":4.989754098360656}},"
                        + "\"register\":\"built-in 2026-01-01\"}");
        assertValid(Format.PROGRESS, JSON.write(Format.PROGRESS, within));
    }

    @Test
    void writesHistory() {
        History history = History.of(
                List.of(
                        evaluation("NEW", "2021", "{\"1\":14}"),
                        evaluation("OLD", "2017", "{\"total\":11}"),
                        evaluation("OLD", "2019", "{\"1\":4,\"2\":5}")),
                Crosswalks.none());
        String written = JSON.write(Format.HISTORY, history);
        assertThat(written)
                .startsWith(
                        "{\"format\":\"kompass/history/1\",\"register\":\"built-in 2026-01-01\",\"evaluations\":[{\"municipality\":{\"name\":\"Åmål\","
                                + "\"country\":\"SE\"},\"revision\":\"OLD\",\"evaluated\":\"2017\",\"total\":{\"points\":11,\"max\":20,")
                .contains("\"evaluated\":\"2021\",\"total\":{\"atLeast\":14,\"atMost\":24,\"max\":30,")
                .contains("\"changes\":{\"total\":{\"earlier\":11,\"later\":9,\"change\":-2},");
        assertValid(Format.HISTORY, written);
        String empty = JSON.write(Format.HISTORY, History.of(List.of()));
        assertThat(empty)
                .isEqualTo(
                        "{\"format\":\"kompass/history/1\",\"register\":\"built-in 2026-01-01\",\"evaluations\":[],\"steps\":[]}");
        assertValid(Format.HISTORY, empty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"OLD\"|\"OLDER\"|unknown-revision: $.from: found revision OLDER, expected one of NEW, OLD",
                "\"author\"|\"friend\"|invalid-value: $.authority.kind: found \"friend\", expected one of publisher, author,"
                        + " none",
                ",\"name\":\"A controller\"|``|missing-key: $.authority.name: found nothing, expected this key",
                "\"A controller\"|\" \"|invalid-value: $.authority.name: found a blank text, expected a text",
                "\"author\"|\"none\"|unknown-key: $.authority.name: found an unknown key, expected one of kind",
                "\"equal\"|\"same\"|invalid-value: $.links[0].relation: found \"same\", expected one of equal, tightened,"
                        + " loosened, subset, superset, overlaps",
                "\"from\":[\"2\"]|\"from\":[\"9\"]|unknown-criterion: $.links[0].from: found criterion 9, expected a code of"
                        + " OLD",
                "\"from\":[\"2\"]|\"from\":[]|empty-side: $.links[0].from: found no criteria, expected at least one",
                "\"from\":[\"2\"]|\"from\":[\"2\",\"2\"]|invalid-value: $.links[0].from[1]: found 2 a second time, expected"
                        + " each criterion once",
                "\"from\":[\"2\"]|\"from\":[2]|wrong-type: $.links[0].from[0]: found the number 2, expected a string",
                "\"from\":[\"2\"]|\"from\":\"2\"|wrong-type: $.links[0].from: found the string \"2\", expected an array",
                "\"from\":[\"2\"]|\"from\":[\"total\",\"2\"]|nested: $.links[0].from: found 2 and total, expected one or the"
                        + " other",
                "\"The same questions.\"|\"\"|invalid-value: $.links[0].reason.en: found a blank text, expected a text",
                "{\"en\":\"The same questions.\"}|{}|invalid-value: $.links[0].reason: found no text, expected a text in at"
                        + " least one language",
                "{\"en\":\"The same questions.\"}|\"So.\"|wrong-type: $.links[0].reason: found the string \"So.\","
                        + " expected an object",
                ",\"source\":\"Own reading\"|``|missing-key: $.links[0].source: found nothing, expected this key",
                "\"removed\":[\"1\"]|\"removed\":[\"2\"]|contradiction: $.removed[0]: found 2, which is also in a link,"
                        + " expected one or the other",
                "\"removed\":[\"1\"]|\"removed\":[\"a b\"]|invalid-value: $.removed[0]: found \"a b\", expected a letter or"
                        + " digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)",
                "\"added\":[\"1\"]|\"added\":[\"1\",\"1\"]|contradiction: $.added[1]: found \"1\" a second time, expected one entry",
                "\"added\":[\"1\"]|\"new\":[\"1\"]|unknown-key: $.new: found an unknown key, expected one of format, from, to,"
                        + " authority, links, removed, added",
                "[{\"relation\"|[7,{\"relation\"|wrong-type: $.links[0]: found the number 7, expected an object",
            })
    void locatesViolationInCrosswalk(String valid, String broken, String message) {
        assertThat(CROSSWALK_TEXT).containsOnlyOnce(valid);
        String json = CROSSWALK_TEXT.replace(valid, broken);
        assertThat(JSON.validate(json))
                .extracting(one ->
                        one.violation().rule().id() + ": " + one.violation().message())
                .containsExactly(message);
        assertThatThrownBy(() -> JSON.read(Format.CROSSWALK, json)).isInstanceOf(InvalidDocumentException.class);
    }
}
