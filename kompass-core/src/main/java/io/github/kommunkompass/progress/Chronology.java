package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorts evaluations of one municipality by date. */
final class Chronology {

    private Chronology() {}

    static void check(Subject earlier, Subject later) {
        List<Subject> both = List.of(earlier, later);
        if (!areSame(earlier.municipality(), later.municipality())) {
            throw UnorderedEvaluationsException.ofMunicipalities(both);
        }
        if (earlier.evaluated().relationTo(later.evaluated()) != PartialDate.Relation.BEFORE) {
            throw UnorderedEvaluationsException.ofDates(both);
        }
    }

    /** Codes distinguish municipalities only if both are known. */
    private static boolean areSame(Municipality earlier, Municipality later) {
        boolean sameCode = earlier.code().isEmpty()
                || later.code().isEmpty()
                || earlier.code().equals(later.code());
        return earlier.country().equals(later.country()) && earlier.name().equals(later.name()) && sameCode;
    }

    static <T> List<T> sorted(List<T> evaluations, Function<T, Subject> subject) {
        List<T> sorted = evaluations.stream()
                .sorted(Comparator.comparing(
                        evaluation -> subject.apply(evaluation).evaluated().earliest()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            check(subject.apply(sorted.get(i - 1)), subject.apply(sorted.get(i)));
        }
        return sorted;
    }
}
