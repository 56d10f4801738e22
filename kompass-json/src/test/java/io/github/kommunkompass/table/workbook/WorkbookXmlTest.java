package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.Workbook.numbered;
import static io.github.kommunkompass.table.workbook.WorkbookReading.COMPLETE;
import static io.github.kommunkompass.table.workbook.WorkbookReading.PLAIN;
import static io.github.kommunkompass.table.workbook.WorkbookReading.SHEET;
import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.malformed;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The XML of parts. */
class WorkbookXmlTest {

    private static final String MALFORMED = "found malformed XML in the part \"" + SHEET + "\"" + COMPLETE;
    private static final String NAMES =
            "found more than 1000 names of elements in the part \"" + SHEET + "\"" + COMPLETE;

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
            assertThat(malformed(Workbook.of("").part(SHEET, xml))).isEqualTo("Points!A1: " + MALFORMED);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Where the reader is, not only that something is wrong. */
    static Stream<Arguments> malformedXml() {
        return Stream.of(
                Arguments.of(
                        "<row r='7'><c r='A7' t='" + "x".repeat(1_001) + "'/></row>",
                        "A7: found the attribute \"t\" of 1001 characters" + COMPLETE),
                Arguments.of("<row r='7'><c r='B7'></row>", "B7: " + MALFORMED),
                Arguments.of("<row r='7'><c r='B7'><v>&x;</v></c></row>", "B7: " + MALFORMED),
                Arguments.of("<row r='7'><c r='B7'><v>\u0001</v></c></row>", "B7: " + MALFORMED),
                Arguments.of(
                        "<row r='7'><c r='B7'/>" + "<a>".repeat(200),
                        "B7: found elements more than 100 deep in the part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of("<row r='7'>" + numbered(1_001, "<a%d/>") + "</row>", "A7: " + NAMES),
                Arguments.of("<row r='7'>" + numbered(1_001, "<a b%d=''/>") + "</row>", "A7: " + NAMES),
                Arguments.of("<row r='7'>" + numbered(1_001, "<a xmlns='urn:%d'/>") + "</row>", "A7: " + NAMES),
                Arguments.of("<row r='7'>" + numbered(1_001, "<?a%d b?>") + "</row>", "A7: " + NAMES));
    }

    @ParameterizedTest
    @MethodSource("malformedXml")
    void rejectsMalformedXml(String xml, String expected) {
        assertThat(malformed(Workbook.of(xml))).isEqualTo("Points!" + expected);
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
        assertThat(error(Workbook.of(format.formatted("x".repeat(1_100_000)))))
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
        assertThat(malformed(Workbook.of("<row" + numbered(300, " a%d=''") + "/>")))
                .isEqualTo("Points!A1: " + MALFORMED);
    }
}
