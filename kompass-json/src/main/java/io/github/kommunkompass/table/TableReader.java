package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.table.csv.CsvRows;
import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import io.github.kommunkompass.table.workbook.ExcelRows;
import io.github.kommunkompass.value.JsonPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads one table: its header, and then its evaluations in the form that the header tells. Not thread-safe. */
final class TableReader implements EvaluationRows, Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MAGIC_LENGTH = 4;

    private final KompassTables tables;
    private final Rows rows;
    private final CellReport report;
    private final boolean wantsWarnings;
    private @Nullable EvaluationRows evaluations;

    private TableReader(KompassTables tables, Rows rows, CellReport report, boolean wantsWarnings) {
        this.tables = tables;
        this.rows = rows;
        this.report = report;
        this.wantsWarnings = wantsWarnings;
    }

    static TableReader open(
            InputStream in, KompassTables tables, boolean wantsWarnings, Consumer<CellViolation> consumer)
            throws IOException {
        Rows rows;
        try {
            rows = rows(in, tables.settings());
        } catch (InvalidFileException e) {
            rows = new NoRows(e);
        }
        return new TableReader(tables, rows, new CellReport(rows.sheet(), consumer), wantsWarnings);
    }

    /** Reads an attribute of municipalities, or returns empty after an error. */
    static Optional<GroupAttribute> readAttribute(
            InputStream in, KompassTables tables, String column, Consumer<CellViolation> consumer) throws IOException {
        try (TableReader reader = open(in, tables, false, consumer)) {
            return new AttributeReader(tables, column, reader.rows, reader.report).read();
        }
    }

    /** Returns evaluations with the findings of a table, or empty after an error. */
    static Optional<List<Evaluation>> readFindings(
            InputStream in, KompassTables tables, List<Evaluation> evaluations, Consumer<CellViolation> consumer)
            throws IOException {
        try (TableReader reader = open(in, tables, false, consumer)) {
            return new FindingsReader(evaluations, reader.itemRows(), tables.settings(), reader.report)
                    .read(tables.register());
        }
    }

    /** Reads the plan of an evaluation, or returns empty after an error. */
    static Optional<Plan> readPlan(
            InputStream in, KompassTables tables, Evaluation evaluation, Consumer<CellViolation> consumer)
            throws IOException {
        try (TableReader reader = open(in, tables, false, consumer)) {
            return new ActionsReader(evaluation, reader.itemRows(), tables.settings(), reader.report)
                    .read(tables.register());
        }
    }

    private ItemRows itemRows() {
        return new ItemRows(rows, tables.settings(), report);
    }

    private static Rows rows(InputStream in, TableSettings settings) throws IOException {
        var pushback = new PushbackInputStream(in, MAGIC_LENGTH);
        byte[] first = pushback.readNBytes(MAGIC_LENGTH);
        pushback.unread(first);
        FileLimits limits = settings.limits().ofFile();
        if (isWorkbook(first)) {
            return ExcelRows.open(pushback, settings.sheet(), limits);
        }
        try {
            return CsvRows.open(pushback, settings.charset(), settings.separator(), limits);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.FASTCSV.missing(e);
        }
    }

    /** Returns whether a file begins as a zip archive, or as a workbook in the old format. */
    private static boolean isWorkbook(byte[] first) {
        return Arrays.equals(first, ZIP) || Arrays.equals(first, EMPTY_ZIP) || Arrays.equals(first, OLD_WORKBOOK);
    }

    @Override
    public boolean next(ObjLongConsumer<? super Evaluation> action) throws IOException {
        if (evaluations == null) {
            evaluations = evaluations();
        }
        return evaluations.next(action);
    }

    private EvaluationRows evaluations() throws IOException {
        Optional<Header> header = header();
        if (header.isEmpty()) {
            report.end();
            return action -> false;
        }
        TableSettings settings = tables.settings();
        var parts = new TableParts(
                rows,
                header.get(),
                new SubjectCells(header.get(), settings, tables.catalogues(), tables::register, report),
                new PointsCells(settings.symbols(), report),
                new OtherCells(header.get(), settings.charset(), report),
                new Checked(wantsWarnings, tables::register, report),
                report);
        return header.get().form() == TableForm.WIDE ? new WideTable(parts) : new LongTable(parts, settings);
    }

    @Override
    public void close() {
        rows.close();
    }

    private Optional<Header> header() throws IOException {
        var row = new Row();
        try {
            if (!rows.next(row)) {
                report.add(TableRule.NO_HEADER, JsonPath.ROOT, 1, 0, "no row", "a header");
                return Optional.empty();
            }
        } catch (InvalidFileException e) {
            report.add(e);
            return Optional.empty();
        }
        return new HeaderReader(tables.settings(), tables.catalogues(), report).read(row);
    }
}
