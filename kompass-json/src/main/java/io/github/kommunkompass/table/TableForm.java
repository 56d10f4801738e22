package io.github.kommunkompass.table;

import io.github.kommunkompass.value.Identified;

/** What the rows of a table of evaluations are. The form of a table that is read is told by its header. */
public enum TableForm implements Identified {
    /** A row is an evaluation, with a column for each criterion. */
    WIDE,
    /** A row is a criterion of one of several evaluations. */
    LONG,
    /** A row is a criterion of one evaluation, whose municipality, revision and date the table does not have. */
    OVERVIEW
}
