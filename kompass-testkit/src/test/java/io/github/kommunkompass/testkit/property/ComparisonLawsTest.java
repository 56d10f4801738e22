package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.testkit.property.Benchmarks.Offered;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds between one and many. */
@AddLifecycleHook(SeedOfTheBuild.class)
class ComparisonLawsTest {

    private static final KompassJson JSON = KompassJson.standard();

    /** One of the evaluations of a benchmark, and all of them. */
    record Case(Scorecard subject, List<Scorecard> all, Benchmark benchmark) {

        Comparison compared(SubjectInclusion inclusion, DisclosurePolicy disclosure) {
            return Comparison.of(
                    subject,
                    benchmark,
                    ComparisonSettings.builder(inclusion).disclosure(disclosure).build());
        }

        Comparison compared(SubjectInclusion inclusion) {
            return compared(inclusion, DisclosurePolicy.none());
        }

        /**
         * The benchmark of all but the subject, once, without its members: other evaluations of the subject's municipality may be
         * among them.
         */
        Case apart() {
            List<Scorecard> others = new ArrayList<>(all);
            others.remove(subject);
            Benchmark apart = others.stream().collect(Benchmark.toBenchmarkOfScorecards(benchmark.population()));
            return new Case(
                    subject,
                    others,
                    Benchmark.of(
                            apart.population(),
                            apart.evaluations(),
                            apart.municipalities(),
                            Optional.empty(),
                            apart.distributions(),
                            apart.exclusions()));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Benchmarks.offered(Arbitraries.just(RepeatPolicy.ALL))
                .map(offered ->
                        new Offered(Population.of(offered.catalogue(), RepeatPolicy.ALL), offered.evaluations()))
                .filter(offered -> !offered.evaluations().isEmpty())
                .flatMap(offered -> {
                    List<Scorecard> all = offered.evaluations().stream()
                            .map(Scorer.strict()::score)
                            .toList();
                    return Arbitraries.of(all).map(subject -> new Case(subject, all, offered.benchmark()));
                })
                .withoutEdgeCases();
    }

    @Property
    void gapToOthersIsGapToAllTimesNOverNMinusOne(@ForAll("cases") Case one) {
        Comparison all = one.compared(SubjectInclusion.INCLUDED);
        Comparison others = one.compared(SubjectInclusion.EXCLUDED);
        for (Standing among : all.standings()) {
            long n = among.n().value();
            if (n == 1) {
                assertThat(others.unavailable()).containsEntry(among.criterion(), UnavailableReason.NOT_IN_REFERENCE);
            } else {
                Standing apart = others.standing(among.criterion());
                assertThat(apart.n().value()).isEqualTo(n - 1);
                assertThat(apart.gap().value())
                        .isEqualTo(among.gap().value().times(Ratio.of(n)).dividedBy(Ratio.of(n - 1)));
            }
        }
    }

    @Property
    void leavingSubjectOutComparesWithOthersAlone(@ForAll("cases") Case one) {
        Comparison excluded = one.compared(SubjectInclusion.EXCLUDED);
        Comparison notAMember = one.apart().compared(SubjectInclusion.NOT_A_MEMBER);
        for (Standing standing : notAMember.standings()) {
            assertThat(excluded.findStanding(standing.criterion().code().toString()))
                    .contains(standing);
        }
    }

    @Property
    void standingMatchesDistribution(@ForAll("cases") Case one) {
        Comparison comparison = one.compared(SubjectInclusion.INCLUDED);
        for (Standing standing : comparison.standings()) {
            Distribution all = one.benchmark().distribution(standing.criterion());
            Ratio points = Ratio.of(standing.points());
            assertThat(standing.gap()).isEqualTo(all.mean().map(points::minus));
            assertThat(standing.gapToMedian()).isEqualTo(all.median().map(points::minus));
            assertThat(standing.gapShare()
                            .value()
                            .times(Ratio.of(standing.criterion().max())))
                    .isEqualTo(standing.gap().value());
            assertThat(standing.rank()).isEqualTo(all.rank(standing.points(), TiePolicy.COMPETITION));
            if (standing.z().isPresent()) {
                assertThat(standing.z().value().signum())
                        .isEqualTo(standing.gap().value().signum());
            }
        }
        assertThat(comparison.standings().size() + comparison.unavailable().size())
                .isEqualTo(one.benchmark().catalogue().criteria().size());
    }

