package io.github.kommunkompass.evaluation;

import java.util.Locale;

/** Why there are no points for a criterion. None of them stands for zero. */
public enum Missing implements Observation {
    /** Nothing was said of it: it is in no list, for instance because only a total was published. */
    NOT_REPORTED,
    /** It was not judged, though it could have been. */
    NOT_ASSESSED,
    /** It cannot be judged in this municipality: there is nothing of the kind. */
    NOT_APPLICABLE,
    /** It was judged, but the points are withheld. */
    SUPPRESSED;

    /**
     * Returns the stable name of the reason, for tools, such as {@code not-assessed}.
     *
     * @return lower-case words with hyphens between
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
