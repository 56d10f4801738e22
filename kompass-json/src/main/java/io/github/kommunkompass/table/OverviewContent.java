package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row for each criterion that one evaluation reports, with names and maxima, as the last chapter of a report prints it. */
record OverviewContent(Evaluation evaluation, String language) implements TableContent {

    static OverviewContent of(List<Evaluation> evaluations, String language) {
        if (evaluations.size() != 1) {
            throw new InvalidValueException(evaluations.size() + " evaluations", "one for an overview");
        }
        return new OverviewContent(evaluations.get(0), language);
    }

    @Override
    public String name() {
        return "Overview";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(Heading.CRITERION.in(language), Kind.TEXT),
                new Column(Heading.NAME.in(language), Kind.TEXT),
                new Column(Heading.POINTS.in(language), Kind.WHOLE_NUMBER),
                new Column(Heading.MAX.in(language), Kind.WHOLE_NUMBER),
                new Column(Heading.MISSING.in(language), Kind.TEXT));
    }

    @Override
    public Stream<List<Object>> rows() {
        return Reported.of(evaluation).entrySet().stream().map(entry -> {
            Optional<Criterion> criterion = evaluation.catalogue().findCriterion(entry.getKey());
            Observation observation = entry.getValue();
            return List.of(
                    entry.getKey().toString(),
                    criterion
                            .map(known -> Names.in(known, evaluation.catalogue(), language))
                            .orElse(""),
                    Reported.points(observation),
                    criterion.<Object>map(Criterion::max).orElse(""),
                    Reported.reason(observation));
        });
    }
}
