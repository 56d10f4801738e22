package io.github.kommunkompass.json.document;

import io.github.kommunkompass.value.Rule;

/** Validation rules for documents of every format, besides {@link io.github.kommunkompass.value.InputRule}. */
public enum JsonRule implements Rule {
    /** The text is UTF-8 without a byte order mark. */
    WRONG_ENCODING,
    /** The text is JSON as defined by RFC 8259. */
    MALFORMED,
    /** Nothing follows the document. */
    TRAILING_CONTENT,
    /** The size is within the limits. */
    TOO_LARGE,
    /** The depth is within the limits. */
    TOO_DEEP,
    /** No object has a key twice. */
    DUPLICATE_KEY,
    /** No object has a key that the format does not define. */
    UNKNOWN_KEY,
    /** Each object has the keys that the format requires. */
    MISSING_KEY,
    /** Each value is of the type that the format requires. */
    WRONG_TYPE,
    /** Points and counts are written as whole numbers: 13, not 13.0. */
    NOT_A_WHOLE_NUMBER,
    /** Each whole number is within its range. */
    NUMBER_OUT_OF_RANGE,
    /** The document names an expected format. */
    UNKNOWN_FORMAT,
    /** The reader has the catalogue of the revision. */
    UNKNOWN_REVISION,
    /** No criterion has both points and a reason why they are missing. */
    POINTS_AND_MISSING,
    /** Figures that depend on each other agree. */
    INCONSISTENT
}
