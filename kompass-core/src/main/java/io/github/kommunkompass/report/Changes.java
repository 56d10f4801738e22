package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes of points from an evaluation to a later one. */
record Changes(ReportWords words) {

    /** Returns whether points can be compared, known or not. */
    static boolean isComparable(Change change) {
        return change.points()
                .reason()
                .filter(UnavailableReason.NOT_COMPARABLE::equals)
                .isEmpty();
    }

    /** Returns the change of points with its sign, that it is unknown, or that the points are not comparable. */
    String points(Change change) {
        return change.points()
                .map(points -> words.words().signed(Ratio.of(points), 0))
                .orElse(isComparable(change) ? words.words().of(Label.UNKNOWN) : words.of(FigurePhrase.NOT_COMPARABLE));
    }

    /** Returns the areas and the total at both times, if any area can be compared. */
    Optional<DataTable> table(Progress step) {
        List<Change> changes = step.changes().stream()
                .filter(change -> level(change).compareTo(Level.AREA) <= 0)
                .toList();
        if (changes.stream().noneMatch(change -> level(change).equals(Level.AREA) && isComparable(change))) {
            return Optional.empty();
        }
        return Optional.of(new DataTable(
                words.of(ReportPhrase.CHANGES_BY_AREA),
                List.of(
                        words.column(Label.CRITERION, DataTable.Alignment.WORDS),
                        words.column(Label.EARLIER, DataTable.Alignment.NUMBERS),
                        words.column(Label.LATER, DataTable.Alignment.NUMBERS),
                        words.column(Label.CHANGE, DataTable.Alignment.NUMBERS)),
                changes.stream().map(this::row).toList()));
    }

    private DataTable.Row row(Change change) {
        return new DataTable.Row(
                level(change),
                List.of(
                        name(change.later()),
                        words.text(points(change.earlier())),
                        words.text(points(change.later())),
                        words.text(points(change))));
    }

    private static Level level(Change change) {
        return change.later().get(0).criterion().level();
    }

    /** Returns the name of a criterion, or the codes of several that are compared together. */
    private Text name(List<Score> scores) {
        List<Criterion> criteria = scores.stream().map(Score::criterion).toList();
        return criteria.size() == 1
                ? words.codeAndName(criteria.get(0))
                : words.text(criteria.stream()
                        .map(criterion -> criterion.code().toString())
                        .collect(Collectors.joining(" + ")));
    }

    private String points(List<Score> scores) {
        return scores.stream().map(words::points).collect(Collectors.joining(" + "));
    }
}
