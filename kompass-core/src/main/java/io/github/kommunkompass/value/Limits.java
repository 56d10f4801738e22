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

    /** The largest length of the id of a finding or an action. */
    public static final int ID_LENGTH = 64;

    /** The largest length of the name of a municipality. */
    public static final int MUNICIPALITY_NAME_LENGTH = 200;

    /**
     * The largest length of a name of a criterion, of a group of criteria, of an evaluator or of who is responsible, of a label, of an attribute and of the
     * value of an indicator.
     */
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

    /** The largest number of characters of a path in a message, which has the end of a longer one, and of what was found. */
    public static final int MESSAGE_PART_LENGTH = 1_000;

    /** The largest depth of a criterion below the total. */
    public static final int CATALOGUE_DEPTH = 16;

    /** The largest maximum of a distribution, in points. */
    public static final int SCALE = 1_000_000;

    /**
     * The largest sum of the maxima of all criteria in the catalogue of a population, in points. A benchmark has a count for each number
     * of points of each criterion.
     */
    public static final int SCALES = 1_000_000;

    /** The largest number of groups of a benchmark by group, each of which has counts as large as those of the whole. */
    public static final int GROUPS = 1_000;

    /** The largest length of a published figure as a fraction, and of a fraction in JSON. */
    public static final int FRACTION_LENGTH = 1_000;

    /** The largest length of the text of a number with decimals or a fraction, whose denominator may be a power of two. */
    public static final int NUMBER_LENGTH = 4_000;

    private Limits() {}

    /**
     * Returns whether a name that someone looks for is within the limits, so that there may be one and that it takes no time out of
     * proportion to look for it.
     *
     * @param name any text
     * @param longest the largest length of such names
     * @return true if it has at most that length and at most {@value #COMBINING_MARKS} combining marks in a row
     */
    public static boolean allow(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest && TextForm.mostMarks(name) <= COMBINING_MARKS;
    }
}
