package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.testkit.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over all built-in catalogues and all samples, Kompass says of two revisions only what a source says. */
class NothingInventedTest {

    static Stream<Arguments> pairs() {
        List<Catalogue> all = Catalogues.builtIn().all();
        return all.stream()
                .flatMap(from -> all.stream().filter(to -> !to.equals(from)).map(to -> Arguments.of(from, to)));
    }

    /** Criteria are in both, in one only, or not comparable by name; none is called renamed, moved or divided. */
    @ParameterizedTest
    @MethodSource("pairs")
    void catalogues(Catalogue from, Catalogue to) {
        CatalogueDiff diff = Crosswalks.builtIn().diff(from, to);
        assertThat(diff).isEqualTo(CatalogueDiff.between(from, to));
        assertThat(diff.changes())
                .extracting(CatalogueChange::kind)
                .isSubsetOf(
                        CatalogueChange.Kind.ADDED,
                        CatalogueChange.Kind.REMOVED,
                        CatalogueChange.Kind.CODE_REUSED,
                        CatalogueChange.Kind.NAMES_NOT_COMPARABLE);
        assertThat(diff.sameCriteria())
                .allSatisfy((earlier, later) -> assertThat(earlier.parent().isEmpty()
                                || original(earlier, from).equals(original(later, to)))
                        .isTrue());
        assertThat(Crosswalks.builtIn().comparability(from, to).verdict()).isEqualTo(ComparabilityLevel.NONE);
    }

    private static String original(Criterion criterion, Catalogue catalogue) {
        return criterion.name().find(catalogue.language()).orElseThrow();
    }

    static Stream<List<Evaluation>> municipalities() {
        Map<String, List<Evaluation>> byName = Samples.evaluations().stream()
                .collect(Collectors.groupingBy(
                        evaluation -> evaluation.municipality().name()));
        return byName.values().stream().filter(evaluations -> evaluations.size() > 1);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void samples(List<Evaluation> evaluations) {
        for (Progress step : History.of(evaluations).steps()) {
            boolean isOneRevision =
                    step.earlier().revision().equals(step.later().revision());
            assertThat(step.changes())
                    .allMatch(change -> isOneRevision || !change.points().isPresent());
            assertThat(step.ratePerYear().isPresent()).isEqualTo(isOneRevision);
            assertThat(step.comparability().statements())
                    .allMatch(statement -> !isOneRevision
                            && (statement.about().isEmpty()
                                    || statement
                                            .about()
                                            .equals(Optional.of(
                                                    step.later().municipality().name()))));
        }
    }

    static Stream<JsonNode> statements() {
        return JsonMapper.shared()
                .readTree(NothingInventedTest.class.getResourceAsStream("statements.json"))
                .valueStream();
    }

    /** The wordings are data: as they were printed, with their sources. */
    @ParameterizedTest
    @MethodSource("statements")
    void statementsAreAsPrinted(JsonNode printed) {
        Catalogue from = Catalogues.builtIn().catalogue(printed.get("from").asString());
        Catalogue to = Catalogues.builtIn().catalogue(printed.get("to").asString());
        String about = printed.path("about").asString("");
        assertThat(Comparability.between(from, to).withStatementsAbout(about).statements())
                .filteredOn(statement -> statement
                        .text()
                        .find("sv")
                        .equals(Optional.of(printed.get("text").get("sv").asString())))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.text().find("en"))
                            .contains(printed.get("text").get("en").asString());
                    assertThat(statement.by().id()).isEqualTo(printed.get("by").asString());
                    assertThat(statement.about().orElse("")).isEqualTo(about);
                    assertThat(statement.source().text())
                            .isEqualTo(printed.get("source").asString());
                    assertThat(statement.isQuotation()).isTrue();
                    assertThat(List.of(statement.from(), statement.to()))
                            .containsExactly(from.revision(), to.revision());
                });
    }

    @Test
    void looksAtSamplesOfBothKinds() {
        assertThat(municipalities()).hasSizeGreaterThanOrEqualTo(4);
    }
}
