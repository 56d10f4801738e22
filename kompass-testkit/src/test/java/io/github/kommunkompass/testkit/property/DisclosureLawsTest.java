package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.statistics.UnavailableFigureException;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Under a minimum, a group is shown as without one, or nothing depends on its points. */
@AddLifecycleHook(SeedOfTheBuild.class)
class DisclosureLawsTest {

    private static final KompassJson JSON = KompassJson.standard();

    @Provide
    Arbitrary<Twins> twins() {
        return Twins.any(SubjectInclusion.INCLUDED, SubjectInclusion.EXCLUDED, SubjectInclusion.NOT_A_MEMBER);
    }

    /** Benchmarks without the subject. */
    @Provide
    Arbitrary<Twins> apart() {
        return Twins.any(SubjectInclusion.NOT_A_MEMBER);
    }

    @Provide
    Arbitrary<HighlightRule> rules() {
        return Arbitraries.of(Level.TOTAL, Level.AREA)
                .flatMap(level -> Arbitraries.integers()
                        .between(1, 8)
                        .map(size -> HighlightRule.builder(HighlightRule.Basis.RELATIVE, level)
                                .maxStrengths(2)
                                .maxImprovements(1)
                                .minimumReferenceSize(size)
                                .build()));
    }

    @Property
    void summaryDoesNotDependOnWithheldGroups(@ForAll("apart") Twins twins) {
        Summary one = summary(twins.one(), twins.minimum());
        Summary other = summary(twins.other(), twins.minimum());
        assertThat(JSON.write(Format.SUMMARY, other)).isEqualTo(JSON.write(Format.SUMMARY, one));
        assertThat(PrintedText.of(other)).isEqualTo(PrintedText.of(one));
        assertThat(other).isEqualTo(one).hasToString(one.toString());
        assertThat(Schemas.errors(Format.SUMMARY, JSON.write(Format.SUMMARY, one)))
                .isEmpty();
    }

    @Property
    void comparisonDoesNotDependOnWithheldGroups(@ForAll("twins") Twins twins, @ForAll("rules") HighlightRule rule) {
        assertThat(shown(twins.comparison(twins.other(), twins.minimum()), rule))
                .isEqualTo(shown(twins.comparison(twins.one(), twins.minimum()), rule));
    }

    /** All that is shown of a comparison, and the messages of its exceptions. */
    private static List<String> shown(Comparison comparison, HighlightRule rule) {
        Highlights highlights = Highlights.of(comparison, rule);
        ImprovementPotential potential = ImprovementPotential.of(comparison, rule.level());
        String json = JSON.write(
                Format.COMPARISON,
                ComparisonDocument.of(comparison).with(highlights).with(potential));
        assertThat(Schemas.errors(Format.COMPARISON, json)).isEmpty();
        List<String> shown = new ArrayList<>(List.of(
                json,
                PrintedText.of(comparison, highlights, potential),
                comparison.toString(),
                highlights.toString(),
                potential.toString(),
                comparison.evaluations().toString(),
                comparison.municipalities().toString()));
        for (Criterion criterion : comparison.reference().catalogue().criteria()) {
            shown.add(meanOrMessage(comparison, criterion));
        }
        return shown;
    }

    private static String meanOrMessage(Comparison comparison, Criterion criterion) {
        try {
            return comparison.standing(criterion).mean().value().toString();
        } catch (UnavailableFigureException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Property
    void summaryShowsGroupsWholeOrNotAtAll(@ForAll("apart") Twins twins) {
        Summary all = summary(twins.one(), DisclosurePolicy.none());
        Summary some = summary(twins.one(), twins.minimum());
        for (Criterion criterion : twins.one().catalogue().criteria()) {
            assertWholeOrNotAtAll(
                    figures(some.statistics().get(criterion)),
                    figures(all.statistics().get(criterion)),
                    twins.one().distribution(criterion).n(),
                    twins.k());
        }
    }

    @Property
    void comparisonShowsGroupsWholeOrNotAtAll(@ForAll("twins") Twins twins) {
        Comparison all = twins.comparison(twins.one(), DisclosurePolicy.none());
        Comparison some = twins.comparison(twins.one(), twins.minimum());
        assertThat(some.unavailable()).isEqualTo(all.unavailable());
        assertThat(some.standings()).hasSameSizeAs(all.standings());
        for (Standing standing : some.standings()) {
            Standing open = all.standing(standing.criterion());
            assertThat(standing.points()).isEqualTo(open.points());
            assertWholeOrNotAtAll(
                    figures(standing),
                    figures(open),
                    twins.countOthers(
                            twins.one().distribution(standing.criterion()).n()),
                    twins.k());
        }
        assertWholeOrNotAtAll(
                List.of(some.evaluations(), some.municipalities()),
                List.of(all.evaluations(), all.municipalities()),
                twins.countOthers(twins.one().evaluations()),
                twins.k());
    }

    static void assertWholeOrNotAtAll(List<Figure<?>> some, List<Figure<?>> all, long others, int k) {
        if (others == 0 || others >= k) {
            assertThat(some).isEqualTo(all);
        } else {
            assertThat(some).containsOnly(Figure.unavailable(UnavailableReason.WITHHELD));
        }
    }

    @Property
    void groupsOfMinimumSizeAreWrittenAsWithoutMinimum(@ForAll("twins") Twins twins) {
        int smallest = (int) twins.sizesOfOne().filter(size -> size > 0).min().orElse(2);
        Assume.that(smallest >= 2);
        Comparison some = twins.comparison(twins.one(), DisclosurePolicy.minimum(smallest));
        assertThat(written(some))
                .contains(",\"minimumShown\":" + smallest)
                .isEqualTo(written(twins.comparison(twins.one(), DisclosurePolicy.none()))
                        .replace(
                                "\"percentileRank\":\"mean\"}",
                                "\"percentileRank\":\"mean\",\"minimumShown\":" + smallest + "}"));
    }

    private static String written(Comparison comparison) {
        return JSON.write(Format.COMPARISON, ComparisonDocument.of(comparison));
    }

    @Property
    void largerMinimumShowsSubset(@ForAll("twins") Twins twins, @ForAll @IntRange(min = 1, max = 3) int more) {
        Comparison some = twins.comparison(twins.one(), twins.minimum());
        Comparison fewer = twins.comparison(twins.one(), DisclosurePolicy.minimum(twins.k() + more));
        for (Standing standing : fewer.standings()) {
            List<Figure<?>> shown = figures(some.standing(standing.criterion()));
            List<Figure<?>> withLarger = figures(standing);
            for (int i = 0; i < shown.size(); i++) {
                if (withLarger.get(i).isPresent()) {
                    assertThat(withLarger.get(i)).isEqualTo(shown.get(i));
                }
            }
        }
    }

    private static Summary summary(Benchmark benchmark, DisclosurePolicy disclosure) {
        return Summary.of(benchmark, QuantileType.TYPE_7, disclosure);
    }

    static List<Figure<?>> figures(Statistics statistics) {
        return List.of(
                statistics.n(),
                statistics.mean(),
                statistics.standardDeviation(),
                statistics.min(),
                statistics.lowerQuartile(),
                statistics.median(),
                statistics.upperQuartile(),
                statistics.max());
    }

    static List<Figure<?>> figures(Standing standing) {
        return List.of(
                standing.n(),
                standing.mean(),
                standing.gap(),
                standing.gapShare(),
                standing.median(),
                standing.gapToMedian(),
                standing.quantile(),
                standing.gapToQuantile(),
                standing.z(),
                standing.robustZ(),
                standing.rank(),
                standing.percentileRank(),
                standing.quartileGroup());
    }
}
