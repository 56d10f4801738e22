package io.github.kommunkompass.table;

import io.github.kommunkompass.table.workbook.XmlText;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as workbooks. Texts are cells of texts, which no spreadsheet runs. */
final class ExcelOutput {

    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_LENGTH = 32_767;

    /** Rows that are held in memory. */
    private static final int FLUSHED_ROWS = 1_000;

    private static final int WIDTH_OF_NUMBERS = 12;
    private static final int WIDTH_OF_TEXTS = 24;

    private final TableContent content;
    private final Worksheet sheet;

    private ExcelOutput(TableContent content, Worksheet sheet) {
        this.content = content;
        this.sheet = sheet;
    }

    static void write(TableContent content, OutputStream out) throws IOException {
        if (content.columns().size() > MAX_COLUMNS) {
            throw new InvalidValueException(
                    content.columns().size() + " columns", "at most " + MAX_COLUMNS + " in a workbook");
        }
        // Not closed, since that would close the stream of the caller.
        var workbook = new Workbook(out, "Kompass", "1.0");
        new ExcelOutput(content, workbook.newWorksheet(content.name())).write();
        workbook.finish();
        out.flush();
    }

    private void write() throws IOException {
        List<TableContent.Column> columns = content.columns();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            boolean isText = columns.get(i).kind() == TableContent.Kind.TEXT;
            sheet.width(i, isText ? WIDTH_OF_TEXTS : WIDTH_OF_NUMBERS);
            sheet.value(0, i, XmlText.of(columns.get(i).heading()));
            sheet.style(0, i).bold().set();
        }
        try (Stream<List<Object>> rows = content.rows()) {
            int number = 1;
            for (Iterator<List<Object>> all = rows.iterator(); all.hasNext(); number++) {
                if (number == MAX_ROWS) {
                    throw new InvalidValueException(
                            "more than " + MAX_ROWS + " rows", "at most " + MAX_ROWS + " in a workbook");
                }
                write(all.next(), number, columns);
                if (number % FLUSHED_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    private void write(List<Object> row, int number, List<TableContent.Column> columns) {
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (!(cell instanceof String text)) {
                sheet.value(number, i, Numbers.of(cell));
                style(number, i, columns.get(i).kind());
            } else if (!text.isEmpty()) {
                writeText(text, number, i);
            }
        }
    }

    private void writeText(String text, int number, int column) {
        String escaped = XmlText.of(text);
        if (escaped.length() > MAX_LENGTH) {
            throw new InvalidValueException(
                    "a text of " + escaped.length() + " characters",
                    "at most " + MAX_LENGTH + " in a cell of a workbook");
        }
        sheet.inlineString(number, column, escaped);
    }

    private void style(int row, int column, TableContent.Kind kind) {
        if (kind == TableContent.Kind.SHARE) {
            sheet.style(row, column).format("0.0%").set();
        } else if (kind == TableContent.Kind.DECIMAL) {
            sheet.style(row, column).format("0.00").set();
        }
    }
}
