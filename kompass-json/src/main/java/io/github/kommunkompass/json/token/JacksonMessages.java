package io.github.kommunkompass.json.token;

import java.util.List;
import java.util.Locale;

/** Jackson's messages about a text, equal for both majors, without advice about the parser's settings. */
public final class JacksonMessages {

    /** The beginnings of advice, which goes on to the end of the message. */
    private static final List<String> ADVICE =
            List.of(": enable `", " (consider enabling ", " (not recognized as one since ");

    /** The position of the start of an object or array, which Jackson 3 does not give. */
    private static final List<String> STARTS = List.of(
            " (start marker at [Source: ", " (for Object starting at [Source: ", " (for Array starting at [Source: ");

    private JacksonMessages() {}

    /** Returns a message in one line, without advice. */
    public static String of(String message) {
        String text = message;
        for (String advice : ADVICE) {
            text = before(advice, text);
        }
        for (String start : STARTS) {
            text = withoutPart(start, "])", text);
        }
        return inOneLine(text.replace(" field name", " property name"));
    }

    private static String before(String end, String text) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutPart(String start, String end, String text) {
        int from = text.indexOf(start);
        int to = from < 0 ? -1 : text.indexOf(end, from);
        return to < 0 ? text : text.substring(0, from) + text.substring(to + end.length());
    }

    /** Escapes invisible characters of quoted text. */
    private static String inOneLine(String text) {
        var line = new StringBuilder();
        text.chars().forEach(c -> {
            if (isInvisible(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
