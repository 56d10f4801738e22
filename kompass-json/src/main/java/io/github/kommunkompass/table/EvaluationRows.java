package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import java.io.IOException;
import java.util.function.ObjLongConsumer;

/** The evaluations of a table, one at a time. Not thread-safe. */
interface EvaluationRows {

    /**
     * Passes on the next evaluation with the number of its first row.
     *
     * @return false if there is none
     */
    boolean next(ObjLongConsumer<? super Evaluation> action) throws IOException;
}
