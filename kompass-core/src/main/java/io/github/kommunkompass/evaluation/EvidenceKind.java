package io.github.kommunkompass.evaluation;

import java.util.Locale;

/** What the evaluators looked at. */
public enum EvidenceKind {
    /** Steering documents: plans, budgets, reports, policies. */
    DOCUMENTS,
    /** The municipality's web site and social media. */
    WEB,
    /** Talks with politicians, managers, employees and unions. */
    INTERVIEWS;

    /**
     * Returns the stable name of the kind, for tools, such as {@code interviews}.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
