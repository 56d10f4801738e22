package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Evaluations without errors against one catalogue, by default of every degree of completeness, some with a
 * title, with up to two evaluators, sections, findings, pieces of evidence and sources each, of a municipality of the catalogue's country, at a date within the
 * catalogue's period of use.
 *
 * <p>One in ten has zero points everywhere, and one in ten has the maximum. The edge case is the one with the fewest
 * reports. Values shrink to zero points without findings.
 *
 * <pre>{@code
 * Arbitrary<Evaluation> evaluations =
 *         KompassArbitraries.evaluations(Catalogues.se2020()).complete().bare();
 * }</pre>
 *
 * <p>Immutable; each method returns a new arbitrary.
 */
public final class EvaluationArbitrary extends ArbitraryDecorator<Evaluation> {

    /** Which points are reported. */
    enum Reported {
        ANYTHING,
        EVERY_LEAF,
        TOTAL_ONLY
    }

    private final Catalogue catalogue;
    private final Reported reported;
    private final boolean isBare;
    private final Optional<Arbitrary<Municipality>> municipalities;
    private final Optional<Arbitrary<PartialDate>> dates;

    private EvaluationArbitrary(
            Catalogue catalogue,
            Reported reported,
            boolean isBare,
            Optional<Arbitrary<Municipality>> municipalities,
            Optional<Arbitrary<PartialDate>> dates) {
        this.catalogue = catalogue;
        this.reported = reported;
        this.isBare = isBare;
        this.municipalities = municipalities;
        this.dates = dates;
    }

    static EvaluationArbitrary of(Catalogue catalogue) {
        return new EvaluationArbitrary(catalogue, Reported.ANYTHING, false, Optional.empty(), Optional.empty());
    }

    @Override
    protected Arbitrary<Evaluation> arbitrary() {
        return new EvaluationArbitraries(catalogue, reported, isBare, municipalities, dates).evaluations();
    }

    /** {@return complete evaluations: every leaf has points, and some sums are also reported} */
    public EvaluationArbitrary complete() {
        return new EvaluationArbitrary(catalogue, Reported.EVERY_LEAF, isBare, municipalities, dates);
    }

    /** {@return evaluations with a total and no other points, as most are published} */
    public EvaluationArbitrary totalOnly() {
        return new EvaluationArbitrary(catalogue, Reported.TOTAL_ONLY, isBare, municipalities, dates);
    }

    /** {@return evaluations without title, evaluators, sections, findings, evidence and sources, for speed and for short reports of failures} */
    public EvaluationArbitrary bare() {
        return new EvaluationArbitrary(catalogue, reported, true, municipalities, dates);
    }

    /**
     * Sets the municipalities.
     *
     * @param those the municipalities; one of another country than the catalogue's causes a warning
     * @return a new arbitrary
     */
    public EvaluationArbitrary municipalities(Arbitrary<Municipality> those) {
        return new EvaluationArbitrary(catalogue, reported, isBare, Optional.of(those), dates);
    }

    /**
     * Sets the dates.
     *
     * @param those the dates; one outside the catalogue's period of use causes a warning
     * @return a new arbitrary
     */
    public EvaluationArbitrary evaluated(Arbitrary<PartialDate> those) {
        return new EvaluationArbitrary(catalogue, reported, isBare, municipalities, Optional.of(those));
    }
}
