package io.github.kommunkompass.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.kommunkompass.table.csv.Guard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes tables as CSV. */
final class CsvOutput {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Dialect dialect;

    private CsvOutput(Dialect dialect) {
        this.dialect = dialect;
    }

    static void write(TableContent content, OutputStream out, Dialect dialect) throws IOException {
        var output = new CsvOutput(dialect);
        // An encoder that refuses what UTF-8 cannot encode; a writer made from a charset replaces it by a question
        // mark.
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        if (dialect.hasByteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        try (Stream<List<Object>> rows = content.rows()) {
            csv.writeRecord(content.columns().stream()
                    .map(column -> Guard.guarded(column.heading()))
                    .toList());
            for (Iterator<List<Object>> all = rows.iterator(); all.hasNext(); ) {
                csv.writeRecord(all.next().stream().map(output::text).toList());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String text(Object cell) {
        if (cell instanceof String text) {
            return Guard.guarded(text);
        }
        return Numbers.text(Numbers.of(cell)).replace('.', dialect.decimalMark());
    }
}
