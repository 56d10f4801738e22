package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.PLAIN;
import static io.github.kommunkompass.table.workbook.WorkbookReading.STANDARD;
import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sheet is read. */
class WorkbookSheetsTest {

    private static Workbook sheets() {
        return Workbook.empty()
                .document("<sheets>" + Workbook.sheet("Diagram", 1) + Workbook.sheet("Old", 2, "hidden")
                        + Workbook.sheet("Older", 3, "veryHidden") + Workbook.sheet("Points 2022", 4)
                        + Workbook.sheet("Other", 5) + "</sheets>")
                .relationships(Workbook.relationship("r1", "chartsheet", "chartsheets/sheet1.xml")
                        + Workbook.relationship("r2", "worksheet", "worksheets/sheet2.xml")
                        + Workbook.relationship("r3", "worksheet", "worksheets/sheet3.xml")
                        + Workbook.relationship("r4", "worksheet", "worksheets/sheet4.xml")
                        + Workbook.relationship("r5", "worksheet", "worksheets/sheet5.xml"))
                .rows(2, "<row><c><v>2</v></c></row>")
                .rows(3, "<row><c><v>3</v></c></row>")
                .rows(4, "<row><c><v>4</v></c></row>")
                .rows(5, "<row><c><v>x</v></c></row>");
    }

    @Test
    void readsFirstVisibleSheetWithCells() throws IOException {
        assertThat(read(sheets())).containsExactly("1: NUMBER 4");
        try (var rows = ExcelRows.open(new ByteArrayInputStream(sheets().bytes()), Optional.empty(), STANDARD)) {
            assertThat(rows.sheet()).isEqualTo("Points 2022");
        }
    }

    @Test
    void readsSheetOfName() {
        assertThat(read(sheets().bytes(), Optional.of("Older"), STANDARD)).containsExactly("1: NUMBER 3");
    }

    @ParameterizedTest
    @CsvSource({"points 2022", "Diagram"})
    void rejectsUnknownSheet(String name) {
        assertThat(error(sheets().bytes(), Optional.of(name), STANDARD))
                .isEqualTo("UNKNOWN_SHEET A1: found \"" + name
                        + "\", expected one of \"Old\"; \"Older\"; \"Points 2022\"; \"Other\"");
    }

    @Test
    void rejectsWorkbookWithoutSheet() {
        var hidden = Workbook.of(PLAIN).document("<sheets>" + Workbook.sheet("Points", 1, "hidden") + "</sheets>");
        assertThat(error(hidden)).isEqualTo("UNKNOWN_SHEET A1: found no visible sheet with cells, expected \"Points\"");
        assertThat(error(Workbook.of(PLAIN).document("<sheets/>")))
                .isEqualTo("UNKNOWN_SHEET A1: found no visible sheet with cells, expected a sheet with cells");
    }

    @Test
    void namesSheetInErrors() {
        assertThat(error(sheets().bytes(), Optional.of("Other"), STANDARD))
                .isEqualTo("MALFORMED_WORKBOOK Other!A1: found \"x\", expected a number");
    }
}
