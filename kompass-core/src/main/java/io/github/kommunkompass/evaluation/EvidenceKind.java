package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.value.Identified;

/** What the evaluators looked at. */
public enum EvidenceKind implements Identified {
    /** Steering documents: plans, budgets, reports, policies. */
    DOCUMENTS,
    /** The municipality's web site and social media. */
    WEB,
    /** Talks with politicians, managers, employees and unions. */
    INTERVIEWS
}
