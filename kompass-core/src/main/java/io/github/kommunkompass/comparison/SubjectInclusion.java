package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.Identified;

/**
 * Whether the compared evaluation is part of the reference. Published comparisons seldom state it; a caller must, because the
 * gap to a mean that includes the subject is smaller by exactly {@code 1/n} than the gap to the mean of the others.
 */
public enum SubjectInclusion implements Identified {
    /** It is part of the reference: figures are over all evaluations, itself included. */
    INCLUDED,
    /** It is part of the reference but excluded from it: figures are over the others. */
    EXCLUDED,
    /** It is not part of the reference: figures are over the reference, and it is ranked as an additional member. */
    NOT_A_MEMBER,
    /** It is not stated. Published means can then be used as printed; a benchmark cannot. */
    UNSTATED;

    /**
     * {@return whether an evaluation is part of a benchmark, as the benchmark itself states it: {@link #INCLUDED} if it is the
     * evaluation of its municipality that counts, {@link #NOT_A_MEMBER} if its municipality is not a member}
     *
     * @param scorecard a strict scorecard
     * @param benchmark a benchmark of the same revision that lists its members
     * @param disclosure the disclosure policy of the comparison: where it withholds the benchmark, points are not looked at
     * @throws SubjectInclusionException if another evaluation of the municipality counts, or the members are unknown
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if it contradicts the members
     */
    public static SubjectInclusion of(Scorecard scorecard, Benchmark benchmark, DisclosurePolicy disclosure) {
        return new Inclusion(scorecard, benchmark, disclosure).inferred();
    }

    /** Returns the number of evaluations other than the subject's among all that the reference counts. */
    long countOthers(long all) {
        return this == INCLUDED || this == EXCLUDED ? Math.max(0, all - 1) : all;
    }
}
