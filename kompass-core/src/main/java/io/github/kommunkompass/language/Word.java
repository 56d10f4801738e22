package io.github.kommunkompass.language;

/** A word, or a few, in each language. */
@FunctionalInterface
public interface Word {

    /**
     * {@return the word in a language}
     *
     * @param language the language
     */
    String in(Language language);

    /**
     * Returns this word with another after it.
     *
     * @param next the other word
     * @return both, with a space between them
     */
    default Word then(Word next) {
        return language -> in(language) + " " + next.in(language);
    }
}
