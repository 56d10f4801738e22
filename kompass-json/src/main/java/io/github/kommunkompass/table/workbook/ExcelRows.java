package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of a workbook in the format .xlsx of Excel, ISO/IEC 29500. In memory are the file, the texts that cells share,
 * and one row. The time is in proportion to the size of the inflated sheet. Not thread-safe.
 */
public final class ExcelRows implements Rows {

    private static final int LETTERS = 26;

    /** The largest number of letters of a column that is told from a malformed one. */
    private static final int MAX_LETTERS = 7;

    private final FileLimits limits;
    private final WorkbookPlace place;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final WorkbookDates dates;
    private final PartXml xml;
    private final CellText text;

    private boolean isInRows;
    private boolean isDone;
    private long lastRow;
    private int lastColumn;

    private ExcelRows(
            FileLimits limits,
            WorkbookPlace place,
            SharedStrings strings,
            CellStyles styles,
            WorkbookDates dates,
            PartXml xml) {
        this.limits = limits;
        this.place = place;
        this.strings = strings;
        this.styles = styles;
        this.dates = dates;
        this.xml = xml;
        this.text = new CellText(limits.maxCellLength());
    }

    /**
     * Opens a sheet.
     *
     * @param in the file, which is read whole and not closed
     * @param sheet the name of the sheet; the first one that is not hidden by default
     * @param limits the limits of size
     * @return the rows
     * @throws IOException if the file cannot be read
     * @throws InvalidFileException if it is not a workbook with that sheet, or exceeds the limits
     */
    public static ExcelRows open(InputStream in, Optional<String> sheet, FileLimits limits) throws IOException {
        var place = new WorkbookPlace();
        byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw place.tooLarge(
                    "a file of more than " + limits.maxBytes() + " bytes", "at most " + limits.maxBytes() + " bytes");
        }
        WorkbookParts parts = WorkbookParts.of(bytes, limits, place);
        String workbook = Relationships.read(parts, "", place)
                .first("officeDocument")
                .orElseThrow(
                        () -> place.malformed("a zip archive without a workbook", "a workbook in the format .xlsx"));
        if (workbook.endsWith(".bin")) {
            throw place.malformed("a workbook in the binary format .xlsb", "a workbook in the format .xlsx");
        }
        Relationships targets = Relationships.read(parts, workbook, place);
        WorkbookSheets sheets = WorkbookSheets.read(parts, workbook, targets, place);
        String name = sheets.choose(sheet);
        place.sheet(name);
        Optional<String> stylesPart = targets.first("styles");
        Optional<String> stringsPart = targets.first("sharedStrings");
        stylesPart.ifPresent(parts::reserve);
        stringsPart.ifPresent(parts::reserve);
        parts.reserve(sheets.part(name));
        CellStyles styles =
                stylesPart.map(part -> CellStyles.read(parts, part, place)).orElseGet(() -> CellStyles.none(place));
        SharedStrings strings = stringsPart
                .map(part -> SharedStrings.read(parts, part, limits, place))
                .orElseGet(() -> SharedStrings.none(place));
        var dates = new WorkbookDates(sheets.isFrom1904());
        PartXml xml = PartXml.open(parts, sheets.part(name), "worksheet", place);
        return new ExcelRows(limits, place, strings, styles, dates, xml);
    }

    @Override
    public String sheet() {
        return place.sheet();
    }

    @Override
    public boolean next(Row row) {
        while (!isDone) {
            if (!goToRow()) {
                xml.finish();
                isDone = true;
            } else if (read(row)) {
                return true;
            }
        }
        return false;
    }

    /** {@return false after the last row} */
    private boolean goToRow() {
        while (isInRows || goTo("sheetData")) {
            isInRows = goTo("row");
            if (isInRows) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next child of a name, and returns false if there is none. */
    private boolean goTo(String name) {
        while (xml.nextChild()) {
            if (xml.name().equals(name)) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    /** Reads the current row, and returns false if it is empty. */
    private boolean read(Row row) {
        place.cell(lastRow + 1, 1);
        String reference = xml.attribute("r");
        if (reference != null) {
            place.cell(rowNumber(reference), 1);
        }
        long number = reference == null ? lastRow + 1 : rowNumber(reference);
        if (number > limits.maxRows()) {
            throw place.tooLarge("row " + number, "at most " + limits.maxRows() + " rows");
        }
        if (number <= lastRow) {
            throw place.malformed("row " + number + " twice or after a later one", "rows in ascending order");
        }
        lastRow = number;
        lastColumn = 0;
        row.start(number);
        while (goTo("c")) {
            readCell(row);
        }
        return row.size() > 0;
    }

    private int rowNumber(String reference) {
        int number = CellNumber.index(reference, place);
        if (number == 0) {
            throw place.malformed("row 0", "rows from 1");
        }
        return number;
    }

    /** Reads the current cell, and adds it unless it is empty. */
    private void readCell(Row row) {
        goToCell(xml.attribute("r"));
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String style = xml.attribute("s");
        CellFormat format = style == null ? styles.format(0) : styles.format(CellNumber.index(style, place));
        boolean isInline = type.equals("inlineStr");
        boolean hasFormula = false;
        boolean hasValue = false;
        text.clear();
        while (xml.nextChild()) {
            String name = xml.name();
            hasFormula |= name.equals("f");
            if (name.equals(isInline ? "is" : "v") && !hasValue) {
                hasValue = true;
                readValue(isInline);
            } else {
                xml.skip();
            }
        }
        boolean isText = isInline || type.equals("str");
        if (type.equals("str")) {
            text.unescape(0);
        }
        if (text.isTooLong()) {
            throw tooLong();
        }
        if (hasFormula && !(isText ? hasValue : text.length() > 0)) {
            row.padTo(lastColumn - 1);
            row.add(Row.Kind.OTHER, "a formula without a saved value");
        } else if (!text.isBlank()) {
            add(type, format, row);
        }
    }

    private void readValue(boolean isInline) {
        if (isInline) {
            SharedStrings.append(xml, text);
        } else {
            xml.appendTo(text);
        }
    }

    private InvalidFileException tooLong() {
        String length = limits.maxCellLength() + " characters";
        return place.tooLarge("a text of more than " + length, "at most " + length);
    }

    private void goToCell(@Nullable String reference) {
        int previous = lastColumn;
        lastColumn = previous + 1;
        place.cell(lastRow, lastColumn);
        if (reference != null) {
            lastColumn = column(reference);
            place.cell(lastRow, lastColumn);
        }
        if (lastColumn > limits.maxColumns()) {
            throw place.tooLarge(
                    reference == null ? "column " + lastColumn : "the cell " + Quoted.of(reference),
                    "at most " + limits.maxColumns() + " columns");
        }
        if (lastColumn <= previous) {
            throw place.malformed("a cell twice or after a later one", "cells in ascending order");
        }
    }

    /** Returns the column of a reference such as AB7; one that is too large for the type as the largest. */
    private int column(String reference) {
        long column = 0;
        int letters = 0;
        while (letters < Math.min(reference.length(), MAX_LETTERS) && isLetter(reference.charAt(letters))) {
            column = column * LETTERS + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters == 0 || !isLastRow(reference, letters)) {
            throw place.malformed("the cell " + Quoted.of(reference), "a cell of row " + lastRow);
        }
        return (int) Math.min(column, Integer.MAX_VALUE);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private boolean isLastRow(String reference, int from) {
        long number = 0;
        for (int i = from; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > lastRow) {
                return false;
            }
            number = number * 10 + digit;
        }
        return number == lastRow;
    }

    private void add(String type, CellFormat format, Row row) {
        row.padTo(lastColumn - 1);
        switch (type) {
            case "s" -> addShared(row);
            case "inlineStr", "str" -> text.addTo(row, Row.Kind.TEXT);
            case "n" -> addNumber(format, row);
            case "b" -> row.add(Row.Kind.OTHER, "the truth value " + truth());
            case "e" ->
                row.add(
                        Row.Kind.OTHER,
                        "the error "
                                + Quoted.beginning(
                                        Quoted.visible(text.toString().strip()), Limits.QUOTED_LENGTH));
            case "d" -> dates.add(text.toString().strip(), format, row, place);
            default ->
                throw place.malformed(
                        "a cell of the type " + Quoted.of(type), "one of b, d, e, inlineStr, n, s and str");
        }
    }

    private void addShared(Row row) {
        text.strip();
        int index = CellNumber.index(text, place);
        if (index >= strings.size()) {
            throw place.malformed("the index " + index + " of a text", "an index below " + strings.size());
        }
        if (strings.isTooLong(index)) {
            throw tooLong();
        }
        row.add(Row.Kind.TEXT, strings.text(index));
    }

    private void addNumber(CellFormat format, Row row) {
        text.strip();
        if (format == CellFormat.NUMBER && CellNumber.isShortest(text)) {
            text.addTo(row, Row.Kind.NUMBER);
            return;
        }
        double number = CellNumber.parse(text);
        if (Double.isNaN(number)) {
            throw place.malformed(Quoted.of(text.toString()), "a number");
        }
        if (format == CellFormat.NUMBER) {
            row.add(Row.Kind.NUMBER, CellNumber.notation(number));
        } else {
            dates.add(number, format, row);
        }
    }

    private String truth() {
        return switch (text.toString().strip()) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw place.malformed(Quoted.of(text.toString()), "1 or 0 for a truth value");
        };
    }

    @Override
    public void close() {
        xml.close();
    }
}
