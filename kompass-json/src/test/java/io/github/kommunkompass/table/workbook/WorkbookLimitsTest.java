package io.github.kommunkompass.table.workbook;

import static io.github.kommunkompass.table.workbook.Workbook.numbered;
import static io.github.kommunkompass.table.workbook.WorkbookReading.PLAIN;
import static io.github.kommunkompass.table.workbook.WorkbookReading.error;
import static io.github.kommunkompass.table.workbook.WorkbookReading.read;
import static io.github.kommunkompass.table.workbook.WorkbookReading.sizes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits of the size of a workbook as a whole. */
class WorkbookLimitsTest {

    @Test
    void rejectsWorkbooksBeyondLimits() {
        byte[] file = Workbook.of(PLAIN).bytes();
        assertThat(read(file, sizes(file.length, 10_000))).hasSize(1);
        assertThat(error(file, sizes(file.length - 1, 10_000)))
                .isEqualTo("TOO_LARGE A1: found a file of more than " + (file.length - 1) + " bytes, expected at most "
                        + (file.length - 1) + " bytes");
        assertThat(error(file, sizes(10_000, 100)))
                .isEqualTo("TOO_LARGE A1: found parts of 169 bytes, expected at most 100 bytes, inflated");
    }

    /** The sizes of all parts that are needed are known before the first is read, which is malformed here. */
    @Test
    void checksSizesBeforeInflating() {
        var workbook = Workbook.of(" ".repeat(5_000)).styles("<x").shared(" ".repeat(5_000) + "<x");
        assertThat(error(workbook.bytes(), sizes(10_000, 10_000)))
                .matches("TOO_LARGE Points!A1: found parts of 1[0-9]{4} bytes, expected at most 10000 bytes, inflated");
    }

    @Test
    void rejectsTooManySharedTexts() {
        var workbook = Workbook.of(PLAIN).shared("<si><t>a</t></si>".repeat(19)).bytes();
        assertThat(read(workbook, sizes(10_000, 9_690))).hasSize(1);
        assertThat(error(workbook, sizes(10_000, 9_680)))
                .isEqualTo(
                        "TOO_LARGE Points!A1: found texts of cells of more than 968 bytes, expected at most 968 bytes");
        var wide =
                Workbook.of(PLAIN).shared("<si><t>\u0142</t></si>".repeat(19)).bytes();
        assertThat(error(wide, sizes(10_000, 9_690))).startsWith("TOO_LARGE");
    }

    @Test
    void rejectsTooManyStyles() {
        var workbook = Workbook.of(PLAIN).styles("<cellXfs>" + "<xf/>".repeat(65_537) + "</cellXfs>");
        assertThat(error(workbook))
                .isEqualTo("TOO_LARGE Points!A1: found more than 65536 formats of cells, expected at most 65536");
    }

    @Test
    void rejectsTooManySheets() {
        String sheets = numbered(10_001, "<sheet name='%d' r:id='r1'/>");
        assertThat(error(Workbook.of(PLAIN).document("<sheets>" + sheets + "</sheets>")))
                .isEqualTo("TOO_LARGE A1: found more than 10000 sheets, expected at most 10000");
    }

    @Test
    void rejectsTooManyRelationships() {
        String relationships = numbered(10_001, "<Relationship Id='%d' Type='a' Target='b'/>");
        assertThat(error(Workbook.of(PLAIN).relationships(relationships)))
                .isEqualTo("TOO_LARGE A1: found more than 10000 relationships, expected at most 10000");
    }

    @Test
    void rejectsTooManyParts() {
        var workbook = Workbook.of(PLAIN);
        IntStream.rangeClosed(1, 9_997).forEach(i -> workbook.part("part" + i, ""));
        assertThat(error(workbook))
                .isEqualTo("TOO_LARGE A1: found a zip archive of 10001 parts, expected at most 10000 parts");
    }
}
