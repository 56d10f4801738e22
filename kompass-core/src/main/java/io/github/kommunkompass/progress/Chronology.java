package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sorts evaluations of one municipality by date. */
final class Chronology {

    private Chronology() {}

    /** Throws unless two evaluations are of one municipality and in order; returns its code, if one of them has it. */
    static Optional<String> check(Subject earlier, Subject later, MunicipalityRegister register) {
        List<Subject> both = List.of(earlier, later);
        Optional<String> code = code(both, register);
        if (earlier.evaluated().relationTo(later.evaluated()) != PartialDate.Relation.BEFORE) {
            throw UnorderedEvaluationsException.ofDates(both);
        }
        return code;
    }

    private static Optional<String> code(List<Subject> subjects, MunicipalityRegister register) {
        MunicipalityMap<List<Subject>> byMunicipality = MunicipalityMap.of(register, ArrayList::new);
        subjects.forEach(subject -> byMunicipality
                .value(subject.municipality(), subject.evaluated())
                .add(subject));
        var sorted = byMunicipality.toSortedMap();
        if (sorted.size() > 1) {
            throw UnorderedEvaluationsException.ofMunicipalities(firstTwo(subjects, sorted.values()));
        }
        return sorted.keySet().stream().findFirst().flatMap(Municipality::code);
    }

    /** Returns the first subject and the first of another municipality. */
    private static List<Subject> firstTwo(List<Subject> subjects, Collection<List<Subject>> byMunicipality) {
        Subject first = subjects.get(0);
        return byMunicipality.stream()
                .map(same -> same.contains(first) ? first : same.get(0))
                .sorted(Comparator.comparingInt(subjects::indexOf))
                .limit(2)
                .toList();
    }

    /** Sorts evaluations of one municipality, and gives each the code that another one has. */
    static List<Evaluation> sorted(Collection<Evaluation> evaluations, MunicipalityRegister register) {
        List<Evaluation> sorted = evaluations.stream()
                .sorted(Comparator.comparing(
                        evaluation -> evaluation.evaluated().earliest()))
                .toList();
        Optional<String> code = code(sorted.stream().map(Evaluation::subject).toList(), register);
        for (int i = 1; i < sorted.size(); i++) {
            check(sorted.get(i - 1).subject(), sorted.get(i).subject(), register);
        }
        return sorted.stream().map(evaluation -> coded(evaluation, code)).toList();
    }

    /** Returns an evaluation with a code of its municipality, if it has none. */
    static Evaluation coded(Evaluation evaluation, Optional<String> code) {
        Municipality municipality = evaluation.municipality();
        return code.isEmpty() || municipality.code().isPresent()
                ? evaluation
                : evaluation.toBuilder()
                        .municipality(new Municipality(municipality.name(), municipality.country(), code))
                        .build();
    }
}