    @Property
    void everyDocumentIsValidBySchema(
            @ForAll("cases") Case one, @ForAll SubjectInclusion inclusion, @ForAll("rules") HighlightRule rule) {
        if (inclusion != SubjectInclusion.UNSTATED) {
            Comparison comparison =
                    (inclusion == SubjectInclusion.NOT_A_MEMBER ? one.apart() : one).compared(inclusion);
            Highlights highlights = highlights(one, comparison, rule);
            String text = JSON.write(
                    Format.COMPARISON,
                    ComparisonDocument.of(comparison)
                            .with(highlights)
                            .with(ImprovementPotential.of(comparison, rule.level())));
            assertThat(Schemas.errors(Format.COMPARISON, text)).isEmpty();
        }
        Summary summary = Summary.of(one.benchmark(), QuantileType.TYPE_7, DisclosurePolicy.minimum(3));
        assertThat(Schemas.errors(Format.SUMMARY, JSON.write(Format.SUMMARY, summary)))
                .isEmpty();
        assertThat(Schemas.errors(
                        Format.RANKING, JSON.write(Format.RANKING, ranking(one.all(), one, TiePolicy.FRACTIONAL))))
                .isEmpty();
    }

    private static Highlights highlights(Case one, Comparison comparison, HighlightRule rule) {
        return rule.basis() == HighlightRule.Basis.RELATIVE
                ? Highlights.of(comparison, rule)
                : Highlights.of(one.subject(), rule);
    }

    @Provide
    Arbitrary<HighlightRule> rules() {
        Arbitrary<Optional<Ratio>> shares = Arbitraries.integers()
                .between(0, 10)
                .map(tenths -> Ratio.of(tenths, 10))
                .optional(0.5);
        Arbitrary<OptionalInt> numbers = Arbitraries.integers()
                .between(0, 5)
                .map(OptionalInt::of)
                .optional(0.5)
                .map(number -> number.orElse(OptionalInt.empty()));
        return Combinators.combine(
                        Arbitraries.of(HighlightRule.Basis.class),
                        Arbitraries.of(Level.TOTAL, Level.AREA, Level.SUB_AREA),
                        shares,
                        shares,
                        numbers,
                        numbers,
                        Arbitraries.of(HighlightRule.TiesAtCutoff.class))
                .as((basis, level, from, upTo, strongest, weakest, ties) -> {
                    boolean headroom = basis == HighlightRule.Basis.HEADROOM;
                    return HighlightRule.builder(basis, level)
                            .strengthThreshold(headroom ? Optional.empty() : from)
                            .maxStrengths(headroom ? OptionalInt.empty() : strongest)
                            .improvementThreshold(upTo)
                            .maxImprovements(weakest)
                            .tiesAtCutoff(ties)
                            .minimumReferenceSize(2)
                            .build();
                })
                .withoutEdgeCases();
    }

    @Property
    void highlightsAreDisjointAndKeepTiesTogether(@ForAll("cases") Case one, @ForAll("rules") HighlightRule rule) {
        Highlights highlights = highlights(one, one.compared(SubjectInclusion.INCLUDED), rule);
        Set<Criterion> seen = new HashSet<>();
        assertThat(highlights.strengths())
                .extracting(Highlights.Highlight::criterion)
                .allMatch(seen::add);
        assertThat(highlights.improvements())
                .extracting(Highlights.Highlight::criterion)
                .allMatch(seen::add);
        assertThat(highlights.conflicts()).allMatch(seen::add);
        assertThat(highlights.unavailable().keySet()).allMatch(seen::add);
        assertThat(seen).allMatch(criterion -> criterion.level().equals(rule.level()));
        assertSorted(highlights.strengths(), false);
        assertSorted(highlights.improvements(), rule.basis() != HighlightRule.Basis.HEADROOM);
        assertThat(Collections.disjoint(values(highlights.strengths()), values(highlights.improvements())))
                .isTrue();
        if (rule.tiesAtCutoff() == HighlightRule.TiesAtCutoff.EXCLUDE) {
            rule.maxStrengths()
                    .ifPresent(most -> assertThat(highlights.strengths()).hasSizeLessThanOrEqualTo(most));
            rule.maxImprovements()
                    .ifPresent(most -> assertThat(highlights.improvements()).hasSizeLessThanOrEqualTo(most));
        }
    }

    private static Set<Ratio> values(List<Highlights.Highlight> highlights) {
        return highlights.stream().map(Highlights.Highlight::value).collect(Collectors.toSet());
    }

    private static void assertSorted(List<Highlights.Highlight> highlights, boolean rising) {
        List<Ratio> values =
                highlights.stream().map(Highlights.Highlight::value).toList();
        List<Ratio> sorted = new ArrayList<>(values);
        sorted.sort(rising ? Ratio::compareTo : Collections.reverseOrder(Ratio::compareTo));
        assertThat(values).isEqualTo(sorted);
    }

