package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns that say whose evaluation a row is of. */
final class SubjectColumns {

    private static final List<Heading> HEADINGS = List.of(
            Heading.MUNICIPALITY, Heading.MUNICIPALITY_CODE, Heading.COUNTRY, Heading.REVISION, Heading.EVALUATED);

    private SubjectColumns() {}

    static Stream<TableContent.Column> columns(String language) {
        return HEADINGS.stream().map(heading -> new TableContent.Column(heading.in(language), TableContent.Kind.TEXT));
    }

    /** Adds the columns to a table of what evaluations have. */
    static <T> void addTo(ResultColumns<T> columns, Function<T, Evaluation> evaluation) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            int index = i;
            columns.text(
                    HEADINGS.get(i),
                    one -> cells(evaluation.apply(one)).toList().get(index));
        }
    }

    static Stream<Object> cells(Evaluation evaluation) {
        Municipality municipality = evaluation.municipality();
        return Stream.of(
                municipality.name(),
                municipality.code().orElse(""),
                municipality.country(),
                evaluation.catalogue().revision().toString(),
                evaluation.evaluated().toString());
    }
}
