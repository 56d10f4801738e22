package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** The kind of an {@link Evidence}. */
public enum EvidenceKind implements Identified {
    /** Steering documents: plans, budgets, reports, policies. */
    DOCUMENTS,
    /** The municipality's web site and social media. */
    WEB,
    /** Interviews with politicians, managers, employees and unions. */
    INTERVIEWS,
    /** A figure that the evaluators refer to, such as a place in a ranking or the result of a survey: a name and perhaps a value. */
    INDICATOR
}
