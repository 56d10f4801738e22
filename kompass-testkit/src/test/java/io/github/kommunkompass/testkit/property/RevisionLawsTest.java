package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Correspondence;
import io.github.kommunkompass.revision.Coverage;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.testkit.jqwik.CrosswalkProperties;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
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

/** What two catalogues have in common is the same from both sides, and no more than somebody says. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class RevisionLawsTest extends CrosswalkProperties {

    private static final KompassJson JSON = KompassJson.standard();

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    @Property
    void relations_compose_in_any_grouping_and_order(@ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
        assertThat(a.then(b).then(c)).isEqualTo(a.then(b.then(c)));
        assertThat(a.then(b)).isEqualTo(b.then(a));
        assertThat(a.then(Relation.EQUAL)).isEqualTo(a);
        assertThat(a.inverse().inverse()).isEqualTo(a);
        assertThat(a.then(b).inverse()).isEqualTo(a.inverse().then(b.inverse()));
    }

    @Property
    void every_criterion_is_covered_or_alone_or_unknown(@ForAll("crosswalks") Crosswalk crosswalk) {
        Crosswalk inverse = crosswalk.inverse();
        for (Criterion criterion : crosswalk.from().criteria()) {
            Coverage coverage = crosswalk.coverageFrom(criterion.code());
            boolean linked =
                    crosswalk.links().stream().anyMatch(link -> link.left().contains(criterion.code()));
            boolean removed = crosswalk.removed().contains(criterion);
            assertThat(coverage).isEqualTo(linked ? Coverage.COVERED : removed ? Coverage.REMOVED : Coverage.UNKNOWN);
            assertThat(inverse.coverageTo(criterion.code()) == Coverage.ADDED).isEqualTo(removed);
        }
    }

    @Property
    void verdicts_of_all_kinds_have_reasons(@ForAll("crosswalks") Crosswalk crosswalk) {
        Comparability there = Comparability.by(crosswalk);
        Statistics.label("verdict").collect(there.verdict()).coverage(coverage -> {
            coverage.check(ComparabilityLevel.FULL).percentage(share -> share > 2);
            coverage.check(ComparabilityLevel.PARTIAL).percentage(share -> share > 10);
            coverage.check(ComparabilityLevel.NONE).percentage(share -> share > 10);
        });
        assertThat(there.shareLeft()).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(there.reasons()).isNotEmpty();
    }

    /** Of what is equal and has the same maximum; sums of it are correspondences too. */
    @Property
    void only_what_somebody_calls_equal_corresponds(@ForAll("crosswalks") Crosswalk crosswalk) {
        Comparability comparability = Comparability.by(crosswalk);
        if (!crosswalk.voucher().isSomebody()) {
            assertThat(comparability.correspondences()).isEmpty();
        }
        for (Correspondence one : comparability.correspondences()) {
            assertThat(max(one.left())).isEqualTo(max(one.right()));
            Set<CriterionCode> left = codes(one.left());
            boolean said = crosswalk.links().stream()
                    .anyMatch(link -> link.relation() == Relation.EQUAL
                            && link.left().equals(left)
                            && link.right().equals(codes(one.right())));
            assertThat(said || (one.left().size() == 1 && !one.left().get(0).isLeaf()))
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
    void composition_does_not_depend_on_how_it_is_grouped(@ForAll("chains") List<Crosswalk> chain) {
        CrosswalkLaws.grouping().check(chain);
    }

    @Property
    void nothing_differs_from_itself_and_everything_is_told_of_others(
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
        assertThat(Schemas.errors(Format.DIFF, JSON.write(diff, Comparability.between(one, other))))
                .isEmpty();
    }

    private static long count(CatalogueDiff diff, CatalogueChange.Kind kind) {
        return diff.changes().stream().filter(change -> change.kind() == kind).count();
    }

    @Property
    void a_revision_keeps_the_laws_and_compares_what_was_kept(@ForAll("revisions") Crosswalk revision) {
        Law.checkAll(CrosswalkLaws.all(), List.of(revision));
        Comparability comparability = Comparability.by(revision);
        for (CrosswalkLink link : revision.links()) {
            boolean compared = comparability.correspondences().stream()
                    .anyMatch(one -> codes(one.left()).equals(link.left()));
            assertThat(compared).isEqualTo(link.relation() == Relation.EQUAL);
        }
        assertThat(revision.coverageFrom(CriterionCode.TOTAL)).isEqualTo(Coverage.UNKNOWN);
    }

    @Provide
    Arbitrary<Crosswalk> revisions() {
        return KompassArbitraries.revisions();
    }
}
