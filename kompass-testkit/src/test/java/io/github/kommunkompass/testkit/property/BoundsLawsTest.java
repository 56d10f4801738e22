package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is not known is bounded by what is, and the bounds are never wrong. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class BoundsLawsTest {

    private static final Scorer PROJECTING = Scorer.with(MissingPolicy.AVAILABLE_PARTS);

    /** A complete evaluation, and the same with points left out, for a reason or without one. */
    record Halves(Evaluation whole, Evaluation part) {}

    @Property(tries = 1_000)
    void finalPointsLieWithinBounds(@ForAll("halves") Halves halves) {
        Scorecard known = Scorer.strict().score(halves.whole());
        Scorecard bounded = Scorer.strict().score(halves.part());
        assertThat(bounded.scores()).allSatisfy(score -> {
            int points = known.score(score.criterion()).points().orElseThrow();
            assertThat(points).as("%s", score).isBetween(score.atLeast(), score.atMost());
        });
    }

    @Property(tries = 1_000)
    void addedPointsNeverWidenBoundsOrLowerCompleteness(@ForAll("halves") Halves halves, @ForAll int choice) {
        List<Criterion> silent = halves.part().catalogue().criteria().stream()
                .filter(criterion -> !(halves.part().observations().observation(criterion) instanceof Points))
                .toList();
        Assume.that(!silent.isEmpty());
        Criterion added = silent.get(Math.floorMod(choice, silent.size()));
        int points = Scorer.strict().score(halves.whole()).score(added).atLeast();
        Scorecard before = Scorer.strict().score(halves.part());
        Scorecard after = Scorer.strict().score(Changed.with(halves.part(), added, new Points(points)));
        assertThat(after.scores()).allSatisfy(score -> {
            Score old = before.score(score.criterion());
            assertThat(score.atLeast()).as("%s after %s", score, old).isGreaterThanOrEqualTo(old.atLeast());
            assertThat(score.atMost()).as("%s after %s", score, old).isLessThanOrEqualTo(old.atMost());
            assertThat(score.completeness().orElseThrow())
                    .isGreaterThanOrEqualTo(old.completeness().orElseThrow());
        });
    }

    @Provide
    Arbitrary<Halves> halves() {
        return Arbitraries.oneOf(KompassArbitraries.catalogues(), SmallCatalogues.any())
                .flatMap(catalogue -> Combinators.combine(
                                KompassArbitraries.evaluations(catalogue).complete(), replacements(catalogue))
                        .as((whole, replacements) -> new Halves(whole, replaced(whole, replacements))))
                .withoutEdgeCases();
    }

    /** By catalogue ordinal what is said instead of the points; nothing where they stay. */
    private static Arbitrary<List<Optional<Missing>>> replacements(Catalogue catalogue) {
        return Arbitraries.of(Missing.NOT_REPORTED, Missing.NOT_REPORTED, Missing.NOT_ASSESSED, Missing.SUPPRESSED)
                .optional(0.4)
                .list()
                .ofSize(catalogue.criteria().size());
    }

    private static Evaluation replaced(Evaluation whole, List<Optional<Missing>> replacements) {
        Map<Criterion, Observation> reports = new LinkedHashMap<>();
        whole.observations()
                .reported()
                .forEach((criterion, observation) -> reports.put(
                        criterion,
                        replacements
                                .get(criterion.ordinal())
                                .<Observation>map(reason -> reason)
                                .orElse(observation)));
        reports.values().removeIf(observation -> observation == Missing.NOT_REPORTED);
        return Changed.reporting(whole, reports);
    }

    @Property
    void unknownPointsHaveWidestBounds(@ForAll Catalogue catalogue) {
        Evaluation nothing = Changed.without(anyEvaluation(catalogue), catalogue.criteria());
        assertThat(Scorer.strict().score(nothing).scores()).allSatisfy(score -> {
            assertThat(score.isKnown()).isFalse();
            assertThat(score.atLeast()).isZero();
            assertThat(score.atMost()).isEqualTo(score.criterion().max());
            assertThat(score.completeness()).contains(Ratio.ZERO);
            assertThat(PROJECTING.project(nothing, score.criterion())).isEmpty();
        });
    }

    @Property
    void nothingApplicableGivesNoPointsAndNoShare(@ForAll Catalogue catalogue, @ForAll MissingPolicy policy) {
        Evaluation inapplicable = Changed.with(
                Changed.without(anyEvaluation(catalogue), catalogue.criteria()),
                catalogue.root(),
                Missing.NOT_APPLICABLE);
        assertThat(Scorer.with(policy).score(inapplicable).scores()).allSatisfy(score -> {
            assertThat(score.isKnown()).isFalse();
            assertThat(score.atMost()).isZero();
            assertThat(score.completeness()).isEmpty();
            assertThat(PROJECTING.project(inapplicable, score.criterion())).isEmpty();
        });
    }

    private static Evaluation anyEvaluation(Catalogue catalogue) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Anywhere", "SE"))
                .evaluated(PartialDate.of(2022))
                .build();
    }

    @Property
    void projectionGivesUnknownShareOfKnown(@ForAll Evaluation evaluation) {
        Scorecard available = PROJECTING.score(evaluation);
        Scorecard strict = Scorer.strict().score(evaluation);
        assertThat(available.scores()).allSatisfy(score -> {
            Optional<Ratio> projected = PROJECTING.project(evaluation, score.criterion());
            assertThat(projected.isPresent()).isEqualTo(score.isKnown());
            projected.ifPresent(points -> {
                Score bounds = strict.score(score.criterion());
                Ratio attainable =
                        Ratio.of(score.max()).dividedBy(score.completeness().orElseThrow());
                assertThat(points).isEqualTo(score.share().orElseThrow().times(attainable));
                assertThat(points)
                        .isBetween(Ratio.ZERO, Ratio.of(bounds.criterion().max()));
            });
        });
    }
}
