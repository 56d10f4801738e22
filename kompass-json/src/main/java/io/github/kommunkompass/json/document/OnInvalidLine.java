package io.github.kommunkompass.json.document;

import java.util.function.Consumer;

/** Handles an invalid line, or element of an array, of a file of evaluations: reading continues if it returns, and stops if it throws. */
@FunctionalInterface
public interface OnInvalidLine {

    /**
     * Handles an invalid line.
     *
     * @param line the line and its violations
     */
    void accept(InvalidLine line);

    /** {@return a handler that stops at the first invalid line: it throws the {@link InvalidLine#cause()}} */
    static OnInvalidLine stop() {
        return line -> {
            throw line.cause();
        };
    }

    /**
     * Returns a handler that reports each invalid line and continues.
     *
     * @param report the consumer of invalid lines
     * @return a handler that throws only if the consumer throws
     */
    static OnInvalidLine skip(Consumer<InvalidLine> report) {
        return report::accept;
    }
}
