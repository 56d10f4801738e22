package io.github.kommunkompass.plan;

import io.github.kommunkompass.value.Identified;

/** The status of an {@link Action}. */
public enum ActionStatus implements Identified {
    /** The action is planned. */
    PLANNED,
    /** The action is under way. */
    STARTED,
    /** The action is done. */
    DONE,
    /** The action was given up. It counts among all actions, but is never overdue, and its targets count for nothing. */
    DROPPED;

    /** {@return whether the action is neither done nor dropped} */
    public boolean isOpen() {
        return this == PLANNED || this == STARTED;
    }
}
