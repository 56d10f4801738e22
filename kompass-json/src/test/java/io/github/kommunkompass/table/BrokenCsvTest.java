package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with CSV, each with its cell. In the inputs, a bar is the end of a row. */
class BrokenCsvTest {

    private static final String WIDE = "municipality;code;country;revision;evaluated;1;2;3.1|";
    private static final String GOOD = "Nässjö;0682;SE;SE-2020;2022-09;";

    private static List<String> messages(byte[] csv, TableSettings settings) {
        InvalidTableException thrown = catchThrowableOfType(
                InvalidTableException.class,
                () -> KompassTables.standard().with(settings).read(new ByteArrayInputStream(csv)));
        return thrown.cellViolations().stream().map(CellViolation::message).toList();
    }

    private static List<String> messages(String csv) {
        return messages(csv.replace('|', '\n').getBytes(StandardCharsets.UTF_8), TableSettings.standard());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
                    69,5;; ~ F2: found "69,5", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    69.01;; ~ F2: found "69.01", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    -1;; ~ F2: found "-1", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    1e1;; ~ F2: found "1e1", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    7 0;; ~ F2: found "7 0", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    1234567890;; ~ F2: found "1234567890", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    101;; ~ F2: found 101, expected a whole number from 0 to 100
                    ;;21 ~ H2: found 21, expected a whole number from 0 to 10
                    sjuttio;; ~ F2: found "sjuttio", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    #N/A;; ~ F2: found "#N/A", expected a whole number from 0 to 100, or why it is missing, such as not-assessed
                    ;;;9 ~ I2: found "9" in a column without a name, expected nothing
                    "69" x;; ~ F2: found text after a closing quote, expected a separator, the end of the row, or a doubled quote
                    "69;; ~ F2: found a quote that is not closed, expected a closing quote
                    """)
    void namesTheCellOfPoints(String cells, String message) {
        assertThat(messages(WIDE + GOOD + cells)).containsExactly(message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
                    Nässjö;0682;SE;SE-2020;;69;; ~ E2: found nothing, expected a date such as 2022-09-15
                    Nässjö;0682;SE;SE-2020;2022-13;69;; ~ E2: found "2022-13", expected a date such as 2022-09-15 or 15.9.2022, a month such as 2022-09, or a year
                    Nässjö;0682;SE;SE-2020;9/15/2022;69;; ~ E2: found "9/15/2022", expected a date such as 2022-09-15 or 15.9.2022, a month such as 2022-09, or a year
                    Nässjö;0682;SE;;2022;69;; ~ D2: found nothing, expected a revision such as SE-2020
                    Nässjö;0682;SE;SE-2021;2022;69;; ~ D2: found revision SE-2021, expected one of NO-2010, SE-2010, SE-2016, SE-2020
                    ;;SE;SE-2020;2022;69;; ~ A2: found nothing, expected the name of a municipality
                    Nässjö;68;SE;SE-2020;2022;69;; ~ B2: found code "68", expected four digits
                    Nässjö;0682;Sverige;SE-2020;2022;69;; ~ C2: found country "Sverige", expected an ISO 3166-1 code such as SE or NO
                    ;9999;SE;SE-2020;2022;69;; ~ B2: found the code "9999" without a name, expected a code that the register has at the date, or a column municipality
                    """)
    void namesTheCellOfTheSubject(String row, String message) {
        assertThat(messages(WIDE + row)).containsExactly(message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
                    municipality;revision;evaluated;1;Ekonomi| ~ E1: found the column "Ekonomi", expected a column of the form, the code or name of a criterion, or a column to ignore
                    municipality;revision;evaluated;1;kommun| ~ E1: found "kommun", expected one such column; the first is A1
                    municipality;revision;evaluated| ~ A1: found a header without points and criteria, expected a column for each criterion, or the columns criterion and points
                    municipality;revision;evaluated;1;points| ~ A1: found a header with points and with criteria, expected a column for each criterion, or the columns criterion and points
                    revision;evaluated;1| ~ A1: found no column municipality, expected one (kommun in Swedish, kommune in Norwegian), or the value for the whole table
                    municipality;evaluated;1| ~ A1: found no column revision, expected one (revision in Swedish, revisjon in Norwegian), or the value for the whole table
                    municipality;revision;1| ~ A1: found no column evaluated, expected one (utvärderad in Swedish, evaluert in Norwegian), or the value for the whole table
                    municipality;revision;evaluated;points| ~ A1: found no column criterion, expected one (kriterium in Swedish and Norwegian)
                    """)
    void namesTheCellOfTheHeader(String csv, String message) {
        assertThat(messages(csv)).containsExactly(message);
    }

    @Test
    void namesTwoColumnsOfOneCriterion() {
        assertThat(messages("kommun;revision;utvärderad;1;Offentlighet och demokrati|Nässjö;SE-2020;2022;69;69"))
                .containsExactly(
                        "E1: found \"Offentlighet och demokrati\", which is 1, expected one column of each criterion; the first is D1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
                    SE-2020;1;69;100;|SE-2020;1;69;100; ~ E3: found 1 again, expected one row of each criterion; the first is row 2
                    SE-2020;1;69;90; ~ F2: found the maximum "90", expected 100, the maximum of 1
                    SE-2020;1;69;;not-assessed ~ G2: found "not-assessed" for a criterion with points, expected points or a reason why they are missing
                    SE-2020;1;;;perhaps ~ G2: found "perhaps", expected a reason why points are missing, such as not-assessed
                    SE-2020;;69;; ~ D2: found no criterion, expected the code or name of one
                    SE-2020;9.9;69;; ~ D2: found "9.9", expected a code or name of SE-2020
                    SE-2016;1.1;9;; ~ D2: found "1.1", expected a code or name of SE-2016
                    """)
    void namesTheCellOfALongTable(String rows, String message) {
        String named = rows.replace("SE-20", "Nässjö;2022;SE-20");
        assertThat(messages("municipality;evaluated;revision;criterion;points;max;missing|" + named))
                .containsExactly(message);
    }

    @Test
    void namesTheCellOfASumThatDoesNotAgree() {
        assertThat(messages("municipality;revision;evaluated;1;1.1;1.2;1.3;1.4|Nässjö;SE-2020;2022;1;13;8;1;1"))
                .containsExactly("D2: found 1, expected 23 to 53, which its parts allow");
    }

    @Test
    void reportsAllAtOnceInTheOrderOfTheCells() {
        assertThat(messages(WIDE + "Nässjö;68a;SE;SE-2020;2022-13;69,5;168;30|;;SE;SE-2021;;1;;"))
                .containsExactly(
                        "B2: found code \"68a\", expected four digits",
                        "E2: found \"2022-13\", expected a date such as 2022-09-15 or 15.9.2022, a month such as 2022-09, or a year",
                        "F2: found \"69,5\", expected a whole number from 0 to 100, or why it is missing, such as not-assessed",
                        "G2: found 168, expected a whole number from 0 to 100",
                        "H2: found 30, expected a whole number from 0 to 10",
                        "A3: found nothing, expected the name of a municipality",
                        "D3: found revision SE-2021, expected one of NO-2010, SE-2010, SE-2016, SE-2020",
                        "E3: found nothing, expected a date such as 2022-09-15");
    }

    @Test
    void namesTheCellsOfAnotherEncoding() {
        String csv = "municipality;revision;evaluated;1\nNässjö;SE-2020;2022;69\nMalmö;SE-2020;2022;69\n";
        assertThat(messages(csv.getBytes(Charset.forName("windows-1252")), TableSettings.standard()))
                .containsExactly(
                        "A2: found the byte 0xE4, expected text in UTF-8, or the encoding told, such as windows-1252",
                        "A3: found the byte 0xF6, expected text in UTF-8, or the encoding told, such as windows-1252");
    }

    @Test
    void tellsUtf16WithoutAByteOrderMark() {
        byte[] csv = "municipality;revision;evaluated;1\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(messages(csv, TableSettings.standard()))
                .first()
                .isEqualTo("A1: found a NUL character, expected text in UTF-8, or UTF-16 with a byte order mark");
    }

    @Test
    void tellsAnEmptyFile() {
        assertThat(messages("")).containsExactly("A1: found no row, expected a header");
        assertThat(messages("||")).containsExactly("A1: found no row, expected a header");
    }

    @Test
    void refusesOtherSeparators() {
        assertThatThrownBy(() -> TableSettings.builder().separator('|').build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found the separator \"|\", expected a comma, a semicolon or a tab");
    }

    @Test
    void limitsCellsRowsAndColumns() {
        TableLimits limits = new TableLimits(1000, 1000, 2, 5, 10);
        TableSettings settings = TableSettings.builder()
                .limits(limits)
                .municipality(Municipality.of("Nässjö", "SE"))
                .catalogue(Catalogues.se2020())
                .evaluated(PartialDate.of(2022))
                .build();
        assertThat(messages(("points;" + "x".repeat(11)).getBytes(StandardCharsets.UTF_8), settings))
                .containsExactly("B1: found a cell of 11 characters, expected at most 10");
        assertThat(messages("1;2;3;4;5;6".getBytes(StandardCharsets.UTF_8), settings))
                .containsExactly("F1: found more than 5 columns, expected at most 5");
        assertThat(messages("code;points\n1;1\n2;2\n3;3".getBytes(StandardCharsets.UTF_8), settings))
                .containsExactly(
                        "A4: found more than 2 rows, expected at most 2 in a table with a row for each criterion");
    }

    @Test
    void listsTheFirstViolationsAndCountsTheOthers() {
        assertThat(messages(WIDE + (GOOD + "x;;|").repeat(1500)))
                .hasSize(1001)
                .endsWith("F1002: found 500 more violations, expected at most 1000");
    }
}
