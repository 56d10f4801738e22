package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The evaluations of one member of a benchmark at one date. Where one evaluation of each municipality counts, it is that one,
 * with a digest of its points. Where all count, it has their number.
 *
 * <p>The digest is the first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. The text has a line for each criterion
 * with known points under the strict policy, in catalogue order, such as {@code 1.1=13}, and for each that is not applicable,
 * such as {@code 1.2=not-applicable}; each line ends with a line feed. Criteria that are otherwise unknown have no line.
 *
 * @param evaluated the date of the evaluations
 * @param count their number, at least 1
 * @param digest the digest of the points, or empty where all evaluations count
 */
public record MemberEvaluation(PartialDate evaluated, long count, Optional<String> digest) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");

    /**
     * Creates the evaluations of a member at a date.
     *
     * @param evaluated the date
     * @param count their number
     * @param digest the digest of the points, or empty
     * @throws InvalidValueException if the number is below 1, the digest is not 16 hexadecimal digits in lower case, or there is a
     *     digest of several evaluations
     */
    public MemberEvaluation {
        if (count < 1) {
            throw new InvalidValueException(count + " evaluations of a member in " + evaluated, "at least 1");
        }
        if (digest.isPresent() && !DIGEST.matcher(digest.get()).matches()) {
            throw new InvalidValueException(
                    "the digest " + Quoted.of(digest.get()), "16 hexadecimal digits in lower case");
        }
        if (digest.isPresent() && count > 1) {
            throw new InvalidValueException("a digest of " + count + " evaluations", "that of one");
        }
    }

    /** {@return date and number, such as {@code 2022-09} or {@code 2 of 2022-09}} */
    @Override
    public String toString() {
        return count == 1 ? evaluated.toString() : count + " of " + evaluated;
    }
}
