package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.scoring.EvaluationValidator;
import java.util.Optional;

/**
 * Reads lines in plain form without tokens, as a fast path for large files. In plain form, keys and points are without
 * escapes and there is no {@code "$schema"}. Other values are found by their bytes, and read strictly unless they repeat.
 *
 * <p>For a line in another form, or with any error, the result is empty, and the caller reads the line strictly. For other
 * lines, the result is the same. Not thread-safe.
 */
final class PlainEvaluations {

    /** The least depth of an evaluation: an object in an object. */
    private static final int DEPTH = 2;

    private final boolean mayBeAsDeep;
    private final PlainValues values;
    private final PlainLine line = new PlainLine();

    PlainEvaluations(Catalogues catalogues, JsonLimits limits) {
        this.mayBeAsDeep = limits.maxDepth() >= DEPTH;
        this.values = new PlainValues(catalogues, mayBeAsDeep ? limits.withMaxDepth(limits.maxDepth() - 1) : limits);
    }

    /** Reads a line. */
    Optional<Evaluation> read(byte[] bytes, int from, int to) {
        line.start(bytes, from, to);
        return mayBeAsDeep ? read() : Optional.empty();
    }

    private Optional<Evaluation> read() {
        try {
            Evaluation evaluation = new PlainEvaluation(line, values).read();
            return EvaluationValidator.isValid(evaluation) ? Optional.of(evaluation) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    /** {@return the index after the line feed of the last line that was read, or the end of the bytes} */
    int end() {
        return line.position();
    }
}
