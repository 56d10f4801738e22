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
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
    void relationCompositionIsAssociativeAndCommutative(@ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
        assertThat(a.andThen(b).andThen(c)).isEqualTo(a.andThen(b.andThen(c)));
        assertThat(a.andThen(b)).isEqualTo(b.andThen(a));
        assertThat(a.andThen(Relation.EQUAL)).isEqualTo(a);
        assertThat(a.inverse().inverse()).isEqualTo(a);
        assertThat(a.andThen(b).inverse()).isEqualTo(a.inverse().andThen(b.inverse()));
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
        assertThat(there.shareFrom()).isBetween(Ratio.ZERO, Ratio.ONE);
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

    @Provide
    Arbitrary<List<Crosswalk>> chains() {
        return catalogues().flatMap(first -> {
            Catalogue second = CatalogueCopy.SAME.of(first, "SECOND");
            Catalogue third = CatalogueCopy.SAME.of(first, "THIRD");
            Catalogue fourth = CatalogueCopy.SAME.of(first, "FOURTH");
            return Combinators.combine(
                            KompassArbitraries.crosswalks(first, second),
                            KompassArbitraries.crosswalks(second, third),
                            KompassArbitraries.crosswalks(third, fourth))
                    .as(List::of);
        });
    }

    @Property(tries = 500)
    void crosswalkCompositionIsAssociative(@ForAll("chains") List<Crosswalk> chain) {
        CrosswalkLaws.associativity().check(chain);
    }

    @Property
    void diffIsEmptyForSelfAndCompleteForOthers(
            @ForAll("catalogues") Catalogue one, @ForAll("catalogues") Catalogue other) {
        assertThat(CatalogueDiff.between(one, one).changes()).isEmpty();
        CatalogueDiff diff = CatalogueDiff.between(one, other);
        CatalogueDiff back = CatalogueDiff.between(other, one);
        assertThat(count(back, CatalogueChange.Kind.RENAMED)).isEqualTo(count(diff, CatalogueChange.Kind.RENAMED));
        assertThat(count(back, CatalogueChange.Kind.PARTS_KNOWN))
                .isEqualTo(count(diff, CatalogueChange.Kind.PARTS_UNKNOWN));
        assertThat(CatalogueDiff.between(one, CatalogueCopy.SAME.of(one, "AGAIN"))
                        .changes())
                .isEmpty();
        if (diff.hasSameStructure()) {
            assertThat(diff.changes())
                    .extracting(CatalogueChange::kind)
                    .isSubsetOf(CatalogueChange.Kind.RENAMED, CatalogueChange.Kind.MOVED);
        }
        assertThat(Schemas.errors(
                        Format.DIFF,
                        JSON.write(Format.DIFF, new DiffDocument(diff, Comparability.between(one, other)))))
                .isEmpty();
    }

    private static long count(CatalogueDiff diff, CatalogueChange.Kind kind) {
        return diff.changes().stream().filter(change -> change.kind() == kind).count();
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
