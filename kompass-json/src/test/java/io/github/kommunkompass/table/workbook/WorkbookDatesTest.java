package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.cell;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, which are numbers that have the format of one. */
class WorkbookDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1, DATE 1900-01-01",
        "59, DATE 1900-02-28",
        "60, 'OTHER the date 1900-02-29, which does not exist'",
        "61, DATE 1900-03-01",
        "2958465, DATE 9999-12-31",
        "2958466, OTHER the number 2958466 as a date",
        "2958465.9999999, OTHER the number 2958465.9999999 as a date",
        "1e300, OTHER the number 1E+300 as a date",
        "-1, OTHER the number -1 as a date",
        "0, OTHER the time 00:00",
        "0.5, OTHER the time 12:00",
        "44818.9999999999, DATE 2022-09-15",
        "44819.0000000001, DATE 2022-09-15",
        "44819.00001, OTHER the date and time 2022-09-15T00:00:01",
    })
    void countsDaysFrom1900(String saved, String expected) {
        assertThat(cell("<c r='A1' s='1'><v>" + saved + "</v></c>")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, DATE 1904-01-01",
        "43357, 1, DATE 2022-09-15",
        "43357, 2, DATE 2022",
        "43357.5, 1, OTHER the date and time 2022-09-15T12:00",
        "2957003, 1, DATE 9999-12-31",
        "2957004, 1, OTHER the number 2957004 as a date",
        "0.5, 3, OTHER the time 12:00",
        "1.5, 3, OTHER the date and time 1904-01-02T12:00",
    })
    void countsDaysFrom1904(String saved, int style, String expected) {
        var workbook = Workbook.of("<row><c s='" + style + "'><v>" + saved + "</v></c></row>")
                .document("<workbookPr date1904='1'/><sheets>" + Workbook.sheet("Points", 1) + "</sheets>")
                .formats("yyyy-mm-dd", "yyyy", "[h]:mm");
        assertThat(read(workbook)).containsExactly("1: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | NUMBER",
                "0.00 | NUMBER",
                "0.00E+00 | NUMBER",
                "# ##0\\ \"dagar\" | NUMBER",
                "[Red]0;[Blue]-0 | NUMBER",
                "0_d | NUMBER",
                "0*d | NUMBER",
                "0\\d | NUMBER",
                "0;yyyy-mm-dd | NUMBER",
                "#,##0.00\\ [$kr-41D] | NUMBER",
                "\"yyyy | NUMBER",
                "[ | NUMBER",
                "0\\ | NUMBER",
                "@ | NUMBER",
                "YYYY-MM-DD | DATE",
                "yyyy\\-mm\\-dd;@ | DATE",
                "[$-41D]d mmmm yyyy | DATE",
                "[$-F800]dddd, mmmm dd, yyyy | DATE",
                "[Red]d/m/yy | DATE",
                "yyyy-mm-dd hh:mm:ss | DATE",
                "d mmm | DATE",
                "mmmm | DATE",
                "yyyy-mm | MONTH",
                "mmm yy | MONTH",
                "[$-41D]mmmm yyyy;@ | MONTH",
                "yyyy | YEAR",
                "\"år \"yyyy | YEAR",
                "h:mm AM/PM | TIME",
                "mm:ss.0 | TIME",
                "[h]:mm | TIME",
                "[mm] | TIME",
                "[ss] | TIME",
            })
    void tellsDatesByCodeOfFormat(String code, CellFormat expected) {
        assertThat(CellFormat.of(code)).isEqualTo(expected);
    }

    @Test
    void tellsDatesByBuiltInFormat() {
        assertThat(IntStream.range(0, 70).filter(id -> CellFormat.builtIn(id) != CellFormat.NUMBER))
                .containsExactly(
                        14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
                        52, 53, 54, 55, 56, 57, 58);
        assertThat(CellFormat.builtIn(14)).isEqualTo(CellFormat.DATE);
        assertThat(CellFormat.builtIn(17)).isEqualTo(CellFormat.MONTH);
        assertThat(CellFormat.builtIn(46)).isEqualTo(CellFormat.TIME);
        var workbook = Workbook.of("<row><c s='1'><v>44819</v></c></row>")
                .styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>");
        assertThat(read(workbook)).containsExactly("1: DATE 2022-09-15");
    }
}
