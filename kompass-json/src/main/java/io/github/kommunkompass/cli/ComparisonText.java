package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a table that ends with the total. The bars show the points of the subject. */
final class ComparisonText {

    private final Comparison comparison;
    private final Highlights highlights;
    private final ImprovementPotential potential;
    private final String[] languages;

    ComparisonText(Comparison comparison, Highlights highlights, ImprovementPotential potential, String[] languages) {
        this.comparison = comparison;
        this.highlights = highlights;
        this.potential = potential;
        this.languages = languages;
    }

    String text() {
        TextTable table = new TextTable(
                TextTable.Side.LEFT,
                TextTable.Side.LEFT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.RIGHT,
                TextTable.Side.LEFT,
                TextTable.Side.LEFT);
        table.row("", "", "Points", "Mean", "Gap", "Median", "Rank", "Quartile group");
        parts().forEach(standing -> row(table, standing));
        comparison.findStanding("total").ifPresent(total -> {
            table.space();
            row(table, total);
        });
        String what = comparison.subject().describe() + "\n" + reference() + inclusion();
        return what + "\n" + table.text() + highlights() + gain() + notes();
    }

    private List<Standing> parts() {
        return comparison.standings().stream()
                .filter(standing -> !standing.criterion().code().equals(CriterionCode.TOTAL))
                .toList();
    }

    private String highlights() {
        return list("Strengths" + cut("from", highlights.rule().strengthThreshold()), highlights.strengths())
                + list(
                        "Improvement opportunities"
                                + cut("up to", highlights.rule().improvementThreshold()),
                        highlights.improvements());
    }

    private static String cut(String words, Optional<Ratio> share) {
        return share.map(cut -> " (" + words + " " + cut.toPercent(1) + ")").orElse("");
    }

    private String list(String title, List<Highlights.Highlight> criteria) {
        return criteria.isEmpty()
                ? ""
                : criteria.stream()
                        .map(highlight -> "  " + highlight.criterion().code() + " "
                                + Shown.part(highlight.criterion().name().in(languages)) + ": "
                                + highlight.value().toPercent(1) + "\n")
                        .collect(Collectors.joining("", "\n" + title + ":\n", ""));
    }

    private String reference() {
        if (comparison.reference() instanceof PublishedFigures figures) {
            return "Compared with published "
                    + (hasMeansOnly(figures) ? "means" : "figures") + ": "
                    + Shown.part(figures.label()) + "\n";
        }
        Population population = comparison.reference().benchmark().orElseThrow().population();
        return "Compared with " + size() + ": " + population.describe() + "\n";
    }

    private static boolean hasMeansOnly(PublishedFigures figures) {
        return figures.numbers().isEmpty()
                && Stream.of(PublishedFigures.Kind.values())
                        .allMatch(kind -> kind == PublishedFigures.Kind.MEAN
                                || figures.figures(kind).isEmpty());
    }

    private String size() {
        return Withheld.is(comparison.evaluations())
                ? fewerOthers()
                : counted(comparison.evaluations(), "evaluation", "evaluations") + " of "
                        + counted(comparison.municipalities(), "municipality", "municipalities");
    }

    private static String counted(Figure<Long> number, String one, String others) {
        return number.map(value -> Quoted.count(value, one, others)).orElse("an unknown number of " + others);
    }

    private String fewerOthers() {
        return Withheld.fewer(comparison.settings().disclosure()) + " other evaluations";
    }

    private String inclusion() {
        return switch (comparison.settings().subject()) {
            case INCLUDED -> "The subject is included.\n";
            case EXCLUDED -> "The subject is excluded.\n";
            case NOT_A_MEMBER -> "The subject is not a member.\n";
            case UNSTATED -> "Whether the subject is included is not stated.\n";
        };
    }

    private void row(TextTable table, Standing standing) {
        Criterion criterion = standing.criterion();
        int depth = criterion.level().depth();
        table.row(
                depth == 0 ? "" : criterion.code().toString(),
                "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages),
                Integer.toString(standing.points()),
                SummaryText.number(standing.mean()),
                signed(standing.gap()),
                SummaryText.number(standing.median()),
                standing.rank().map(Rank::toString).orElse(""),
                standing.quartileGroup().map(QuartileGroup::id).orElse(""),
                Bar.of(standing.points(), standing.points(), criterion.max()));
    }

    private static String signed(Figure<Ratio> gap) {
        return gap.map(points -> (points.signum() > 0 ? "+" : "") + points.rounded(1, RoundingMode.HALF_UP))
                .orElse("");
    }

    private String gain() {
        return potential.total().isZero()
                ? ""
                : "\nReaching the third quartile in each " + (potential.isComplete() ? "" : "compared ")
                        + "area would add " + potential.total().rounded(1, RoundingMode.HALF_UP) + " points.\n";
    }

    private String notes() {
        String noRanks = comparison.reference() instanceof PublishedFigures figures
                ? hasMeansOnly(figures)
                        ? "\nOnly means were published; ranks and medians are unavailable.\n"
                        : "\nFigures are as published; others, and ranks, are unavailable.\n"
                : "";
        long withheld = comparison.standings().stream()
                .map(Standing::n)
                .filter(Withheld::is)
                .count();
        return noRanks
                + (withheld == 0 ? "" : note("Not compared, because " + fewerOthers() + " have known points", withheld))
                + note(
                        "Not shown, because points or reference values are unknown",
                        comparison.unavailable().size());
    }

    private static String note(String words, long criteria) {
        return criteria == 0 ? "" : "\n" + words + ": " + Quoted.count(criteria, "criterion", "criteria") + ".\n";
    }
}
