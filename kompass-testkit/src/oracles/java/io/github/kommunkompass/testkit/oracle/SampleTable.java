package io.github.kommunkompass.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.Identified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table and the cells that it should have.
 *
 * @param name its name
 * @param table the table
 * @param rows the cells of each row, the headings first: a number as {@code Double}, another cell as text, which may be empty
 */
record SampleTable(String name, Table table, List<List<Object>> rows) {

    static SampleTable of(String name, Table table, String headings, List<List<Object>> values) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(Arrays.asList(headings.split(","))));
        values.forEach(row -> rows.add(row.stream().map(SampleTable::cell).toList()));
        return new SampleTable(name, table, rows);
    }

    private static Object cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? cell(optional.get()) : "";
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? (double) optional.getAsInt() : "";
        }
        if (value instanceof Figure<?> figure) {
            return cell(figure.toOptional());
        }
        if (value instanceof Identified constant) {
            return constant.id();
        }
        if (value instanceof ExactNumber number) {
            return number.doubleValue();
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value.toString();
    }

    /** For each column {@code n}, or {@code t} if it has a text below its heading. */
    String kinds() {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().skip(1).map(row -> row.get(column)))
                .map(cells -> cells.allMatch(cell -> cell instanceof Double || cell.equals("")) ? "n" : "t")
                .collect(Collectors.joining());
    }

    /**
     * Fails unless a program read the same cells.
     *
     * @param asNumber makes a number of a cell where one is expected
     * @param tolerance the relative rounding of numbers by the program
     */
    void assertRead(List<List<Printed>> printed, UnaryOperator<Printed> asNumber, double tolerance) {
        assertThat(printed).as(name).hasSameSizeAs(rows).hasSizeGreaterThan(1);
        for (int row = 0; row < rows.size(); row++) {
            List<Object> expected = rows.get(row);
            List<Printed> found = printed.get(row);
            assertThat(found).as("%s, row %d", name, row + 1).hasSameSizeAs(expected);
            for (int column = 0; column < expected.size(); column++) {
                Object cell = expected.get(column);
                Printed read = cell instanceof Double ? asNumber.apply(found.get(column)) : found.get(column);
                assertThat(read)
                        .as("%s, row %d, column %d", name, row + 1, column + 1)
                        .matches(any -> any.agrees(cell, tolerance), "is " + cell);
            }
        }
    }
}
