package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when it is stated that the subject of a comparison is part of a benchmark, and it is not, or that it is not a member,
 * and it is. An evaluation is part of a benchmark if it is the one of its municipality that counts: same date, same points.
 */
public final class SubjectInclusionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final PartialDate[] counting;
    private final @Nullable CriterionCode criterion;

    private SubjectInclusionException(
            String found,
            String expected,
            Subject subject,
            Optional<BenchmarkMember> member,
            Optional<Criterion> criterion) {
        super(found, expected);
        this.subject = subject;
        this.counting = member.stream()
                .flatMap(one -> one.evaluations().stream())
                .map(MemberEvaluation::evaluated)
                .toArray(PartialDate[]::new);
        this.criterion = criterion.map(Criterion::code).orElse(null);
    }

    static SubjectInclusionException membersUnknown(Subject subject) {
        return new SubjectInclusionException(
                "a benchmark without a list of its municipalities",
                "the list, or the statement that " + subject.describe() + " is not a member",
                subject,
                Optional.empty(),
                Optional.empty());
    }

    static SubjectInclusionException notListed(Subject subject) {
        return new SubjectInclusionException(
                "a benchmark without " + subject.municipality().describe(),
                "one that includes " + subject.describe(),
                subject,
                Optional.empty(),
                Optional.empty());
    }

    static SubjectInclusionException isMember(Subject subject, BenchmarkMember member) {
        return new SubjectInclusionException(
                subject.describe() + " as not a member of a benchmark that includes " + member,
                "included, excluded or a municipality that is not a member",
                subject,
                Optional.of(member),
                Optional.empty());
    }

    static SubjectInclusionException otherDate(Subject subject, BenchmarkMember member) {
        return new SubjectInclusionException(
                subject.describe() + ", which the benchmark does not include",
                "the evaluation that counts: " + member,
                subject,
                Optional.of(member),
                Optional.empty());
    }

    static SubjectInclusionException otherPoints(Subject subject, BenchmarkMember member) {
        return new SubjectInclusionException(
                subject.describe() + " with other points than the evaluation that counts",
                "the points of " + member,
                subject,
                Optional.of(member),
                Optional.empty());
    }

    static SubjectInclusionException notCounted(
            Subject subject, BenchmarkMember member, Criterion criterion, int points) {
        return new SubjectInclusionException(
                "a benchmark in which no evaluation has " + points + " points for " + criterion,
                "one that includes " + subject.describe(),
                subject,
                Optional.of(member),
                Optional.of(criterion));
    }

    /** {@return the subject} */
    public Subject subject() {
        return subject;
    }

    /**
     * {@return the dates of the evaluations of the subject's municipality that count, in order; none if it is not a member, or the
     * members are unknown}
     */
    public List<PartialDate> counting() {
        return List.of(counting);
    }

    /**
     * {@return the first criterion, in catalogue order, at which no evaluation of the benchmark has the subject's
     * points, or empty if date or membership differ}
     */
    public Optional<CriterionCode> criterion() {
        return Optional.ofNullable(criterion);
    }
}
