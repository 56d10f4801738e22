package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import io.github.kommunkompass.value.JsonPath;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads the header and the rows of a table of findings or actions. Not thread-safe. */
final class ItemRows {

    private final Rows rows;
    private final TableSettings settings;
    private final CellReport report;
    private final Row row = new Row();

    ItemRows(Rows rows, TableSettings settings, CellReport report) {
        this.rows = rows;
        this.settings = settings;
        this.report = report;
    }

    /** Reads the header, or returns empty after an error. */
    Optional<ItemHeader> header(ItemHeaderReader reader) throws IOException {
        try {
            if (rows.next(row)) {
                return reader.read(row);
            }
            report.add(TableRule.NO_HEADER, JsonPath.ROOT, 1, 0, "no row", "a header");
        } catch (InvalidFileException e) {
            report.add(e);
        }
        return Optional.empty();
    }

    /** Reads the rows that have something in them, but for those with cells that are no text, which are reported. */
    void forEach(Consumer<Row> action) throws IOException {
        try {
            for (long number = 1; rows.next(row); number++) {
                if (number > settings.limits().maxRows()) {
                    report.add(
                            TableRule.TOO_LARGE,
                            JsonPath.ROOT,
                            row.number(),
                            0,
                            "more than " + settings.limits().maxRows() + " rows",
                            "at most " + settings.limits().maxRows());
                    return;
                }
                if (!row.isBlank() && hasTexts()) {
                    action.accept(row);
                }
            }
        } catch (InvalidFileException e) {
            report.add(e);
        }
    }

    private boolean hasTexts() {
        // All, so that each is reported.
        return IntStream.range(0, row.size())
                        .filter(column -> !CellTexts.check(row, column, settings.charset(), report))
                        .count()
                == 0;
    }

    /** {@return the name of the sheet, or empty for CSV} */
    String sheet() {
        return rows.sheet();
    }
}
