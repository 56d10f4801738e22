package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReferenceSentences;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The evaluation against a reference: which areas are above and below the mean, the profile, the position among all, and the areas against a second reference. */
final class ProfileSection {

    private final ReportInput input;
    private final Comparison comparison;
    private final ReportWords words;
    private final Tables tables;

    private ProfileSection(ReportInput input, Comparison comparison) {
        this.input = input;
        this.comparison = comparison;
        this.words = input.words();
        this.tables = new Tables(input, Optional.of(comparison));
    }

    /** Returns the section, or empty if the evaluation is compared with nothing. */
    static Optional<Section> of(ReportInput input) {
        List<Block> blocks = new ArrayList<>();
        input.comparison().ifPresent(one -> blocks.addAll(new ProfileSection(input, one).blocks()));
        input.peers().ifPresent(one -> blocks.addAll(new ProfileSection(input, one).peers()));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Section.Kind.PROFILE, Optional.empty(), input.words().text(ReportPhrase.PROFILE), blocks));
    }

    /** Returns the blocks on the first reference. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.text(reference())));
        named(ReportPhrase.ABOVE_MEAN, gap -> gap.signum() > 0).ifPresent(blocks::add);
        named(ReportPhrase.BELOW_MEAN, gap -> gap.signum() < 0).ifPresent(blocks::add);
        profile().ifPresent(blocks::add);
        position().ifPresent(blocks::add);
        return blocks;
    }

    /** Returns the areas against a second reference. */
    private List<Block> peers() {
        return List.of(
                new Block.Paragraph(words.text(reference())),
                new Block.Tabular(tables.points(
                        words.of(ReportPhrase.POINTS_BY_AREA),
                        input.evaluation().catalogue().criteria(Level.AREA))));
    }

    private String reference() {
        var reference = new ReferenceSentences(comparison, words.words());
        return reference.comparedWith() + ". " + reference.inclusion().orElse("");
    }

    private Optional<Block> named(ReportPhrase phrase, Predicate<Ratio> isNamed) {
        List<String> names = comparison.standings(Level.AREA).stream()
                .filter(standing -> standing.gap().toOptional().filter(isNamed).isPresent())
                .map(Standing::criterion)
                .map(area -> words.name(area).words())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(words.text(phrase, words.words().list(names))));
    }

    /** Returns the profile, unless a total alone is known. */
    private Optional<Block> profile() {
        List<Criterion> criteria = input.evaluation().catalogue().criteria().stream()
                .filter(criterion -> criterion.parent().isPresent())
                .filter(criterion -> isReported(input.scorecard().score(criterion)))
                .toList();
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        String title = words.of(ReportPhrase.PROFILE_FIGURE);
        List<Chart.Mark> marks = tables.marks(criteria, new Quartiles(Optional.of(comparison)));
        return Optional.of(new Block.Graphic(
                new Chart.Profile(title, new Descriptions(words).of(marks), tables.points(title, criteria), marks)));
    }

    private static boolean isReported(Score score) {
        return score.isKnown() || score.atLeast() > 0 || score.atMost() < score.max();
    }

    /** Returns the position among all, unless the group is so small that it is not shown. */
    private Optional<Block> position() {
        DisclosurePolicy disclosure = comparison.settings().disclosure();
        Score total = input.scorecard().total();
        return comparison
                .reference()
                .benchmark()
                .filter(benchmark -> total.isKnown() && disclosure.equals(DisclosurePolicy.none()))
                .map(benchmark -> position(benchmark, total));
    }

    private Block position(Benchmark benchmark, Score total) {
        SortedMap<Integer, Long> evaluations = new TreeMap<>();
        benchmark.counts().stream()
                .filter(count -> count.criterion().equals(total.criterion().code()))
                .forEach(count -> evaluations.put(count.points(), count.count()));
        String title = words.of(ReportPhrase.POSITION_FIGURE);
        return new Block.Graphic(new Chart.Position(
                title,
                words.of(
                        ReportPhrase.DESCRIBED,
                        words.name(total.criterion()),
                        words.points(total),
                        words.words().number(total.max())),
                numbers(title, evaluations),
                input.evaluation().subject(),
                total,
                comparison
                        .findStanding(total.criterion().code().toString())
                        .flatMap(standing -> standing.mean().toOptional()),
                evaluations));
    }

    private Table numbers(String title, Map<Integer, Long> evaluations) {
        return new Table(
                title,
                List.of(
                        words.column(Label.POINTS, Table.Alignment.NUMBERS),
                        words.column(Label.EVALUATIONS, Table.Alignment.NUMBERS)),
                evaluations.entrySet().stream()
                        .map(entry -> new Table.Row(
                                0,
                                List.of(
                                        words.text(words.words().number(entry.getKey())),
                                        words.text(words.words().number(entry.getValue())))))
                        .toList());
    }
}
