package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.Identified;

/** The policy of a population for repeated evaluations of a municipality. There is no default. */
public enum RepeatPolicy implements Identified {
    /** Every evaluation counts; a municipality that was evaluated twice counts twice. */
    ALL,
    /** Only the latest evaluation of each municipality counts. */
    LATEST,
    /** Only the earliest evaluation of each municipality counts. */
    EARLIEST
}
