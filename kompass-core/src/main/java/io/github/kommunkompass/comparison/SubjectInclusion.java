package io.github.kommunkompass.comparison;

import java.util.Locale;

/**
 * Whether the one that is compared is itself behind the reference. Published comparisons seldom say; a caller must, for the gap
 * to a mean of which one is a part is smaller by exactly the share {@code 1/n} of the gap to the others.
 */
public enum SubjectInclusion {
    /** It is behind the reference, and figures are over all, itself included. */
    INCLUDED,
    /** It is behind the reference and is taken out: figures are over the others. */
    LEFT_OUT,
    /** It is not behind the reference: figures are over all of that, and it is ranked as one more. */
    OUTSIDE,
    /** Nobody says. Published means may then be compared with as they are printed; a benchmark may not. */
    NOT_STATED;

    /**
     * Returns the stable name of the position, for tools, such as {@code left-out}.
     *
     * @return lower-case words with hyphens between
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
