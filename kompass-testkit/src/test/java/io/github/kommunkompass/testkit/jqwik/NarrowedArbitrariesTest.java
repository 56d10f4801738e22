package io.github.kommunkompass.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.testkit.property.SeedOfTheBuild;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What the fluent methods say, they do; what they cannot do, they refuse; and each leaves the arbitrary it is called on
 * as it was.
 */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class NarrowedArbitrariesTest {

    private static <T> Set<T> edgesOf(Arbitrary<T> arbitrary) {
        Set<T> edges = new HashSet<>();
        arbitrary.edgeCases().forEach(edge -> edges.add(edge.value()));
        return edges;
    }

    @Provide
    Arbitrary<Catalogue> likeKommunkompassen() {
        return KompassArbitraries.catalogues()
                .areas(8, 8)
                .levels(2)
                .parts(5)
                .areaMaximum(100)
                .revision("OWN-2026");
    }

    @Property
    void cataloguesHaveRequestedShape(@ForAll("likeKommunkompassen") Catalogue catalogue) {
        assertThat(catalogue.criteria(Level.AREA)).hasSize(8).allSatisfy(area -> {
            assertThat(area.max()).isEqualTo(100);
            assertThat(area.children()).hasSizeLessThanOrEqualTo(5).allMatch(Criterion::isLeaf);
        });
        assertThat(catalogue.revision()).hasToString("OWN-2026");
        List<Integer> maxima = catalogue.leaves().stream().map(Criterion::max).toList();
        Statistics.label("uneven")
                .collect(Set.copyOf(maxima).size() > 4)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<Catalogue> few() {
        return KompassArbitraries.catalogues().areas(2, 3).levels(3).parts(2).maxima(4, 5);
    }

    @Property
    void maximaLieWithinRequestedRange(@ForAll("few") Catalogue catalogue) {
        assertThat(catalogue.criteria(Level.AREA)).hasSizeBetween(2, 3);
        assertThat(catalogue.leaves()).allMatch(leaf -> leaf.max() == 4 || leaf.max() == 5);
        assertThat(catalogue.deepestLevel().depth()).isLessThanOrEqualTo(3);
        assertThat(catalogue.criteria())
                .allMatch(criterion ->
                        criterion.level().depth() == 0 || criterion.children().size() <= 2);
    }

    @Example
    void edgeCaseIsSmallestCatalogue() {
        assertThat(edgesOf(KompassArbitraries.catalogues()))
                .singleElement()
                .satisfies(smallest -> assertThat(smallest.leaves())
                        .singleElement()
                        .satisfies(leaf -> assertThat(leaf.max()).isOne()));
        assertThat(edgesOf(KompassArbitraries.catalogues().areas(2, 4).maxima(3, 9)))
                .singleElement()
                .satisfies(smallest -> assertThat(smallest.root().max()).isEqualTo(6));
    }

    @Example
    void arbitraryIsImmutable() {
        CatalogueArbitrary one = KompassArbitraries.catalogues().areas(3, 3);
        CatalogueArbitrary other = one.areas(1, 1).maxima(2, 2);
        assertThat(other.sample().criteria(Level.AREA)).hasSize(1);
        assertThat(one.sample().criteria(Level.AREA)).hasSize(3);
    }

    @Example
    void rejectsImpossibleCatalogueShape() {
        CatalogueArbitrary any = KompassArbitraries.catalogues();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.areas(0, 3))
                .withMessage("found 0 to 3 for areas, expected a range that starts at 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.areas(3, 2))
                .withMessage("found 3 to 2 for areas, expected a range that starts at 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.parts(0))
                .withMessage("found 1 to 0 for parts, expected a range that starts at 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.levels(0))
                .withMessage("found 1 to 0 for levels, expected a range that starts at 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.maxima(0, 1))
                .withMessage("found 0 to 1 for a maximum, expected a range that starts at 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.areaMaximum(26))
                .withMessage("found a maximum of 26 for areas of up to 27 leaves, expected at least 1 for each leaf;"
                        + " permit fewer parts or levels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.areaMaximum(27).parts(4))
                .withMessageStartingWith("found a maximum of 27 for areas of up to 64 leaves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.revision("no revision"))
                .withMessageContaining("\"no revision\"");
    }

    @Provide
    Arbitrary<Evaluation> complete() {
        return KompassArbitraries.evaluations(Catalogues.se2020()).complete().bare();
    }

    @Property(tries = 200)
    void completeEvaluationsAreComplete(@ForAll("complete") Evaluation evaluation) {
        assertThat(evaluation.catalogue().leaves())
                .allMatch(leaf -> evaluation.observations().observation(leaf) instanceof Points);
        assertThat(evaluation.title()).isEmpty();
        assertThat(evaluation.evaluators()).isEmpty();
        assertThat(evaluation.sections()).isEmpty();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.evidence()).isEmpty();
        assertThat(evaluation.sources()).isEmpty();
    }

    @Provide
    Arbitrary<Evaluation> totals() {
        return KompassArbitraries.evaluations(Catalogues.builtIn()
                        .findCatalogue(RevisionId.of("SE-2010"))
                        .orElseThrow())
                .totalOnly()
                .municipalities(Arbitraries.of(Municipality.of("Nacka", "SE")))
                .evaluated(Arbitraries.of(PartialDate.of(2011)));
    }

    @Property(tries = 200)
    void totalOnlyEvaluationsReportOnlyTotal(@ForAll("totals") Evaluation evaluation) {
        assertThat(evaluation.observations().reported().keySet())
                .containsExactly(evaluation.catalogue().root());
        assertThat(evaluation.municipality().name()).isEqualTo("Nacka");
        assertThat(evaluation.evaluated()).isEqualTo(PartialDate.of(2011));
    }

    @Example
    void edgeCaseIsEvaluationReportingLeast() {
        EvaluationArbitrary any = KompassArbitraries.evaluations(Catalogues.se2020());
        assertThat(edgesOf(any))
                .singleElement()
                .satisfies(least -> assertThat(least.observations().reported()).isEmpty());
        assertThat(edgesOf(any.complete()))
                .singleElement()
                .satisfies(least -> assertThat(least.observations().reported().values())
                        .hasSize(36)
                        .containsOnly(new Points(0)));
        assertThat(edgesOf(any.totalOnly()))
                .singleElement()
                .satisfies(least ->
                        assertThat(least.observations().points("total")).hasValue(0));
    }

    @Provide
    Arbitrary<List<Evaluation>> alike() {
        return KompassArbitraries.populations(Catalogues.se2020())
                .ofSize(2, 3)
                .maxDistinct(1)
                .withoutRepeats();
    }

    @Property(tries = 200)
    void populationsHaveRequestedSizeAndSameness(@ForAll("alike") List<Evaluation> population) {
        assertThat(population).hasSizeBetween(2, 3);
        assertThat(population.stream().map(Evaluation::observations).distinct()).hasSize(1);
        assertThat(population.stream().map(Evaluation::municipality).distinct()).hasSameSizeAs(population);
    }

    @Example
    void rejectsImpossiblePopulation() {
        PopulationArbitrary any = KompassArbitraries.populations(Catalogues.se2020());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.ofSize(-1, 3))
                .withMessage("found a size of -1 to 3, expected a range that starts at 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.ofSize(4, 3))
                .withMessage("found a size of 4 to 3, expected a range that starts at 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.maxDistinct(0))
                .withMessage("found 0 different sets of points, expected 1 or more");
        assertThat(edgesOf(any)).containsExactly(List.of());
        assertThat(edgesOf(any.ofSize(1, 2))).isEmpty();
    }

    @Property
    void sharesLieFromZeroToOne(@ForAll("shares") Ratio share) {
        assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE);
        Statistics.label("inside")
                .collect(!share.equals(Ratio.ZERO) && !share.equals(Ratio.ONE))
                .coverage(coverage -> coverage.check(true).percentage(part -> part > 50));
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return KompassArbitraries.ratios().shares();
    }

    @Example
    void endsOfRangeAreEdgeCases() {
        Ratio third = Ratio.of(1, 3);
        assertThat(edgesOf(KompassArbitraries.ratios().between(third, Ratio.ONE)))
                .containsExactlyInAnyOrder(third, Ratio.ONE);
        assertThat(KompassArbitraries.ratios().between(third, third).sample()).isEqualTo(third);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KompassArbitraries.ratios().between(Ratio.ONE, third))
                .withMessage("found 1 to 1/3, expected a range in ascending order");
    }

    @Property
    void pointsDoNotExceedMaximum(@ForAll("points") List<Integer> points) {
        assertThat(points).allMatch(value -> 0 <= value && value <= 9);
        for (int size = 0; size <= 3; size++) {
            Statistics.label("size " + size)
                    .collect(points.size() == size)
                    .coverage(coverage -> coverage.check(true).count(times -> times > 0));
        }
        Statistics.label("ties")
                .collect(Set.copyOf(points).size() < points.size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("many")
                .collect(points.size() > 20)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<List<Integer>> points() {
        return KompassArbitraries.pointLists(9);
    }

    @Property
    void revisionsReachEveryVerdictAndShare(@ForAll("revisions") Crosswalk revision) {
        Comparability comparability = Comparability.by(revision);
        Statistics.label("verdict").collect(comparability.verdict()).coverage(coverage -> {
            for (ComparabilityLevel verdict : ComparabilityLevel.values()) {
                coverage.check(verdict).percentage(share -> share > 1);
            }
        });
        Set<String> codes = revision.to().criteria().stream()
                .map(criterion -> criterion.code().toString())
                .collect(Collectors.toSet());
        Statistics.label("added")
                .collect(codes.contains("new-0"))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("removed")
                .collect(!revision.removed().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Provide
    Arbitrary<Crosswalk> revisions() {
        return KompassArbitraries.revisions();
    }

    @Example
    void rejectsRulesThatCannotBeBrokenTogether() {
        Catalogue catalogue = Catalogues.se2020();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KompassArbitraries.invalidEvaluations(
                        catalogue, EvaluationRule.NO_POINTS, EvaluationRule.SUM_MISMATCH))
                .withMessage(
                        "found rules no-points, sum-mismatch, expected rules that can be violated together: one for"
                                + " all points, or some for parts");
        Catalogue twoAreas = Catalogue.builder("TWO")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(1))
                        .add(Criterion.builder("2").name("en", "Two").max(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KompassArbitraries.invalidEvaluations(
                        twoAreas, EvaluationRule.SUM_MISMATCH, EvaluationRule.POINTS_OUT_OF_RANGE))
                .withMessage(
                        "found rules sum-mismatch, points-out-of-range, expected no more rules than suitable areas in "
                                + twoAreas);
    }
}