    @Property
    void gainingPotentialReachesQuantile(@ForAll("cases") Case one) {
        Comparison comparison = one.compared(SubjectInclusion.INCLUDED);
        ImprovementPotential potential = ImprovementPotential.of(comparison, Level.AREA);
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<Criterion, Figure<Ratio>> gain : potential.gains().entrySet()) {
            Optional<Standing> standing =
                    comparison.findStanding(gain.getKey().code().toString());
            assertThat(gain.getValue().isPresent()).isEqualTo(standing.isPresent());
            if (standing.isPresent()) {
                Ratio points = Ratio.of(standing.get().points());
                Ratio target = standing.get().quantile().value();
                Ratio reached = points.plus(gain.getValue().value());
                assertThat(reached).isEqualTo(target.compareTo(points) > 0 ? target : points);
                sum = sum.plus(gain.getValue().value());
            }
        }
        assertThat(potential.total()).isEqualTo(sum);
    }

    private static Ranking ranking(List<Scorecard> scorecards, Case one, TiePolicy ties) {
        return Ranking.of(
                scorecards,
                one.benchmark().population(),
                one.benchmark().catalogue().root(),
                ties,
                DisclosurePolicy.none());
    }

    @Property
    void rankingIsOrderIndependentAndListsEachOnce(
            @ForAll("cases") Case one, @ForAll TiePolicy ties, @ForAll long seed) {
        List<Scorecard> shuffled = new ArrayList<>(one.all());
        Collections.shuffle(shuffled, new Random(seed));
        Ranking ranking = ranking(one.all(), one, ties);
        assertThat(JSON.write(Format.RANKING, ranking(shuffled, one, ties)))
                .isEqualTo(JSON.write(Format.RANKING, ranking));
        List<Scorecard> different = different(one.all());
        assertThat(ranking.places().size() + ranking.unranked().size()).isEqualTo(different.size());
        assertThat(ranking.exclusions().getOrDefault(ExclusionReason.DUPLICATE, 0L))
                .isEqualTo(one.all().size() - different.size());
        assertThat(ranking.unranked()).noneMatch(unranked -> unranked.score().isKnown());
        Distribution known = different.stream()
                .collect(Benchmark.toBenchmarkOfScorecards(one.benchmark().population()))
                .distribution(one.benchmark().catalogue().root());
        assertThat(ranking.places())
                .allMatch(place -> known.rank(place.score().atLeast(), ties).equals(Figure.of(place.rank())));
        assertThat(ranking.places())
                .extracting(place -> -place.score().atLeast())
                .isSorted();
    }

    /** Evaluations of the same municipality, date and points are one. */
    private static List<Scorecard> different(List<Scorecard> all) {
        Map<List<Object>, Scorecard> different = new LinkedHashMap<>();
        all.forEach(scorecard -> different.put(
                List.of(
                        scorecard.subject(),
                        scorecard.scores().stream().map(Score::points).toList(),
                        scorecard.scores().stream().map(Score::completeness).toList()),
                scorecard));
        return List.copyOf(different.values());
    }

    @Property
    void largerMinimumShowsLessAndNoSmallerGroups(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 2, max = 8) int k) {
        Summary all = Summary.of(one.benchmark(), QuantileType.TYPE_7, DisclosurePolicy.none());
        Summary some = Summary.of(one.benchmark(), QuantileType.TYPE_7, DisclosurePolicy.minimum(k));
        Summary fewer = Summary.of(one.benchmark(), QuantileType.TYPE_7, DisclosurePolicy.minimum(k + 1));
        for (Criterion criterion : one.benchmark().catalogue().criteria()) {
            Distribution values = one.benchmark().distribution(criterion);
            List<Figure<?>> everything =
                    DisclosureLawsTest.figures(all.statistics().get(criterion));
            List<Figure<?>> shown = DisclosureLawsTest.figures(some.statistics().get(criterion));
            List<Figure<?>> withMore =
                    DisclosureLawsTest.figures(fewer.statistics().get(criterion));
            for (int i = 0; i < shown.size(); i++) {
                assertThat(shown.get(i).isPresent()).isIn(everything.get(i).isPresent(), false);
                assertThat(withMore.get(i).isPresent()).isIn(shown.get(i).isPresent(), false);
                if (shown.get(i).isPresent() && values.n() > 0) {
                    assertThat(shown.get(i)).isEqualTo(everything.get(i));
                    assertThat(values.n()).isGreaterThanOrEqualTo(k);
                }
            }
        }
    }

    @Property
    void comparisonShowsGroupsOfEvaluationsWholeOrNotAtAll(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 2, max = 8) int k) {
        Comparison all = one.compared(SubjectInclusion.EXCLUDED);
        Comparison some = one.compared(SubjectInclusion.EXCLUDED, DisclosurePolicy.minimum(k));
        for (Standing standing : some.standings()) {
            DisclosureLawsTest.assertWholeOrNotAtAll(
                    DisclosureLawsTest.figures(standing),
                    DisclosureLawsTest.figures(all.standing(standing.criterion())),
                    one.benchmark().distribution(standing.criterion()).n() - 1,
                    k);
        }
        assertThat(Schemas.errors(Format.COMPARISON, JSON.write(Format.COMPARISON, ComparisonDocument.of(some))))
                .isEmpty();
    }
}
