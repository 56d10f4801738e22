package io.github.kommunkompass.table.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of CSV. Not thread-safe. */
public final class CsvRows implements Rows {

    /** A row of cells of the longest names, without findings, which are tables of their own. */
    private static final int MAX_ROW_LENGTH = 10_000_000;

    private final DecodedText text;
    private final CloseableIterator<Row> rows;
    private final Handler handler;

    private CsvRows(DecodedText text, HeaderText header, FileLimits limits) {
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

    /**
     * Opens a file.
     *
     * @param in the file
     * @param charset the encoding, unless a byte order mark tells another one
     * @param separator the character between cells; found in the header by default
     * @param limits the limits of size
     * @return the rows
     * @throws IOException if the file cannot be read
     */
    public static CsvRows open(InputStream in, Charset charset, Optional<Character> separator, FileLimits limits)
            throws IOException {
        DecodedText text = DecodedText.open(in, charset);
        return new CsvRows(text, HeaderText.of(text, separator), limits);
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
        } catch (CsvParseException e) {
            // The parser wraps exceptions of the handler.
            if (e.getCause() instanceof InvalidFileException tooLarge) {
                throw tooLarge;
            }
            var malformation = Malformation.of(e);
            throw handler.invalid(FileProblem.MALFORMED_CSV, malformation.found(), malformation.expected());
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
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
    public void close() {
        // It holds nothing but memory.
    }

    /** Fills the row. */
    private static final class Handler extends CsvCallbackHandler<Row> {

        private final FileLimits limits;
        private Row row = new Row();
        private long number;
        private @Nullable RecordType type;
        private int length;

        Handler(FileLimits limits, long rowsBefore) {
            this.limits = limits;
            this.number = rowsBefore;
        }

        InvalidFileException invalid(FileProblem problem, String found, String expected) {
            return new InvalidFileException(problem, "", Math.max(1, number), row.size() + 1, found, expected);
        }

        private InvalidFileException tooLarge(String found, String expected) {
            return invalid(FileProblem.TOO_LARGE, found, expected);
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
                throw tooLarge("a cell of " + fieldLength + " characters", "at most " + limits.maxCellLength());
            }
            if (row.size() == limits.maxColumns()) {
                throw tooLarge("more than " + limits.maxColumns() + " columns", "at most " + limits.maxColumns());
            }
            length += fieldLength;
            if (length > MAX_ROW_LENGTH) {
                throw tooLarge("a row of more than " + MAX_ROW_LENGTH + " characters", "at most as many");
            }
            int guard = Guard.lengthBefore(buffer, offset, fieldLength);
            row.add(Row.Kind.TEXT, buffer, offset + guard, fieldLength - guard);
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
