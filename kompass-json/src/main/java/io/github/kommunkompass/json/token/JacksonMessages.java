package io.github.kommunkompass.json.token;

import java.util.Locale;
import java.util.regex.Pattern;

/** Jackson's messages about a text, equal for both majors, without advice about the parser's settings. */
public final class JacksonMessages {

    private static final Pattern ADVICE = Pattern.compile(
            ": enable `.*| \\((?:consider enabling|not recognized as one since) .*\\)(?=\\)|$)", Pattern.DOTALL);

    /** The position of the start of an object or array, which Jackson 3 does not give. */
    private static final Pattern START =
            Pattern.compile(" \\((?:start marker at|for (?:Object|Array) starting at) \\[Source: [^\\]]*\\]\\)");

    /** Invisible characters of quoted text, which are escaped so that a message is one line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private JacksonMessages() {}

    /** Returns a message without advice. */
    public static String of(String message) {
        String withoutAdvice = ADVICE.matcher(message).replaceAll("");
        String withoutStart = START.matcher(withoutAdvice).replaceAll("");
        String inOneVocabulary = withoutStart.replace(" field name", " property name");
        return INVISIBLE
                .matcher(inOneVocabulary)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }
}
