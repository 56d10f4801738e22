package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.ComparisonPhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.ReferenceSentences;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison as a table that ends with the total. The bars show the points of the subject. */
final class ComparisonText {

    private final Comparison comparison;
    private final Highlights highlights;
    private final ImprovementPotential potential;
    private final TextStyle style;
    private final ReferenceSentences reference;

    ComparisonText(Comparison comparison, Highlights highlights, ImprovementPotential potential, TextStyle style) {
        this.comparison = comparison;
        this.highlights = highlights;
        this.potential = potential;
        this.style = style;
        this.reference = new ReferenceSentences(comparison, style.words());
    }

    String text() {
        TextTable table = style.table(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.BAR);
        table.headings(
                "",
                "",
                style.columnHeading(Label.POINTS),
                style.columnHeading(Label.MEAN_IN_SHORT),
                style.columnHeading(Label.GAP),
                style.columnHeading(Label.MEDIAN),
                style.columnHeading(Label.RANK),
                style.columnHeading(Label.QUARTILE_GROUP));
        parts().forEach(standing -> row(table, standing));
        comparison.findStanding("total").ifPresent(total -> {
            table.space();
            row(table, total);
        });
        String what = style.words().subject(comparison.subject()) + "\n" + Shown.part(reference.comparedWith()) + "\n"
                + reference.inclusion().map(sentence -> sentence + "\n").orElse("");
        return what + "\n" + table.text() + highlights() + gain() + notes();
    }

    private List<Standing> parts() {
        return comparison.standings().stream()
                .filter(standing -> !standing.criterion().code().equals(CriterionCode.TOTAL))
                .toList();
    }

    private String highlights() {
        return list(
                        title(
                                ComparisonPhrase.STRENGTHS,
                                ComparisonPhrase.FROM_SHARE,
                                highlights.rule().strengthThreshold()),
                        highlights.strengths())
                + list(
                        title(
                                ComparisonPhrase.IMPROVEMENT_OPPORTUNITIES,
                                ComparisonPhrase.UP_TO_SHARE,
                                highlights.rule().improvementThreshold()),
                        highlights.improvements());
    }

    private String title(ComparisonPhrase title, ComparisonPhrase withShare, Optional<Ratio> cutoff) {
        String words = style.of(title);
        return cutoff.map(share -> style.of(withShare, words, style.words().percent(share, 1)))
                .orElse(words);
    }

    private String list(String title, List<Highlights.Highlight> criteria) {
        return criteria.isEmpty()
                ? ""
                : criteria.stream()
                        .map(highlight -> "  " + highlight.criterion().code() + " "
                                + style.part(highlight.criterion().name()) + ": "
                                + style.words().percent(highlight.value(), 1) + "\n")
                        .collect(Collectors.joining("", "\n" + title + ":\n", ""));
    }

    private void row(TextTable table, Standing standing) {
        Criterion criterion = standing.criterion();
        table.row(
                TextStyle.code(criterion),
                style.indented(criterion),
                Integer.toString(standing.points()),
                style.number(standing.mean()),
                signed(standing.gap()),
                style.number(standing.median()),
                standing.rank().map(this::rank).orElse(""),
                standing.quartileGroup().map(style.words()::of).orElse(""),
                bar(standing));
    }

    private String bar(Standing standing) {
        int max = standing.criterion().max();
        return standing.mean()
                .map(mean -> style.bar().marked(standing.points(), mean, max))
                .orElse(style.bar().of(standing.points(), standing.points(), max));
    }

    private String rank(Rank rank) {
        return style.of(
                ComparisonPhrase.RANK_OF, style.rank(rank), style.words().number(rank.outOf()));
    }

    private String signed(Figure<Ratio> gap) {
        return gap.map(points -> style.words().signed(points, 1)).orElse("");
    }

    private String gain() {
        return potential.total().isZero()
                ? ""
                : style.note(
                        potential.isComplete() ? ComparisonPhrase.POTENTIAL : ComparisonPhrase.POTENTIAL_OF_COMPARED,
                        style.words().decimal(potential.total(), 1));
    }

    private String notes() {
        String noRanks = comparison.reference() instanceof PublishedFigures
                ? style.note(reference.hasMeansOnly() ? ComparisonPhrase.ONLY_MEANS : ComparisonPhrase.ONLY_FIGURES)
                : "";
        long withheld = comparison.standings().stream()
                .map(Standing::n)
                .filter(Withheld::is)
                .count();
        boolean isMarked = comparison.standings().stream()
                .anyMatch(standing -> standing.mean().isPresent());
        return (isMarked ? style.note(ComparisonPhrase.MARK) : "")
                + noRanks
                + (withheld == 0
                        ? ""
                        : style.note(
                                ComparisonPhrase.TOO_FEW_OTHERS,
                                reference.fewerOthers(),
                                style.count(withheld, Noun.CRITERION)))
                + (comparison.unavailable().isEmpty()
                        ? ""
                        : style.note(
                                ComparisonPhrase.NOT_SHOWN_UNKNOWN,
                                style.count(comparison.unavailable().size(), Noun.CRITERION)));
    }
}
