package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of the criteria for which two values differ. */
final class DifferenceTable {

    private static final int MOST_ROWS = 20;

    private final Catalogue catalogue;
    private final List<List<String>> rows = new ArrayList<>();

    DifferenceTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds a row, unless both texts are equal. */
    void add(Criterion criterion, String found, String expected) {
        if (!found.equals(expected)) {
            rows.add(List.of(Words.of(criterion, catalogue), found, expected));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        List<List<String>> shown = new ArrayList<>();
        shown.add(List.of("", "found", "expected"));
        shown.addAll(rows.subList(0, Math.min(MOST_ROWS, rows.size())));
        StringBuilder table =
                new StringBuilder(rows.size() + " of " + catalogue.criteria().size() + " criteria differ:");
        int[] widths = IntStream.range(0, 3)
                .map(column -> shown.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : shown) {
            table.append(System.lineSeparator());
            String line = String.format(
                    "  %-" + Math.max(1, widths[0]) + "s  %-" + widths[1] + "s  %s",
                    row.get(0),
                    row.get(1),
                    row.get(2));
            table.append(line);
        }
        if (rows.size() > MOST_ROWS) {
            table.append(System.lineSeparator())
                    .append("  … and ")
                    .append(rows.size() - MOST_ROWS)
                    .append(" more");
        }
        return table.toString();
    }
}
