package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.malformed;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.table.row.FileLimits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows and cells of a sheet, and what is wrong with them. */
class ExcelRowsTest {

    /** Sizes that small files exceed. */
    private static final FileLimits SMALL = new FileLimits(10_000, 20_000, 10, 5, 8);

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of(
                        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
                        List.of("1: NUMBER 1 | NUMBER 2", "2: NUMBER 3")),
                Arguments.of(
                        "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
                        List.of("3: TEXT  | NUMBER 1 | NUMBER 2", "4: NUMBER 3")),
                Arguments.of(
                        "<row r='2'/><row r='4'><c r='A4'/><c r='B4' s='1'/></row><row r='5'><c r='D5'><v>1</v></c></row>",
                        List.of("5: TEXT  | TEXT  | TEXT  | NUMBER 1")),
                // A hidden row, and what is not of interest.
                Arguments.of(
                        "<!-- a --><?b c?><row r='7' hidden='1' spans='1:3'><c r='A7'><!-- 1 --><v>1<!-- 2 -->2</v><extLst><ext><v>3</v>"
                                + "</ext></extLst></c><extLst><c r='B7'><v>4</v></c></extLst></row><other><row/></other>",
                        List.of("7: NUMBER 12")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsRows(String xml, List<String> expected) {
        assertThat(read(Workbook.of(xml))).isEqualTo(expected);
    }

    @Test
    void readsLargestCell() {
        var workbook = Workbook.of("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        assertThat(read(workbook))
                .singleElement()
                .asString()
                .startsWith("1048576: TEXT")
                .endsWith("| NUMBER 1");
        var text = Workbook.of("<row><c t='inlineStr'><is><t>" + "_x0041_".repeat(32_767) + "</t></is></c></row>");
        assertThat(read(text)).containsExactly("1: TEXT " + "A".repeat(32_767));
    }

    /** Where the reader is, not only that something is wrong. */
    static Stream<Arguments> malformedRows() {
        return Stream.of(
                Arguments.of("<row r='0'/>", "A1: found row 0, expected rows from 1"),
                Arguments.of("<row r='x'/>", "A1: found \"x\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        "<row r='1'/><row r='12345678901'/>",
                        "A2: found \"12345678901\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        "<row r='7'/><row r='5'/>",
                        "A5: found row 5 twice or after a later one, expected rows in ascending order"),
                Arguments.of(
                        "<row r='7'/><row r='7'/>",
                        "A7: found row 7 twice or after a later one, expected rows in ascending order"),
                Arguments.of(
                        "<row r='7'><c r='C7'/><c r='B7'/></row>",
                        "B7: found a cell twice or after a later one, expected cells in ascending order"),
                Arguments.of(
                        "<row r='7'><c r='C7'/><c r='C7'/></row>",
                        "C7: found a cell twice or after a later one, expected cells in ascending order"),
                Arguments.of("<row r='7'><c/><c r='C9'/></row>", "B7: found the cell \"C9\", expected a cell of row 7"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='s'><v>0</v></c></row>",
                        "A7: found the index 0 of a text, expected an index below 0"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='s'><v>-1</v></c></row>",
                        "A7: found \"-1\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='x'><v>0</v></c></row>",
                        "A7: found a cell of the type \"x\", expected one of b, d, e, inlineStr, n, s and str"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='b'><v>2</v></c></row>",
                        "A7: found \"2\", expected 1 or 0 for a truth value"),
                Arguments.of(
                        "<row r='7'><c r='A7' s='-1'/></row>",
                        "A7: found \"-1\", expected a whole number from 0 of at most nine digits"));
    }

    @ParameterizedTest
    @MethodSource("malformedRows")
    void rejectsMalformedRows(String xml, String expected) {
        assertThat(malformed(Workbook.of(xml))).isEqualTo("Points!" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "A", "a7", "", "$A$7", "AAAAAAAA7"})
    void rejectsOtherReferences(String reference) {
        assertThat(malformed(Workbook.of("<row r='7'><c r='" + reference + "'/></row>")))
                .isEqualTo("Points!A7: found the cell \"" + reference + "\", expected a cell of row 7");
    }

    static Stream<String> noNumbers() {
        return Stream.of("1,5", "0x1p3", "1d", ".", "1e", "-", "NaN", "1e999", "1".repeat(101), "٣");
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void rejectsOtherNumbers(String text) {
        assertThat(malformed(Workbook.of("<row r='7'><c r='A7'><v>" + text + "</v></c></row>")))
                .isEqualTo("Points!A7: found \"" + text + "\", expected a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022", "+12022-09-15T00:00"})
    void rejectsOtherDates(String text) {
        assertThat(malformed(Workbook.of("<row r='7'><c r='A7' t='d'><v>" + text + "</v></c></row>")))
                .isEqualTo("Points!A7: found \"" + text + "\", expected a date such as 2022-09-15");
    }

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                Arguments.of("<row r='11'/>", "Points!A11: found row 11, expected at most 10 rows"),
                Arguments.of("<row r='10'/><row/>", "Points!A11: found row 11, expected at most 10 rows"),
                Arguments.of(
                        "<row r='2'><c r='F2'/></row>", "Points!F2: found the cell \"F2\", expected at most 5 columns"),
                Arguments.of(
                        "<row r='2'><c r='E2'/><c/></row>", "Points!F2: found column 6, expected at most 5 columns"),
                Arguments.of(
                        "<row r='1'><c r='FXSHRXW1'/></row>",
                        "Points!FXSHRXW1: found the cell \"FXSHRXW1\", expected at most 5 columns"),
                // The largest column of a cell is one less.
                Arguments.of(
                        "<row r='1'><c r='FXSHRXX1'/></row>",
                        "Points!FXSHRXW1: found the cell \"FXSHRXX1\", expected at most 5 columns"),
                Arguments.of(
                        "<row r='2'><c r='B2' t='inlineStr'><is><t>123456789</t></is></c></row>",
                        "Points!B2: found a text of more than 8 characters, expected at most 8 characters"),
                Arguments.of(
                        "<row r='2'><c r='B2' t='inlineStr'><is><t>" + "_x0041_".repeat(9) + "</t></is></c></row>",
                        "Points!B2: found a text of more than 8 characters, expected at most 8 characters"),
                Arguments.of(
                        "<row r='2'><c r='B2'><f>" + "1+".repeat(1_000) + "1</f><v>0." + "0".repeat(1_000)
                                + "</v></c></row>",
                        "Points!B2: found a text of more than 8 characters, expected at most 8 characters"),
                Arguments.of(
                        "<row r='2'><c r='B2' t='s'><v>1</v></c></row>",
                        "Points!B2: found a text of more than 8 characters, expected at most 8 characters"));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void rejectsCellsBeyondLimits(String xml, String expected) {
        var workbook = Workbook.of(xml).shared("<si><t>12345678</t></si><si><t>123456789</t></si>");
        assertThat(error(workbook.bytes(), SMALL)).isEqualTo("TOO_LARGE " + expected);
    }

    @Test
    void readsCellsUpToLimits() {
        var workbook = Workbook.of("<row r='10'><c r='E10' t='s'><v>0</v></c></row>")
                .shared("<si><t>_x0041_2345678</t></si><si><t>123456789</t></si>");
        assertThat(read(workbook.bytes(), SMALL)).containsExactly("10: TEXT  | TEXT  | TEXT  | TEXT  | TEXT A2345678");
    }
}
