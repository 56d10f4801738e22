package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of points, with the figures of what they are compared with. */
final class Tables {

    private final ReportInput input;
    private final ReportWords words;
    private final MissingReasons reasons;

    Tables(ReportInput input) {
        this.input = input;
        this.words = input.words();
        this.reasons = new MissingReasons(input);
    }

    /** A column, and its cell in the row of a criterion. */
    private record Cells(DataTable.Column column, Function<Criterion, Text> cell) {}

    /** Returns a table of criteria: points, maximum and share, and the mean of the reference and the gap if there is one. */
    DataTable points(String caption, List<Criterion> criteria) {
        return table(caption, criteria, List.of());
    }

    /** Returns the same table, with the quartiles of the reference if there are any. */
    DataTable pointsWithQuartiles(String caption, List<Criterion> criteria) {
        List<Cells> quartiles = figures().stream()
                .flatMap(reference -> Stream.of(
                        figures(Label.LOWER_QUARTILE, criteria, reference::lowerQuartile),
                        figures(Label.UPPER_QUARTILE, criteria, reference::upperQuartile)))
                .flatMap(Optional::stream)
                .toList();
        return table(caption, criteria, quartiles);
    }

    private DataTable table(String caption, List<Criterion> criteria, List<Cells> more) {
        List<Cells> columns = new ArrayList<>(List.of(
                new Cells(words.column(Label.CRITERION, DataTable.Alignment.WORDS), words::codeAndName),
                new Cells(words.column(Label.POINTS, DataTable.Alignment.NUMBERS), this::points),
                new Cells(
                        words.column(Label.MAX, DataTable.Alignment.NUMBERS),
                        criterion -> words.text(words.words().number(criterion.max()))),
                new Cells(words.column(Label.SHARE, DataTable.Alignment.NUMBERS), this::share)));
        figures().ifPresent(reference -> columns.addAll(comparison(criteria, reference)));
        columns.addAll(more);
        return new DataTable(
                caption,
                columns.stream().map(Cells::column).toList(),
                criteria.stream()
                        .map(criterion -> new DataTable.Row(
                                criterion.level(),
                                columns.stream()
                                        .map(column -> column.cell().apply(criterion))
                                        .toList()))
                        .toList());
    }

    private Text points(Criterion criterion) {
        Score score = input.scorecard().score(criterion);
        Optional<Missing> reason = reasons.reason(criterion)
                .filter(missing -> ReportWords.isUnknown(score) && missing != Missing.NOT_REPORTED);
        return words.text(reason.map(words.words()::of).orElseGet(() -> words.points(score)));
    }

    private Text share(Criterion criterion) {
        return words.text(
                input.scorecard().score(criterion).share().map(words::percent).orElse(""));
    }

    private List<Cells> comparison(List<Criterion> criteria, ReferenceFigures reference) {
        int decimals = decimals(criteria, reference::mean);
        List<Cells> columns = new ArrayList<>(List.of(
                new Cells(
                        words.column(Label.MEAN, DataTable.Alignment.NUMBERS),
                        criterion -> words.text(words.decimal(reference.mean(criterion), decimals))),
                new Cells(
                        words.column(Label.GAP, DataTable.Alignment.NUMBERS),
                        criterion -> words.text(gap(reference, criterion, decimals)))));
        if (hasSeveralNumbers(criteria, reference)) {
            columns.add(new Cells(
                    words.column(Label.EVALUATIONS, DataTable.Alignment.NUMBERS),
                    criterion -> words.text(reference
                            .n(criterion)
                            .map(n -> words.words().number(n))
                            .orElse(""))));
        }
        return columns;
    }

    private String gap(ReferenceFigures reference, Criterion criterion, int decimals) {
        return reference
                .comparison()
                .findStanding(criterion.code().toString())
                .map(standing -> words.signed(standing.gap(), decimals))
                .orElse("");
    }

    /** Returns whether the means of criteria are over different numbers of evaluations. */
    private static boolean hasSeveralNumbers(List<Criterion> criteria, ReferenceFigures reference) {
        Set<Optional<Long>> numbers = criteria.stream()
                .filter(criterion -> reference.mean(criterion).isPresent())
                .map(criterion -> reference.n(criterion).toOptional())
                .collect(Collectors.toSet());
        return numbers.size() > 1;
    }

    /** Returns a column of figures, or empty if there are none. */
    private Optional<Cells> figures(Label label, List<Criterion> criteria, Function<Criterion, Figure<Ratio>> figure) {
        int decimals = decimals(criteria, figure);
        return criteria.stream().map(figure).noneMatch(Figure::isPresent)
                ? Optional.empty()
                : Optional.of(new Cells(
                        words.column(label, DataTable.Alignment.NUMBERS),
                        criterion -> words.text(words.decimal(figure.apply(criterion), decimals))));
    }

    private static int decimals(Collection<Criterion> criteria, Function<Criterion, Figure<Ratio>> figure) {
        return Words.decimals(criteria.stream()
                .flatMap(criterion -> figure.apply(criterion).toOptional().stream())
                .toList());
    }

    /** Returns the marks of criteria in a figure. */
    List<Chart.Mark> marks(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new Chart.Mark(
                        words.codeAndName(criterion),
                        input.scorecard().score(criterion),
                        figure(reference -> reference.mean(criterion)),
                        figure(reference -> reference.lowerQuartile(criterion)),
                        figure(reference -> reference.upperQuartile(criterion))))
                .toList();
    }

    private Optional<Ratio> figure(Function<ReferenceFigures, Figure<Ratio>> figure) {
        return figures().flatMap(reference -> figure.apply(reference).toOptional());
    }

    private Optional<ReferenceFigures> figures() {
        return input.comparison().map(ReferenceFigures::new);
    }
}
