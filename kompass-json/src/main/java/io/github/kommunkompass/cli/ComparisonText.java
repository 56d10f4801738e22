package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Population;
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
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a table that ends with the total. The bars show the points of the subject. */
final class ComparisonText {

    private final Comparison comparison;
    private final Highlights highlights;
    private final ImprovementPotential potential;
    private final TextLanguage language;

    ComparisonText(
            Comparison comparison, Highlights highlights, ImprovementPotential potential, TextLanguage language) {
        this.comparison = comparison;
        this.highlights = highlights;
        this.potential = potential;
        this.language = language;
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
        table.row(
                "",
                "",
                language.heading(Label.POINTS),
                language.heading(Label.MEAN_IN_SHORT),
                language.heading(Label.GAP),
                language.heading(Label.MEDIAN),
                language.heading(Label.RANK),
                language.heading(Label.QUARTILE_GROUP));
        parts().forEach(standing -> row(table, standing));
        comparison.findStanding("total").ifPresent(total -> {
            table.space();
            row(table, total);
        });
        String what = language.words().subject(comparison.subject()) + "\n" + reference() + inclusion();
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
        String words = language.of(title);
        return cutoff.map(
                        share -> language.of(withShare, words, language.words().percent(share, 1)))
                .orElse(words);
    }

    private String list(String title, List<Highlights.Highlight> criteria) {
        return criteria.isEmpty()
                ? ""
                : criteria.stream()
                        .map(highlight -> "  " + highlight.criterion().code() + " "
                                + language.part(highlight.criterion().name()) + ": "
                                + language.words().percent(highlight.value(), 1) + "\n")
                        .collect(Collectors.joining("", "\n" + title + ":\n", ""));
    }

    private String reference() {
        if (comparison.reference() instanceof PublishedFigures figures) {
            return language.of(
                            hasMeansOnly(figures)
                                    ? ComparisonPhrase.COMPARED_WITH_MEANS
                                    : ComparisonPhrase.COMPARED_WITH_FIGURES,
                            Shown.part(figures.label()))
                    + "\n";
        }
        Population population = comparison.reference().benchmark().orElseThrow().population();
        return language.of(
                        ComparisonPhrase.COMPARED_WITH, size(), language.words().population(population)) + "\n";
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
                : language.of(
                        ComparisonPhrase.EVALUATIONS_OF,
                        counted(comparison.evaluations(), Noun.EVALUATION),
                        counted(comparison.municipalities(), Noun.MUNICIPALITY));
    }

    private String counted(Figure<Long> number, Noun noun) {
        return number.isPresent() ? language.count(number.value(), noun) : language.unknownNumber(noun);
    }

    private String fewerOthers() {
        return language.of(
                ComparisonPhrase.OTHER_EVALUATIONS,
                language.fewer(comparison.settings().disclosure()));
    }

    private String inclusion() {
        ComparisonPhrase phrase = switch (comparison.settings().subject()) {
            case INCLUDED -> ComparisonPhrase.SUBJECT_INCLUDED;
            case EXCLUDED -> ComparisonPhrase.SUBJECT_EXCLUDED;
            case NOT_A_MEMBER -> ComparisonPhrase.SUBJECT_NOT_A_MEMBER;
            case UNSTATED -> ComparisonPhrase.SUBJECT_UNSTATED;
        };
        return language.of(phrase) + "\n";
    }

    private void row(TextTable table, Standing standing) {
        Criterion criterion = standing.criterion();
        table.row(
                TextLanguage.code(criterion),
                language.indented(criterion),
                Integer.toString(standing.points()),
                language.number(standing.mean()),
                signed(standing.gap()),
                language.number(standing.median()),
                standing.rank().map(this::rank).orElse(""),
                standing.quartileGroup().map(language.words()::of).orElse(""),
                Bar.of(standing.points(), standing.points(), criterion.max()));
    }

    private String rank(Rank rank) {
        return language.of(
                ComparisonPhrase.RANK_OF, language.rank(rank), language.words().number(rank.outOf()));
    }

    private String signed(Figure<Ratio> gap) {
        return gap.map(points -> language.words().signed(points, 1)).orElse("");
    }

    private String gain() {
        return potential.total().isZero()
                ? ""
                : language.note(
                        potential.isComplete() ? ComparisonPhrase.POTENTIAL : ComparisonPhrase.POTENTIAL_OF_COMPARED,
                        language.words().decimal(potential.total(), 1));
    }

    private String notes() {
        String noRanks = comparison.reference() instanceof PublishedFigures figures
                ? language.note(hasMeansOnly(figures) ? ComparisonPhrase.ONLY_MEANS : ComparisonPhrase.ONLY_FIGURES)
                : "";
        long withheld = comparison.standings().stream()
                .map(Standing::n)
                .filter(Withheld::is)
                .count();
        return noRanks
                + (withheld == 0
                        ? ""
                        : language.note(
                                ComparisonPhrase.TOO_FEW_OTHERS,
                                fewerOthers(),
                                language.count(withheld, Noun.CRITERION)))
                + (comparison.unavailable().isEmpty()
                        ? ""
                        : language.note(
                                ComparisonPhrase.NOT_SHOWN_UNKNOWN,
                                language.count(comparison.unavailable().size(), Noun.CRITERION)));
    }
}
