package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.language.ComparabilitySentences;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The total, the areas, the strongest and lowest of them, and how far the result can be compared with the one before. */
final class SummarySection {

    private static final int MOST_LOWEST = 3;

    private final ReportInput input;
    private final ReportWords words;

    SummarySection(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(total(input.scorecard().total()));
        Optional.ofNullable(input.evaluation().sections().get(CriterionCode.TOTAL))
                .ifPresent(text -> blocks.addAll(words.paragraphs(text)));
        blocks.addAll(strongestAndLowest());
        input.history().ifPresent(history -> blocks.add(new Block.Notice(words.text(sinceBefore(history)))));
        areas().ifPresent(blocks::add);
        blocks.addAll(findings());
        return new Section(Section.Kind.SUMMARY, words.text(ReportPhrase.SUMMARY), blocks);
    }

    private List<Block> total(Score total) {
        String max = words.words().count(total.max(), Noun.POINT);
        if (ReportWords.isUnknown(total)) {
            return List.of(new Block.Notice(words.text(ReportPhrase.TOTAL_UNKNOWN, max)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFigure(
                words.points(total),
                words.of(ReportPhrase.OF_POINTS, max),
                total.share().map(share -> words.of(ReportPhrase.OF_POSSIBLE, words.percent(share)))));
        if (!total.isKnown()) {
            blocks.add(new Block.Notice(words.text(
                    ReportPhrase.TOTAL_BETWEEN,
                    words.words().number(total.atLeast()),
                    words.words().number(total.atMost()))));
        }
        return blocks;
    }

    /** Returns the findings that are about no area. */
    private List<Block> findings() {
        List<Finding> ofAll = input.evaluation().findings().stream()
                .filter(finding -> finding.criterion().equals(CriterionCode.TOTAL))
                .toList();
        return ofAll.isEmpty() ? List.of() : new FindingBlocks(words, ReportPhrase.NONE_OF_WHOLE).of(ofAll);
    }

    private List<Block> strongestAndLowest() {
        List<Score> areas = input.scorecard().scores(Level.AREA);
        long known = areas.stream().filter(Score::isKnown).count();
        if (known < 2) {
            return List.of(new Block.Paragraph(words.text(known == 0 ? ReportPhrase.NO_AREAS : ReportPhrase.ONE_AREA)));
        }
        int half = (int) known / 2;
        Highlights highlights = Highlights.of(
                input.scorecard(),
                HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
                        .maxStrengths(half)
                        .maxImprovements(Math.min(MOST_LOWEST, half))
                        .tiesAtCutoff(HighlightRule.TiesAtCutoff.EXCLUDE)
                        .build());
        if (highlights.strengths().isEmpty() && highlights.improvements().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(ReportPhrase.EQUAL_AREAS)));
        }
        boolean isAll = known == areas.size();
        return List.of(
                named(
                        isAll ? ReportPhrase.STRONGEST : ReportPhrase.STRONGEST_OF_KNOWN,
                        highlights.strengths(),
                        ReportPhrase.NO_STRONGEST),
                named(
                        isAll ? ReportPhrase.LOWEST : ReportPhrase.LOWEST_OF_KNOWN,
                        highlights.improvements(),
                        ReportPhrase.NO_LOWEST));
    }

    private Block named(ReportPhrase phrase, List<Highlights.Highlight> areas, ReportPhrase ifNone) {
        List<String> names = areas.stream()
                .map(area -> words.nameWithPoints(input.scorecard().score(area.criterion())))
                .toList();
        return new Block.Paragraph(
                names.isEmpty()
                        ? words.text(ifNone)
                        : words.text(phrase, words.words().list(names)));
    }

    /** Returns what is to be said of the result before, and how far the two can be compared. */
    private String sinceBefore(History history) {
        Progress last = history.steps().get(history.steps().size() - 1);
        Scorecard before = history.scorecards().get(history.scorecards().size() - 2);
        var comparability = new ComparabilitySentences(last.comparability(), words.words(), words.tags());
        String changed = last.findChange(CriterionCode.TOTAL.toString())
                .map(Change::points)
                .map(this::changed)
                .orElse("");
        return earlier(before) + " " + comparability.verdict() + changed;
    }

    /** Returns the change of the total, that it is unknown, or nothing if the verdict says why there is none. */
    private String changed(Figure<Integer> points) {
        if (points.isPresent()) {
            return " "
                    + (points.value() == 0
                            ? words.of(ReportPhrase.UNCHANGED)
                            : words.of(ReportPhrase.CHANGED_BY, words.change(points.value())));
        }
        return points.reason().filter(UnavailableReason.NOT_COMPARABLE::equals).isPresent()
                ? ""
                : " " + words.of(ReportPhrase.CHANGE_UNKNOWN);
    }

    private String earlier(Scorecard before) {
        String date = words.words().date(before.subject().evaluated());
        return ReportWords.isUnknown(before.total())
                ? words.of(ReportPhrase.EARLIER_TOTAL_UNKNOWN, date)
                : words.of(
                        ReportPhrase.EARLIER_TOTAL,
                        date,
                        words.points(before.total()),
                        words.words().count(before.total().max(), Noun.POINT));
    }

    private Optional<Block> areas() {
        List<Criterion> areas = input.evaluation().catalogue().criteria(Level.AREA);
        if (areas.stream().map(input.scorecard()::score).allMatch(ReportWords::isUnknown)) {
            return Optional.empty();
        }
        Tables tables = new Tables(input);
        String title = words.of(ReportPhrase.POINTS_BY_AREA);
        List<Chart.Mark> marks = tables.marks(areas);
        return Optional.of(new Block.Graphic(
                new Chart.Areas(title, new Descriptions(words).of(marks), tables.points(title, areas), marks)));
    }
}
