package io.github.kommunkompass.table;

import io.github.kommunkompass.language.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for a column, in lower case and divided by vertical bars. The first of a language is written, and all are read.
 *
 * @param english the words in English
 * @param swedish the words in Swedish
 * @param bokmal the words in bokmål
 * @param nynorsk the words in nynorsk
 */
record Synonyms(String english, String swedish, String bokmal, String nynorsk) {

    private static final Pattern OR = Pattern.compile("\\|");

    /** Returns the word that is written. */
    String in(Language language) {
        String words = switch (language) {
            case ENGLISH -> english;
            case SWEDISH -> swedish;
            case BOKMAL -> bokmal;
            case NYNORSK -> nynorsk;
        };
        return words.indexOf('|') < 0 ? words : words.substring(0, words.indexOf('|'));
    }

    /** Returns the words that are read. */
    Stream<String> all() {
        return Stream.of(english, swedish, bokmal, nynorsk).flatMap(OR::splitAsStream);
    }
}
