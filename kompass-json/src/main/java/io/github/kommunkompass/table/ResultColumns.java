package io.github.kommunkompass.table;

import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Word;
import io.github.kommunkompass.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table whose rows are values, with a function for the cell of each column.
 *
 * @param <T> the type of the values
 */
final class ResultColumns<T> implements TableContent {

    private record Cells<T>(Column column, Function<T, Object> cell) {}

    private final String name;
    private final Language language;
    private final List<T> values;
    private final List<Cells<T>> cells = new ArrayList<>();

    ResultColumns(String name, String language, List<T> values) {
        this.name = name;
        this.language = Language.of(List.of(language));
        this.values = List.copyOf(values);
    }

    /** Adds a column. A cell is empty if the function returns an empty optional or an unavailable figure. */
    ResultColumns<T> with(Word heading, Kind kind, Function<T, Object> cell) {
        cells.add(new Cells<>(new Column(heading.in(language), kind), value -> unwrapped(cell.apply(value))));
        return this;
    }

    ResultColumns<T> text(Word heading, Function<T, Object> cell) {
        return with(heading, Kind.TEXT, cell);
    }

    ResultColumns<T> whole(Word heading, Function<T, Object> cell) {
        return with(heading, Kind.WHOLE_NUMBER, cell);
    }

    ResultColumns<T> decimal(Word heading, Function<T, Object> cell) {
        return with(heading, Kind.DECIMAL, cell);
    }

    ResultColumns<T> share(Word heading, Function<T, Object> cell) {
        return with(heading, Kind.SHARE, cell);
    }

    private static Object unwrapped(Object cell) {
        if (cell instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : "";
        }
        if (cell instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : "";
        }
        if (cell instanceof Figure<?> figure) {
            return figure.isPresent() ? figure.value() : "";
        }
        return cell;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Column> columns() {
        return cells.stream().map(Cells::column).toList();
    }

    @Override
    public Stream<List<Object>> rows() {
        return values.stream()
                .map(value -> cells.stream().map(one -> one.cell().apply(value)).toList());
    }
}
