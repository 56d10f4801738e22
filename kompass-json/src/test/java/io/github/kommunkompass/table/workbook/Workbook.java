package io.github.kommunkompass.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a workbook from the XML of its parts, so that there can be broken ones. */
final class Workbook {

    static final String DOCUMENT_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbook() {}

    /**
     * Returns a workbook with one sheet that has the name Points.
     *
     * @param rows the XML of the rows
     */
    static Workbook of(String rows) {
        return empty().document("<sheets>" + sheet("Points", 1) + "</sheets>")
                .relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml"))
                .rows(1, rows);
    }

    /** A workbook that has only the relationship of the workbook as a whole. */
    static Workbook empty() {
        return new Workbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='" + DOCUMENT_TYPE
                                + "' Target='xl/workbook.xml'/></Relationships>");
    }

    static String sheet(String name, int number) {
        return sheet(name, number, "visible");
    }

    static String sheet(String name, int number, String state) {
        return "<sheet name='" + name + "' sheetId='" + number + "' state='" + state + "' r:id='r" + number + "'/>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONSHIP + type + "' Target='" + target + "'/>";
    }

    /** Returns XML once for each number from 0 on. */
    static String numbered(int count, String format) {
        return String.join(
                "", IntStream.range(0, count).mapToObj(format::formatted).toList());
    }

    Workbook document(String content) {
        return part("xl/workbook.xml", "<workbook" + MAIN + ">" + content + "</workbook>");
    }

    Workbook relationships(String content) {
        return part("xl/_rels/workbook.xml.rels", "<Relationships>" + content + "</Relationships>");
    }

    Workbook rows(int sheet, String rows) {
        return part(
                "xl/worksheets/sheet" + sheet + ".xml",
                "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Adds shared texts to a workbook with one sheet. */
    Workbook shared(String items) {
        return addRelationship("sharedStrings", "sharedStrings.xml")
                .part("xl/sharedStrings.xml", "<sst" + MAIN + ">" + items + "</sst>");
    }

    /** Adds styles to a workbook with one sheet: style 0 is that of numbers, and the others have the formats. */
    Workbook formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("'", "&apos;");
            formats.append("<numFmt numFmtId='" + (164 + i) + "' formatCode='" + code + "'/>");
            styles.append("<xf numFmtId='" + (164 + i) + "'/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>");
    }

    Workbook styles(String content) {
        return addRelationship("styles", "styles.xml")
                .part("xl/styles.xml", "<styleSheet" + MAIN + ">" + content + "</styleSheet>");
    }

    private Workbook addRelationship(String type, String target) {
        String name = "xl/_rels/workbook.xml.rels";
        String others = new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8)
                .replace("</Relationships>", "");
        return part(name, others + relationship(type, type, target) + "</Relationships>");
    }

    Workbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Workbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Workbook without(String name) {
        parts.remove(name);
        return this;
    }

    Workbook renamed(String name, String other) {
        return part(other, Objects.requireNonNull(parts.remove(name)));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
