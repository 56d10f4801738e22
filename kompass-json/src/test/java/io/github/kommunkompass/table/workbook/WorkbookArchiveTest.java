package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.WorkbookReading.COMPLETE;
import static io.github.kommunkompass.table.workbook.WorkbookReading.PLAIN;
import static io.github.kommunkompass.table.workbook.WorkbookReading.SHEET;
import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip archive of a workbook, damaged or of another kind. */
class WorkbookArchiveTest {

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
                .isEqualTo("MALFORMED_WORKBOOK A1: found a damaged or incomplete file" + COMPLETE);
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

    private static PatchedWorkbook patched() {
        return new PatchedWorkbook(Workbook.of(PLAIN));
    }

    private static String damaged(PatchedWorkbook patched) {
        String error = error(patched.bytes());
        assertThat(error).startsWith("MALFORMED_WORKBOOK ").endsWith(COMPLETE);
        return error.substring("MALFORMED_WORKBOOK ".length(), error.length() - COMPLETE.length());
    }

    static Stream<Arguments> damagedParts() {
        int entry = patched().directory(SHEET);
        String damaged = "Points!A1: found a damaged part \"" + SHEET + "\"";
        return Stream.of(
                // Larger and smaller than the directory tells.
                Arguments.of(
                        patched().setInt(entry + 24, 100),
                        "Points!A1: found the part \"" + SHEET
                                + "\" of more than the 100 bytes that the archive tells"),
                Arguments.of(patched().setInt(entry + 24, 1_000), damaged),
                // Another checksum, corrupt data, and data that end early.
                Arguments.of(patched().setInt(entry + 16, 1), damaged),
                Arguments.of(patched().setByte(patched().data(SHEET), 0xff), damaged),
                Arguments.of(patched().setInt(entry + 20, patched().getInt(entry + 20) - 10), damaged),
                // Encrypted, compressed by another method, and of another name in its header.
                Arguments.of(patched().setShort(entry + 8, 1), "A1: found an encrypted part \"" + SHEET + "\""),
                Arguments.of(
                        patched().setShort(entry + 10, 9),
                        "Points!A1: found the part \"" + SHEET + "\" compressed by method 9"),
                Arguments.of(
                        patched().setByte(patched().header(SHEET) + 30, 'y'),
                        "Points!A1: found the part \"" + SHEET + "\" with another name in its header"));
    }

    @ParameterizedTest
    @MethodSource("damagedParts")
    void rejectsDamagedParts(PatchedWorkbook patched, String expected) {
        assertThat(damaged(patched)).isEqualTo(expected);
    }

    static Stream<PatchedWorkbook> damagedDirectories() {
        int end = patched().end();
        int entry = patched().directory("_rels/.rels");
        return Stream.of(
                patched().setInt(end + 16, 0x7fff_ffff),
                patched().setInt(end + 16, -2),
                patched().setInt(end + 16, -1),
                patched().setInt(end + 16, 0),
                patched().setInt(end + 12, 0),
                patched().setInt(end + 12, 0x7fff_ffff),
                patched().setShort(end + 10, 3),
                patched().setShort(end + 10, 6),
                patched().setShort(end + 20, 1),
                patched().setInt(entry, 0),
                patched().setShort(entry + 28, 500),
                patched().setShort(entry + 30, 0xffff),
                patched().setInt(entry + 24, -1),
                patched().setInt(entry + 42, -1),
                patched().setInt(entry + 42, 1),
                patched().setInt(entry + 42, 0x7fff_ffff),
                patched().setInt(entry + 20, 0x7fff_ffff),
                patched().setShort(patched().header("_rels/.rels") + 28, 0xffff));
    }

    @ParameterizedTest
    @MethodSource("damagedDirectories")
    void rejectsDamagedDirectory(PatchedWorkbook patched) {
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
                assertThat(read(changed)).containsExactly("1: NUMBER 7");
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
        assertThat(read(longer)).containsExactly("1: NUMBER 7");
    }

    /** Some programs write all workbooks in the form of those of more than 4 GB. */
    @Test
    void readsZip64() {
        PatchedWorkbook patched = patched();
        int start = patched.getInt(patched.end() + 16);
        int entry = patched.directory(SHEET);
        int rest = entry + 46 + SHEET.length();
        var larger = ByteBuffer.allocate(patched.end() + 32 + 56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        larger.put(patched.bytes(), 0, rest);
        larger.putShort((short) 0x9999).putShort((short) 0);
        larger.putShort((short) 1).putShort((short) 24);
        larger.putLong(patched.getInt(entry + 24)).putLong(patched.getInt(entry + 20));
        larger.putLong(patched.getInt(entry + 42));
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
        assertThat(read(larger.array())).containsExactly("1: NUMBER 7");
        larger.putLong(end + 56 + 8, -1);
        assertThat(error(larger.array()))
                .isEqualTo("MALFORMED_WORKBOOK A1: found a damaged or incomplete file" + COMPLETE);
    }
}
