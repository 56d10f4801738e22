package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Evidence for an evaluation, such as interviews with 40 people or a place in a ranking.
 *
 * <pre>{@code
 * Evidence interviews = Evidence.of(EvidenceKind.INTERVIEWS, 40)
 *         .withNote(LocalizedText.of("en", "Politicians, leading officials and union representatives"));
 * Evidence ranking = Evidence.indicator(LocalizedText.of("en", "Ranking of the business climate"), "52");
 * }</pre>
 *
 * @param kind the kind
 * @param count the number of documents, sites or interviewees, 0 or more, or empty if it was not reported; an indicator has none
 * @param name the name of an indicator; empty for every other kind
 * @param value the value of an indicator as printed, such as {@code 52}, or empty if none was reported; empty for every other kind
 * @param note a remark in words, or empty if there is none
 */
public record Evidence(
        EvidenceKind kind,
        OptionalInt count,
        Optional<LocalizedText> name,
        Optional<String> value,
        Optional<LocalizedText> note) {

    /**
     * Creates evidence.
     *
     * @param kind the kind
     * @param count the number, or empty
     * @param name the name of an indicator, or empty
     * @param value the value of an indicator, or empty
     * @param note the remark, or empty
     * @throws InvalidValueException if the count is negative, an indicator has a count or no name, another kind has a name or a value,
     *     or the value is blank, has an unpaired surrogate or exceeds a limit
     */
    public Evidence {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new InvalidValueException(count.getAsInt() + " " + kind.id(), "0 or more");
        }
        if (kind == EvidenceKind.INDICATOR) {
            require(name.isPresent(), "an indicator without a name", "a name");
            require(count.isEmpty(), "an indicator with a count", "a name and perhaps a value");
        } else {
            require(
                    name.isEmpty() && value.isEmpty(),
                    kind.id() + " with a name or a value",
                    "an indicator, or a note");
        }
        value.ifPresent(text -> InvalidValueException.checkText(text, "value", "a value", Limits.NAME_LENGTH));
    }

    private static void require(boolean condition, String found, String expected) {
        if (!condition) {
            throw new InvalidValueException(found, expected);
        }
    }

    /**
     * Obtains evidence without a count.
     *
     * @param kind any kind but {@link EvidenceKind#INDICATOR}, which has a name
     * @return the evidence
     * @throws InvalidValueException if the kind is {@link EvidenceKind#INDICATOR}
     */
    public static Evidence of(EvidenceKind kind) {
        return new Evidence(kind, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains evidence with a count.
     *
     * @param kind any kind but {@link EvidenceKind#INDICATOR}, which has a name
     * @param count the number
     * @return the evidence
     * @throws InvalidValueException if the count is negative, or the kind is {@link EvidenceKind#INDICATOR}
     */
    public static Evidence of(EvidenceKind kind, int count) {
        return new Evidence(kind, OptionalInt.of(count), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains an indicator whose value was not reported.
     *
     * @param name the name
     * @return the evidence
     */
    public static Evidence indicator(LocalizedText name) {
        return new Evidence(
                EvidenceKind.INDICATOR, OptionalInt.empty(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    /**
     * Obtains an indicator with a value.
     *
     * @param name the name
     * @param value the value as printed, such as {@code 52}
     * @return the evidence
     * @throws InvalidValueException if the value is blank, has an unpaired surrogate or exceeds a limit
     */
    public static Evidence indicator(LocalizedText name, String value) {
        return new Evidence(
                EvidenceKind.INDICATOR, OptionalInt.empty(), Optional.of(name), Optional.of(value), Optional.empty());
    }

    /**
     * {@return this evidence with a note}
     *
     * @param other the remark
     */
    public Evidence withNote(LocalizedText other) {
        return new Evidence(kind, count, name, value, Optional.of(other));
    }
}
