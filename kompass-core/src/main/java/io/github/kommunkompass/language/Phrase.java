package io.github.kommunkompass.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a part of one, in each language. The arguments stand in braces by their position from 0, as in {@code {0} of {1}}. The
 * phrases on one topic are an enum that implements it.
 */
public interface Phrase extends Word {

    /** The place of an argument. */
    Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

    /**
     * {@return this phrase with its arguments}
     *
     * @param language the language
     * @param arguments texts in the language, in the order of their positions
     */
    default String in(Language language, Object... arguments) {
        Matcher place = ARGUMENT.matcher(in(language));
        return place.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(found.group(1))])));
    }
}
