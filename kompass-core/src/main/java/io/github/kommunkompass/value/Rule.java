package io.github.kommunkompass.value;

/** A rule that input has to keep, such as that points lie from 0 to the maximum. Each kind of input has its own enum. */
public interface Rule {

    /**
     * Returns the stable name of the rule, for tools, such as {@code points-out-of-range}.
     *
     * @return lower-case words with hyphens between
     */
    String id();

    /**
     * Returns how bad it is to break the rule.
     *
     * @return the severity of each violation of this rule
     */
    Severity severity();
}
