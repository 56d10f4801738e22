package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The evaluation against a reference: which areas are above and below the mean, the profile, and the position among all. */
final class ReferenceBlocks {

    private final ReportInput input;
    private final Comparison comparison;
    private final ReportWords words;

    ReferenceBlocks(ReportInput input, Comparison comparison) {
        this.input = input;
        this.comparison = comparison;
        this.words = input.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new ReferenceText(comparison, words).sentences()));
        if (comparison.standings().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(ReportPhrase.NOTHING_COMPARED)));
        }
        total().ifPresent(blocks::add);
        named(ReportPhrase.ABOVE_MEAN, gap -> gap.signum() > 0).ifPresent(blocks::add);
        named(ReportPhrase.BELOW_MEAN, gap -> gap.signum() < 0).ifPresent(blocks::add);
        profile().ifPresent(blocks::add);
        position().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> total() {
        return comparison
                .findStanding(CriterionCode.TOTAL.toString())
                .filter(total -> total.mean().isPresent())
                .map(total -> new Block.Paragraph(words.text(total(total))));
    }

    private String total(Standing total) {
        int decimals = Words.decimals(List.of(total.mean().value()));
        String gap = words.of(
                ReportPhrase.TOTAL_AND_MEAN,
                words.words().number(total.points()),
                words.decimal(total.mean(), decimals),
                words.signed(total.gap(), decimals));
        return position(total).map(position -> gap + " " + position).orElse(gap);
    }

    /** Returns the rank and the median, where one can be told. */
    private Optional<String> position(Standing total) {
        return total.rank()
                .toOptional()
                .flatMap(rank -> total.median()
                        .toOptional()
                        .map(median -> words.of(
                                ReportPhrase.RANK_AND_MEDIAN,
                                words.rank(rank),
                                words.words().decimal(median, Words.decimals(List.of(median))))));
    }

    /** Returns whether the sentence on areas above or below the mean is there. */
    static boolean namesAreas(Comparison comparison) {
        return !areas(comparison, gap -> gap.signum() != 0).isEmpty();
    }

    private static List<Criterion> areas(Comparison comparison, Predicate<Ratio> isNamed) {
        return comparison.standings(Level.AREA).stream()
                .filter(standing -> standing.gap().toOptional().filter(isNamed).isPresent())
                .map(Standing::criterion)
                .toList();
    }

    private Optional<Block> named(ReportPhrase phrase, Predicate<Ratio> isNamed) {
        List<String> names =
                areas(comparison, isNamed).stream().map(words::named).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(words.text(phrase, words.words().list(names))));
    }

    /** Returns the profile of the areas, and of the sub-areas where any is known; what is deeper would be too much for a figure. */
    private Optional<Block> profile() {
        List<Criterion> criteria = input.evaluation().catalogue().criteria().stream()
                .filter(criterion -> criterion.level().equals(Level.AREA)
                        || (criterion.level().equals(Level.SUB_AREA) && isAnyKnown(siblings(criterion))))
                .toList();
        if (!isAnyKnown(criteria)) {
            return Optional.empty();
        }
        Tables tables = new Tables(input);
        String title = words.of(ReportPhrase.PROFILE_FIGURE);
        List<Chart.Mark> marks = tables.marks(criteria);
        return Optional.of(new Block.Graphic(new Chart.Profile(
                title, new Descriptions(words).of(marks), tables.pointsWithQuartiles(title, criteria), marks)));
    }

    private static List<Criterion> siblings(Criterion criterion) {
        return criterion.parent().orElseThrow().children();
    }

    private boolean isAnyKnown(List<Criterion> criteria) {
        return criteria.stream()
                .anyMatch(criterion -> !ReportWords.isUnknown(input.scorecard().score(criterion)));
    }

    /** Returns the position among all, or says that it is not shown where groups may be too small. */
    private Optional<Block> position() {
        if (!input.scorecard().total().isKnown()) {
            return Optional.empty();
        }
        boolean isOpen = comparison.settings().disclosure().equals(DisclosurePolicy.none());
        return comparison
                .reference()
                .benchmark()
                .filter(benchmark -> benchmark
                                .distribution(comparison.reference().catalogue().root())
                                .n()
                        > 0)
                .map(benchmark -> isOpen
                        ? new Block.Graphic(new PositionChart(comparison, words)
                                .chart(benchmark, input.scorecard().total()))
                        : new Block.Notice(words.text(ReportPhrase.POSITION_WITHHELD)));
    }
}
