package io.github.kommunkompass.report;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.PopulationPhrase;
import io.github.kommunkompass.language.ReferenceSentences;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;

/** What an evaluation is compared with, in sentences. */
record ReferenceText(Comparison comparison, ReportWords words) {

    private static final char EN_DASH = '\u2013';

    /** Returns the population with its number, or the label of published figures. */
    Text population() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ReportWords.sentence(new ReferenceSentences(comparison, words.words()).comparedWith()));
        if (comparison.reference() instanceof PublishedFigures figures) {
            boolean isEach =
                    figures.numbers().keySet().containsAll(figures.means().keySet());
            sentences.add(words.of(
                    figures.numbers().isEmpty() || isEach
                            ? ReportPhrase.PUBLISHED_NUMBER
                            : ReportPhrase.PUBLISHED_NUMBER_OF_SOME,
                    number(figures)));
        }
        return words.text(String.join(" ", sentences));
    }

    /** Returns the population, whether the evaluation is part of it, and whether its figures are withheld. */
    Text sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(population().words());
        new ReferenceSentences(comparison, words.words()).inclusion().ifPresent(sentences::add);
        if (ReportWords.isWithheld(comparison.evaluations())) {
            int minimum = comparison.settings().disclosure().minimum().orElseThrow();
            sentences.add(words.of(
                    PopulationPhrase.FIGURES_WITHHELD,
                    words.of(PopulationPhrase.FEWER_THAN, words.words().number(minimum))));
        }
        return words.text(String.join(" ", sentences));
    }

    private String number(PublishedFigures figures) {
        if (figures.numbers().isEmpty()) {
            return words.words().of(Label.UNKNOWN);
        }
        LongSummaryStatistics numbers =
                figures.numbers().values().stream().mapToLong(Long::longValue).summaryStatistics();
        String least = words.words().number(numbers.getMin());
        return numbers.getMin() == numbers.getMax()
                ? least
                : least + EN_DASH + words.words().number(numbers.getMax());
    }
}
