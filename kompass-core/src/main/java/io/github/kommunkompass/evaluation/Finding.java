package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that the evaluators say in words of a criterion, such as the strength "Two prioritised focus goals" of area 3.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Finding {

    /**
     * Returns whether it is a strength, an improvement opportunity or a good example.
     *
     * @return the kind
     */
    FindingKind kind();

    /**
     * Returns what the finding is about.
     *
     * @return the code of a criterion of any level
     */
    CriterionCode criterion();

    /**
     * Returns the words.
     *
     * @return the text in at least one language
     */
    LocalizedText text();

    /**
     * Obtains a finding.
     *
     * @param kind what it is
     * @param criterion the code of the criterion that it is about
     * @param text the words
     * @return the finding
     */
    static Finding of(FindingKind kind, CriterionCode criterion, LocalizedText text) {
        return new FindingBuilder().kind(kind).criterion(criterion).text(text).build();
    }
}
