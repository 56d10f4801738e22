package io.github.kommunkompass.json.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Unescapes the strings of plain lines. */
final class PlainText {

    /**
     *  A regular expression of an escaped string. It is possessive, since the matcher otherwise recurses for each escape.
     */
    static final String FORM = "[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+";

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final String ESCAPED_BY_BACKSLASH = "\"\\/";
    private static final int HEXADECIMAL = 16;

    private PlainText() {}

    /** Returns the unescaped text, or empty if it has an escape other than letters, quotes and slashes. */
    static Optional<String> unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return Optional.of(written);
        }
        Matcher escapes = ESCAPE.matcher(written);
        StringBuilder text = new StringBuilder();
        while (escapes.find()) {
            char meant = escapes.group(1) == null
                    ? escapes.group(2).charAt(0)
                    : (char) Integer.parseInt(escapes.group(1), HEXADECIMAL);
            boolean isPlain = escapes.group(1) == null
                    ? ESCAPED_BY_BACKSLASH.indexOf(meant) >= 0
                    : !Character.isISOControl(meant) && !Character.isSurrogate(meant);
            if (!isPlain) {
                return Optional.empty();
            }
            escapes.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(meant)));
        }
        return Optional.of(escapes.appendTail(text).toString());
    }

    /** Returns the unescaped texts, or empty if one of them cannot be unescaped here. */
    static Optional<List<String>> unescaped(Stream<String> written) {
        List<Optional<String>> texts = written.map(PlainText::unescaped).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
