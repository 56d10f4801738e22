package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Subject;
import java.util.List;
import org.immutables.value.Value;

/**
 * An improvement opportunity that came back: a finding of each of several consecutive evaluations, each of which refers to the one
 * before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Recurrence {

    /** {@return the subjects of the evaluations, the earliest first; two or more} */
    List<Subject> evaluations();

    /** {@return the improvement opportunities, one of each evaluation, in the same order} */
    List<Finding> findings();

    /** {@return the number of evaluations that name it, 2 or more} */
    default int length() {
        return evaluations().size();
    }
}
