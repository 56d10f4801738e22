package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding of the evaluators in words, such as the strength "Two prioritised focus goals" of area 3.
 *
 * <p>A finding with an id can be followed: a later evaluation of the same municipality refers to it.
 *
 * <pre>{@code
 * Finding earlier = Finding.of(
 *                 FindingKind.IMPROVEMENT, CriterionCode.of("3.2"), LocalizedText.of("en", "Money linked to results"))
 *         .withId("i-3-1");
 * Finding later = Finding.of(FindingKind.STRENGTH, CriterionCode.of("3.2"), LocalizedText.of("en", "Budgets by result"))
 *         .withId("s-3-4")
 *         .withRefersTo("i-3-1");
 * }</pre>
 *
 * @param id the id, unique in its evaluation, or empty if it has none; a letter or digit, followed by letters, digits, dots, hyphens
 *     and underscores, all of ASCII, at most {@value Limits#ID_LENGTH} characters
 * @param kind strength, improvement opportunity or good example
 * @param criterion the code of the criterion, of any level
 * @param text the words, in at least one language
 * @param refersTo the ids of findings of an earlier evaluation of the same municipality, each once, in their order; may be none
 */
public record Finding(
        Optional<String> id, FindingKind kind, CriterionCode criterion, LocalizedText text, List<String> refersTo) {

    /**
     * Creates a finding.
     *
     * @param id the id, or empty
     * @param kind strength, improvement opportunity or good example
     * @param criterion the code of the criterion
     * @param text the words
     * @param refersTo the ids of earlier findings
     * @throws InvalidValueException if an id is malformed, or it refers to one twice
     */
    public Finding {
        id.ifPresent(Finding::checkId);
        refersTo = List.copyOf(refersTo);
        refersTo.forEach(Finding::checkId);
        checkOnce(refersTo);
    }

    /**
     * Obtains a finding without an id, which refers to no other.
     *
     * @param kind strength, improvement opportunity or good example
     * @param criterion the code of the criterion
     * @param text the words
     * @return the finding
     */
    public static Finding of(FindingKind kind, CriterionCode criterion, LocalizedText text) {
        return new Finding(Optional.empty(), kind, criterion, text, List.of());
    }

    /**
     * {@return this finding with an id}
     *
     * @param other the id, unique in the evaluation
     * @throws InvalidValueException if the id is malformed
     */
    public Finding withId(String other) {
        return new Finding(Optional.of(other), kind, criterion, text, refersTo);
    }

    /**
     * {@return this finding with references to earlier findings, instead of those that it has}
     *
     * @param ids the ids of findings of an earlier evaluation of the same municipality
     * @throws InvalidValueException if an id is malformed or occurs twice
     */
    public Finding withRefersTo(String... ids) {
        return withRefersTo(List.of(ids));
    }

    /**
     * {@return this finding with references to earlier findings, instead of those that it has}
     *
     * @param ids the ids of findings of an earlier evaluation of the same municipality, none to refer to none
     * @throws InvalidValueException if an id is malformed or occurs twice
     */
    public Finding withRefersTo(List<String> ids) {
        return new Finding(id, kind, criterion, text, ids);
    }

    private static void checkId(String id) {
        InvalidValueException.checkIdentifier(id, "finding id", Limits.ID_LENGTH);
    }

    private static void checkOnce(List<String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(repeated::add);
        if (!repeated.isEmpty()) {
            throw new InvalidValueException(String.join(", ", repeated) + " more than once", "each id once");
        }
    }
}
