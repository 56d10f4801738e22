package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;

/** The tokens of a text, one after the other: what a JSON library's parser is seen as. */
public interface TokenSource {

    /** What kind of token it is. */
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
        /** Nothing more. */
        END_OF_TEXT
    }

    /**
     * Goes on to the next token.
     *
     * @return its kind
     * @throws MalformedTextException if the text is no JSON there
     * @throws IOException if the text cannot be read
     */
    Token next() throws IOException;

    /**
     * Returns the name, the string without its quotes, or the number as it is written.
     *
     * @return the text of the token
     * @throws IOException if the text cannot be read
     */
    String text() throws IOException;

    /**
     * Returns where the token begins.
     *
     * @return its first character
     */
    Position position();
}
