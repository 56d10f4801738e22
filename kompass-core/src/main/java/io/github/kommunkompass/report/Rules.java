package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The definitions and rules of what occurs in a report. */
final class Rules {

    private final ReportInput input;
    private final List<Section> sections;
    private final List<Chart> charts;
    private final ReportWords words;
    private final List<Comparison> comparisons;

    Rules(ReportInput input, List<Section> sections) {
        this.input = input;
        this.sections = sections;
        this.charts = Charts.of(sections);
        this.words = input.words();
        this.comparisons = Stream.of(input.comparison(), input.peers())
                .flatMap(Optional::stream)
                .toList();
    }

    List<Text> rules() {
        List<Text> rules = new ArrayList<>();
        addDefinitions(rules);
        addSentences(rules);
        rules.add(words.text(ReportPhrase.RULE_SUMS));
        rules.add(words.text(ReportPhrase.RULE_MISSING));
        rules.add(words.text(ReportPhrase.RULE_ROUNDING));
        rules.add(words.text(ReportPhrase.RULE_LANGUAGE));
        comparisons.forEach(comparison -> rules.add(new ReferenceText(comparison, words).population()));
        return rules;
    }

    private void addDefinitions(List<Text> rules) {
        if (input.scorecard().scores().stream().anyMatch(Score::isKnown)) {
            rules.add(words.text(ReportPhrase.DEFINE_SHARE));
        }
        if (hasMean()) {
            addMeans(rules);
            rules.add(words.text(ReportPhrase.DEFINE_GAP));
        }
        if (hasQuartiles()) {
            rules.add(words.text(ReportPhrase.DEFINE_QUARTILES));
            input.comparison()
                    .filter(comparison -> comparison.reference().benchmark().isPresent())
                    .map(comparison -> words.text(
                            ReportPhrase.QUARTILE_TYPE,
                            comparison.settings().quantileType().number()))
                    .ifPresent(rules::add);
        }
        if (charts.stream().anyMatch(Chart.Position.class::isInstance)) {
            rules.add(words.text(
                    ReportPhrase.DEFINE_POSITION,
                    words.words().of(input.comparison().orElseThrow().settings().ties())));
        }
    }

    /** Published means are given as the source prints them; how they were made and rounded is not known. */
    private void addMeans(List<Text> rules) {
        if (comparisons.stream().anyMatch(comparison -> !isPublished(comparison))) {
            rules.add(words.text(ReportPhrase.DEFINE_MEAN));
        }
        if (comparisons.stream().anyMatch(Rules::isPublished)) {
            rules.add(words.text(ReportPhrase.DEFINE_PUBLISHED_MEAN));
        }
    }

    private void addSentences(List<Text> rules) {
        boolean isAnyKnown = input.scorecard().scores(Level.AREA).stream().anyMatch(Score::isKnown);
        if (has(Section.Kind.SUMMARY) && isAnyKnown) {
            rules.add(words.text(ReportPhrase.RULE_STRONGEST));
        }
        if (has(Section.Kind.PROFILE)
                && input.comparison().filter(ReferenceBlocks::namesAreas).isPresent()) {
            rules.add(words.text(ReportPhrase.RULE_MEAN));
        }
        if (has(Section.Kind.SUMMARY) || has(Section.Kind.DEVELOPMENT)) {
            input.history().ifPresent(history -> rules.add(words.text(ReportPhrase.RULE_COMPARABLE)));
        }
    }

    private boolean hasMean() {
        return comparisons.stream()
                .flatMap(comparison -> comparison.standings().stream())
                .anyMatch(standing -> standing.mean().isPresent());
    }

    private boolean hasQuartiles() {
        return charts.stream()
                .filter(Chart.Profile.class::isInstance)
                .flatMap(chart -> ((Chart.Profile) chart).marks().stream())
                .anyMatch(mark ->
                        mark.lowerQuartile().isPresent() || mark.upperQuartile().isPresent());
    }

    /** Returns whether a section of a kind is there, so that its rules are needed. */
    private boolean has(Section.Kind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    private static boolean isPublished(Comparison comparison) {
        return comparison.reference() instanceof PublishedFigures;
    }
}
