package io.github.kommunkompass.table;

/** A word in several languages. */
interface Word {

    /** Returns the word in a language, or in English if there is none. */
    String in(String language);

    /** Returns this word with another after it. */
    default Word then(Word next) {
        return language -> in(language) + " " + next.in(language);
    }
}
