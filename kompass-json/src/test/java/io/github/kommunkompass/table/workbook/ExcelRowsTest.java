package io.github.kommunkompass.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.table.Cell;
import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelRowsTest {

    private static final String PLAIN = "<row r='1'><c r='A1'><v>7</v></c></row>";
    private static final String EXPECTED = ", expected a complete workbook in the format .xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final FileLimits SMALL = new FileLimits(10_000, 20_000, 10, 5, 8);
    private static final FileLimits STANDARD =
            new FileLimits(50 * 1024 * 1024, 500 * 1024 * 1024, 1_048_576, 16_384, 32_767);

    private static FileLimits sizes(int bytes, int inflated) {
        return new FileLimits(bytes, inflated, STANDARD.maxRows(), STANDARD.maxColumns(), STANDARD.maxCellLength());
    }

    private static List<String> read(byte[] file, Optional<String> sheet, FileLimits limits) {
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

    private static List<String> read(Workbook workbook) {
        return read(workbook.bytes(), Optional.empty(), STANDARD);
    }

    private static String error(byte[] file, Optional<String> sheet, FileLimits limits) {
        var e = catchThrowableOfType(InvalidFileException.class, () -> read(file, sheet, limits));
        return e.problem() + " " + new Cell(e.sheet(), e.row(), e.column()) + ": " + e.getMessage();
    }

    private static String error(byte[] file) {
        return error(file, Optional.empty(), STANDARD);
    }

    private static String malformed(Workbook workbook) {
        String error = error(workbook.bytes());
        assertThat(error).startsWith("MALFORMED_WORKBOOK ");
        return error.substring("MALFORMED_WORKBOOK ".length());
    }

    /** Reads one cell of a workbook with dates, other formats and three shared texts. */
    private static String cell(String xml) {
        var workbook = Workbook.of("<row r='1'>" + xml + "</row>")
                .formats("yyyy-mm-dd", "yyyy-mm", "yyyy", "yyyy\\-mm\\-dd\\ hh:mm", "0.0%", "h:mm")
                .shared("<si><t>Nässjö</t></si><si><r><rPr><b/></rPr><t>1</t></r><r><t>.1</t></r></si><si><t/></si>");
        List<String> lines = read(workbook);
        return lines.isEmpty() ? "" : lines.get(0).substring("1: ".length());
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                // Texts.
                Arguments.of("<c r='A1' t='s'><v>0</v></c>", "TEXT Nässjö"),
                Arguments.of("<c r='A1' t='s'><v> 1 </v></c>", "TEXT 1.1"),
                Arguments.of("<c r='A1' t='s'><v>2</v></c><c r='B1'><v>1</v></c>", "TEXT  | NUMBER 1"),
                Arguments.of("<c r='A1' t='s'/>", ""),
                Arguments.of("<c r='A1' t='inlineStr'><is><t>a</t></is></c>", "TEXT a"),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><r><t>a</t></r><rPh><t>b</t></rPh><r><t>c</t></r><phoneticPr/></is></c>",
                        "TEXT ac"),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><t>a&amp;b&#x1F600;<![CDATA[<c>]]></t></is></c>",
                        "TEXT a&b\ud83d\ude00<c>"),
                Arguments.of("<c r='A1' t='inlineStr'><is><t>_x0041__x005F_x0042_</t></is></c>", "TEXT A_x0042_"),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><t>a_x00e5_ _xÅ041_ _x004_ _x004</t></is></c>",
                        "TEXT aå _xÅ041_ _x004_ _x004"),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><r><t>_x00</t></r><r><t>41_</t></r></is></c>", "TEXT _x0041_"),
                Arguments.of("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a  b </t></is></c>", "TEXT a  b"),
                Arguments.of("<c r='A1' t='inlineStr'><is><t> \n</t></is></c>", ""),
                // Numbers.
                Arguments.of("<c r='A1'><v>69</v></c>", "NUMBER 69"),
                Arguments.of("<c r='A1' t='n'><v>1.1</v></c>", "NUMBER 1.1"),
                Arguments.of("<c r='A1' t='n'><v>1.1000000000000001</v></c>", "NUMBER 1.1"),
                Arguments.of("<c r='A1'><v> 6.9E1\n</v></c>", "NUMBER 69"),
                Arguments.of("<c r='A1'><v></v></c>", ""),
                Arguments.of("<c r='A1' s='5'><v>0.255</v></c>", "NUMBER 0.255"),
                Arguments.of("<c r='A1' s='99'><v>44819</v></c>", "NUMBER 44819"),
                // Dates.
                Arguments.of("<c r='A1' s='1'><v>44819</v></c>", "DATE 2022-09-15"),
                Arguments.of("<c r='A1' s='2'><v>44819</v></c>", "DATE 2022-09"),
                Arguments.of("<c r='A1' s='3'><v>44819</v></c>", "DATE 2022"),
                Arguments.of("<c r='A1' s='4'><v>44819</v></c>", "DATE 2022-09-15"),
                Arguments.of("<c r='A1' s='4'><v>44819.4375</v></c>", "OTHER the date and time 2022-09-15T10:30"),
                Arguments.of("<c r='A1' s='1'><v>44819.4375</v></c>", "OTHER the date and time 2022-09-15T10:30"),
                Arguments.of("<c r='A1' s='6'><v>0.4375</v></c>", "OTHER the time 10:30"),
                Arguments.of("<c r='A1' s='6'><v>44819</v></c>", "OTHER the date and time 2022-09-15T00:00"),
                Arguments.of("<c r='A1' t='d'><v>2022-09-15</v></c>", "DATE 2022-09-15"),
                Arguments.of("<c r='A1' t='d' s='2'><v>2022-09-15T00:00:00Z</v></c>", "DATE 2022-09"),
                Arguments.of(
                        "<c r='A1' t='d'><v>2022-09-15T10:30:00.500</v></c>",
                        "OTHER the date and time 2022-09-15T10:30:00.500"),
                // Others.
                Arguments.of("<c r='A1' t='b'><v>1</v></c>", "OTHER the truth value TRUE"),
                Arguments.of("<c r='A1' t='b'><v>false</v></c>", "OTHER the truth value FALSE"),
                Arguments.of("<c r='A1' t='e'><v>#N/A</v></c>", "OTHER the error #N/A"),
                Arguments.of("<c r='A1' t='e'><v>#\u202eN</v></c>", "OTHER the error #\\u202eN"),
                // Formulas.
                Arguments.of("<c r='A1'><f>B1+1</f><v>69</v></c>", "NUMBER 69"),
                Arguments.of("<c r='A1' t='str'><f>B1</f><v>a_x000A_b</v></c>", "TEXT a\nb"),
                Arguments.of("<c r='A1' t='str'><f>B1</f><v></v></c>", ""),
                Arguments.of("<c r='A1' s='1'><f>B1</f><v>44819</v></c>", "DATE 2022-09-15"),
                Arguments.of("<c r='A1'><f>B1</f></c>", "OTHER a formula without a saved value"),
                Arguments.of("<c r='A1'><f>B1</f><v/></c>", "OTHER a formula without a saved value"),
                Arguments.of("<c r='A1' t='str'><f>B1</f></c>", "OTHER a formula without a saved value"),
                Arguments.of(
                        "<c r='C1'><f t='shared' si='0'/></c>",
                        "TEXT  | TEXT  | OTHER a formula without a saved value"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsCells(String xml, String expected) {
        assertThat(cell(xml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "+5, 5",
        "007, 7",
        "-7, -7",
        "69.0, 69",
        "1., 1",
        ".5, 0.5",
        "-1.50, -1.5",
        "0.1, 0.1",
        "2.1000000000000001, 2.1",
        "0.30000000000000004, 0.30000000000000004",
        "69.000000000000014, 69.00000000000001",
        "123456789012345, 123456789012345",
        "1234567890123456789, 1234567890123456800",
        "2e23, 2E+23",
        "2.00000000000000012E-3, 0.002",
        "1e2, 100",
        "1E-7, 0.0000001",
        "2.0000000000000001E-3, 0.002",
        "1.5e300, 1.5E+300",
    })
    void writesNumbersWithFewestDigits(String saved, String expected) {
        assertThat(cell("<c r='A1'><v>" + saved + "</v></c>")).isEqualTo("NUMBER " + expected);
    }

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

    @Test
    void readsStrictEdition() {
        String relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        var workbook = Workbook.of("<row r='1'><c r='A1' t='d'><v>2022-09-15</v></c></row>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "metadata/core-properties' Target='docProps/core.xml'/><Relationship Id='b' Type='"
                                + relationships
                                + "officeDocument' Target='/xl/workbook.xml'/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:s='" + relationships
                                + "' conformance='strict'><x:sheets><x:sheet name='A' sheetId='1' s:id='r1'/></x:sheets></x:workbook>");
        assertThat(read(workbook)).containsExactly("1: DATE 2022-09-15");
    }

    @Test
    void findsPartsWhereverTheyAre() {
        var workbook = Workbook.of(PLAIN)
                .renamed("xl/workbook.xml", "xl\\Workbook.xml")
                .renamed(SHEET, "Other/sheet.xml")
                .relationships(Workbook.relationship("r1", "worksheet", "./../xl/..\\other//sheet.xml"));
        assertThat(read(workbook)).containsExactly("1: NUMBER 7");
        assertThat(read(workbook.relationships(Workbook.relationship("r1", "worksheet", "/other/sheet.xml"))))
                .containsExactly("1: NUMBER 7");
    }

    @Test
    void readsEncodingsOfFormat() {
        String xml =
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>\u00e5\u3c3c</t></is></c></row></sheetData></worksheet>";
        for (String start : List.of("", "\ufeff", "<?xml version='1.0' encoding='UTF-8'?>")) {
            assertThat(read(Workbook.of("").part(SHEET, start + xml))).containsExactly("1: TEXT \u00e5\u3c3c");
        }
        for (String start : List.of("", "<?xml version='1.0' encoding='UTF-16'?>")) {
            var bigEndian = Workbook.of("").part(SHEET, ("\ufeff" + start + xml).getBytes(StandardCharsets.UTF_16BE));
            assertThat(read(bigEndian)).containsExactly("1: TEXT \u00e5\u3c3c");
            var littleEndian =
                    Workbook.of("").part(SHEET, ("\ufeff" + start + xml).getBytes(StandardCharsets.UTF_16LE));
            assertThat(read(littleEndian)).containsExactly("1: TEXT \u00e5\u3c3c");
        }
    }

    /** The parser of the JDK would print an error. */
    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void printsNothing() {
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] xml = "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet>\u00e5</worksheet>"
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(malformed(Workbook.of("").part(SHEET, xml)))
                    .isEqualTo("Points!A1: found malformed XML in the part \"" + SHEET + "\"" + EXPECTED);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

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
        assertThat(error(hidden.bytes()))
                .isEqualTo("UNKNOWN_SHEET A1: found no visible sheet with cells, expected \"Points\"");
        assertThat(error(Workbook.of(PLAIN).document("<sheets/>").bytes()))
                .isEqualTo("UNKNOWN_SHEET A1: found no visible sheet with cells, expected a sheet with cells");
    }

    @Test
    void namesSheetInErrors() {
        assertThat(error(sheets().bytes(), Optional.of("Other"), STANDARD))
                .isEqualTo("MALFORMED_WORKBOOK Other!A1: found \"x\", expected a number");
    }

    /** Where the reader is, not only that something is wrong. */
    static Stream<Arguments> malformedRows() {
        String rest = EXPECTED;
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
                Arguments.of("<row r='7'><c r='7'/></row>", "A7: found the cell \"7\", expected a cell of row 7"),
                Arguments.of("<row r='7'><c r='A'/></row>", "A7: found the cell \"A\", expected a cell of row 7"),
                Arguments.of("<row r='7'><c r='a7'/></row>", "A7: found the cell \"a7\", expected a cell of row 7"),
                Arguments.of("<row r='7'><c r=''/></row>", "A7: found the cell \"\", expected a cell of row 7"),
                Arguments.of("<row r='7'><c r='$A$7'/></row>", "A7: found the cell \"$A$7\", expected a cell of row 7"),
                Arguments.of(
                        "<row r='7'><c r='AAAAAAAA7'/></row>",
                        "A7: found the cell \"AAAAAAAA7\", expected a cell of row 7"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='s'><v>0</v></c></row>",
                        "A7: found the index 0 of a text, expected an index below 0"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='s'><v>-1</v></c></row>",
                        "A7: found \"-1\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='x'><v>0</v></c></row>",
                        "A7: found a cell of the type \"x\", expected one of b, d, e, inlineStr, n, s and str"),
                Arguments.of("<row r='7'><c r='A7'><v>1,5</v></c></row>", "A7: found \"1,5\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>0x1p3</v></c></row>", "A7: found \"0x1p3\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>1d</v></c></row>", "A7: found \"1d\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>.</v></c></row>", "A7: found \".\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>1e</v></c></row>", "A7: found \"1e\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>-</v></c></row>", "A7: found \"-\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>NaN</v></c></row>", "A7: found \"NaN\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>1e999</v></c></row>", "A7: found \"1e999\", expected a number"),
                Arguments.of(
                        "<row r='7'><c r='A7'><v>" + "1".repeat(101) + "</v></c></row>",
                        "A7: found \"" + "1".repeat(101) + "\", expected a number"),
                Arguments.of("<row r='7'><c r='A7'><v>٣</v></c></row>", "A7: found \"٣\", expected a number"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='b'><v>2</v></c></row>",
                        "A7: found \"2\", expected 1 or 0 for a truth value"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='d'><v>2022-02-30</v></c></row>",
                        "A7: found \"2022-02-30\", expected a date such as 2022-09-15"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='d'><v>2022</v></c></row>",
                        "A7: found \"2022\", expected a date such as 2022-09-15"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='d'><v>+12022-09-15T00:00</v></c></row>",
                        "A7: found \"+12022-09-15T00:00\", expected a date such as 2022-09-15"),
                Arguments.of(
                        "<row r='7'><c r='A7' s='-1'/></row>",
                        "A7: found \"-1\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        "<row r='7'><c r='A7' t='" + "x".repeat(1_001) + "'/></row>",
                        "A7: found the attribute \"t\" of 1001 characters" + rest),
                Arguments.of(
                        "<row r='7'><c r='B7'></row>", "B7: found malformed XML in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'><c r='B7'><v>&x;</v></c></row>",
                        "B7: found malformed XML in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'><c r='B7'><v>\u0001</v></c></row>",
                        "B7: found malformed XML in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'><c r='B7'/>" + "<a>".repeat(200),
                        "B7: found elements more than 100 deep in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'>" + names("<a%d/>") + "</row>",
                        "A7: found more than 1000 names of elements in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'>" + names("<a b%d=''/>") + "</row>",
                        "A7: found more than 1000 names of elements in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'>" + names("<a xmlns='urn:%d'/>") + "</row>",
                        "A7: found more than 1000 names of elements in the part \"" + SHEET + "\"" + rest),
                Arguments.of(
                        "<row r='7'>" + names("<?a%d b?>") + "</row>",
                        "A7: found more than 1000 names of elements in the part \"" + SHEET + "\"" + rest));
    }

    private static String names(String format) {
        return String.join(
                "", IntStream.range(0, 1_001).mapToObj(format::formatted).toList());
    }

    @ParameterizedTest
    @MethodSource("malformedRows")
    void rejectsMalformedRows(String xml, String expected) {
        assertThat(malformed(Workbook.of(xml))).isEqualTo("Points!" + expected);
    }

    static Stream<Arguments> malformedParts() {
        String doctype = "<!DOCTYPE worksheet [<!ENTITY a 'b'>]>";
        return Stream.of(
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, doctype + "<worksheet/>"),
                        "Points!A1: found a document type or an entity in the part \"" + SHEET + "\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .part("_rels/.rels", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Relationships/>"),
                        "A1: found a document type or an entity in the part \"_rels/.rels\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).shared("").part("xl/sharedStrings.xml", doctype + "<sst/>"),
                        "Points!A1: found a document type or an entity in the part \"xl/sharedStrings.xml\""
                                + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .part(SHEET, "<worksheet>\u00e5</worksheet>".getBytes(StandardCharsets.ISO_8859_1)),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, ""),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, "<worksheet/><worksheet/>"),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, "<chartsheet/>"),
                        "Points!A1: found the element \"chartsheet\" in the part \"" + SHEET
                                + "\", expected the element \"worksheet\""),
                Arguments.of(
                        Workbook.of(PLAIN).part("xl/workbook.xml", "<document/>"),
                        "A1: found the element \"document\" in the part \"xl/workbook.xml\", expected the element \"workbook\""),
                Arguments.of(
                        Workbook.of(PLAIN).without(SHEET), "Points!A1: found no part \"" + SHEET + "\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).styles("").without("xl/styles.xml"),
                        "Points!A1: found no part \"xl/styles.xml\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).without("xl/workbook.xml"),
                        "A1: found no part \"xl/workbook.xml\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).without("_rels/.rels"),
                        "A1: found a zip archive without a workbook, expected a workbook in the format .xlsx"),
                Arguments.of(
                        Workbook.of(PLAIN).relationships(""),
                        "A1: found the sheet \"Points\" without a part" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .relationships(
                                        "<Relationship Id='r1' Type='worksheet' Target='a' TargetMode='External'/>"),
                        "A1: found the sheet \"Points\" without a part" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .relationships(Workbook.relationship("r1", "worksheet", "a")
                                        + Workbook.relationship("r1", "worksheet", "b")),
                        "A1: found two relationships \"r1\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).relationships("<Relationship Id='r1' Type='worksheet'/>"),
                        "A1: found no attribute \"Target\" of the element \"Relationship\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).document("<sheets><sheet name='a'/></sheets>"),
                        "A1: found no attribute \"id\" of the element \"sheet\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .document("<sheets>" + Workbook.sheet("A", 1) + Workbook.sheet("A", 1) + "</sheets>"),
                        "A1: found two sheets \"A\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).styles("<numFmts><numFmt numFmtId='x' formatCode='0'/></numFmts>"),
                        "Points!A1: found \"x\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        Workbook.of(PLAIN).part("XL/workbook.XML", ""),
                        "A1: found two parts \"XL/workbook.XML\"" + EXPECTED),
                Arguments.of(
                        Workbook.of(PLAIN).part("a".repeat(1_001), ""),
                        "A1: found a part with a name of 1001 bytes" + EXPECTED),
                Arguments.of(
                        Workbook.empty()
                                .part(
                                        "_rels/.rels",
                                        "<Relationships><Relationship Id='r1' Type='" + Workbook.DOCUMENT_TYPE
                                                + "' Target='xl/workbook.bin'/></Relationships>")
                                .part("xl/workbook.bin", ""),
                        "A1: found a workbook in the binary format .xlsb, expected a workbook in the format .xlsx"));
    }

    @ParameterizedTest
    @MethodSource("malformedParts")
    void rejectsMalformedParts(Workbook workbook, String expected) {
        assertThat(malformed(workbook)).isEqualTo(expected);
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
        assertThat(error(workbook.bytes(), Optional.empty(), SMALL)).isEqualTo("TOO_LARGE " + expected);
    }

    @Test
    void readsCellsUpToLimits() {
        var workbook = Workbook.of("<row r='10'><c r='E10' t='s'><v>0</v></c></row>")
                .shared("<si><t>_x0041_2345678</t></si><si><t>123456789</t></si>");
        assertThat(read(workbook.bytes(), Optional.empty(), SMALL))
                .containsExactly("10: TEXT  | TEXT  | TEXT  | TEXT  | TEXT A2345678");
    }

    @Test
    void rejectsWorkbooksBeyondLimits() {
        byte[] file = Workbook.of(PLAIN).bytes();
        assertThat(read(file, Optional.empty(), sizes(file.length, 10_000))).hasSize(1);
        assertThat(error(file, Optional.empty(), sizes(file.length - 1, 10_000)))
                .isEqualTo("TOO_LARGE A1: found a file of more than " + (file.length - 1) + " bytes, expected at most "
                        + (file.length - 1) + " bytes");
        assertThat(error(file, Optional.empty(), sizes(10_000, 100)))
                .isEqualTo("TOO_LARGE A1: found parts of 169 bytes, expected at most 100 bytes, inflated");
    }

    /** The sizes of all parts that are needed are known before the first is read, which is malformed here. */
    @Test
    void checksSizesBeforeInflating() {
        var workbook = Workbook.of(" ".repeat(5_000)).styles("<x").shared(" ".repeat(5_000) + "<x");
        assertThat(error(workbook.bytes(), Optional.empty(), sizes(10_000, 10_000)))
                .matches("TOO_LARGE Points!A1: found parts of 1[0-9]{4} bytes, expected at most 10000 bytes, inflated");
    }

    @Test
    void rejectsTooManySharedTexts() {
        var workbook = Workbook.of(PLAIN).shared("<si><t>a</t></si>".repeat(19)).bytes();
        assertThat(read(workbook, Optional.empty(), sizes(10_000, 9_690))).hasSize(1);
        assertThat(error(workbook, Optional.empty(), sizes(10_000, 9_680)))
                .isEqualTo(
                        "TOO_LARGE Points!A1: found texts of cells of more than 968 bytes, expected at most 968 bytes");
        var wide =
                Workbook.of(PLAIN).shared("<si><t>\u0142</t></si>".repeat(19)).bytes();
        assertThat(error(wide, Optional.empty(), sizes(10_000, 9_690))).startsWith("TOO_LARGE");
    }

    @Test
    void rejectsTooManyStyles() {
        var workbook = Workbook.of(PLAIN).styles("<cellXfs>" + "<xf/>".repeat(65_537) + "</cellXfs>");
        assertThat(error(workbook.bytes()))
                .isEqualTo("TOO_LARGE Points!A1: found more than 65536 formats of cells, expected at most 65536");
    }

    @Test
    void rejectsTooManySheets() {
        var workbook = Workbook.of(PLAIN)
                .document("<sheets>"
                        + String.join(
                                "",
                                IntStream.rangeClosed(0, 10_000)
                                        .mapToObj(i -> "<sheet name='" + i + "' r:id='r1'/>")
                                        .toList())
                        + "</sheets>");
        assertThat(error(workbook.bytes()))
                .isEqualTo("TOO_LARGE A1: found more than 10000 sheets, expected at most 10000");
    }

    @Test
    void rejectsTooManyRelationships() {
        var workbook = Workbook.of(PLAIN)
                .relationships(String.join(
                        "",
                        IntStream.rangeClosed(0, 10_000)
                                .mapToObj(i -> "<Relationship Id='" + i + "' Type='a' Target='b'/>")
                                .toList()));
        assertThat(error(workbook.bytes()))
                .isEqualTo("TOO_LARGE A1: found more than 10000 relationships, expected at most 10000");
    }

    @Test
    void rejectsTooManyParts() {
        var workbook = Workbook.of(PLAIN);
        IntStream.rangeClosed(1, 9_997).forEach(i -> workbook.part("part" + i, ""));
        assertThat(error(workbook.bytes()))
                .isEqualTo("TOO_LARGE A1: found a zip archive of 10001 parts, expected at most 10000 parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a b='%s'/>",
                "<a>&lt;<!--%s--></a>",
                "<?a %s?>",
                "<![CDATA[%s]]>",
            })
    void rejectsPiecesThatDoNotFitIntoMemory(String format) {
        assertThat(read(Workbook.of(format.formatted("x".repeat(1_000_000)) + PLAIN)))
                .hasSize(1);
        assertThat(error(Workbook.of(format.formatted("x".repeat(1_100_000))).bytes()))
                .isEqualTo("TOO_LARGE Points!A1: found an element of more than 1048576 bytes in the part \"" + SHEET
                        + "\", expected a smaller one");
    }

    /** Later versions of Java allow 100,000 by default. */
    @Test
    void readsManyEntities() {
        assertThat(read(Workbook.of("<!-- a -->" + "&amp;".repeat(200_000) + PLAIN)))
                .hasSize(1);
    }

    @Test
    void rejectsManyAttributes() {
        String attributes = String.join(
                "", IntStream.range(0, 300).mapToObj(i -> " a" + i + "=''").toList());
        assertThat(malformed(Workbook.of("<row" + attributes + "/>")))
                .isEqualTo("Points!A1: found malformed XML in the part \"" + SHEET + "\"" + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a file of 0 bytes, expected a complete workbook in the format .xlsx",
                "a | a file of 1 byte, expected a complete workbook in the format .xlsx",
                "Kommun;1.1 | a file in another format, expected a workbook in the format .xlsx",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 | a workbook in the old format .xls, or an encrypted one, expected a "
                        + "workbook in the format .xlsx",
            })
    void rejectsOtherFiles(String content, String expected) {
        assertThat(error(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("MALFORMED_WORKBOOK A1: found " + expected);
    }

    @Test
    void rejectsZipWithoutDirectory() {
        assertThat(error("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a damaged or incomplete file" + EXPECTED);
    }

    private static byte[] openDocument(String type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            byte[] content = type.getBytes(StandardCharsets.US_ASCII);
            var entry = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void rejectsOpenDocument() throws IOException {
        assertThat(error(openDocument("application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a spreadsheet in the format OpenDocument (.ods),"
                        + " expected a workbook in the format .xlsx");
        assertThat(error(openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a document in the format OpenDocument,"
                        + " expected a workbook in the format .xlsx");
        assertThat(error(openDocument("application/epub+zip")))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a zip archive without a workbook,"
                        + " expected a workbook in the format .xlsx");
    }

    /** The bytes of a workbook of which some are changed. */
    static final class Patched {

        private final ByteBuffer bytes;

        Patched(Workbook workbook) {
            bytes = ByteBuffer.wrap(workbook.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        }

        /** Returns where the entry of a part is in the directory. */
        int directory(String part) {
            int at = bytes.getInt(end() + 16);
            while (!name(at).equals(part)) {
                at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
            }
            return at;
        }

        private String name(int at) {
            return new String(bytes.array(), at + 46, bytes.getShort(at + 28), StandardCharsets.UTF_8);
        }

        int end() {
            return bytes.capacity() - 22;
        }

        /** Returns where the header of a part is. */
        int header(String part) {
            return bytes.getInt(directory(part) + 42);
        }

        int data(String part) {
            int header = header(part);
            return header + 30 + bytes.getShort(header + 26) + bytes.getShort(header + 28);
        }

        Patched setByte(int at, int value) {
            bytes.put(at, (byte) value);
            return this;
        }

        Patched setShort(int at, int value) {
            bytes.putShort(at, (short) value);
            return this;
        }

        Patched setInt(int at, int value) {
            bytes.putInt(at, value);
            return this;
        }

        byte[] bytes() {
            return bytes.array();
        }
    }

    private static Patched patched() {
        return new Patched(Workbook.of(PLAIN));
    }

    private static String damaged(Patched patched) {
        String error = error(patched.bytes());
        assertThat(error).startsWith("MALFORMED_WORKBOOK ").endsWith(EXPECTED);
        return error.substring("MALFORMED_WORKBOOK ".length(), error.length() - EXPECTED.length());
    }

    @Test
    void rejectsPartLargerThanDirectoryTells() {
        Patched patched = patched();
        patched.setInt(patched.directory(SHEET) + 24, 100);
        assertThat(damaged(patched))
                .isEqualTo("Points!A1: found the part \"" + SHEET
                        + "\" of more than the 100 bytes that the archive tells");
    }

    @Test
    void rejectsPartSmallerThanDirectoryTells() {
        Patched patched = patched();
        patched.setInt(patched.directory(SHEET) + 24, 1_000);
        assertThat(damaged(patched)).isEqualTo("Points!A1: found a damaged part \"" + SHEET + "\"");
    }

    @Test
    void rejectsWrongChecksum() {
        Patched patched = patched();
        patched.setInt(patched.directory(SHEET) + 16, 1);
        assertThat(damaged(patched)).isEqualTo("Points!A1: found a damaged part \"" + SHEET + "\"");
    }

    @Test
    void rejectsCorruptData() {
        Patched patched = patched();
        patched.setByte(patched.data(SHEET), 0xff);
        assertThat(damaged(patched)).isEqualTo("Points!A1: found a damaged part \"" + SHEET + "\"");
    }

    @Test
    void rejectsDataThatEndEarly() {
        Patched patched = patched();
        int size = patched.directory(SHEET) + 20;
        patched.setInt(size, patched.bytes.getInt(size) - 10);
        assertThat(damaged(patched)).isEqualTo("Points!A1: found a damaged part \"" + SHEET + "\"");
    }

    @Test
    void rejectsEncryptedPart() {
        Patched patched = patched();
        patched.setShort(patched.directory(SHEET) + 8, 1);
        assertThat(damaged(patched)).isEqualTo("A1: found an encrypted part \"" + SHEET + "\"");
    }

    @Test
    void rejectsUnknownCompression() {
        Patched patched = patched();
        patched.setShort(patched.directory(SHEET) + 10, 9);
        assertThat(damaged(patched)).isEqualTo("Points!A1: found the part \"" + SHEET + "\" compressed by method 9");
    }

    @Test
    void rejectsOtherNameInHeader() {
        Patched patched = patched();
        patched.setByte(patched.header(SHEET) + 30, 'y');
        assertThat(damaged(patched))
                .isEqualTo("Points!A1: found the part \"" + SHEET + "\" with another name in its header");
    }

    static Stream<Arguments> damagedDirectories() {
        return Stream.of(
                Arguments.of(patched().setInt(patched().end() + 16, 0x7fff_ffff)),
                Arguments.of(patched().setInt(patched().end() + 16, -2)),
                Arguments.of(patched().setInt(patched().end() + 16, -1)),
                Arguments.of(patched().setInt(patched().end() + 16, 0)),
                Arguments.of(patched().setInt(patched().end() + 12, 0)),
                Arguments.of(patched().setInt(patched().end() + 12, 0x7fff_ffff)),
                Arguments.of(patched().setShort(patched().end() + 10, 3)),
                Arguments.of(patched().setShort(patched().end() + 10, 6)),
                Arguments.of(patched().setShort(patched().end() + 20, 1)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels"), 0)),
                Arguments.of(patched().setShort(patched().directory("_rels/.rels") + 28, 500)),
                Arguments.of(patched().setShort(patched().directory("_rels/.rels") + 30, 0xffff)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels") + 24, -1)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels") + 42, -1)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels") + 42, 1)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels") + 42, 0x7fff_ffff)),
                Arguments.of(patched().setInt(patched().directory("_rels/.rels") + 20, 0x7fff_ffff)),
                Arguments.of(patched().setShort(patched().header("_rels/.rels") + 28, 0xffff)));
    }

    @ParameterizedTest
    @MethodSource("damagedDirectories")
    void rejectsDamagedDirectory(Patched patched) {
        assertThat(damaged(patched)).isEqualTo("A1: found a damaged or incomplete file");
    }

    /** A file may be cut off anywhere, and have a bit changed in any byte. */
    @Test
    void rejectsEveryDamage() {
        byte[] file =
                Workbook.of(PLAIN).shared("<si><t>a</t></si>").formats("yyyy").bytes();
        for (int length = 0; length < file.length; length++) {
            assertThat(error(Arrays.copyOf(file, length))).startsWith("MALFORMED_WORKBOOK");
        }
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= (byte) (1 << i % Byte.SIZE);
            try {
                assertThat(read(changed, Optional.empty(), STANDARD)).containsExactly("1: NUMBER 7");
            } catch (InvalidFileException e) {
                assertThat(e.problem()).isIn(FileProblem.MALFORMED_WORKBOOK, FileProblem.TOO_LARGE);
            }
        }
    }

    @Test
    void findsDirectoryBeforeComment() {
        byte[] file = Workbook.of(PLAIN).bytes();
        byte[] comment = "PK\u0005\u0006 and a comment of some length".getBytes(StandardCharsets.US_ASCII);
        byte[] longer = Arrays.copyOf(file, file.length + comment.length);
        System.arraycopy(comment, 0, longer, file.length, comment.length);
        longer[file.length - 2] = (byte) comment.length;
        assertThat(read(longer, Optional.empty(), STANDARD)).containsExactly("1: NUMBER 7");
    }

    /** Some programs write all workbooks in the form of those of more than 4 GB. */
    @Test
    void readsZip64() {
        var patched = new Patched(Workbook.of(PLAIN));
        int start = patched.bytes.getInt(patched.end() + 16);
        int entry = patched.directory(SHEET);
        int rest = entry + 46 + SHEET.length();
        var larger = ByteBuffer.allocate(patched.end() + 32 + 56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        larger.put(patched.bytes(), 0, rest);
        larger.putShort((short) 0x9999).putShort((short) 0);
        larger.putShort((short) 1).putShort((short) 24);
        larger.putLong(patched.bytes.getInt(entry + 24)).putLong(patched.bytes.getInt(entry + 20));
        larger.putLong(patched.bytes.getInt(entry + 42));
        larger.put(patched.bytes(), rest, patched.end() - rest);
        larger.putShort(entry + 30, (short) 32);
        larger.putInt(entry + 20, -1).putInt(entry + 24, -1).putInt(entry + 42, -1);
        int end = larger.position();
        larger.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        larger.putLong(4).putLong(4).putLong(end - start).putLong(start);
        larger.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        larger.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1);
        assertThat(read(larger.array(), Optional.empty(), STANDARD)).containsExactly("1: NUMBER 7");
        larger.putLong(end + 56 + 8, -1);
        assertThat(error(larger.array()))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a damaged or incomplete file" + EXPECTED);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExcelRowsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static List<String> readResource(String name) throws IOException {
        return read(resource(name), Optional.empty(), STANDARD);
    }

    /** How the files were made is in the README beside them. */
    @Test
    void readsWideFormOfOpenpyxl() throws IOException {
        List<String> lines = readResource("openpyxl-wide.xlsx");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith(
                        "1: TEXT Kommun | TEXT Kommunkod | TEXT Revision | TEXT Utvärderad | NUMBER 1.1 | NUMBER 1.2 |")
                .endsWith(" | NUMBER 8.3 | NUMBER 8.4");
        assertThat(lines.get(1))
                .startsWith(
                        "2: TEXT Nässjö | TEXT 0682 | TEXT SE-2020 | DATE 2022-09 | NUMBER 13 | NUMBER 8 | NUMBER 23");
        assertThat(lines.get(2))
                .startsWith("3: TEXT Kommun A | TEXT  | TEXT SE-2020 | DATE 2023-03-01 | NUMBER 5")
                .contains(" | NUMBER 5 | TEXT  | TEXT  | TEXT  | TEXT  | NUMBER 7 |");
        assertThat(lines.get(3)).startsWith("5: TEXT Kommun B | TEXT  | TEXT SE-2020 | DATE 2023-12-31 | NUMBER 4");
    }

    @Test
    void readsFormulasOfOpenpyxl() throws IOException {
        assertThat(readResource("openpyxl-formulas.xlsx"))
                .containsExactly(
                        "1: TEXT Kommun | TEXT Revision | TEXT Utvärderad | TEXT 1.1 | TEXT 1.2 | TEXT 1",
                        "2: TEXT Kommun A | TEXT SE-2020 | DATE 2023-03 | NUMBER 13 | NUMBER 8"
                                + " | OTHER a formula without a saved value");
    }

    @Test
    void readsWideFormOfLibreOffice() throws IOException {
        List<String> lines = readResource("libreoffice-wide.xlsx");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("1: TEXT Kommun |").endsWith(" | TEXT 8.4 | TEXT Total");
        assertThat(lines.get(1))
                .startsWith("2: TEXT Nässjö | TEXT 0682 | TEXT SE-2020 | DATE 2022-09-01 | NUMBER 13 | NUMBER 8 |")
                .endsWith(" | NUMBER 25 | NUMBER 542");
        assertThat(lines.get(2))
                .startsWith("3: TEXT Kommun A | TEXT  | TEXT SE-2020 | DATE 2023-03-01 | NUMBER 5 |")
                .endsWith(" | NUMBER 5 | NUMBER 7 | NUMBER 182");
    }

    @Test
    void readsOverviewOfLibreOffice() throws IOException {
        assertThat(readResource("libreoffice-overview.xlsx"))
                .hasSize(46)
                .startsWith(
                        "1: TEXT Kod | TEXT Delområde | TEXT Poäng | TEXT Max",
                        "2: NUMBER 1 | TEXT Samspel mellan förtroendevalda och medborgare | NUMBER 69 | NUMBER 100",
                        "3: TEXT 1.1 | TEXT Strategi för demokratiutveckling och information | NUMBER 13 | NUMBER 20")
                .endsWith("46: TEXT  | TEXT Totalt | NUMBER 542 | NUMBER 800");
    }

    @Test
    void rejectsOtherFormatsOfLibreOffice() throws IOException {
        assertThat(error(resource("libreoffice.ods")))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a spreadsheet in the format OpenDocument (.ods),"
                        + " expected a workbook in the format .xlsx");
        assertThat(error(resource("libreoffice.xls")))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a workbook in the old format .xls, or an encrypted one,"
                        + " expected a workbook in the format .xlsx");
    }
}
