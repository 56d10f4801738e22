package io.github.kommunkompass.json;

import java.util.function.Consumer;

/** Says what becomes of a line of a file of evaluations that holds none: by returning to go on, by throwing to stop. */
@FunctionalInterface
public interface OnInvalidLine {

    /**
     * Takes an invalid line.
     *
     * @param line the line and what is wrong with it
     */
    void accept(InvalidLine line);

    /**
     * Returns the rule to stop at the first invalid line.
     *
     * @return a rule that throws the line's {@link InvalidLine#cause()}
     */
    static OnInvalidLine stop() {
        return line -> {
            throw line.cause();
        };
    }

    /**
     * Returns the rule to report an invalid line and go on with the next.
     *
     * @param report takes each invalid line, so that none is lost
     * @return a rule that never throws on its own
     */
    static OnInvalidLine skip(Consumer<InvalidLine> report) {
        return report::accept;
    }
}
