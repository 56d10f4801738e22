package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A member of a benchmark: a municipality and the dates of its evaluations that count.
 *
 * @param municipality the municipality, with its code if one of its evaluations had it
 * @param evaluations its evaluations by date; exactly one where the latest or earliest of each municipality counts
 */
public record BenchmarkMember(Municipality municipality, List<MemberEvaluation> evaluations) {

    static final Comparator<MemberEvaluation> BY_DATE =
            Comparator.comparing(MemberEvaluation::evaluated, PartialDate.byText());

    /**
     * Creates a member.
     *
     * @param municipality the municipality
     * @param evaluations its evaluations by date, in any order
     * @throws InvalidValueException if there is none, or two have the same date
     */
    public BenchmarkMember {
        if (evaluations.isEmpty()) {
            throw new InvalidValueException("no evaluation of " + municipality.describe(), "at least one");
        }
        if (!isInOrder(evaluations)) {
            evaluations = evaluations.stream().sorted(BY_DATE).toList();
            if (!isInOrder(evaluations)) {
                throw new InvalidValueException(
                        "a date of " + municipality.describe() + " twice", "each date once, with a count");
            }
        }
        evaluations = List.copyOf(evaluations);
    }

    private static boolean isInOrder(List<MemberEvaluation> evaluations) {
        for (int i = 1; i < evaluations.size(); i++) {
            if (BY_DATE.compare(evaluations.get(i - 1), evaluations.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether an evaluation of this date counts.
     *
     * @param date the date of an evaluation of the municipality
     * @return true if an evaluation of the same date, known as precisely, counts
     */
    public boolean includes(PartialDate date) {
        return find(date).isPresent();
    }

    /**
     * Returns whether an evaluation counts, by its date and, where one evaluation of each municipality counts, by its points.
     *
     * @param scorecard a strict scorecard of an evaluation of the municipality
     * @return true if an evaluation of the same date and, where a digest is known, the same points counts
     */
    public boolean includes(Scorecard scorecard) {
        return find(scorecard.subject().evaluated())
                .filter(evaluation -> evaluation
                        .digest()
                        .map(digest ->
                                digest.equals(new PointsDigest(scorecard.catalogue()).of(KnownPoints.of(scorecard))))
                        .orElse(true))
                .isPresent();
    }

    private Optional<MemberEvaluation> find(PartialDate date) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.evaluated().equals(date))
                .findFirst();
    }

    /** {@return municipality and dates, such as {@code Solna (SE), 2023}} */
    @Override
    public String toString() {
        return municipality.describe() + ", "
                + Quoted.list(
                        evaluations.stream().map(MemberEvaluation::toString).toList());
    }
}
