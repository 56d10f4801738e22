package io.github.kommunkompass.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.table.Cell;
import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of workbooks, and shows them as texts. */
final class WorkbookReading {

    /** A row with a cell of 7. */
    static final String PLAIN = "<row r='1'><c r='A1'><v>7</v></c></row>";

    /** The part of the sheet. */
    static final String SHEET = "xl/worksheets/sheet1.xml";

    /** The end of messages about files that are damaged. */
    static final String COMPLETE = ", expected a complete workbook in the format .xlsx";

    static final FileLimits STANDARD = new FileLimits(50 * 1024 * 1024, 500 * 1024 * 1024, 1_048_576, 16_384, 32_767);

    private WorkbookReading() {}

    /** Limits of the sizes of a file and of its parts. */
    static FileLimits sizes(int bytes, int inflated) {
        return new FileLimits(bytes, inflated, STANDARD.maxRows(), STANDARD.maxColumns(), STANDARD.maxCellLength());
    }

    /** Returns the rows, each as its number and the kinds and texts of its cells. */
    static List<String> read(byte[] file, Optional<String> sheet, FileLimits limits) {
        var lines = new ArrayList<String>();
        try (var rows = ExcelRows.open(new ByteArrayInputStream(file), sheet, limits)) {
            var row = new Row();
            while (rows.next(row)) {
                lines.add(line(row));
            }
            assertThat(rows.next(row)).isFalse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String line(Row row) {
        return row.number() + ": "
                + String.join(
                        " | ",
                        IntStream.range(0, row.size())
                                .mapToObj(i -> row.kind(i) + " " + row.text(i))
                                .toList());
    }

    static List<String> read(byte[] file, FileLimits limits) {
        return read(file, Optional.empty(), limits);
    }

    static List<String> read(byte[] file) {
        return read(file, STANDARD);
    }

    static List<String> read(Workbook workbook) {
        return read(workbook.bytes());
    }

    /** Returns the problem of a file, its cell and what is wrong. */
    static String error(byte[] file, Optional<String> sheet, FileLimits limits) {
        var e = catchThrowableOfType(InvalidFileException.class, () -> read(file, sheet, limits));
        return e.problem() + " " + new Cell(e.sheet(), e.row(), e.column()) + ": " + e.getMessage();
    }

    static String error(byte[] file, FileLimits limits) {
        return error(file, Optional.empty(), limits);
    }

    static String error(byte[] file) {
        return error(file, STANDARD);
    }

    static String error(Workbook workbook) {
        return error(workbook.bytes());
    }

    /** Returns what is wrong with a malformed workbook, and its cell. */
    static String malformed(Workbook workbook) {
        String error = error(workbook);
        assertThat(error).startsWith("MALFORMED_WORKBOOK ");
        return error.substring("MALFORMED_WORKBOOK ".length());
    }

    /** Reads one cell of a workbook with dates, other formats and three shared texts. */
    static String cell(String xml) {
        var workbook = Workbook.of("<row r='1'>" + xml + "</row>")
                .formats("yyyy-mm-dd", "yyyy-mm", "yyyy", "yyyy\\-mm\\-dd\\ hh:mm", "0.0%", "h:mm")
                .shared("<si><t>Nässjö</t></si><si><r><rPr><b/></rPr><t>1</t></r><r><t>.1</t></r></si><si><t/></si>");
        List<String> lines = read(workbook);
        return lines.isEmpty() ? "" : lines.get(0).substring("1: ".length());
    }
}
