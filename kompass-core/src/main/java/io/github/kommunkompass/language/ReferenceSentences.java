package io.github.kommunkompass.language;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences on what an evaluation is compared with. */
public final class ReferenceSentences {

    private final Comparison comparison;
    private final Words words;

    /**
     * Creates sentences.
     *
     * @param comparison the comparison
     * @param words the words of the language
     */
    public ReferenceSentences(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** {@return how many evaluations of which population, or the label of published figures} */
    public String comparedWith() {
        if (comparison.reference() instanceof PublishedFigures figures) {
            return words.of(
                    hasMeansOnly() ? ComparisonPhrase.COMPARED_WITH_MEANS : ComparisonPhrase.COMPARED_WITH_FIGURES,
                    figures.label());
        }
        return words.of(
                ComparisonPhrase.COMPARED_WITH,
                size(),
                words.population(
                        comparison.reference().benchmark().orElseThrow().population()));
    }

    /** {@return whether the reference is published means without any other figures} */
    public boolean hasMeansOnly() {
        return comparison.reference() instanceof PublishedFigures figures
                && figures.numbers().isEmpty()
                && Stream.of(PublishedFigures.Kind.values())
                        .allMatch(kind -> kind == PublishedFigures.Kind.MEAN
                                || figures.figures(kind).isEmpty());
    }

    /** {@return whether the subject's own evaluation is one of them; empty if the number is withheld, which would contradict it} */
    public Optional<String> inclusion() {
        if (isWithheld(comparison.evaluations())) {
            return Optional.empty();
        }
        ComparisonPhrase phrase = switch (comparison.settings().subject()) {
            case INCLUDED -> ComparisonPhrase.SUBJECT_INCLUDED;
            case EXCLUDED -> ComparisonPhrase.SUBJECT_EXCLUDED;
            case NOT_A_MEMBER -> ComparisonPhrase.SUBJECT_NOT_A_MEMBER;
            case UNSTATED -> ComparisonPhrase.SUBJECT_UNSTATED;
        };
        return Optional.of(words.of(phrase));
    }

    private String size() {
        if (isWithheld(comparison.evaluations())) {
            return fewerOthers();
        }
        return words.of(
                ComparisonPhrase.EVALUATIONS_OF,
                counted(comparison.evaluations(), Noun.EVALUATION),
                counted(comparison.municipalities(), Noun.MUNICIPALITY));
    }

    /** {@return that there are fewer others than the minimum of the disclosure policy, which must have one} */
    public String fewerOthers() {
        int minimum = comparison.settings().disclosure().minimum().orElseThrow();
        return words.of(
                ComparisonPhrase.OTHER_EVALUATIONS, words.of(PopulationPhrase.FEWER_THAN, words.number(minimum)));
    }

    private String counted(Figure<Long> number, Noun noun) {
        return number.isPresent()
                ? words.count(number.value(), noun)
                : words.of(PopulationPhrase.UNKNOWN_NUMBER, words.plural(noun));
    }

    private static boolean isWithheld(Figure<?> figure) {
        return figure.reason()
                .filter(reason -> reason == UnavailableReason.WITHHELD)
                .isPresent();
    }
}
