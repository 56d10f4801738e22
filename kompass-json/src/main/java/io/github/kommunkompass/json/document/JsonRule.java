package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.Rule;

/** What a document has to keep, whatever it says. */
public enum JsonRule implements Rule {
    /** It is UTF-8 without a byte order mark. */
    WRONG_ENCODING,
    /** It is JSON as RFC 8259 has it. */
    MALFORMED,
    /** Nothing follows the one value. */
    TRAILING_CONTENT,
    /** It is no longer than the limits allow. */
    TOO_LARGE,
    /** It is nested no deeper than the limits allow. */
    TOO_DEEP,
    /** There are not so many violations that telling them all helps nobody. */
    TOO_MANY,
    /** No object has a key twice. */
    DUPLICATE_KEY,
    /** No object has a key that the format does not know. */
    UNKNOWN_KEY,
    /** Each object has the keys that the format demands. */
    MISSING_KEY,
    /** Each value is of the type that the format demands. */
    WRONG_TYPE,
    /** Numbers of points and the like are written as whole numbers: 13, not 13.0. */
    NOT_A_WHOLE_NUMBER,
    /** Whole numbers are not larger than they can be. */
    NUMBER_OUT_OF_RANGE,
    /** The document says that it is of a format that is expected. */
    UNKNOWN_FORMAT,
    /** The revision is one that the reader knows. */
    UNKNOWN_REVISION,
    /** Dates, codes, words and names are spelled as they can be. */
    INVALID_VALUE,
    /** No criterion has both points and a reason why they are missing. */
    POINTS_AND_MISSING,
    /** Figures that follow from each other agree. */
    INCONSISTENT
}
