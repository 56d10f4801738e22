package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A row for each criterion that an evaluation reports. */
record LongContent(List<Evaluation> evaluations, String language) implements TableContent {

    static LongContent of(List<Evaluation> evaluations, String language) {
        Set<Subject> subjects = new HashSet<>();
        for (Evaluation evaluation : evaluations) {
            if (!subjects.add(evaluation.subject())) {
                throw new InvalidValueException(
                        "two evaluations of " + evaluation.subject().describe(),
                        "one of each municipality, revision and date in a table with a row for each criterion");
            }
        }
        return new LongContent(evaluations, language);
    }

    @Override
    public String name() {
        return "Evaluations";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        SubjectColumns.columns(language),
                        Stream.of(
                                new Column(Heading.CRITERION.in(language), Kind.TEXT),
                                new Column(Heading.POINTS.in(language), Kind.WHOLE_NUMBER),
                                new Column(Heading.MISSING.in(language), Kind.TEXT)))
                .toList();
    }

    @Override
    public Stream<List<Object>> rows() {
        return evaluations.stream().flatMap(LongContent::rows);
    }

    /** Returns the rows of an evaluation: at least one, so that it is there, though nothing is reported. */
    private static Stream<List<Object>> rows(Evaluation evaluation) {
        List<Object> subject = SubjectColumns.cells(evaluation).toList();
        Stream<List<Object>> rows = Reported.of(evaluation).entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey().toString(),
                        Reported.points(entry.getValue()),
                        Reported.reason(entry.getValue())));
        List<List<Object>> all = rows.toList();
        List<Object> nothing = List.of(evaluation.catalogue().root().code().toString(), "", "");
        return (all.isEmpty() ? Stream.of(nothing) : all.stream())
                .map(row -> Stream.concat(subject.stream(), row.stream()).toList());
    }
}
