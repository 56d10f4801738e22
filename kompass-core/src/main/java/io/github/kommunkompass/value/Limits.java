package io.github.kommunkompass.value;

/**
 * The limits of what values may hold, wherever they come from: from Java, from documents or from serial forms. They keep the work
 * for a value in proportion to its size. Documents have further limits, those of {@code JsonLimits} in {@code kompass-json}.
 *
 * <p>Lengths are numbers of Unicode code points, before and after normalisation.
 */
public final class Limits {

    /** The largest length of a code, of an identifier and of a language tag, which are keys in JSON. */
    public static final int CODE_LENGTH = 200;

    /** The largest length of the name of a municipality. */
    public static final int MUNICIPALITY_NAME_LENGTH = 200;

    /** The largest length of a name of a criterion or of a group of criteria, of a label and of an attribute. */
    public static final int NAME_LENGTH = 1_000;

    /** The largest length of any other text, such as a finding, a reason or a source, in each language. */
    public static final int TEXT_LENGTH = 100_000;

    /**
     * The largest number of combining marks in a row, that of Unicode's stream-safe text format (UAX #15, section 13): the time to
     * normalise a text grows with the square of that number.
     */
    public static final int COMBINING_MARKS = 30;

    /** The largest number of violations in a list or an exception. Others are counted. */
    public static final int VIOLATIONS = 1_000;

    /** The largest number of violations in the message of an exception. Others are counted. */
    public static final int VIOLATIONS_IN_MESSAGE = 100;

    /** The largest length of a text that a message quotes; of a longer one it has the beginning and the length. */
    public static final int QUOTED_LENGTH = 200;

    /** The largest number of characters in a message of a path, of which it has the end, and of what was found. */
    public static final int MESSAGE_PART_LENGTH = 1_000;

    /** The largest depth of a criterion below the total. */
    public static final int CATALOGUE_DEPTH = 16;

    /** The largest maximum of a distribution, in points. */
    public static final int SCALE = 1_000_000;

    /**
     * The largest sum of the maxima of all criteria of a catalogue, in points, of a population, whose benchmarks have a
     * count for each number of points of each criterion.
     */
    public static final int SCALES = 1_000_000;

    private Limits() {}
}
