package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of points. */
final class Tables {

    private final ReportInput input;
    private final Optional<Comparison> comparison;
    private final ReportWords words;

    /** Creates the tables of a report, with what its evaluation is compared with. */
    Tables(ReportInput input) {
        this(input, input.comparison());
    }

    /** Creates tables with a comparison, or without any. */
    Tables(ReportInput input, Optional<Comparison> comparison) {
        this.input = input;
        this.comparison = comparison;
        this.words = input.words();
    }

    /** Returns a table of criteria: points, maximum and share, and the mean of the reference and the gap if there is one. */
    Table points(String caption, List<Criterion> criteria) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                words.column(Label.CRITERION, Table.Alignment.WORDS),
                words.column(Label.POINTS, Table.Alignment.NUMBERS),
                words.column(Label.MAX, Table.Alignment.NUMBERS),
                words.column(Label.SHARE, Table.Alignment.NUMBERS)));
        if (comparison.isPresent()) {
            columns.add(words.column(Label.MEAN, Table.Alignment.NUMBERS));
            columns.add(words.column(Label.GAP, Table.Alignment.NUMBERS));
        }
        return new Table(caption, columns, criteria.stream().map(this::row).toList());
    }

    private Table.Row row(Criterion criterion) {
        Score score = input.scorecard().score(criterion);
        List<Text> cells = new ArrayList<>(List.of(
                words.codeAndName(criterion),
                words.text(words.points(score)),
                words.text(words.words().number(score.max())),
                words.text(score.share().map(words::percent).orElse(""))));
        comparison.ifPresent(one -> {
            Optional<Standing> standing = one.findStanding(criterion.code().toString());
            cells.add(
                    words.text(standing.map(Standing::mean).map(words::decimal).orElse("")));
            cells.add(words.text(standing.map(Standing::gap).map(this::signed).orElse("")));
        });
        return new Table.Row(criterion.level().depth(), cells);
    }

    private String signed(Figure<Ratio> gap) {
        return gap.map(points -> words.words().signed(points, 1)).orElse("");
    }

    /** Returns the marks of criteria in a figure. */
    List<Chart.Mark> marks(List<Criterion> criteria, Quartiles quartiles) {
        return criteria.stream()
                .map(criterion -> new Chart.Mark(
                        words.codeAndName(criterion),
                        input.scorecard().score(criterion),
                        comparison.flatMap(one -> mean(one, criterion)),
                        quartiles.lower(criterion),
                        quartiles.upper(criterion)))
                .toList();
    }

    private static Optional<Ratio> mean(Comparison comparison, Criterion criterion) {
        return comparison
                .findStanding(criterion.code().toString())
                .flatMap(standing -> standing.mean().toOptional());
    }
}
