package io.github.kommunkompass.table;

/** A word in several languages. */
interface Word {

    /** Returns the word in a language, or in English if there is none. */
    String in(String language);
}
