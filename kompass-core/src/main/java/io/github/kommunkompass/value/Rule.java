package io.github.kommunkompass.value;

import java.io.Serializable;

/** A rule for input, such as that points lie from 0 to the maximum. Each kind of input has its own enum of rules. */
public interface Rule extends Identified, Serializable {

    /** {@return the severity of each violation of this rule: {@link Severity#ERROR} by default} */
    default Severity severity() {
        return Severity.ERROR;
    }
}
