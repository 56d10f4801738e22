package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.table.TableLimits;
import io.github.kommunkompass.value.Limits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every limit has its row in the guide, with its value. */
class LimitsTableTest {

    private static final Path GUIDE = Guide.page("limits.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `((?:Json|Table)?Limits\\.[^`]+)` \\| ([0-9,]+)( by default)? \\|");

    @Test
    void hasEachLimit() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(GUIDE)).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        assertThat(rows).isEqualTo(limits());
    }

    private static Map<String, String> limits() {
        Map<String, String> limits = new TreeMap<>();
        limits.put("JsonLimits.maxBytes()", text(JsonLimits.standard().maxBytes()));
        limits.put("JsonLimits.maxDepth()", text(JsonLimits.standard().maxDepth()));
        TableLimits tables = TableLimits.standard();
        limits.put("TableLimits.maxBytes()", text(tables.maxBytes()));
        limits.put("TableLimits.maxInflatedBytes()", text(tables.maxInflatedBytes()));
        limits.put("TableLimits.maxRows()", text(tables.maxRows()));
        limits.put("TableLimits.maxColumns()", text(tables.maxColumns()));
        limits.put("TableLimits.maxCellLength()", text(tables.maxCellLength()));
        Stream.of(Limits.class, JsonLimits.class, TableLimits.class)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> limits.put(
                        field.getDeclaringClass().getSimpleName() + "." + field.getName(), text(value(field))));
        return limits;
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
