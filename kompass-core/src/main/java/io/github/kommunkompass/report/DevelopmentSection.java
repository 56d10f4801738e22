package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.language.ComparabilitySentences;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Recurrence;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The evaluations over time, how far they can be compared, and what became of earlier improvement opportunities. */
final class DevelopmentSection {

    private final History history;
    private final ReportWords words;
    private final Changes changes;

    DevelopmentSection(History history, ReportWords words) {
        this.history = history;
        this.words = words;
        this.changes = new Changes(words);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Graphic(chart()));
        history.breaks().forEach(step -> blocks.addAll(comparability(step)));
        Progress last = history.steps().get(history.steps().size() - 1);
        changes.table(last).map(Block.Tabular::new).ifPresent(blocks::add);
        if (!last.followUps().isEmpty()) {
            blocks.add(new Block.Tabular(followUps(last)));
        }
        if (!history.recurring().isEmpty()) {
            blocks.add(new Block.Tabular(recurring()));
        }
        return new Section(Section.Kind.DEVELOPMENT, words.text(ReportPhrase.DEVELOPMENT), blocks);
    }

    private Chart chart() {
        List<Scorecard> scorecards = history.scorecards();
        List<Chart.Moment> moments = IntStream.range(0, scorecards.size())
                .mapToObj(i -> new Chart.Moment(
                        scorecards.get(i).subject(), scorecards.get(i).total(), i > 0 && isComparable(i - 1)))
                .toList();
        String title = words.of(ReportPhrase.HISTORY_FIGURE);
        String description = moments.stream()
                .map(moment -> words.of(
                        ReportPhrase.DESCRIBED,
                        words.words().date(moment.subject().evaluated()),
                        words.pointsOfMax(moment.total())))
                .collect(Collectors.joining("; ", "", "."));
        return new Chart.History(title, ReportWords.capitalised(description), numbers(title, moments), moments);
    }

    /** The total is comparable also where it is unknown. */
    private boolean isComparable(int step) {
        return total(history.steps().get(step)).filter(Changes::isComparable).isPresent();
    }

    private static Optional<Change> total(Progress step) {
        return step.findChange(CriterionCode.TOTAL.toString());
    }

    private DataTable numbers(String title, List<Chart.Moment> moments) {
        List<DataTable.Row> rows = IntStream.range(0, moments.size())
                .mapToObj(i -> new DataTable.Row(List.of(
                        words.text(words.words().date(moments.get(i).subject().evaluated())),
                        words.text(moments.get(i).subject().revision().toString()),
                        words.text(words.points(moments.get(i).total())),
                        words.text(words.words().number(moments.get(i).total().max())),
                        words.text(
                                i == 0
                                        ? ""
                                        : total(history.steps().get(i - 1))
                                                .map(changes::points)
                                                .orElse("")))))
                .toList();
        return new DataTable(
                title,
                List.of(
                        words.column(Label.EVALUATED, DataTable.Alignment.WORDS),
                        words.column(Label.REVISION, DataTable.Alignment.WORDS),
                        words.column(Label.POINTS, DataTable.Alignment.NUMBERS),
                        words.column(Label.MAX, DataTable.Alignment.NUMBERS),
                        words.column(Label.CHANGE, DataTable.Alignment.NUMBERS)),
                rows);
    }

    private List<Block> comparability(Progress step) {
        var sentences = new ComparabilitySentences(step.comparability(), words.words(), words.tags());
        String title = words.of(
                ProgressPhrase.STEP,
                words.words().date(step.earlier().evaluated()),
                words.words().date(step.later().evaluated()),
                sentences.verdict());
        List<Block> blocks = new ArrayList<>();
        List<Text> reasons = sentences.reasons().stream()
                .map(ReportWords::capitalised)
                .map(words::text)
                .toList();
        blocks.add(reasons.isEmpty() ? new Block.Paragraph(words.text(title)) : new Block.Items(title, reasons));
        if (!sentences.statements().isEmpty()) {
            blocks.add(new Block.Items(
                    words.title(ProgressPhrase.STATEMENTS),
                    sentences.statements().stream().map(words::text).toList()));
        }
        return blocks;
    }

    private DataTable followUps(Progress step) {
        return new DataTable(
                words.title(ProgressPhrase.EARLIER_OPPORTUNITIES),
                List.of(
                        words.column(Label.CRITERION, DataTable.Alignment.WORDS),
                        words.column(ReportPhrase.IMPROVEMENTS, DataTable.Alignment.WORDS),
                        words.column(Label.CHANGE, DataTable.Alignment.WORDS),
                        words.column(Label.LATER, DataTable.Alignment.WORDS)),
                step.followUps().stream().map(this::followUp).toList());
    }

    private DataTable.Row followUp(FollowUp followUp) {
        return new DataTable.Row(List.of(
                words.text(followUp.finding().criterion().toString()),
                words.free(followUp.finding().text()),
                words.text(words.words().of(followUp.outcome())),
                words.text(words.words().of(followUp.mention()))));
    }

    private DataTable recurring() {
        return new DataTable(
                words.title(PlanPhrase.RECURRING),
                List.of(
                        words.column(ReportPhrase.IMPROVEMENTS, DataTable.Alignment.WORDS),
                        words.column(Label.EVALUATIONS, DataTable.Alignment.WORDS)),
                history.recurring().stream().map(this::recurrence).toList());
    }

    private DataTable.Row recurrence(Recurrence recurrence) {
        Text last =
                words.free(recurrence.findings().get(recurrence.length() - 1).text());
        String dates = recurrence.evaluations().stream()
                .map(subject -> words.words().date(subject.evaluated()))
                .collect(Collectors.joining(", "));
        String evaluations =
                words.of(PlanPhrase.IN_A_ROW, words.words().count(recurrence.length(), Noun.EVALUATION), dates);
        return new DataTable.Row(List.of(last, words.text(evaluations)));
    }
}
