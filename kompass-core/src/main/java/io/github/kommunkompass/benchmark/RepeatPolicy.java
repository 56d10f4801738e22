package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.Identified;

/** What a population does with a municipality that was evaluated more than once. There is no default: say which. */
public enum RepeatPolicy implements Identified {
    /** Every evaluation counts; a municipality that was evaluated twice counts twice. */
    ALL,
    /** Only the latest evaluation of each municipality counts. */
    LATEST,
    /** Only the first evaluation of each municipality counts. */
    EARLIEST
}
