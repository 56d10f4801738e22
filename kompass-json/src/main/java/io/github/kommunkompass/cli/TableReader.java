package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.CellViolation;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.ObjLongConsumer;

/** Reads evaluations from tables, and prints every error with its file, row and column. Not thread-safe. */
final class TableReader {

    private final KompassTables tables;
    private boolean hasErrors;

    TableReader(KompassTables tables) {
        this.tables = tables;
    }

    /** Returns whether a table had an error. */
    boolean hasErrors() {
        return hasErrors;
    }

    void read(Input input, InputStream in, ObjLongConsumer<Evaluation> action) throws IOException {
        tables.forEach(in, violation -> report(input, violation), action);
    }

    void validate(Input input, InputStream in) throws IOException {
        tables.validate(in, violation -> report(input, violation));
    }

    private void report(Input input, CellViolation violation) {
        hasErrors |= violation.violation().severity() == Severity.ERROR;
        input.print(violation);
    }
}
