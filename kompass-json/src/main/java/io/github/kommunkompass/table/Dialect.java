package io.github.kommunkompass.table;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.Map;
import java.util.TreeMap;

/**
 * How CSV is written. It is in UTF-8, with quotes as in RFC 4180 and a carriage return and line feed at the end of each row. All
 * dialects are read alike.
 *
 * @param separator the character between cells: a comma, a semicolon or a tab
 * @param decimalMark the character in numbers: a point or a comma
 * @param hasByteOrderMark whether it begins with a byte order mark, without which Excel takes UTF-8 for another encoding
 */
public record Dialect(char separator, char decimalMark, boolean hasByteOrderMark) {

    /** RFC 4180: commas between cells, decimal points. For programs. */
    public static final Dialect RFC_4180 = new Dialect(',', '.', false);

    /** What Excel reads and writes where the decimal mark is a comma, as in Sweden and Norway: semicolons between cells. */
    public static final Dialect EXCEL_SV = new Dialect(';', ',', true);

    /** Tabs between cells, decimal points. */
    public static final Dialect TSV = new Dialect('\t', '.', false);

    private static final Map<String, Dialect> NAMED =
            new TreeMap<>(Map.of("rfc4180", RFC_4180, "excel-sv", EXCEL_SV, "tsv", TSV));

    /**
     * Creates a dialect.
     *
     * @param separator a comma, a semicolon or a tab
     * @param decimalMark a point or a comma
     * @param hasByteOrderMark whether it begins with a byte order mark
     * @throws InvalidValueException if a character is another one, or both are commas
     */
    public Dialect {
        if (",;\t".indexOf(separator) < 0 || ".,".indexOf(decimalMark) < 0 || separator == decimalMark) {
            throw new InvalidValueException(
                    "the separator " + Quoted.of(String.valueOf(separator)) + " and the decimal mark "
                            + Quoted.of(String.valueOf(decimalMark)),
                    "a comma, semicolon or tab, and a point or another comma");
        }
    }

    /**
     * {@return a dialect by its name}
     *
     * @param name {@code rfc4180}, {@code excel-sv} or {@code tsv}
     * @throws InvalidValueException if there is none of that name
     */
    public static Dialect named(String name) {
        Dialect dialect = NAMED.get(name);
        if (dialect == null) {
            throw new InvalidValueException(
                    "the dialect " + Quoted.of(name), "one of " + String.join(", ", NAMED.keySet()));
        }
        return dialect;
    }
}
