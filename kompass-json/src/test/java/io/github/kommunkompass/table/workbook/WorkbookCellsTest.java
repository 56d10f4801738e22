package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds and texts of cells. */
class WorkbookCellsTest {

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
}
