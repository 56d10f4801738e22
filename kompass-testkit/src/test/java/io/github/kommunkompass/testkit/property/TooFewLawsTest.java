package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.RelativeStandings;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Where a group has too few evaluations to be shown, all that is shown and every exception is the same whatever their points are,
 * also if what is stated of the subject is false.
 */
@AddLifecycleHook(SeedOfTheBuild.class)
class TooFewLawsTest {

    private static final KompassJson JSON = KompassJson.standard();
    private static final Catalogue CATALOGUE = Catalogues.se2020();
    private static final int MOST = CATALOGUE.root().max();

    /** An evaluation whose points are one number in one population, and another in the other. */
    record Twin(int municipality, int year, int one, int other) {

        Scorecard scorecard(boolean ofOne) {
            return card("Twin " + municipality, year, ofOne ? one : other);
        }
    }

    record Group(int k, List<Twin> twins) {

        List<Scorecard> scorecards(boolean ofOne) {
            return twins.stream().map(twin -> twin.scorecard(ofOne)).toList();
        }

        DisclosurePolicy minimum() {
            return DisclosurePolicy.minimum(k);
        }
    }

    private static Scorecard card(String name, int year, int total) {
        return Scorer.strict()
                .score(Evaluation.builder(CATALOGUE)
                        .municipality(Municipality.of(name, "DK"))
                        .evaluated(PartialDate.of(year))
                        .points("total", total)
                        .build());
    }

    /** Without 0 and the maximum, from which the points of all parts follow, so that their groups would differ in size. */
    private static Arbitrary<Integer> points() {
        return Arbitraries.integers().between(1, MOST - 1);
    }

    /** Fewer than k municipalities, each with one evaluation. */
    @Provide
    Arbitrary<Group> groups() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(k -> Combinators.combine(points(), points())
                        .as(List::of)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(k - 1)
                        .map(pairs -> new Group(
                                k,
                                IntStream.range(0, pairs.size())
                                        .mapToObj(i -> new Twin(
                                                i,
                                                2022,
                                                pairs.get(i).get(0),
                                                pairs.get(i).get(1)))
                                        .toList())));
    }

    /** Fewer than k municipalities, with any number of evaluations of one year. */
    @Provide
    Arbitrary<Group> repeated() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(k -> Combinators.combine(
                                Arbitraries.integers().between(1, k - 1),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(0, 2))
                        .as((municipality, one, other) -> new Twin(municipality, 2022, one, other))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(twins -> new Group(k, twins)));
    }

    /** Returns what is shown, or the exception. */
    private static String outcome(Supplier<String> shown) {
        try {
            return shown.get();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static Benchmark benchmark(List<Scorecard> scorecards, RepeatPolicy repeats) {
        return scorecards.stream().collect(Benchmark.toBenchmarkOfScorecards(Population.of(CATALOGUE, repeats)));
    }

    private static String comparison(
            Scorecard subject, Benchmark benchmark, SubjectInclusion stated, DisclosurePolicy minimum) {
        Comparison comparison = Comparison.of(
                subject,
                benchmark,
                ComparisonSettings.builder(stated).disclosure(minimum).build());
        RelativeStandings standings = RelativeStandings.of(
                Comparison.of(
                        card(subject.subject().municipality().name(), 2019, 1),
                        benchmark(List.of(), RepeatPolicy.ALL),
                        SubjectInclusion.NOT_A_MEMBER),
                comparison);
        return JSON.write(Format.COMPARISON, ComparisonDocument.of(comparison))
                + comparison
                + standings
                + outcome(() -> standings.laterPercentileRank("total").value().toString());
    }

    @Property
    void comparisonWithTooFewDoesNotDependOnThem(
            @ForAll("groups") Group group,
            @ForAll RepeatPolicy repeats,
            @ForAll SubjectInclusion stated,
            @ForAll boolean isMember,
            @ForAll @IntRange(max = 800) int own,
            @ForAll @IntRange(max = 800) int claimed,
            @ForAll @IntRange(min = 2021, max = 2022) int year) {
        Scorecard counted = card("Own", 2022, own);
        Scorecard subject = card("Own", year, claimed);
        List<String> outcomes = Stream.of(true, false)
                .map(ofOne -> {
                    List<Scorecard> all = isMember
                            ? Stream.concat(group.scorecards(ofOne).stream(), Stream.of(counted))
                                    .toList()
                            : group.scorecards(ofOne);
                    Benchmark benchmark = benchmark(all, repeats);
                    return outcome(() -> comparison(subject, benchmark, stated, group.minimum()))
                            + outcome(() -> SubjectInclusion.of(subject, benchmark, group.minimum())
                                    .toString());
                })
                .toList();
        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
    }

    @Property
    void rankingOfTooFewDoesNotDependOnThem(@ForAll("repeated") Group group, @ForAll RepeatPolicy repeats) {
        List<String> outcomes = Stream.of(true, false)
                .map(ofOne -> group.scorecards(ofOne))
                .map(scorecards -> outcome(() -> {
                            Ranking ranking = Ranking.of(
                                    scorecards,
                                    Population.of(CATALOGUE, repeats),
                                    CATALOGUE.root(),
                                    TiePolicy.COMPETITION,
                                    group.minimum());
                            return JSON.write(Format.RANKING, ranking) + ranking + PrintedText.of(ranking);
                        })
                        + outcome(() -> JSON.write(
                                Format.RANKING,
                                Ranking.of(
                                        scorecards,
                                        CATALOGUE.root(),
                                        TiePolicy.COMPETITION,
                                        MunicipalityRegister.builtIn(),
                                        group.minimum()))))
                .toList();
        assertThat(outcomes.get(1))
                .isEqualTo(outcomes.get(0))
                .contains("\"withheld\":{\"fewerThan\":" + group.k() + "}");
    }

    @Property
    void changeOfTooFewDoesNotDependOnThem(@ForAll("repeated") Group earlier, @ForAll("repeated") Group later) {
        DisclosurePolicy minimum = DisclosurePolicy.minimum(Math.max(earlier.k(), later.k()));
        List<String> outcomes = Stream.of(true, false)
                .map(ofOne -> outcome(() -> {
                    PopulationChange change = PopulationChange.between(
                            earlier.scorecards(ofOne),
                            later.scorecards(ofOne),
                            CATALOGUE.root(),
                            TiePolicy.COMPETITION,
                            MunicipalityRegister.builtIn(),
                            minimum);
                    return change.toString();
                }))
                .toList();
        assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0));
    }

    @Property
    void changeOfEnoughIsShownWhole(@ForAll("groups") Group group) {
        List<Scorecard> earlier = group.scorecards(true);
        List<Scorecard> later = group.scorecards(false);
        PopulationChange open = PopulationChange.between(earlier, later, "total");
        PopulationChange shown = PopulationChange.between(
                earlier,
                later,
                CATALOGUE.root(),
                TiePolicy.COMPETITION,
                MunicipalityRegister.builtIn(),
                DisclosurePolicy.minimum(Math.max(2, earlier.size())));
        assertThat(shown.isWithheld()).isEqualTo(earlier.size() == 1);
        if (!shown.isWithheld()) {
            assertThat(shown.moves()).isEqualTo(open.moves());
            assertThat(shown.kendallTauB()).isEqualTo(open.kendallTauB());
        }
    }
}
