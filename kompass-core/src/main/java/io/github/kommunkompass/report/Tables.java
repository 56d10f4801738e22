package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of points. */
final class Tables {

    private final ReportInput input;
    private final ReportWords words;

    Tables(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    /** Returns a table of criteria: points, maximum and share, and the mean of the reference and the gap if there is one. */
    DataTable points(String caption, List<Criterion> criteria) {
        List<DataTable.Column> columns = new ArrayList<>(List.of(
                words.column(Label.CRITERION, DataTable.Alignment.WORDS),
                words.column(Label.POINTS, DataTable.Alignment.NUMBERS),
                words.column(Label.MAX, DataTable.Alignment.NUMBERS),
                words.column(Label.SHARE, DataTable.Alignment.NUMBERS)));
        if (input.comparison().isPresent()) {
            columns.add(words.column(Label.MEAN, DataTable.Alignment.NUMBERS));
            columns.add(words.column(Label.GAP, DataTable.Alignment.NUMBERS));
        }
        return new DataTable(caption, columns, criteria.stream().map(this::row).toList());
    }

    private DataTable.Row row(Criterion criterion) {
        Score score = input.scorecard().score(criterion);
        List<Text> cells = new ArrayList<>(List.of(
                words.codeAndName(criterion),
                words.text(words.points(score)),
                words.text(words.words().number(score.max())),
                words.text(score.share().map(words::percent).orElse(""))));
        input.comparison().ifPresent(comparison -> {
            Optional<Standing> standing =
                    comparison.findStanding(criterion.code().toString());
            cells.add(
                    words.text(standing.map(Standing::mean).map(words::decimal).orElse("")));
            cells.add(words.text(standing.map(Standing::gap).map(words::signed).orElse("")));
        });
        return new DataTable.Row(criterion.level().depth(), cells);
    }

    /** Returns the marks of criteria in a figure. */
    List<Chart.Mark> marks(List<Criterion> criteria, Quartiles quartiles) {
        return criteria.stream()
                .map(criterion -> new Chart.Mark(
                        words.codeAndName(criterion),
                        input.scorecard().score(criterion),
                        input.comparison().flatMap(comparison -> mean(comparison, criterion)),
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
