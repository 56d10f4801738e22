package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.LocalizedText;

/**
 * A finding of the evaluators in words, such as the strength "Two prioritised focus goals" of area 3.
 *
 * @param kind strength, improvement opportunity or good example
 * @param criterion the code of the criterion, of any level
 * @param text the words, in at least one language
 */
public record Finding(FindingKind kind, CriterionCode criterion, LocalizedText text) {

    /**
     * Obtains a finding.
     *
     * @param kind strength, improvement opportunity or good example
     * @param criterion the code of the criterion
     * @param text the words
     * @return the finding
     */
    public static Finding of(FindingKind kind, CriterionCode criterion, LocalizedText text) {
        return new Finding(kind, criterion, text);
    }
}
