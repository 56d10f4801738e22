package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.CellViolation;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads evaluations from tables, and prints every error with its file, row and column. Not thread-safe. */
final class TableReader {

    private final KompassTables tables;
    private boolean hasErrors;

    TableReader(TableSettings settings) {
        this.tables = KompassTables.standard().with(settings);
    }

    /** Returns whether a table had an error. */
    boolean hasErrors() {
        return hasErrors;
    }

    void read(Input input, InputStream in, Consumer<Evaluation> action) throws IOException {
        try (Stream<Evaluation> evaluations = tables.stream(in, violation -> report(input, violation))) {
            evaluations.forEachOrdered(action);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    void validate(Input input, InputStream in) throws IOException {
        tables.validate(in, violation -> report(input, violation));
    }

    private void report(Input input, CellViolation violation) {
        hasErrors |= violation.violation().severity() == Severity.ERROR;
        input.print(violation);
    }
}
