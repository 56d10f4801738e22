package io.github.kommunkompass.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
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

    /** The name of area 7 is the only one that differs, and no source says that both mean the same. */
    @Test
    void replacesAreaSevenFrom2010To2016() {
        CatalogueDiff diff = CatalogueDiff.between(builtIn("SE-2010"), builtIn("SE-2016"));
        assertThat(changes(builtIn("SE-2010"), builtIn("SE-2016")))
                .containsExactly(
                        "added | 7 added: Ständiga förbättringar",
                        "code-reused | 7 reused: previously Verksamhetsutveckling, now Ständiga förbättringar",
                        "removed | 7 removed: Verksamhetsutveckling");
        assertThat(diff.hasSameStructure()).isTrue();
        assertThat(diff.sameCriteria()).hasSize(8);
    }

    @Test
    void areasOf2016And2020ShareNumbersOnly() {
        CatalogueDiff diff = CatalogueDiff.between(builtIn("SE-2016"), builtIn("SE-2020"));
        assertThat(diff.sameCriteria())
                .containsExactly(
                        Map.entry(builtIn("SE-2016").root(), builtIn("SE-2020").root()));
        assertThat(kinds(diff)).isEqualTo(Map.of("added", 8L, "code-reused", 8L, "removed", 8L));
        assertThat(changes(builtIn("SE-2016"), builtIn("SE-2020")))
                .contains(
                        "code-reused | 2 reused: previously Tillgänglighet och brukarorientering, now Samhällsutveckling");
        assertThat(kinds(CatalogueDiff.between(builtIn("SE-2020"), builtIn("SE-2016"))))
                .isEqualTo(kinds(diff));
    }

    private static Map<String, Long> kinds(CatalogueDiff diff) {
        return diff.changes().stream()
                .collect(Collectors.groupingBy(change -> change.kind().id(), Collectors.counting()));
    }

    /** Vallentuna printed the old name of area 1 in 2021; a look-up finds it, and it makes nothing the same. */
    @Test
    void misprintsMakeNothingTheSame() {
        Criterion area = builtIn("SE-2020").criterion("1");
        assertThat(builtIn("SE-2020").findByName("OFFENTLIGHET  och demokrati")).containsExactly(area);
        assertThat(area.isMisprint("OFFENTLIGHET  och demokrati")).isTrue();
        assertThat(area.isMisprint("Samspel mellan förtroendevalda och medborgare"))
                .isFalse();
        assertThat(area.hasSameNameAs(builtIn("SE-2016").criterion("1"))).isFalse();
    }

    @Test
    void namesAreAskedBeforeMisprints() {
        Catalogue catalogue = catalogue(
                "OWN",
                criterion("1", "Dialog", 10).misprint("Service"),
                criterion("2", "Service", 10).misprint("Service"));
        assertThat(catalogue.findByName("service")).containsExactly(catalogue.criterion("2"));
        assertThat(catalogue.criterion("2").isMisprint("Service")).isFalse();
        assertThat(catalogue.criterion("1").misprints()).containsExactly("Service");
    }

    /** Whether areas of different languages are the same is not said, except of the totals. */
    @Test
    void namesInOtherLanguagesAreNotCompared() {
        CatalogueDiff diff = CatalogueDiff.between(builtIn("NO-2010"), builtIn("SE-2010"));
        assertThat(kinds(diff)).isEqualTo(Map.of("names-not-comparable", 8L));
        assertThat(diff.changes().get(2).describe("nb", "sv"))
                .isEqualTo(
                        "3 in both, with names in different languages: Politisk styring og kontroll, Politisk styrning"
                                + " och kontroll");
    }

    @Test
    void translationsCountInTheLanguageOfAnOriginalOnly() {
        Catalogue english = Catalogue.builder("EN")
                .language("en")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("x")
                                .name("en", "Working  life")
                                .name("sv", "Något annat")
                                .max(100)))
                .build();
        assertThat(english.criterion("x").hasSameNameAs(builtIn("SE-2020").criterion("7")))
                .isTrue();
        Catalogue one = catalogue("ONE", criterion("1", "Dialog", 10).name("en", "Dialogue"));
        Catalogue other = catalogue("OTHER", criterion("1", "Samtal", 10).name("en", "Dialogue"));
        assertThat(one.criterion("1").hasSameNameAs(other.criterion("1"))).isFalse();
    }

    @Test
    void foldsDashesAndSpacesAsLookUpsDo() {
        assertThat(changes(
                        catalogue("OLD", criterion("1", "Arbetsgivare –\u00a0personalpolitik", 10)),
                        catalogue("NEW", criterion("1", "arbetsgivare - Personalpolitik", 10))))
                .isEmpty();
    }

    @Test
    void crosswalkSaysWhatIsTheSame() {
        Catalogue from = catalogue("OLD", criterion("1", "Dialog", 10), criterion("2", "Service", 10));
        Catalogue to = catalogue("NEW", criterion("1", "Service", 10), criterion("2", "Samtal", 10));
        Crosswalk crosswalk = CrosswalkDraft.of(from, to)
                .link(CrosswalkLink.of(
                        Relation.TIGHTENED, "1", "2", LocalizedText.of("en", "Asks more."), Source.of("Own reading")))
                .build();
        assertThat(CatalogueDiff.by(crosswalk).sameCriteria())
                .containsEntry(from.criterion("1"), to.criterion("2"))
                .containsEntry(from.criterion("2"), to.criterion("1"));
        assertThat(CatalogueDiff.by(crosswalk).changes().stream()
                        .map(change -> change.kind().id() + " | " + change.describe("sv")))
                .containsExactly(
                        "moved | 2 moved: Service, now 1 of total",
                        "code-reused | 1 reused: previously Dialog, now Service",
                        "moved | 1 moved: Samtal, now 2 of total",
                        "renamed | 2 renamed: Dialog, now Samtal",
                        "code-reused | 2 reused: previously Service, now Samtal");
        assertThat(Crosswalks.none().with(crosswalk).diff(from, to)).isEqualTo(CatalogueDiff.by(crosswalk));
    }

    @Test
    void overlapsAndDoubleLinksMakeNothingTheSame() {
        Catalogue from = catalogue("OLD", criterion("1", "Dialog", 10), criterion("2", "Service", 10));
        Catalogue to = catalogue("NEW", criterion("1", "Samtal", 10), criterion("2", "Stöd", 10));
        Crosswalk crosswalk = CrosswalkDraft.of(from, to)
                .link(CrosswalkLink.of(
                        Relation.TIGHTENED, "1", "1", LocalizedText.of("en", "One."), Source.of("Own reading")))
                .link(CrosswalkLink.of(
                        Relation.TIGHTENED, "1", "2", LocalizedText.of("en", "Two."), Source.of("Own reading")))
                .link(CrosswalkLink.of(
                        Relation.OVERLAPS, "2", "2", LocalizedText.of("en", "Three."), Source.of("Own reading")))
                .build();
        assertThat(CatalogueDiff.by(crosswalk).sameCriteria()).hasSize(1);
    }

    /** A name that several share goes to the one of the same parent, and then to the first. */
    @Test
    void sharedNamesMatchUnderTheSameParentFirst() {
        CriterionBuilder first = Criterion.builder("1").name("sv", "Ett").add(criterion("a", "Strategi", 5));
        CriterionBuilder second = Criterion.builder("2").name("sv", "Två").add(criterion("b", "Strategi", 5));
        CriterionBuilder secondLater = Criterion.builder("7").name("sv", "Två").add(criterion("x", "Strategi", 5));
        Catalogue from = catalogue("OLD", first, second);
        Catalogue to = catalogue("NEW", secondLater);
        assertThat(CatalogueDiff.between(from, to).sameCriteria())
                .containsEntry(from.criterion("b"), to.criterion("x"))
                .doesNotContainKey(from.criterion("a"));
    }

    @Test
    void oneRevisionIsMatchedByCode() {
        assertThat(changes(
                        catalogue("OWN", criterion("1", "Dialog", 10)), catalogue("OWN", criterion("1", "Samtal", 10))))
                .containsExactly("renamed | 1 renamed: Dialog, now Samtal");
    }

    @Test
    void knownPartsAreNoAdditions() {
        Catalogue areas = catalogue("OLD", criterion("1", "Ett", 5), criterion("2", "Två", 5));
        Catalogue parts = catalogue(
                "NEW",
                Criterion.builder("1").name("sv", "Ett").add(criterion("1.1", "Alfa", 5)),
                criterion("2", "Två", 5));
        assertThat(changes(areas, parts)).containsExactly("parts-known | 1 now has known parts");
        assertThat(changes(parts, areas)).containsExactly("parts-unknown | 1 no longer has known parts");
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
                        "code-reused | 1 reused: previously Dialog, now Styrning",
                        "added | 2 added: Samspel",
                        "code-reused | 2 reused: previously Styrning, now Samspel",
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

    private static Catalogue flat(String revision, IntFunction<String> name) {
        return catalogue(
                revision,
                IntStream.range(0, 20_000)
                        .mapToObj(i -> criterion("c" + i, name.apply(i), 1))
                        .toArray(CriterionBuilder[]::new));
    }

    private static long nanoseconds(Catalogue from, Catalogue to) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(CatalogueDiff.between(from, to).changes()).isEmpty();
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    /** To compare each namesake with each would take ten thousand times as long. */
    @Tag("slow")
    @Test
    void findsManyNamesakesAsFastAsOthers() {
        long different = nanoseconds(flat("OLD", i -> "Namn " + i), flat("NEW", i -> "Namn " + i));
        long same = nanoseconds(flat("OLD", i -> "Namn"), flat("NEW", i -> "Namn"));
        assertThat(same).isLessThan(20 * different);
    }
}
