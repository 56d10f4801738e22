package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A row for each evaluation, with a column for each criterion that one of them reports. */
final class WideContent implements TableContent {

    private final List<Evaluation> evaluations;
    private final String language;
    private final List<CriterionCode> criteria;

    private WideContent(List<Evaluation> evaluations, String language) {
        this.evaluations = evaluations;
        this.language = language;
        this.criteria = criteria(evaluations);
    }

    static WideContent of(List<Evaluation> evaluations, String language) {
        var content = new WideContent(evaluations, language);
        for (CriterionCode code : content.criteria) {
            if (Heading.named(code.toString()).isPresent()) {
                throw new InvalidValueException(
                        "the criterion " + code + ", whose code is the name of another column",
                        "other codes in a table with a column for each criterion");
            }
        }
        return content;
    }

    /** Returns the codes in the order of the catalogues, those of the first one first. */
    private static List<CriterionCode> criteria(List<Evaluation> evaluations) {
        Set<CriterionCode> reported = new TreeSet<>();
        evaluations.forEach(
                evaluation -> reported.addAll(Reported.of(evaluation).keySet()));
        Set<CriterionCode> ordered = new LinkedHashSet<>();
        evaluations.stream()
                .map(Evaluation::catalogue)
                .distinct()
                .flatMap(catalogue -> catalogue.criteria().stream())
                .map(criterion -> criterion.code())
                .filter(reported::contains)
                .forEach(ordered::add);
        ordered.addAll(reported);
        if (ordered.isEmpty()) {
            // A table without points needs a column all the same, which tells its form.
            evaluations.forEach(
                    evaluation -> ordered.add(evaluation.catalogue().root().code()));
        }
        return List.copyOf(ordered);
    }

    @Override
    public String name() {
        return "Evaluations";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        SubjectColumns.columns(language),
                        criteria.stream().map(code -> new Column(code.toString(), Kind.WHOLE_NUMBER)))
                .toList();
    }

    @Override
    public Stream<List<Object>> rows() {
        return evaluations.stream().map(this::row);
    }

    private List<Object> row(Evaluation evaluation) {
        Map<CriterionCode, Observation> reported = Reported.of(evaluation);
        List<Object> row = new ArrayList<>(SubjectColumns.cells(evaluation).toList());
        for (CriterionCode code : criteria) {
            Observation observation = reported.get(code);
            row.add(observation == null ? "" : Reported.pointsOrReason(observation));
        }
        return row;
    }
}
