package io.github.kommunkompass.json.token;

import java.io.IOException;
import java.math.BigDecimal;

/** Writes tokens in order, to the generator of a JSON library. Not thread-safe. */
public interface TokenSink {

    /** Starts an object. */
    void startObject() throws IOException;

    /** Ends an object. */
    void endObject() throws IOException;

    /** Starts an array. */
    void startArray() throws IOException;

    /** Ends an array. */
    void endArray() throws IOException;

    /** Writes the name of a member. */
    void name(String name) throws IOException;

    /** Writes a string. */
    void string(String value) throws IOException;

    /** Writes {@code true} or {@code false}. */
    void bool(boolean value) throws IOException;

    /** Writes a whole number. */
    void number(long value) throws IOException;

    /** Writes a number with decimals. */
    void number(BigDecimal value) throws IOException;
}
