package io.github.kommunkompass.plan;

import io.github.kommunkompass.value.Identified;

/** Whether an {@link Action} is overdue at a date, as far as the known parts of both dates decide it. */
public enum Overdue implements Identified {
    /** The action is open, and its due date is certainly before the date. */
    YES,
    /** The action is open, and the known parts of the dates do not decide, as for 2023-06 and 2023-06-15. */
    PERHAPS,
    /** The action is done, dropped or without due date, or its due date is certainly not before the date. */
    NO
}
