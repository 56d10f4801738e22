package io.github.kommunkompass.json.adapter;

import java.util.Locale;
import java.util.regex.Pattern;

/** What Jackson says of a text, the same for both majors, without what it says only to those who set up its parser. */
final class JacksonMessages {

    private static final Pattern ADVICE = Pattern.compile(
            ": enable `.*| \\((?:consider enabling|not recognized as one since) .*\\)(?=\\)|$)", Pattern.DOTALL);

    /** Where an object or an array begins; Jackson 3 does not know it. */
    private static final Pattern START =
            Pattern.compile(" \\((?:start marker at|for (?:Object|Array) starting at) \\[Source: [^\\]]*\\]\\)");

    /** What Jackson quotes from the text may hold anything; a message is one line, and all of it can be seen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private JacksonMessages() {}

    static String of(String message) {
        String withoutAdvice = ADVICE.matcher(message).replaceAll("");
        String withoutStart = START.matcher(withoutAdvice).replaceAll("");
        String inOneVocabulary = withoutStart.replace(" field name", " property name");
        return INVISIBLE
                .matcher(inOneVocabulary)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }
}
