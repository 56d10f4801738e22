package io.github.kommunkompass.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of CSV. Not thread-safe. */
final class CsvRows implements Rows {

    /** A row of cells of the longest names, without findings, which are tables of their own. */
    private static final int MAX_ROW_LENGTH = 10_000_000;

    private final DecodedText text;
    private final CloseableIterator<Row> rows;
    private final Handler handler;

    private CsvRows(DecodedText text, HeaderText header, TableLimits limits) {
        this.text = text;
        this.handler = new Handler(limits, header.rowsBefore());
        this.rows = CsvReader.builder()
                .fieldSeparator(header.separator())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_ROW_LENGTH)
                .build(handler, header.wholeText())
                .iterator();
    }

    static CsvRows open(InputStream in, TableSettings settings) throws IOException {
        DecodedText text = DecodedText.open(in, settings.charset());
        return new CsvRows(text, HeaderText.of(text, settings.separator()), settings.limits());
    }

    @Override
    public boolean next(Row row) throws IOException {
        handler.row = row;
        try {
            while (rows.hasNext()) {
                rows.next();
                if (!row.isBlank()) {
                    return true;
                }
            }
            return false;
        } catch (TooLarge e) {
            throw invalid(TableRule.TOO_LARGE, e.found, e.expected);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof TooLarge tooLarge) {
                throw invalid(TableRule.TOO_LARGE, tooLarge.found, tooLarge.expected);
            }
            var malformation = Malformation.of(e);
            throw invalid(TableRule.MALFORMED_CSV, malformation.found(), malformation.expected());
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private InvalidTableException invalid(TableRule rule, String found, String expected) {
        return new InvalidTableException(
                List.of(new CellViolation(Violation.of(rule, JsonPath.ROOT, found, expected), handler.place())));
    }

    /** {@return whether a byte of what was read so far is not of the encoding} */
    @Override
    public boolean hasInvalidBytes() {
        return text.hasInvalidBytes();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Thrown out of the parser if a row exceeds the limits. */
    private static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        TooLarge(String found, String expected) {
            super(found);
            this.found = found;
            this.expected = expected;
        }
    }

    /** Fills the row. */
    private static final class Handler extends CsvCallbackHandler<Row> {

        private final TableLimits limits;
        private Row row = new Row();
        private long number;
        private @Nullable RecordType type;
        private int length;

        Handler(TableLimits limits, long rowsBefore) {
            this.limits = limits;
            this.number = rowsBefore;
        }

        Cell place() {
            return new Cell("", Math.max(1, number), row.size() + 1);
        }

        @Override
        protected RecordType getRecordType() {
            return type == null ? RecordType.DATA : type;
        }

        @Override
        protected int getFieldCount() {
            return row.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            number++;
            length = 0;
            type = RecordType.DATA;
            row.start(number);
        }

        @Override
        protected void addField(char[] buffer, int offset, int fieldLength, boolean quoted) {
            if (fieldLength > limits.maxCellLength()) {
                throw new TooLarge("a cell of " + fieldLength + " characters", "at most " + limits.maxCellLength());
            }
            if (row.size() == limits.maxColumns()) {
                throw new TooLarge("more than " + limits.maxColumns() + " columns", "at most " + limits.maxColumns());
            }
            length += fieldLength;
            if (length > MAX_ROW_LENGTH) {
                throw new TooLarge("a row of more than " + MAX_ROW_LENGTH + " characters", "at most as many");
            }
            row.addCsv(buffer, offset, fieldLength);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int fieldLength) {
            throw new AssertionError("comments are not enabled");
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
