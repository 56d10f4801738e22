package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;

/** The tokens of a text in order, from the parser of a JSON library. Not thread-safe. */
public interface TokenSource {

    /** The kinds of tokens. */
    enum Token {
        /** The beginning of an object. */
        START_OBJECT,
        /** The end of an object. */
        END_OBJECT,
        /** The beginning of an array. */
        START_ARRAY,
        /** The end of an array. */
        END_ARRAY,
        /** The name of a member. */
        NAME,
        /** A string. */
        STRING,
        /** A number. */
        NUMBER,
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE,
        /** {@code null}. */
        NULL,
        /** The end of the text. */
        END_OF_TEXT
    }

    /** Advances to the next token. */
    Token next() throws IOException;

    /** Returns the text of a name, a string or a number. */
    String text() throws IOException;

    /** {@return the position of the first character of the token} */
    Position position();
}
