package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.COMPLETE;
import static io.github.kommunkompass.table.workbook.WorkbookReading.PLAIN;
import static io.github.kommunkompass.table.workbook.WorkbookReading.SHEET;
import static io.github.kommunkompass.table.workbook.WorkbookReading.malformed;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a workbook, wherever they are, and what is wrong with them. */
class WorkbookPartsTest {

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

    static Stream<Arguments> malformedParts() {
        String doctype = "<!DOCTYPE worksheet [<!ENTITY a 'b'>]>";
        return Stream.of(
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, doctype + "<worksheet/>"),
                        "Points!A1: found a document type or an entity in the part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .part("_rels/.rels", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Relationships/>"),
                        "A1: found a document type or an entity in the part \"_rels/.rels\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).shared("").part("xl/sharedStrings.xml", doctype + "<sst/>"),
                        "Points!A1: found a document type or an entity in the part \"xl/sharedStrings.xml\""
                                + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .part(SHEET, "<worksheet>\u00e5</worksheet>".getBytes(StandardCharsets.ISO_8859_1)),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, ""),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, "<worksheet/><worksheet/>"),
                        "Points!A1: found malformed XML in the part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).part(SHEET, "<chartsheet/>"),
                        "Points!A1: found the element \"chartsheet\" in the part \"" + SHEET
                                + "\", expected the element \"worksheet\""),
                Arguments.of(
                        Workbook.of(PLAIN).part("xl/workbook.xml", "<document/>"),
                        "A1: found the element \"document\" in the part \"xl/workbook.xml\", expected the element \"workbook\""),
                Arguments.of(
                        Workbook.of(PLAIN).without(SHEET), "Points!A1: found no part \"" + SHEET + "\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).styles("").without("xl/styles.xml"),
                        "Points!A1: found no part \"xl/styles.xml\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).without("xl/workbook.xml"),
                        "A1: found no part \"xl/workbook.xml\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).without("_rels/.rels"),
                        "A1: found a zip archive without a workbook, expected a workbook in the format .xlsx"),
                Arguments.of(
                        Workbook.of(PLAIN).relationships(""),
                        "A1: found the sheet \"Points\" without a part" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .relationships(
                                        "<Relationship Id='r1' Type='worksheet' Target='a' TargetMode='External'/>"),
                        "A1: found the sheet \"Points\" without a part" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .relationships(Workbook.relationship("r1", "worksheet", "a")
                                        + Workbook.relationship("r1", "worksheet", "b")),
                        "A1: found two relationships \"r1\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).relationships("<Relationship Id='r1' Type='worksheet'/>"),
                        "A1: found no attribute \"Target\" of the element \"Relationship\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).document("<sheets><sheet name='a'/></sheets>"),
                        "A1: found no attribute \"id\" of the element \"sheet\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN)
                                .document("<sheets>" + Workbook.sheet("A", 1) + Workbook.sheet("A", 1) + "</sheets>"),
                        "A1: found two sheets \"A\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).styles("<numFmts><numFmt numFmtId='x' formatCode='0'/></numFmts>"),
                        "Points!A1: found \"x\", expected a whole number from 0 of at most nine digits"),
                Arguments.of(
                        Workbook.of(PLAIN).part("XL/workbook.XML", ""),
                        "A1: found two parts \"XL/workbook.XML\"" + COMPLETE),
                Arguments.of(
                        Workbook.of(PLAIN).part("a".repeat(1_001), ""),
                        "A1: found a part with a name of 1001 bytes" + COMPLETE),
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
}
