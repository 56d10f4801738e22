package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of findings or actions. What is wrong with a cell is reported, and its value is then absent.
 *
 * @param path the path of the finding or action in its JSON document
 */
record ItemRow(Row row, ItemHeader header, JsonPath path, CellReport report) {

    /** Returns the text of a cell, empty if there is no column. */
    String text(ItemHeading heading) {
        int column = header.column(heading);
        return column == Header.ABSENT ? "" : row.text(column);
    }

    /** Returns the items of a cell, which may be none. */
    List<String> list(ItemHeading heading) {
        return ItemList.read(text(heading));
    }

    /** Returns a constant, or null after an error. */
    <T extends Identified> @Nullable T constant(ItemHeading heading, Constants<T> constants) {
        String text = text(heading);
        Optional<T> constant = constants.find(text);
        if (constant.isEmpty()) {
            report(TableRule.WRONG_TYPE, heading, found(text), constants.expected());
        }
        return constant.orElse(null);
    }

    /** Returns a date, or null after an error. */
    @Nullable
    PartialDate date(ItemHeading heading) {
        String text = text(heading);
        try {
            return Dates.parse(text);
        } catch (InvalidValueException e) {
            report(TableRule.WRONG_TYPE, heading, found(text), Dates.EXPECTED);
            return null;
        }
    }

    /**
     * Returns the texts of all languages, or null after an error.
     *
     * @param unnamed the language of the column that names none
     */
    @Nullable
    LocalizedText texts(String unnamed) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Integer> column : header.texts().entrySet()) {
            String language = column.getKey().isEmpty() ? unnamed : column.getKey();
            if (!row.isBlank(column.getValue()) && texts.put(language, row.text(column.getValue())) != null) {
                report(
                        TableRule.DUPLICATE_COLUMN,
                        ItemHeading.TEXT,
                        "a text in " + language + " and one in no language, which is the same",
                        "one text per language");
                return null;
            }
        }
        if (texts.isEmpty()) {
            report(TableRule.MISSING_VALUE, ItemHeading.TEXT, "no text", "a text in at least one language");
            return null;
        }
        return made(ItemHeading.TEXT, () -> LocalizedText.of(texts));
    }

    /** Returns what is made of a cell, or null if it cannot be made, which is reported. */
    <T> @Nullable T made(ItemHeading heading, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, heading, e.found(), e.expected());
            return null;
        }
    }

    void report(Rule rule, ItemHeading heading, String found, String expected) {
        report.add(
                rule,
                path.member(heading.member()),
                row.number(),
                Math.max(0, header.column(heading)),
                found,
                expected);
    }

    static String found(String text) {
        return text.isEmpty() ? "nothing" : Quoted.of(text);
    }
}
