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
    private final TextLanguage language;

    TargetsText(TargetsDocument document, TextLanguage language) {
        this.document = document;
        this.language = language;
    }

    String text() {
        String baseline = document.baseline()
                .map(start -> language.of(ScorePhrase.BASELINE, language.words().subject(start.subject())) + "\n")
                .orElse("");
        return language.words().subject(document.scorecard().subject()) + "\n" + baseline + "\n" + table()
                + attained(document.attainment()) + fewest();
    }

    private String table() {
        boolean hasBaseline = document.baseline().isPresent();
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT);
        table.row(
                "",
                "",
                language.heading(Label.TARGET),
                language.heading(Label.POINTS),
                language.heading(Label.GAP),
                hasBaseline ? language.heading(Label.BASELINE) : "",
                hasBaseline ? language.heading(Label.PROGRESS) : "");
        document.targets().points().forEach((code, target) -> row(code, target, table));
        return table.text();
    }

    private void row(CriterionCode code, int target, TextTable table) {
        Score score = document.scorecard().score(code.toString());
        Optional<Score> start = document.baseline().map(scorecard -> scorecard.score(code.toString()));
        table.row(
                score.criterion().parent().isPresent() ? code.toString() : "",
                language.in(score.criterion().name()),
                Integer.toString(target),
                PointsText.of(score),
                score.isKnown() ? language.signed(score.pointsOrThrow() - target) : "",
                start.map(PointsText::of).orElse(""),
                start.map(before -> Targets.progressTo(before, score, target))
                        .flatMap(Figure::toOptional)
                        .map(share -> language.words().percent(share, 1))
                        .orElse(""));
    }

    private String attained(Figure<Ratio> share) {
        return share.isPresent()
                ? language.note(ScorePhrase.ATTAINED, language.words().percent(share.value(), 1))
                : language.note(ScorePhrase.ATTAINED_UNAVAILABLE, language.reason(share));
    }

    private String fewest() {
        if (document.fewestCriteria().isEmpty()) {
            return "";
        }
        int total = Objects.requireNonNull(document.targets().points().get(CriterionCode.TOTAL));
        return document.fewestCriteria().entrySet().stream()
                .map(entry -> "\n"
                        + language.of(
                                ScorePhrase.FEWEST,
                                language.words().plural(Noun.of(entry.getKey())),
                                language.words().number(total))
                        + criteria(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private String criteria(Figure<List<Criterion>> criteria) {
        return criteria.isPresent() ? found(criteria.value()) : " " + language.unavailable(criteria) + ".";
    }

    private String found(List<Criterion> found) {
        return found.isEmpty() ? " " + language.of(ScorePhrase.NONE_SINCE_REACHED) : list(found);
    }

    private String list(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> "\n  " + criterion.code() + " " + language.part(criterion.name()) + ": "
                        + language.of(
                                ScorePhrase.OUT_OF,
                                PointsText.of(document.scorecard().score(criterion)),
                                criterion.max()))
                .collect(Collectors.joining());
    }
}
