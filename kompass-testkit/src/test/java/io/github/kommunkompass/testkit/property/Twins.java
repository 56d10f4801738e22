package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Two benchmarks that differ only in groups of fewer than k evaluations other than the subject's, and a subject whose own
 * points are the same in both, if it is a member.
 */
record Twins(Scorecard subject, SubjectInclusion inclusion, int k, Benchmark one, Benchmark other) {

    private static final int LARGEST_MINIMUM = 6;

    /** The points of the others for a criterion, in each of the two benchmarks. */
    private record Group(List<Integer> one, List<Integer> other) {

        long most() {
            return Math.max(one.size(), other.size());
        }
    }

    /** The number of the others, in each of the two benchmarks. */
    private record Numbers(long one, long other) {}

    Comparison comparison(Benchmark benchmark, DisclosurePolicy disclosure) {
        return Comparison.of(
                subject,
                benchmark,
                ComparisonSettings.builder(inclusion).disclosure(disclosure).build());
    }

    DisclosurePolicy minimum() {
        return DisclosurePolicy.minimum(k);
    }

    /** Returns the number of evaluations other than the subject's, among all those with points for a known criterion. */
    long countOthers(long all) {
        return inclusion == SubjectInclusion.NOT_A_MEMBER ? all : all - 1;
    }

    /** Returns the sizes of the groups of the first benchmark at the criteria with known points, and that of all evaluations. */
    LongStream sizesOfOne() {
        return LongStream.concat(
                subject.scores().stream()
                        .filter(Score::isKnown)
                        .mapToLong(score ->
                                countOthers(one.distribution(score.criterion()).n())),
                LongStream.of(countOthers(one.evaluations())));
    }

    static Arbitrary<Twins> any(SubjectInclusion... inclusions) {
        Arbitrary<Catalogue> catalogues = SmallCatalogues.any();
        return catalogues.flatMap(catalogue -> Combinators.combine(
                        KompassArbitraries.evaluations(catalogue),
                        Arbitraries.of(inclusions),
                        Arbitraries.integers().between(2, LARGEST_MINIMUM))
                .flatAs((evaluation, inclusion, k) -> twins(Scorer.strict().score(evaluation), inclusion, k))
                .withoutEdgeCases());
    }

    private static Arbitrary<Twins> twins(Scorecard subject, SubjectInclusion inclusion, int k) {
        return Combinators.combine(subject.catalogue().criteria().stream()
                        .map(criterion -> group(criterion, k))
                        .toList())
                .as(groups -> groups)
                .flatMap(groups -> numbers(groups, k)
                        .map(numbers -> new Twins(
                                subject,
                                inclusion,
                                k,
                                benchmark(subject, inclusion, numbers.one(), k, points(groups, true)),
                                benchmark(subject, inclusion, numbers.other(), k, points(groups, false)))));
    }

    private static Arbitrary<Group> group(Criterion criterion, int k) {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, criterion.max());
        Arbitrary<List<Integer>> small = points.list().ofMinSize(1).ofMaxSize(k - 1);
        Arbitrary<List<Integer>> large = points.list().ofMinSize(k).ofMaxSize(k + 3);
        return Arbitraries.oneOf(
                Arbitraries.just(new Group(List.of(), List.of())),
                Combinators.combine(small, small).as(Group::new),
                large.map(all -> new Group(all, all)));
    }

    private static Arbitrary<Numbers> numbers(List<Group> groups, int k) {
        long most = groups.stream().mapToLong(Group::most).max().orElse(0);
        Arbitrary<Numbers> large =
                Arbitraries.longs().between(Math.max(most, k), most + k).map(all -> new Numbers(all, all));
        if (most >= k) {
            return large;
        }
        Arbitrary<Long> small = Arbitraries.longs().between(Math.max(most, 1), k - 1);
        Arbitrary<Numbers> below = Combinators.combine(small, small).as(Numbers::new);
        return most == 0
                ? Arbitraries.oneOf(Arbitraries.just(new Numbers(0, 0)), below, large)
                : Arbitraries.oneOf(below, large);
    }

    private static List<List<Integer>> points(List<Group> groups, boolean ofOne) {
        return groups.stream().map(group -> ofOne ? group.one() : group.other()).toList();
    }

    private static Benchmark benchmark(
            Scorecard subject, SubjectInclusion inclusion, long others, int k, List<List<Integer>> points) {
        boolean isMember = inclusion != SubjectInclusion.NOT_A_MEMBER;
        Catalogue catalogue = subject.catalogue();
        List<Distribution> distributions = IntStream.range(0, points.size())
                .mapToObj(i -> {
                    Criterion criterion = catalogue.criteria().get(i);
                    Distribution theirs = Distribution.of(
                            criterion.max(),
                            points.get(i).stream().mapToInt(Integer::intValue).toArray());
                    OptionalInt own = subject.score(criterion).points();
                    return isMember && own.isPresent() ? theirs.with(own.getAsInt()) : theirs;
                })
                .toList();
        long evaluations = isMember ? others + 1 : others;
        long municipalities = others < k ? evaluations : (evaluations + 1) / 2;
        return Benchmark.of(
                Population.of(catalogue, RepeatPolicy.ALL),
                evaluations,
                municipalities,
                Optional.of(members(subject, isMember ? 1 : 0, evaluations, municipalities)),
                distributions,
                Map.of());
    }

    /** The subject's municipality, if it is one of them, and others, of which the first has all repeated evaluations. */
    private static List<BenchmarkMember> members(Scorecard subject, int own, long evaluations, long municipalities) {
        PartialDate evaluated = subject.subject().evaluated();
        List<BenchmarkMember> members = new ArrayList<>();
        if (own == 1) {
            members.add(member(subject.subject().municipality(), evaluated, 1));
        }
        for (long i = own; i < municipalities; i++) {
            Municipality other = Municipality.of("Other " + i, "DK");
            members.add(member(other, evaluated, i == own ? 1 + evaluations - municipalities : 1));
        }
        return members;
    }

    private static BenchmarkMember member(Municipality municipality, PartialDate evaluated, long count) {
        return new BenchmarkMember(municipality, List.of(new MemberEvaluation(evaluated, count, Optional.empty())));
    }
}
