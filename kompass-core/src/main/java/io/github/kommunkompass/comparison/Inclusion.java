package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Optional;

/**
 * Checks whether an evaluation is part of a benchmark. Where the disclosure policy withholds a criterion, its points are not
 * looked at, so that no exception depends on them.
 */
final class Inclusion {

    private final Scorecard scorecard;
    private final Subject subject;
    private final Benchmark benchmark;
    private final DisclosurePolicy disclosure;

    Inclusion(Scorecard scorecard, Benchmark benchmark, DisclosurePolicy disclosure) {
        this.scorecard = scorecard;
        this.subject = scorecard.subject();
        this.benchmark = benchmark;
        this.disclosure = disclosure;
    }

    SubjectInclusion inferred() {
        if (benchmark.members().isEmpty()) {
            throw SubjectInclusionException.membersUnknown(subject);
        }
        Optional<BenchmarkMember> member = member();
        member.ifPresent(this::checkCounts);
        return member.isPresent() ? SubjectInclusion.INCLUDED : SubjectInclusion.NOT_A_MEMBER;
    }

    void check(SubjectInclusion stated) {
        switch (stated) {
            case UNSTATED ->
                throw new InvalidValueException(
                        "no statement whether the subject is part of the benchmark",
                        "included, excluded or not-a-member");
            case NOT_A_MEMBER ->
                member().ifPresent(member -> {
                    throw SubjectInclusionException.isMember(subject, member);
                });
            case INCLUDED, EXCLUDED -> checkPart();
        }
    }

    private void checkPart() {
        if (benchmark.members().isEmpty()) {
            throw SubjectInclusionException.membersUnknown(subject);
        }
        checkCounts(member().orElseThrow(() -> SubjectInclusionException.notListed(subject)));
    }

    private Optional<BenchmarkMember> member() {
        return benchmark.findMember(subject.municipality(), subject.evaluated());
    }

    private void checkCounts(BenchmarkMember member) {
        if (!member.includes(subject.evaluated())) {
            throw SubjectInclusionException.otherDate(subject, member);
        }
        if (scorecard.scores().stream().allMatch(this::isShown) && !member.includes(scorecard)) {
            throw SubjectInclusionException.otherPoints(subject, member);
        }
        for (Score score : scorecard.scores()) {
            if (isShown(score) && score.isKnown() && isAbsent(score)) {
                throw SubjectInclusionException.notCounted(subject, member, score.criterion(), score.pointsOrThrow());
            }
        }
    }

    /** A single evaluation may be another one than the subject's, so that it is a group that is too small. */
    private boolean isShown(Score score) {
        long n = distribution(score).n();
        return n == 0
                || disclosure.minimum().isEmpty()
                || (n > 1 && disclosure.allows(SubjectInclusion.INCLUDED.countOthers(n)));
    }

    private boolean isAbsent(Score score) {
        Distribution distribution = distribution(score);
        return distribution.n() > 0 && distribution.count(score.pointsOrThrow()) == 0;
    }

    /** By index, since the benchmark's catalogue may have other names under the same structure. */
    private Distribution distribution(Score score) {
        return benchmark.distributions().get(score.criterion().ordinal());
    }
}
