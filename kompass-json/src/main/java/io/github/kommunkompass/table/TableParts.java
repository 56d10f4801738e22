package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import java.util.Optional;

/** The rows of a table after its header, and what reads their cells. Not thread-safe. */
record TableParts(
        Rows rows,
        Header header,
        SubjectCells subject,
        PointsCells points,
        OtherCells others,
        Checked checked,
        CellReport report) {

    /**
     * Reads who a row is about, and checks the cells that belong to no column.
     *
     * @return the catalogue, or empty if the row does not tell it, or is not in the encoding, which is reported
     */
    Optional<Catalogue> readSubject(Row row) {
        if (rows.hasInvalidBytes()) {
            long errors = report.errors();
            others.checkEncoding(row);
            if (report.errors() > errors) {
                return Optional.empty();
            }
        }
        others.check(row);
        subject.read(row);
        return subject.catalogue();
    }
}
