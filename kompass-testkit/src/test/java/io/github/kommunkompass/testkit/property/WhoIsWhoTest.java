package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.OverlappingBenchmarksException;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.reference.ReferencePopulation;
import io.github.kommunkompass.testkit.reference.ReferencePopulation.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Everything agrees with the reference on who is who and on every count, or is refused for the same reason. */
@Tag("slow")
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class WhoIsWhoTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(2))
                    .add(Criterion.builder("2").name("en", "Two").max(1)))
            .build();

    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.none().with(CATALOGUE));

    private static final int LONGEST_MESSAGE = 2_000;

    /**
     * Evaluations of a population, in two parts.
     *
     * @param namesakes all municipalities of the register that may have a name of one of the evaluations, to look up fast
     */
    record Case(Population population, List<Evaluation> evaluations, int cut, List<RegisteredMunicipality> namesakes) {

        static Case of(Population population, List<Evaluation> evaluations, int cut) {
            List<String> names = evaluations.stream()
                    .map(evaluation -> evaluation.municipality().name())
                    .distinct()
                    .toList();
            List<RegisteredMunicipality> namesakes = population.register().municipalities().stream()
                    .filter(registered -> names.stream().anyMatch(registered.names()::contains))
                    .toList();
            return new Case(population, evaluations, cut, namesakes);
        }

        ReferencePopulation reference() {
            return ReferencePopulation.of(
                    evaluations, population.repeats(), population.register().municipalities());
        }

        ReferencePopulation reference(List<Evaluation> some, RepeatPolicy repeats) {
            return ReferencePopulation.of(some, repeats, namesakes);
        }

        boolean isOneEach() {
            return population.repeats() != RepeatPolicy.ALL;
        }

        List<Evaluation> first() {
            return evaluations.subList(0, cut % (evaluations.size() + 1));
        }

        List<Evaluation> second() {
            return evaluations.subList(cut % (evaluations.size() + 1), evaluations.size());
        }

        Collector<Evaluation, ?, Benchmark> collector() {
            return Benchmark.toBenchmark(population);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(RepeatPolicy.class),
                        Arbitraries.frequency(
                                Tuple.of(5, MunicipalityRegister.builtIn()), Tuple.of(1, MunicipalityRegister.none())),
                        KompassArbitraries.realPopulations(CATALOGUE),
                        Arbitraries.integers().between(0, 14))
                .as((repeats, register, evaluations, cut) -> Case.of(
                        Population.builder(CATALOGUE, repeats)
                                .register(register)
                                .build(),
                        evaluations,
                        cut));
    }

    @Property(tries = 10_000)
    void allAgreeWithReference(@ForAll("cases") Case one) {
        ReferencePopulation expected = one.reference();
        reaches(one, expected);
        assertBenchmarkAgrees(one, expected);
        assertMergedPartsAgree(one, expected);
        assertRankingAgrees(one, expected);
        assertRankingOfOneEachAgrees(one);
        assertProgressAgrees(one);
        assertHistoryAgrees(one, one.evaluations());
        one.reference(one.evaluations(), RepeatPolicy.ALL)
                .municipalities()
                .forEach(same -> assertHistoryAgrees(one, same));
        assertChangeAgrees(one);
    }

    private static void reaches(Case one, ReferencePopulation expected) {
        Statistics.label("outcome")
                .collect(expected.refusal().<Object>map(refusal -> refusal).orElse("counted"))
                .coverage(coverage -> {
                    coverage.check("counted").percentage(share -> share > 30);
                    for (Refusal refusal : Refusal.values()) {
                        coverage.check(refusal).percentage(share -> share > 3);
                    }
                });
        boolean isCounted = expected.refusal().isEmpty();
        occurs(
                "several spellings",
                isCounted && expected.municipalities().stream().anyMatch(same -> spellings(same) > 2));
        occurs("superseded", expected.repeated() > 1);
        occurs("duplicate", expected.duplicates() > 0);
        occurs("several municipalities", isCounted && expected.municipalities().size() > 2);
        occurs(
                "one of each policy and register",
                isCounted && one.isOneEach() && one.evaluations().size() > 6);
    }

    private static long spellings(List<Evaluation> same) {
        return same.stream().map(Evaluation::municipality).distinct().count();
    }

    private static void occurs(String what, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    /** Returns a result, or empty if it is refused as the reference refuses it. */
    private static <T> Optional<T> attempt(Supplier<T> result, Optional<Refusal> expected) {
        Optional<T> found = Optional.empty();
        Optional<Refusal> refusal = Optional.empty();
        try {
            found = Optional.of(result.get());
        } catch (AmbiguousMunicipalityException e) {
            refusal = refusal(Refusal.AMBIGUOUS_MUNICIPALITY, e);
        } catch (ConflictingMunicipalitiesException e) {
            refusal = refusal(Refusal.CONFLICTING_MUNICIPALITIES, e);
        } catch (AmbiguousRepeatsException e) {
            refusal = refusal(Refusal.AMBIGUOUS_REPEATS, e);
        }
        assertThat(refusal).isEqualTo(expected);
        return found;
    }

    private static Optional<Refusal> refusal(Refusal refusal, RuntimeException e) {
        assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
        return Optional.of(refusal);
    }

    private static void assertBenchmarkAgrees(Case one, ReferencePopulation expected) {
        Optional<Benchmark> found =
                attempt(() -> one.evaluations().stream().collect(one.collector()), expected.refusal());
        Optional<Benchmark> inParallel =
                attempt(() -> one.evaluations().parallelStream().collect(one.collector()), expected.refusal());
        Optional<Benchmark> split = attempt(() -> split(one, one.collector()), expected.refusal());
        assertThat(inParallel).isEqualTo(found);
        assertThat(split).isEqualTo(found);
        found.ifPresent(benchmark -> {
            assertCountsAgree(benchmark, expected);
            assertMembersAgree(benchmark, expected, one);
            String text = JSON.write(Format.BENCHMARK, benchmark);
            assertThat(JSON.read(Format.BENCHMARK, text)).isEqualTo(benchmark);
        });
    }

    private static <A> Benchmark split(Case one, Collector<Evaluation, A, Benchmark> collector) {
        A first = collector.supplier().get();
        A second = collector.supplier().get();
        one.first().forEach(evaluation -> collector.accumulator().accept(first, evaluation));
        one.second().forEach(evaluation -> collector.accumulator().accept(second, evaluation));
        return collector.finisher().apply(collector.combiner().apply(second, first));
    }

    private static void assertCountsAgree(Benchmark benchmark, ReferencePopulation expected) {
        assertThat(benchmark.evaluations()).isEqualTo(expected.counted().size());
        assertThat(benchmark.municipalities())
                .isEqualTo(expected.municipalities().size());
        assertThat(benchmark.exclusions()).isEqualTo(exclusions(expected));
        for (Criterion criterion : CATALOGUE.criteria()) {
            assertThat(benchmark.distribution(criterion))
                    .isEqualTo(Distribution.of(criterion.max(), expected.counts(criterion)));
        }
    }

    private static Map<ExclusionReason, Long> exclusions(ReferencePopulation expected) {
        Map<ExclusionReason, Long> exclusions = new TreeMap<>(Map.of(
                ExclusionReason.REPEATED, expected.repeated(), ExclusionReason.DUPLICATE, expected.duplicates()));
        exclusions.values().removeIf(count -> count == 0);
        return exclusions;
    }

    private static void assertMembersAgree(Benchmark benchmark, ReferencePopulation expected, Case one) {
        List<BenchmarkMember> members = new ArrayList<>();
        for (List<Evaluation> same : expected.municipalities()) {
            List<BenchmarkMember> found = same.stream()
                    .map(evaluation -> benchmark
                            .findMember(evaluation.municipality(), evaluation.evaluated())
                            .orElseThrow())
                    .distinct()
                    .toList();
            assertThat(found).hasSize(1);
            members.addAll(found);
            List<Evaluation> counted =
                    one.reference(same, one.population().repeats()).counted();
            assertThat(dates(found.get(0))).isEqualTo(dates(counted));
            assertThat(counted)
                    .allMatch(
                            evaluation -> found.get(0).includes(Scorer.strict().score(evaluation)));
        }
        assertThat(benchmark.members().orElseThrow()).containsExactlyInAnyOrderElementsOf(members);
    }

    private static List<String> dates(BenchmarkMember member) {
        return member.evaluations().stream()
                .flatMap(WhoIsWhoTest::dates)
                .sorted()
                .toList();
    }

    private static Stream<String> dates(MemberEvaluation evaluations) {
        return IntStream.range(0, (int) evaluations.count())
                .mapToObj(i -> evaluations.evaluated().toString());
    }

    private static List<String> dates(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation -> evaluation.evaluated().toString())
                .sorted()
                .toList();
    }

    /** Finished parts that share a municipality, of which one evaluation counts, are refused. */
    private static void assertMergedPartsAgree(Case one, ReferencePopulation expected) {
        boolean isMergeable = Stream.of(one.first(), one.second())
                .allMatch(part -> one.reference(part, one.population().repeats())
                        .refusal()
                        .isEmpty());
        if (!isMergeable) {
            return;
        }
        Supplier<Benchmark> asBytes = () -> {
            BenchmarkAccumulator received = accumulator(one, one.first());
            received.merge(accumulator(one, one.second()).toBytes());
            return received.toBenchmark();
        };
        Supplier<Benchmark> finished = () -> accumulator(one, one.first())
                .toBenchmark()
                .merge(accumulator(one, one.second()).toBenchmark());
        boolean isShared = one.isOneEach() && shares(one);
        for (Supplier<Benchmark> merged : List.of(asBytes, finished)) {
            if (isShared) {
                assertRefused(merged);
            } else {
                attempt(merged, expected.refusal()).ifPresent(whole -> {
                    assertCountsAgree(whole, expected);
                    assertMembersAgree(whole, expected, one);
                });
            }
        }
    }

    private static BenchmarkAccumulator accumulator(Case one, List<Evaluation> part) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(one.population());
        part.forEach(accumulator::add);
        return accumulator;
    }

    /** Returns whether a municipality is in both parts, or the parts contradict each other. */
    private static boolean shares(Case one) {
        ReferencePopulation all = one.reference(one.evaluations(), RepeatPolicy.ALL);
        return all.municipalities().size()
                < one.reference(one.first(), RepeatPolicy.ALL).municipalities().size()
                        + one.reference(one.second(), RepeatPolicy.ALL)
                                .municipalities()
                                .size();
    }

    private static void assertRefused(Supplier<Benchmark> merged) {
        assertThat(catchThrowable(merged::get))
                .isInstanceOfAny(OverlappingBenchmarksException.class, ConflictingMunicipalitiesException.class)
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
    }

    private static List<Scorecard> scorecards(Collection<Evaluation> evaluations) {
        return evaluations.stream().map(Scorer.strict()::score).toList();
    }

    private static void assertRankingAgrees(Case one, ReferencePopulation expected) {
        attempt(
                        () -> Ranking.of(
                                scorecards(one.evaluations()),
                                one.population(),
                                CATALOGUE.root(),
                                TiePolicy.COMPETITION,
                                DisclosurePolicy.none()),
                        expected.refusal())
                .ifPresent(ranking -> {
                    List<Evaluation> different = different(one, expected);
                    assertRanked(ranking, different);
                    long duplicates = one.isOneEach()
                            ? expected.duplicates()
                            : expected.counted().size() - different.size();
                    assertThat(ranking.exclusions().getOrDefault(ExclusionReason.REPEATED, 0L))
                            .isEqualTo(expected.repeated());
                    assertThat(ranking.exclusions().getOrDefault(ExclusionReason.DUPLICATE, 0L))
                            .isEqualTo(duplicates);
                });
    }

    private static void assertRanked(Ranking ranking, List<Evaluation> expected) {
        Stream<String> places = ranking.places().stream()
                .map(place -> place.score().points().toString()
                        + place.subject().municipality().describe()
                        + place.subject().evaluated());
        Stream<String> unranked = ranking.unranked().stream()
                .map(place -> place.score().points().toString()
                        + place.subject().municipality().describe()
                        + place.subject().evaluated());
        assertThat(Stream.concat(places, unranked).sorted())
                .isEqualTo(expected.stream()
                        .map(evaluation -> Scorer.strict()
                                        .score(evaluation)
                                        .total()
                                        .points()
                                        .toString()
                                + evaluation.municipality().describe()
                                + evaluation.evaluated())
                        .sorted()
                        .toList());
    }

    /** Returns the evaluations that count, and of those that are equal the first one. */
    private static List<Evaluation> different(Case one, ReferencePopulation expected) {
        List<Evaluation> different = new ArrayList<>();
        for (Evaluation evaluation : expected.counted()) {
            if (different.stream().noneMatch(other -> areEqual(one, evaluation, other))) {
                different.add(evaluation);
            }
        }
        return different;
    }

    /** Returns whether two evaluations are one for the reference: same municipality, same date, same points. */
    private static boolean areEqual(Case one, Evaluation evaluation, Evaluation other) {
        return one.reference(List.of(evaluation, other), RepeatPolicy.LATEST).duplicates() == 1;
    }

    private static boolean isRepeated(Case one, List<Evaluation> same) {
        return same.stream().anyMatch(evaluation -> !areEqual(one, same.get(0), evaluation));
    }

    private static void assertRankingOfOneEachAgrees(Case one) {
        ReferencePopulation all = one.reference(one.evaluations(), RepeatPolicy.ALL);
        boolean isRepeated = all.municipalities().stream().anyMatch(same -> isRepeated(one, same));
        try {
            attempt(
                            () -> Ranking.of(
                                    scorecards(one.evaluations()),
                                    CATALOGUE.root(),
                                    TiePolicy.COMPETITION,
                                    one.population().register(),
                                    DisclosurePolicy.none()),
                            all.refusal())
                    .ifPresent(ranking -> assertRanked(ranking, different(one, all)));
            assertThat(isRepeated).isFalse();
        } catch (RepeatedMunicipalitiesException e) {
            assertThat(isRepeated).isTrue();
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
        }
    }

    private static boolean isBefore(Evaluation one, Evaluation other) {
        return one.evaluated().latest().isBefore(other.evaluated().earliest());
    }

    private static void assertProgressAgrees(Case one) {
        for (int i = 1; i < one.evaluations().size(); i++) {
            Evaluation earlier = one.evaluations().get(i - 1);
            Evaluation later = one.evaluations().get(i);
            ReferencePopulation both = one.reference(List.of(earlier, later), RepeatPolicy.ALL);
            boolean isOrdered = both.municipalities().size() == 1 && isBefore(earlier, later);
            assertOrdered(
                    () -> Progress.between(
                            earlier,
                            later,
                            Crosswalks.builtIn(),
                            one.population().register()),
                    both.refusal(),
                    isOrdered);
        }
    }

    private static <T> void assertOrdered(Supplier<T> result, Optional<Refusal> refusal, boolean isOrdered) {
        try {
            attempt(result, refusal);
            assertThat(isOrdered || refusal.isPresent()).isTrue();
        } catch (UnorderedEvaluationsException e) {
            assertThat(isOrdered || refusal.isPresent()).isFalse();
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
        }
    }

    private static void assertHistoryAgrees(Case one, List<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            return;
        }
        ReferencePopulation all = one.reference(evaluations, RepeatPolicy.ALL);
        List<Evaluation> sorted = evaluations.stream()
                .sorted(Comparator.comparing(
                        evaluation -> evaluation.evaluated().earliest()))
                .toList();
        boolean isOrdered = all.municipalities().size() == 1
                && IntStream.range(1, sorted.size()).allMatch(i -> isBefore(sorted.get(i - 1), sorted.get(i)));
        assertOrdered(
                () -> History.of(
                        evaluations, Crosswalks.builtIn(), one.population().register()),
                all.refusal(),
                isOrdered);
    }

    private static void assertChangeAgrees(Case one) {
        ReferencePopulation all = one.reference(one.evaluations(), RepeatPolicy.ALL);
        boolean isRepeated = Stream.of(one.first(), one.second())
                .flatMap(part -> one.reference(part, RepeatPolicy.ALL).municipalities().stream())
                .anyMatch(same -> isRepeated(one, same));
        try {
            attempt(
                            () -> PopulationChange.between(
                                    scorecards(one.first()),
                                    scorecards(one.second()),
                                    CATALOGUE.root(),
                                    TiePolicy.COMPETITION,
                                    one.population().register(),
                                    DisclosurePolicy.none()),
                            all.refusal())
                    .ifPresent(change -> assertMovesAgree(change, all, one));
            assertThat((isRepeated || isReversed(all, one)) && all.refusal().isEmpty())
                    .isFalse();
        } catch (RepeatedMunicipalitiesException e) {
            assertThat(isRepeated && all.refusal().isEmpty()).isTrue();
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
        } catch (UnorderedEvaluationsException e) {
            assertThat(isReversed(all, one) && all.refusal().isEmpty()).isTrue();
        }
    }

    /** Returns whether an evaluation of the first part is certainly after one of the same municipality in the second. */
    private static boolean isReversed(ReferencePopulation all, Case one) {
        return all.municipalities().stream()
                .anyMatch(same -> same.stream()
                        .filter(one.first()::contains)
                        .anyMatch(before -> same.stream()
                                .filter(one.second()::contains)
                                .anyMatch(after -> isBefore(after, before))));
    }

    private static void assertMovesAgree(PopulationChange change, ReferencePopulation all, Case one) {
        long moves = 0;
        long entrants = 0;
        long leavers = 0;
        for (List<Evaluation> same : all.municipalities()) {
            boolean isEarlier = same.stream().anyMatch(evaluation -> isKnown(evaluation, one.first()));
            boolean isLater = same.stream().anyMatch(evaluation -> isKnown(evaluation, one.second()));
            moves += isEarlier && isLater ? 1 : 0;
            entrants += !isEarlier && isLater ? 1 : 0;
            leavers += isEarlier && !isLater ? 1 : 0;
        }
        assertThat(change.moves()).hasSize((int) moves);
        assertThat(change.entrants()).hasSize((int) entrants);
        assertThat(change.leavers()).hasSize((int) leavers);
    }

    private static boolean isKnown(Evaluation evaluation, List<Evaluation> part) {
        return part.contains(evaluation)
                && Scorer.strict().score(evaluation).total().isKnown();
    }

    /** Names may be written in any normalisation form. */
    @Property(tries = 500)
    void decomposedTextIsReadAsTheSame(@ForAll("cases") Case one) {
        for (Evaluation evaluation : one.evaluations()) {
            String text = Normalizer.normalize(JSON.write(evaluation), Normalizer.Form.NFD);
            assertThat(JSON.readEvaluation(text)).isEqualTo(evaluation);
        }
    }

    /** Whatever the order of names and codes, the name of a member is one of those that were given. */
    @Property(tries = 500)
    void memberHasNameAndCodeThatWereGiven(@ForAll("cases") Case one) {
        ReferencePopulation expected = one.reference();
        if (expected.refusal().isEmpty()) {
            List<String> given = one.evaluations().stream()
                    .map(evaluation -> evaluation.municipality().describe())
                    .toList();
            Benchmark benchmark = one.evaluations().stream().collect(one.collector());
            assertThat(benchmark.members().orElseThrow())
                    .extracting(member -> member.municipality().describe())
                    .isSubsetOf(given)
                    .doesNotHaveDuplicates();
            assertThat(benchmark.members().orElseThrow())
                    .extracting(BenchmarkMember::municipality)
                    .isSortedAccordingTo(Comparator.<Municipality>naturalOrder());
        }
    }
}
