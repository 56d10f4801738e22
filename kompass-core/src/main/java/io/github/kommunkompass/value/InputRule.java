package io.github.kommunkompass.value;

/** Rules for input of every kind. */
public enum InputRule implements Rule {
    /** Each value is of the form and within the range of its kind: dates, codes, ids, names and numbers. */
    INVALID_VALUE,
    /** There are at most {@value Limits#VIOLATIONS} violations; others, of which one at least is an error, are counted. */
    TOO_MANY,
    /** There are at most {@value Limits#VIOLATIONS} violations; others, which are all warnings, are counted. */
    MORE_WARNINGS;

    @Override
    public Severity severity() {
        return this == MORE_WARNINGS ? Severity.WARNING : Severity.ERROR;
    }
}
