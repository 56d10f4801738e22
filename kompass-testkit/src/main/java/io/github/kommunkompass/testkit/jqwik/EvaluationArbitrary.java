package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Evaluations without an error, against one catalogue: by default of every degree of completeness, with up to two findings, pieces of
 * evidence and sources each, by a municipality of the catalogue's country, at a date at which the catalogue was in use.
 *
 * <p>One in ten has zero points everywhere, and one in ten the maximum. The edge case is the one that reports the least. They shrink
 * to zero points, without findings.
 *
 * <pre>{@code
 * Arbitrary<Evaluation> evaluations =
 *         KompassArbitraries.evaluations(Catalogues.se2020()).complete().bare();
 * }</pre>
 *
 * <p>Immutable: each method returns another arbitrary.
 */
public final class EvaluationArbitrary extends ArbitraryDecorator<Evaluation> {

    /** What is told of the points. */
    enum Telling {
        ANYTHING,
        EVERY_LEAF,
        TOTAL_ONLY
    }

    private final Catalogue catalogue;
    private final Telling telling;
    private final boolean isBare;
    private final Optional<Arbitrary<Municipality>> municipalities;
    private final Optional<Arbitrary<PartialDate>> dates;

    private EvaluationArbitrary(
            Catalogue catalogue,
            Telling telling,
            boolean isBare,
            Optional<Arbitrary<Municipality>> municipalities,
            Optional<Arbitrary<PartialDate>> dates) {
        this.catalogue = catalogue;
        this.telling = telling;
        this.isBare = isBare;
        this.municipalities = municipalities;
        this.dates = dates;
    }

    static EvaluationArbitrary of(Catalogue catalogue) {
        return new EvaluationArbitrary(catalogue, Telling.ANYTHING, false, Optional.empty(), Optional.empty());
    }

    @Override
    protected Arbitrary<Evaluation> arbitrary() {
        return new EvaluationArbitraries(catalogue, telling, isBare, municipalities, dates).evaluations();
    }

    /**
     * Draws only complete evaluations.
     *
     * @return evaluations in which every leaf has points, and any of the sums above them is reported too
     */
    public EvaluationArbitrary complete() {
        return new EvaluationArbitrary(catalogue, Telling.EVERY_LEAF, isBare, municipalities, dates);
    }

    /**
     * Draws only evaluations of which the total is all that is known, as most are published.
     *
     * @return evaluations that report the total alone
     */
    public EvaluationArbitrary totalOnly() {
        return new EvaluationArbitrary(catalogue, Telling.TOTAL_ONLY, isBare, municipalities, dates);
    }

    /**
     * Leaves out what has no part in the scores, for speed and for short reports of failures.
     *
     * @return evaluations without findings, evidence and sources
     */
    public EvaluationArbitrary bare() {
        return new EvaluationArbitrary(catalogue, telling, true, municipalities, dates);
    }

    /**
     * Sets who is evaluated.
     *
     * @param those the municipalities, of which one of another country makes a warning
     * @return evaluations of these
     */
    public EvaluationArbitrary of(Arbitrary<Municipality> those) {
        return new EvaluationArbitrary(catalogue, telling, isBare, Optional.of(those), dates);
    }

    /**
     * Sets when.
     *
     * @param then the dates, of which one outside the span of use makes a warning
     * @return evaluations at these dates
     */
    public EvaluationArbitrary evaluated(Arbitrary<PartialDate> then) {
        return new EvaluationArbitrary(catalogue, telling, isBare, municipalities, Optional.of(then));
    }
}
