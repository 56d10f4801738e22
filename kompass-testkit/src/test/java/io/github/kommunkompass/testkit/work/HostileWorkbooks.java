package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.KompassTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads small workbooks that inflate to much, as the main class of a virtual machine that has little memory. */
final class HostileWorkbooks {

    private static final String SHEET_START = "<worksheet><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";
    private static final String HEADER = row(text("kommun") + text("revision") + text("evaluated") + text("1.1"));
    /** In megabytes: as characters, or as objects, that is more than the memory. */
    private static final int STRETCH = 35;

    /**
     * A part of a workbook whose middle is repeated.
     *
     * @param part the name of the part that is stretched
     */
    private record Stretched(String part, String before, String repeated, String after, int megabytes) {

        static Stretched sheet(String before, String repeated, String after) {
            return sheet(before, repeated, after, STRETCH);
        }

        static Stretched sheet(String before, String repeated, String after, int megabytes) {
            return new Stretched("worksheets/sheet1.xml", SHEET_START + before, repeated, after + SHEET_END, megabytes);
        }

        static Stretched strings(String before, String repeated, String after) {
            return new Stretched("sharedStrings.xml", "<sst>" + before, repeated, after + "</sst>", STRETCH);
        }

        private InputStream content() {
            String many = repeated.repeat(10_000 / repeated.length() + 1);
            int times = megabytes * 1_000_000 / many.length();
            return new SequenceInputStream(
                    new Repeated(before, 1),
                    new SequenceInputStream(new Repeated(many, times), new Repeated(after, 1)));
        }

        byte[] workbook() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.setLevel(Deflater.BEST_SPEED);
                add(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
                add(
                        zip,
                        "xl/workbook.xml",
                        bytes("<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<sheets><sheet name='Points' sheetId='1' r:id='worksheet'/></sheets></workbook>"));
                add(
                        zip,
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                "worksheet", "worksheets/sheet1.xml",
                                "sharedStrings", "sharedStrings.xml",
                                "styles", "styles.xml"));
                for (Stretched other : List.of(
                        sheet(HEADER, " ", "", 0),
                        strings("", " ", "").of(0),
                        new Stretched("styles.xml", "<styleSheet>", " ", "</styleSheet>", 0))) {
                    Stretched written = other.part.equals(part) ? this : other;
                    add(zip, "xl/" + written.part, written.content());
                }
            }
            return bytes.toByteArray();
        }

        private Stretched of(int size) {
            return new Stretched(part, before, repeated, after, size);
        }
    }

    private static final List<Stretched> ALL = List.of(
            // More than the limit, which the directory tells.
            Stretched.sheet("", " ", "", 530),
            Stretched.sheet("", " ", ""),
            Stretched.sheet("", "<row/>", ""),
            Stretched.sheet("<row>", "<c/>", "</row>"),
            Stretched.sheet("<row>", "<c><v>1</v></c>", "</row>"),
            Stretched.sheet("", row("<c><v>1</v></c>"), ""),
            Stretched.sheet("", row(text("y".repeat(1000))), ""),
            Stretched.sheet("<row><c><v>", "1", "</v></c></row>"),
            Stretched.sheet("<row><c t='inlineStr'><is><t>", "x", "</t></is></c></row>"),
            Stretched.sheet("<row><c t='inlineStr'><is>", "<r><t>x</t></r>", "</is></c></row>"),
            Stretched.sheet("<row><c><f>", "A1+", "A1</f></c></row>"),
            Stretched.sheet("<row><c r='", "A", "1'/></row>"),
            Stretched.sheet("<row x='", "y", "'/>"),
            Stretched.sheet("<!--", "x", "-->"),
            Stretched.sheet("<?x ", "x", "?>"),
            Stretched.sheet("<![CDATA[", "x", "]]>"),
            Stretched.sheet("<", "x", "/>"),
            Stretched.sheet("", "<a>", ""),
            Stretched.sheet("", "&amp;", ""),
            Stretched.sheet(HEADER, row(text("&#101;")), ""),
            Stretched.strings("", "<si/>", ""),
            Stretched.strings("", "<si><t>x</t></si>", ""),
            Stretched.strings("<si><t>", "x", "</t></si>"),
            Stretched.strings("<si>", "<r><t>x</t></r>", "</si>"),
            new Stretched("styles.xml", "<styleSheet><cellXfs>", "<xf/>", "</cellXfs></styleSheet>", STRETCH),
            new Stretched(
                    "styles.xml",
                    "<styleSheet><numFmts>",
                    "<numFmt numFmtId='170' formatCode='yyyy'/>",
                    "</numFmts></styleSheet>",
                    STRETCH),
            new Stretched(
                    "worksheets/sheet1.xml",
                    "<!DOCTYPE worksheet [<!ENTITY a '",
                    "x",
                    "'>]><worksheet>&a;&a;&a;</worksheet>",
                    STRETCH));

    private HostileWorkbooks() {}

    /**
     * Reads the workbooks.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        for (Stretched stretched : ALL) {
            byte[] workbook = stretched.workbook();
            try {
                System.out.println("read "
                        + KompassTables.standard()
                                .read(new ByteArrayInputStream(workbook))
                                .size());
            } catch (InvalidTableException e) {
                System.out.println("refused");
            } catch (OutOfMemoryError e) {
                System.out.println("out of memory: " + stretched);
            }
        }
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static InputStream relationships(String... typesAndTargets) {
        var all = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            String type = typesAndTargets[i];
            all.append("<Relationship Id='" + type
                    + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                    + "' Target='" + typesAndTargets[i + 1] + "'/>");
        }
        return bytes(all + "</Relationships>");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }
}
