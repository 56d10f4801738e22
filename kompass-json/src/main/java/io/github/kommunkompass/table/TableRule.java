package io.github.kommunkompass.table;

import io.github.kommunkompass.value.Rule;

/** Validation rules for tables, besides {@link io.github.kommunkompass.value.InputRule}. */
public enum TableRule implements Rule {
    /** The text is in the encoding that was told, or in UTF-8. */
    WRONG_ENCODING,
    /** The text is CSV as defined by RFC 4180, with one of the separators. */
    MALFORMED_CSV,
    /** The file is a workbook in Excel's format .xlsx, complete and not encrypted. */
    MALFORMED_WORKBOOK,
    /** The workbook has the sheet that was asked for. */
    UNKNOWN_SHEET,
    /** The size of the table is within the limits. */
    TOO_LARGE,
    /** The table has a header with the columns of a form. */
    NO_HEADER,
    /** The header names only columns of the form, and criteria. */
    UNKNOWN_COLUMN,
    /** No column or criterion occurs twice. */
    DUPLICATE_COLUMN,
    /** The table has the columns of its form, or the caller gives their value for the whole table. */
    MISSING_COLUMN,
    /** Only columns with a name have values. */
    VALUE_WITHOUT_COLUMN,
    /** Each evaluation has a municipality, a revision and a date. */
    MISSING_VALUE,
    /** Each value is of the type of its column. */
    WRONG_TYPE,
    /** The reader has the catalogue of the revision. */
    UNKNOWN_REVISION,
    /** Each row of a table of findings is of one of the evaluations. */
    UNKNOWN_EVALUATION,
    /** The catalogue has the criterion. */
    UNKNOWN_CRITERION,
    /** No criterion of an evaluation has two rows. */
    DUPLICATE_ROW,
    /** No criterion has both points and a reason why they are missing. */
    POINTS_AND_MISSING,
    /** The maximum, where it is given, is that of the catalogue. */
    WRONG_MAXIMUM
}
