package io.github.kommunkompass.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells with several ids or codes. They are written with semicolons between, and read with semicolons, commas or white space. */
final class ItemList {

    /** A code as a spreadsheet with a decimal comma writes it: 3,2 for 3.2. */
    private static final Pattern CODE_WITH_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,3}(=.*)?");

    private static final Pattern AROUND_EQUALS = Pattern.compile("[\\s\\u00a0]*=[\\s\\u00a0]*");
    private static final Pattern BETWEEN = Pattern.compile("[;\\s\\u00a0]+");
    private static final Pattern COMMAS_AROUND = Pattern.compile("^,+|,+$");
    private static final Pattern COMMAS = Pattern.compile(",+");

    private ItemList() {}

    static String written(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    static String written(Map<?, ?> items) {
        return written(items.entrySet().stream()
                .map(item -> item.getKey() + "=" + item.getValue())
                .toList());
    }

    static List<String> read(String cell) {
        List<String> items = new ArrayList<>();
        String joined = AROUND_EQUALS.matcher(cell).replaceAll("=");
        BETWEEN.splitAsStream(joined)
                .map(part -> COMMAS_AROUND.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .forEach(part -> items.addAll(
                        CODE_WITH_COMMA.matcher(part).matches()
                                ? List.of(part.replace(',', '.'))
                                : Arrays.asList(COMMAS.split(part, -1))));
        return items;
    }
}
