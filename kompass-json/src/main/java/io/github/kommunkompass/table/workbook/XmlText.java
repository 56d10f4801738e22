package io.github.kommunkompass.table.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in workbooks, which escape the characters that XML cannot have (ECMA-376, part 1, 22.9.2.19). */
public final class XmlText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    public static String of(String text) {
        String marked = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        var escaped = new StringBuilder(marked.length());
        marked.chars().forEach(unit -> {
            if (isXml((char) unit)) {
                escaped.append((char) unit);
            } else {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", unit));
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(char unit) {
        // Parsers change a carriage return to a line feed.
        return unit >= ' ' ? unit < '\uFFFE' : unit == '\t' || unit == '\n';
    }
}
