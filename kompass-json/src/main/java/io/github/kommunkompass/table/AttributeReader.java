package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.table.row.Rows;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an attribute of municipalities from one column of a table. Other columns are the caller's own. Not thread-safe. */
final class AttributeReader {

    private static final int ABSENT = -1;

    private final KompassTables tables;
    private final String attribute;
    private final Rows rows;
    private final CellReport report;
    private final MunicipalityRegister register;
    /** Names and codes of a table have no date. */
    private final PartialDate date;

    private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
    private int column = ABSENT;
    private final Map<Municipality, String> values = new LinkedHashMap<>();
    private final MunicipalityMap<List<Given>> given;

    /** A value and its row. */
    private record Given(String value, long row) {}

    AttributeReader(KompassTables tables, String attribute, Rows rows, CellReport report) {
        this.tables = tables;
        this.attribute = attribute;
        this.rows = rows;
        this.report = report;
        this.register = tables.register();
        this.date = register.date().orElse(PartialDate.of(2000));
        this.given = MunicipalityMap.of(register, ArrayList::new);
    }

    /** Reads the attribute, or returns empty after an error. */
    Optional<GroupAttribute> read() throws IOException {
        var row = new Row();
        try {
            if (readHeader(row)) {
                while (rows.next(row)) {
                    readRow(row);
                    report.passOn();
                }
            }
        } catch (InvalidFileException e) {
            report.add(e);
        }
        report.end();
        return report.errors() > 0 ? Optional.empty() : Optional.of(GroupAttribute.of(attribute, register, values));
    }

    private boolean readHeader(Row row) throws IOException {
        if (!rows.next(row)) {
            report(TableRule.NO_HEADER, 1, 0, "no row", "a header");
            return false;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.isBlank(i) && isText(row, i)) {
                names.add(Quoted.of(row.text(i)));
                readName(row, i);
            }
        }
        if (column == ABSENT) {
            report(
                    TableRule.MISSING_COLUMN,
                    row.number(),
                    0,
                    "no column " + Quoted.of(attribute),
                    "one of " + Quoted.list(names));
        }
        if (!columns.containsKey(Heading.MUNICIPALITY) && !columns.containsKey(Heading.MUNICIPALITY_CODE)) {
            report(
                    TableRule.MISSING_COLUMN,
                    row.number(),
                    0,
                    "no column " + Heading.MUNICIPALITY.in("en"),
                    "one, or a column " + Heading.MUNICIPALITY_CODE.in("en"));
        }
        return report.errors() == 0;
    }

    private void readName(Row row, int index) {
        String name = Heading.folded(row.text(index));
        boolean isTwice = false;
        if (name.equals(Heading.folded(attribute))) {
            isTwice = column != ABSENT;
            column = index;
        } else {
            Optional<Heading> heading = Heading.named(name);
            if (heading.isPresent() && isOfMunicipality(heading.get())) {
                isTwice = columns.putIfAbsent(heading.get(), index) != null;
            }
        }
        if (isTwice) {
            report(TableRule.DUPLICATE_COLUMN, row.number(), index, Quoted.of(row.text(index)), "one such column");
        }
    }

    private static boolean isOfMunicipality(Heading heading) {
        return heading == Heading.MUNICIPALITY || heading == Heading.MUNICIPALITY_CODE || heading == Heading.COUNTRY;
    }

    private void readRow(Row row) {
        if (row.isBlank() || !isText(row, column) || columns.values().stream().anyMatch(index -> !isText(row, index))) {
            return;
        }
        Municipality municipality = municipality(row);
        if (municipality != null && !row.isBlank(column)) {
            add(municipality, row);
        }
    }

    private @Nullable Municipality municipality(Row row) {
        String name = text(row, Heading.MUNICIPALITY);
        String code = text(row, Heading.MUNICIPALITY_CODE);
        if (name.isEmpty() && code.isEmpty()) {
            report(TableRule.MISSING_VALUE, row.number(), index(), "nothing", "the name or code of a municipality");
            return null;
        }
        String country = country(row);
        if (country.isEmpty()) {
            report(
                    TableRule.MISSING_VALUE,
                    row.number(),
                    index(),
                    "no country",
                    "a column " + Heading.COUNTRY.in("en") + ", or the country of the whole table");
            return null;
        }
        try {
            return name.isEmpty() ? registered(row, country, code) : named(name, country, code);
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, row.number(), index(), e.found(), e.expected());
            return null;
        }
    }

    private static Municipality named(String name, String country, String code) {
        return code.isEmpty()
                ? Municipality.of(name, country)
                : Municipality.of(name, country, SubjectCells.withZeros(code, country));
    }

    private @Nullable Municipality registered(Row row, String country, String code) {
        String whole = SubjectCells.withZeros(code, country);
        Optional<RegisteredMunicipality> found = register.findByCode(country, whole, date);
        if (found.isEmpty()) {
            report(
                    InputRule.INVALID_VALUE,
                    row.number(),
                    index(),
                    "the code " + Quoted.of(code) + " without a name",
                    "a code that the register has now, or a column " + Heading.MUNICIPALITY.in("en"));
            return null;
        }
        return Municipality.of(found.get().name(), country, whole);
    }

    private void add(Municipality municipality, Row row) {
        String value = row.text(column);
        try {
            List<Given> before = given.value(municipality, date, new Cell(rows.sheet(), row.number(), column + 1));
            Optional<Given> other =
                    before.stream().filter(one -> !one.value().equals(value)).findFirst();
            if (other.isPresent()) {
                report(
                        InputRule.INVALID_VALUE,
                        row.number(),
                        column,
                        Quoted.of(value) + " for " + municipality.describe(),
                        Quoted.of(other.get().value()) + ", as in row "
                                + other.get().row());
            }
            before.add(new Given(value, row.number()));
            GroupAttribute.of(attribute, MunicipalityRegister.none(), Map.of(municipality, value));
            values.put(municipality, value);
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, row.number(), column, e.found(), e.expected());
        }
    }

    private String country(Row row) {
        String text = text(row, Heading.COUNTRY);
        TableSettings settings = tables.settings();
        return text.isEmpty()
                ? settings.country()
                        .or(() -> settings.catalogue().flatMap(Catalogue::country))
                        .orElse("")
                : text;
    }

    private String text(Row row, Heading heading) {
        Integer index = columns.get(heading);
        return index == null ? "" : row.text(index);
    }

    /** The column of what names the municipality. */
    private int index() {
        return columns.getOrDefault(Heading.MUNICIPALITY, columns.getOrDefault(Heading.MUNICIPALITY_CODE, 0));
    }

    /** Returns whether a cell has text, a number or a date, and reports if it has not. */
    private boolean isText(Row row, int index) {
        return CellTexts.check(row, index, tables.settings().charset(), report);
    }

    private void report(Rule rule, long row, int index, String found, String expected) {
        report.add(rule, JsonPath.ROOT, row, index, found, expected);
    }
}
