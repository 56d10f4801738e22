package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import java.util.List;
import java.util.stream.Stream;

/** The columns that say whose evaluation a row is of. */
final class SubjectColumns {

    private static final List<Heading> HEADINGS = List.of(
            Heading.MUNICIPALITY, Heading.MUNICIPALITY_CODE, Heading.COUNTRY, Heading.REVISION, Heading.EVALUATED);

    private SubjectColumns() {}

    static Stream<TableContent.Column> columns(String language) {
        return HEADINGS.stream().map(heading -> new TableContent.Column(heading.in(language), TableContent.Kind.TEXT));
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
