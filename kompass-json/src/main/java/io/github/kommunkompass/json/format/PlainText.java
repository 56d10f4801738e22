package io.github.kommunkompass.json.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as they stand between quotes in plain form, escapes included. */
final class PlainText {

    /** A regular expression of such a text. It is possessive, since the matcher would otherwise call itself for each escape. */
    static final String FORM = "[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+";

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private static final String STANDING_FOR_THEMSELVES = "\"\\/";
    private static final int HEXADECIMAL = 16;

    private PlainText() {}

    /** Returns what a text stands for, or nothing if it has an escape that is left to the codec: other than letters and quotes. */
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
                    ? STANDING_FOR_THEMSELVES.indexOf(meant) >= 0
                    : !Character.isISOControl(meant) && !Character.isSurrogate(meant);
            if (!isPlain) {
                return Optional.empty();
            }
            escapes.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(meant)));
        }
        return Optional.of(escapes.appendTail(text).toString());
    }

    /** Returns what each text stands for, or nothing if one of them is left to the codec. */
    static Optional<List<String>> unescaped(Stream<String> written) {
        List<Optional<String>> texts = written.map(PlainText::unescaped).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
