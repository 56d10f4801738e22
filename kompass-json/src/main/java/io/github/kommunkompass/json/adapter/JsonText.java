package io.github.kommunkompass.json.adapter;

import io.github.kommunkompass.json.format.TokenSink;
import io.github.kommunkompass.json.format.TokenSource;
import java.io.IOException;

/** Reads and writes JSON text with a major version of Jackson. Thread-safe. */
public interface JsonText {

    /**
     * Reads the tokens of a text.
     *
     * @param <R> the type of the result
     */
    interface TokenReader<R> {
        /**
         * Reads the tokens.
         *
         * @param source the tokens
         * @return the result
         * @throws IOException if the text cannot be read
         */
        R read(TokenSource source) throws IOException;
    }

    /** Writes the tokens of a text. */
    interface TokenWriter {
        /**
         * Writes the tokens.
         *
         * @param sink the sink
         * @throws IOException if the text cannot be written
         */
        void write(TokenSink sink) throws IOException;
    }

    /**
     * Reads a text.
     *
     * @param <R> the type of the result
     * @param text the text
     * @param reader reads its tokens
     * @return the result of the reader
     */
    <R> R read(String text, TokenReader<R> reader);

    /**
     * Writes a text.
     *
     * @param writer writes its tokens
     * @return the text, without white space between the tokens
     */
    String write(TokenWriter writer);

    /**
     * Returns the instance for the Jackson on the class path or the module path.
     *
     * @return that for Jackson 3 if both majors are present, unless {@link JacksonDetector#PROPERTY} requests the other
     * @throws IllegalStateException if no Jackson is present, or not the requested one
     */
    static JsonText present() {
        return JacksonDetector.text();
    }
}
