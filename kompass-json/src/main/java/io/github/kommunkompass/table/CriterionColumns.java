package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which columns of a wide table have the criteria of a catalogue. */
final class CriterionColumns {

    /** A column and its criterion. */
    record Column(int index, Criterion criterion) {}

    private final Header header;
    private final Catalogue catalogue;
    private final List<Column> known = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Map<CriterionCode, Integer> byCode = new TreeMap<>();

    /** Finds the columns. A criterion with two columns is reported, once. */
    CriterionColumns(Header header, Catalogue catalogue, CellReport report) {
        this.header = header;
        this.catalogue = catalogue;
        var search = new CriterionSearch(catalogue);
        header.criteria().forEach((column, text) -> {
            Optional<Criterion> found = search.find(text).one();
            if (found.isPresent()) {
                add(column, text, found.get(), report);
            } else {
                unknown.add(column);
            }
        });
    }

    private void add(int column, String text, Criterion criterion, CellReport report) {
        Integer first = byCode.putIfAbsent(criterion.code(), column);
        if (first == null) {
            known.add(new Column(column, criterion));
        } else {
            report.add(
                    TableRule.DUPLICATE_COLUMN,
                    JsonPath.ROOT,
                    header.row(),
                    column,
                    Quoted.of(text) + ", which is " + criterion.code(),
                    "one column of each criterion; the first is " + new Cell("", header.row(), first + 1));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Column> known() {
        return known;
    }

    /** Returns the column of a code, or the first one. */
    int column(String code) {
        return known.stream()
                .filter(column -> column.criterion().code().toString().equals(code))
                .map(Column::index)
                .findFirst()
                .orElse(0);
    }

    /** Reports the values of a row in the columns of other catalogues' criteria. */
    void checkOthers(Row row, CellReport report) {
        for (int column : unknown) {
            if (!row.isBlank(column)) {
                report.add(
                        TableRule.UNKNOWN_CRITERION,
                        JsonPath.ROOT,
                        row.number(),
                        column,
                        Quoted.of(row.text(column)) + " for "
                                + Quoted.of(String.valueOf(header.criteria().get(column))),
                        "nothing, since " + catalogue.revision() + " has no such criterion");
            }
        }
    }
}
