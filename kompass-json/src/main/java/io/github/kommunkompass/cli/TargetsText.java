package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Targets as a table, with the attained share of all below. */
final class TargetsText {

    private final TargetsDocument document;
    private final TextStyle style;

    TargetsText(TargetsDocument document, TextStyle style) {
        this.document = document;
        this.style = style;
    }

    String text() {
        String baseline = document.baseline()
                .map(start -> style.of(ScorePhrase.BASELINE, style.words().subject(start.subject())) + "\n")
                .orElse("");
        return style.words().subject(document.scorecard().subject()) + "\n" + baseline + "\n" + table()
                + attained(document.attainment()) + fewest();
    }

    private String table() {
        boolean hasBaseline = document.baseline().isPresent();
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.headings(
                "",
                "",
                style.columnHeading(Label.TARGET),
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.GAP),
                hasBaseline ? style.columnHeading(Label.BASELINE) : "",
                hasBaseline ? style.columnHeading(Label.PROGRESS) : "");
        document.targets().points().forEach((code, target) -> row(code, target, table));
        return table.text();
    }

    private void row(CriterionCode code, int target, TextTable table) {
        Score score = document.scorecard().score(code.toString());
        Optional<Score> start = document.baseline().map(scorecard -> scorecard.score(code.toString()));
        table.row(
                score.criterion().parent().isPresent() ? code.toString() : "",
                style.in(score.criterion().name()),
                Integer.toString(target),
                PointsText.of(score),
                score.isKnown() ? style.signed(score.pointsOrThrow() - target) : "",
                start.map(PointsText::of).orElse(""),
                start.map(before -> Targets.progressTo(before, score, target))
                        .flatMap(Figure::toOptional)
                        .map(share -> style.words().percent(share, 1))
                        .orElse(""));
    }

    private String attained(Figure<Ratio> share) {
        return share.isPresent()
                ? style.note(ScorePhrase.ATTAINED, style.words().percent(share.value(), 1))
                : style.note(ScorePhrase.ATTAINED_UNAVAILABLE, style.reason(share));
    }

    private String fewest() {
        if (document.fewestCriteria().isEmpty()) {
            return "";
        }
        int total = Objects.requireNonNull(document.targets().points().get(CriterionCode.TOTAL));
        return document.fewestCriteria().entrySet().stream()
                .map(entry -> "\n"
                        + style.of(
                                ScorePhrase.FEWEST,
                                style.words().plural(Noun.of(entry.getKey())),
                                style.words().number(total))
                        + criteria(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private String criteria(Figure<List<Criterion>> criteria) {
        return criteria.isPresent() ? found(criteria.value()) : " " + style.reason(criteria) + ".";
    }

    private String found(List<Criterion> found) {
        return found.isEmpty() ? " " + style.of(ScorePhrase.NONE_SINCE_REACHED) : list(found);
    }

    private String list(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> "\n  " + criterion.code() + " " + style.part(criterion.name()) + ": "
                        + style.of(
                                ScorePhrase.OUT_OF,
                                PointsText.of(document.scorecard().score(criterion)),
                                criterion.max()))
                .collect(Collectors.joining());
    }
}
