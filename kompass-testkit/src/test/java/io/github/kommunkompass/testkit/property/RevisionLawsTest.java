package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Correspondence;
import io.github.kommunkompass.revision.Coverage;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.CrosswalkLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.reference.ReferenceRevisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What two catalogues have in common is the same from both sides, and no more than the crosswalk states. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class RevisionLawsTest extends LawProperties<Crosswalk> {

    private static final KompassJson JSON = KompassJson.standard();

    RevisionLawsTest() {
        super(CrosswalkLaws.all(), KompassArbitraries.crosswalks());
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    @Property
    void inverseOfInverseIsTheRelation(@ForAll Relation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
    }

    @Property
    void everyCriterionIsCoveredRemovedOrUnknown(@ForAll("inputs") Crosswalk crosswalk) {
        Crosswalk inverse = crosswalk.inverse();
        for (Criterion criterion : crosswalk.from().criteria()) {
            Coverage coverage = crosswalk.coverageFrom(criterion);
            boolean linked =
                    crosswalk.links().stream().anyMatch(link -> link.from().contains(criterion.code()));
            boolean removed = crosswalk.removed().contains(criterion);
            assertThat(coverage).isEqualTo(linked ? Coverage.COVERED : removed ? Coverage.REMOVED : Coverage.UNKNOWN);
            assertThat(inverse.coverageTo(criterion) == Coverage.ADDED).isEqualTo(removed);
        }
    }

    @Property
    void everyVerdictHasReasons(@ForAll("inputs") Crosswalk crosswalk) {
        Comparability there = Comparability.by(crosswalk);
        Statistics.label("verdict").collect(there.verdict()).coverage(coverage -> {
            coverage.check(ComparabilityLevel.FULL).percentage(share -> share > 2);
            coverage.check(ComparabilityLevel.PARTIAL).percentage(share -> share > 10);
            coverage.check(ComparabilityLevel.NONE).percentage(share -> share > 10);
        });
        assertThat(there.shareFrom())
                .isEqualTo(ReferenceRevisions.shareFrom(crosswalk).toRatio());
        assertThat(there.shareTo())
                .isEqualTo(ReferenceRevisions.shareTo(crosswalk).toRatio());
        assertThat(there.reasons()).isNotEmpty();
    }

    /** Of what is equal and has the same maximum; sums of it are correspondences too. */
    @Property
    void onlyVouchedEqualCriteriaCorrespond(@ForAll("inputs") Crosswalk crosswalk) {
        Comparability comparability = Comparability.by(crosswalk);
        if (!crosswalk.authority().isPresent()) {
            assertThat(comparability.correspondences()).isEmpty();
        }
        for (Correspondence one : comparability.correspondences()) {
            assertThat(max(one.from())).isEqualTo(max(one.to()));
            Set<CriterionCode> left = codes(one.from());
            boolean said = crosswalk.links().stream()
                    .anyMatch(link -> link.relation() == Relation.EQUAL
                            && link.from().equals(left)
                            && link.to().equals(codes(one.to())));
            assertThat(said || (one.from().size() == 1 && !one.from().get(0).isLeaf()))
                    .isTrue();
        }
    }

    private static int max(List<Criterion> criteria) {
        return criteria.stream().mapToInt(Criterion::max).sum();
    }

    private static Set<CriterionCode> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).collect(Collectors.toSet());
    }

    @Property
    void diffIsEmptyForSelfAndCompleteForOthers(
            @ForAll("catalogues") Catalogue one, @ForAll("catalogues") Catalogue other) {
        assertThat(CatalogueDiff.between(one, one).changes()).isEmpty();
        CatalogueDiff diff = CatalogueDiff.between(one, other);
        assertThat(mirrored(CatalogueDiff.between(other, one))).isEqualTo(kinds(diff));
        assertThat(CatalogueDiff.between(one, CatalogueCopy.SAME.of(one, "AGAIN"))
                        .changes())
                .isEmpty();
        assertThat(Schemas.errors(
                        Format.DIFF,
                        JSON.write(Format.DIFF, new DiffDocument(diff, Comparability.between(one, other)))))
                .isEmpty();
    }

    /** The differences as kind and codes, in any order. */
    private static Set<String> kinds(CatalogueDiff diff) {
        return diff.changes().stream()
                .map(change -> change.kind() + code(change.from()) + code(change.to()))
                .collect(Collectors.toSet());
    }

    private static String code(Optional<Criterion> criterion) {
        return criterion.map(one -> " " + one.code()).orElse(" -");
    }

    private static Set<String> mirrored(CatalogueDiff diff) {
        return diff.changes().stream()
                .map(change ->
                        MIRRORED.getOrDefault(change.kind(), change.kind()) + code(change.to()) + code(change.from()))
                .collect(Collectors.toSet());
    }

    private static final Map<CatalogueChange.Kind, CatalogueChange.Kind> MIRRORED = Map.of(
            CatalogueChange.Kind.ADDED, CatalogueChange.Kind.REMOVED,
            CatalogueChange.Kind.REMOVED, CatalogueChange.Kind.ADDED,
            CatalogueChange.Kind.PARTS_KNOWN, CatalogueChange.Kind.PARTS_UNKNOWN,
            CatalogueChange.Kind.PARTS_UNKNOWN, CatalogueChange.Kind.PARTS_KNOWN);

    @Property
    void differenceIsOfCriteriaAndNotOfCodes(
            @ForAll("catalogues") Catalogue one, @ForAll("catalogues") Catalogue random, @ForAll boolean isCopy) {
        Catalogue other = CatalogueCopy.SAME.of(isCopy ? one : random, "OTHER");
        CatalogueDiff diff = CatalogueDiff.between(one, other);
        diff.sameCriteria()
                .forEach((from, to) -> assertThat(from.level().equals(to.level())
                                && (from.parent().isEmpty() || from.hasSameNameAs(to)))
                        .isTrue());
        Map<CriterionCode, CriterionCode> codes = new HashMap<>();
        diff.sameCriteria().forEach((from, to) -> codes.put(from.code(), to.code()));
        assertThat(codes).isEqualTo(ReferenceRevisions.sameCriteria(one, other));
        Catalogue recoded = CatalogueCopy.RECODED.of(other, "RECODED");
        assertThat(ordinals(CatalogueDiff.between(one, recoded))).isEqualTo(ordinals(diff));
        assertThat(CatalogueDiff.between(one, recoded).sameCriteria()).hasSameSizeAs(diff.sameCriteria());
        Catalogue renamed =
                CatalogueCopy.SAME.withNames(name -> "§renamed§ " + name).of(one, "RENAMED");
        assertThat(CatalogueDiff.between(one, renamed).sameCriteria()).hasSize(1);
    }

    private static Map<Integer, Integer> ordinals(CatalogueDiff diff) {
        Map<Integer, Integer> ordinals = new TreeMap<>();
        diff.sameCriteria().forEach((from, to) -> ordinals.put(from.ordinal(), to.ordinal()));
        return ordinals;
    }

    @Property
    void revisionKeepsLawsAndComparesKeptCriteria(@ForAll("revisions") Crosswalk revision) {
        Law.checkAll(CrosswalkLaws.all(), List.of(revision));
        Comparability comparability = Comparability.by(revision);
        for (CrosswalkLink link : revision.links()) {
            boolean compared = comparability.correspondences().stream()
                    .anyMatch(one -> codes(one.from()).equals(link.from()));
            assertThat(compared).isEqualTo(link.relation() == Relation.EQUAL);
        }
        assertThat(revision.coverageFrom(revision.from().root())).isEqualTo(Coverage.UNKNOWN);
    }

    @Provide
    Arbitrary<Crosswalk> revisions() {
        return KompassArbitraries.revisions();
    }
}
