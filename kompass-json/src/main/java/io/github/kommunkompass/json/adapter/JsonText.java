package io.github.kommunkompass.json.adapter;

import io.github.kommunkompass.json.format.TokenSink;
import io.github.kommunkompass.json.format.TokenSource;
import java.io.IOException;

/** Text read and written with a major version of Jackson, for those who bring no mapper of their own. Safe on any thread. */
public interface JsonText {

    /**
     * What is done with the tokens of a text.
     *
     * @param <R> the type of what comes of it
     */
    interface Reading<R> {
        /**
         * Reads the tokens.
         *
         * @param source the tokens
         * @return what comes of it
         * @throws IOException if the text cannot be read
         */
        R from(TokenSource source) throws IOException;
    }

    /** What makes the tokens of a text. */
    interface Writing {
        /**
         * Writes the tokens.
         *
         * @param sink takes the tokens
         * @throws IOException if the text cannot be written
         */
        void to(TokenSink sink) throws IOException;
    }

    /**
     * Reads a text.
     *
     * @param <R> the type of what comes of it
     * @param text the text
     * @param reading what is done with its tokens
     * @return what comes of it
     */
    <R> R read(String text, Reading<R> reading);

    /**
     * Writes a text.
     *
     * @param writing what makes its tokens
     * @return the text, without white space between the tokens
     */
    String write(Writing writing);

    /**
     * Returns the one that works with the Jackson that is there.
     *
     * @return Jackson 3 if both are there, unless {@link JacksonDetector#PROPERTY} says otherwise
     * @throws IllegalStateException if there is none, or not the one that is asked for
     */
    static JsonText present() {
        return JacksonDetector.text();
    }
}
