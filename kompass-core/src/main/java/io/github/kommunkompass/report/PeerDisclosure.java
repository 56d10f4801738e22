package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whether a group may be shown beside all: with a minimum, only where the sums of the two do not tell the points of fewer others, since
 * the rest of all is their difference.
 */
record PeerDisclosure(Comparison all, Comparison group, Scorecard scorecard) {

    boolean isAllowed(List<Criterion> criteria) {
        Optional<Benchmark> whole = all.reference().benchmark();
        Optional<Benchmark> part = group.reference().benchmark();
        OptionalInt minimum = Stream.of(all, group)
                .flatMapToInt(comparison -> comparison.settings().disclosure().minimum().stream())
                .max();
        return minimum.isEmpty()
                || whole.isEmpty()
                || part.isEmpty()
                || isAllowed(whole.get(), part.get(), criteria, minimum.getAsInt());
    }

    private boolean isAllowed(Benchmark whole, Benchmark part, List<Criterion> criteria, int minimum) {
        if (whole.members().isEmpty() || part.members().isEmpty()) {
            return false;
        }
        List<BenchmarkMember> members = part.members().get();
        if (members.stream().noneMatch(member -> isAnyIn(whole, member))) {
            return true;
        }
        return members.stream().allMatch(member -> isWhollyIn(whole, member))
                && criteria.stream()
                        .mapToLong(criterion -> rest(whole, part, criterion))
                        .allMatch(rest -> rest == 0 || rest >= minimum);
    }

    private static boolean isAnyIn(Benchmark whole, BenchmarkMember member) {
        return member.evaluations().stream()
                .anyMatch(evaluation -> whole.findMember(member.municipality(), evaluation.evaluated())
                        .filter(same -> same.includes(evaluation.evaluated()))
                        .isPresent());
    }

    private static boolean isWhollyIn(Benchmark whole, BenchmarkMember member) {
        return member.evaluations().stream()
                .allMatch(evaluation -> whole.findMember(member.municipality(), evaluation.evaluated())
                        .filter(same -> same.evaluations().contains(evaluation))
                        .isPresent());
    }

    /** Returns how many others' points the difference of the two is over. */
    private long rest(Benchmark whole, Benchmark part, Criterion criterion) {
        String code = criterion.code().toString();
        long rest = whole.distribution(code).n() - part.distribution(code).n();
        return rest - (isOwn(whole, criterion) ? 1 : 0) + (isOwn(part, criterion) ? 1 : 0);
    }

    /** Returns whether the subject's points are among those at a criterion. */
    private boolean isOwn(Benchmark benchmark, Criterion criterion) {
        return scorecard.score(criterion).isKnown()
                && benchmark
                        .findMember(
                                scorecard.subject().municipality(),
                                scorecard.subject().evaluated())
                        .filter(member -> member.includes(scorecard))
                        .isPresent();
    }
}
