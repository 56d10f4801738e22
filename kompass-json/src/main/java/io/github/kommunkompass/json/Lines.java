package io.github.kommunkompass.json;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.PlainEvaluations;
import java.io.IOException;
import java.util.Optional;

/** Lines that hold one evaluation each, read one at a time. Not thread-safe. */
interface Lines {

    /** Returns whether there is another line. */
    boolean hasNext() throws IOException;

    /** Reads the next line if it is an evaluation in plain form; else it is still to be read. */
    Optional<Evaluation> nextPlain(PlainEvaluations plain) throws IOException;

    /**
     * Reads the next line, whatever it holds, without what ends it.
     *
     * @throws InvalidDocumentException if it is no text or too long; it has been read all the same
     */
    String nextText() throws IOException;

    /** The number in its file of the line that was read last, 1 for the first. */
    long number();

    /** Tells where in the whole file something is that was found in the line that was read last. */
    default LocatedViolation inFile(LocatedViolation inLine) {
        return new LocatedViolation(
                inLine.violation(), new Position(number(), inLine.position().column()));
    }
}
