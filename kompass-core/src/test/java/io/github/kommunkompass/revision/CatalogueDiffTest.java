package io.github.kommunkompass.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueDiffTest {

    private static Catalogue builtIn(String revision) {
        return Catalogues.builtIn().catalogue(revision);
    }

    private static CriterionBuilder criterion(String code, String name, int max) {
        return Criterion.builder(code).name("sv", name).max(max);
    }

    private static Catalogue catalogue(String revision, CriterionBuilder... areas) {
        CriterionBuilder root = Criterion.root().name("sv", "Totalt");
        for (CriterionBuilder area : areas) {
            root.add(area);
        }
        return Catalogue.builder(revision).language("sv").root(root).build();
    }

    private static List<String> changes(Catalogue earlier, Catalogue later) {
        return CatalogueDiff.between(earlier, later).changes().stream()
                .map(change -> change.kind().id() + " | " + change.describe("sv"))
                .toList();
    }

    @Test
    void renamesOnlyAreaSevenFrom2010To2016() {
        CatalogueDiff diff = CatalogueDiff.between(builtIn("SE-2010"), builtIn("SE-2016"));
        assertThat(changes(builtIn("SE-2010"), builtIn("SE-2016")))
                .containsExactly("renamed | 7 renamed: Verksamhetsutveckling, now Ständiga förbättringar");
        assertThat(diff.hasSameStructure()).isTrue();
        assertThat(changes(builtIn("SE-2016"), builtIn("SE-2010")))
                .containsExactly("renamed | 7 renamed: Ständiga förbättringar, now Verksamhetsutveckling");
    }

    @Test
    void newlyKnownPartsFrom2016To2020AreNotAdditions() {
        CatalogueDiff diff = CatalogueDiff.between(builtIn("SE-2016"), builtIn("SE-2020"));
        assertThat(diff.changes()).extracting(CatalogueChange::kind).doesNotContain(CatalogueChange.Kind.ADDED);
        assertThat(diff.changes())
                .filteredOn(change -> change.kind() == CatalogueChange.Kind.PARTS_KNOWN)
                .hasSize(8);
        assertThat(diff.hasSameStructure()).isFalse();
        CatalogueDiff back = CatalogueDiff.between(builtIn("SE-2020"), builtIn("SE-2016"));
        assertThat(back.changes()).extracting(CatalogueChange::kind).doesNotContain(CatalogueChange.Kind.REMOVED);
        assertThat(back.changes())
                .filteredOn(change -> change.kind() == CatalogueChange.Kind.PARTS_UNKNOWN)
                .hasSize(8);
    }

    /** Area 1 of SE-2020 is also printed under its name of SE-2016. */
    @Test
    void nameKnownToBothIsNotRenamed() {
        assertThat(changes(builtIn("SE-2016"), builtIn("SE-2020"))).noneMatch(change -> change.contains("| 1 renamed"));
    }

    @Test
    void ignoresNamesInOtherLanguages() {
        assertThat(changes(builtIn("NO-2010"), builtIn("SE-2010"))).isEmpty();
    }

    @Test
    void findsNoDifferenceFromItself() {
        for (Catalogue catalogue : Catalogues.builtIn().all()) {
            assertThat(CatalogueDiff.between(catalogue, catalogue).changes()).isEmpty();
        }
    }

    @Test
    void listsAllDifferencesInOrderOfLaterCatalogue() {
        Catalogue earlier = catalogue(
                "OLD",
                criterion("1", "Dialog", 10),
                criterion("2", "Styrning", 20),
                criterion("3", "Uppföljning", 30),
                criterion("4", "Service", 40).alias("Tjänster"));
        Catalogue later = catalogue(
                "NEW",
                criterion("1", "Styrning", 25),
                criterion("2", "Samspel", 20),
                criterion("4", "tjänster ", 40),
                criterion("5", "Digitalisering", 5));
        assertThat(changes(earlier, later))
                .containsExactly(
                        "maximum-changed | total has a maximum of 90, previously 100",
                        "moved | 2 moved: Styrning, now 1 of total",
                        "maximum-changed | 1 has a maximum of 25, previously 20",
                        "added | 2 added: Samspel",
                        "added | 5 added: Digitalisering",
                        "removed | 1 removed: Dialog",
                        "removed | 3 removed: Uppföljning");
        assertThat(CatalogueDiff.between(earlier, later).changes().get(1).from())
                .contains(earlier.criterion("2"));
    }

    @Test
    void reportsCriterionUnderOtherParentAsMoved() {
        CriterionBuilder firstBefore = Criterion.builder("1").name("sv", "Ett").add(criterion("a", "Alfa", 5));
        CriterionBuilder secondBefore = Criterion.builder("2").name("sv", "Två").add(criterion("b", "Beta", 5));
        CriterionBuilder firstAfter = Criterion.builder("1").name("sv", "Ett").add(criterion("b", "Beta", 5));
        CriterionBuilder secondAfter = Criterion.builder("2").name("sv", "Två").add(criterion("a", "Alfa", 5));
        assertThat(changes(catalogue("OLD", firstBefore, secondBefore), catalogue("NEW", firstAfter, secondAfter)))
                .containsExactly("moved | b moved: Beta, now b of 1", "moved | a moved: Alfa, now a of 2");
    }

    @Test
    void reportsChangedMaximumOfTotal() {
        assertThat(changes(
                        catalogue("OLD", criterion("1", "Dialog", 10)), catalogue("NEW", criterion("1", "Dialog", 12))))
                .containsExactly(
                        "maximum-changed | total has a maximum of 12, previously 10",
                        "maximum-changed | 1 has a maximum of 12, previously 10");
    }
}
