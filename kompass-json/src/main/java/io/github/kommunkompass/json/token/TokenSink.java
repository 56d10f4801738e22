package io.github.kommunkompass.json.token;

import java.io.IOException;
import java.math.BigDecimal;

/** Writes tokens in order, to the generator of a JSON library. Not thread-safe. */
public interface TokenSink {

    /**
     * Starts an object.
     *
     * @throws IOException if the text cannot be written
     */
    void startObject() throws IOException;

    /**
     * Ends an object.
     *
     * @throws IOException if the text cannot be written
     */
    void endObject() throws IOException;

    /**
     * Starts an array.
     *
     * @throws IOException if the text cannot be written
     */
    void startArray() throws IOException;

    /**
     * Ends an array.
     *
     * @throws IOException if the text cannot be written
     */
    void endArray() throws IOException;

    /**
     * Writes the name of a member.
     *
     * @param name the name
     * @throws IOException if the text cannot be written
     */
    void name(String name) throws IOException;

    /**
     * Writes a string.
     *
     * @param value the string
     * @throws IOException if the text cannot be written
     */
    void string(String value) throws IOException;

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     * @throws IOException if the text cannot be written
     */
    void bool(boolean value) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @throws IOException if the text cannot be written
     */
    void number(long value) throws IOException;

    /**
     * Writes a number with decimals.
     *
     * @param value the number
     * @throws IOException if the text cannot be written
     */
    void number(BigDecimal value) throws IOException;
}
