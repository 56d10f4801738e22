package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number of evaluations of one municipality by date. Not thread-safe. */
final class Dates {

    private static final class Count {
        private long evaluations;
    }

    private final Map<PartialDate, Count> counts = new HashMap<>(4);

    void add(PartialDate date, long evaluations) {
        Count count = counts.get(date);
        if (count == null) {
            count = new Count();
            counts.put(date, count);
        }
        count.evaluations = Intake.sum(count.evaluations, evaluations);
    }

    void addAll(Dates other) {
        other.counts.forEach((date, count) -> add(date, count.evaluations));
    }

    List<MemberEvaluation> evaluations() {
        return counts.entrySet().stream()
                .map(entry -> new MemberEvaluation(entry.getKey(), entry.getValue().evaluations, Optional.empty()))
                .sorted(BenchmarkMember.BY_DATE)
                .toList();
    }
}
