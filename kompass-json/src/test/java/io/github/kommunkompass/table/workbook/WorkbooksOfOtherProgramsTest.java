package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rows of workbooks that openpyxl and LibreOffice have made, as the README beside them says. */
class WorkbooksOfOtherProgramsTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExcelRowsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static List<String> readResource(String name) throws IOException {
        return read(resource(name));
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
