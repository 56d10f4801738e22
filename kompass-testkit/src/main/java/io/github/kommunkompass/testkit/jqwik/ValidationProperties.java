package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.testkit.law.ValidationLaws;
import io.github.kommunkompass.value.JsonPath;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks the {@linkplain ValidationLaws laws of validators} with random evaluations. Extend it in a test class. */
public abstract class ValidationProperties {

    /** For subclasses. */
    protected ValidationProperties() {}

    /**
     * Validates an evaluation.
     *
     * @param evaluation the evaluation
     * @return the JSON paths of its errors, without those of warnings
     */
    protected abstract Set<JsonPath> errors(Evaluation evaluation);

    /** {@return the catalogues to test with, by default any, with the built-in ones} */
    protected Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                KompassArbitraries.catalogues(),
                Arbitraries.of(Catalogues.builtIn().all()));
    }

    /** {@return the inputs: evaluations against the catalogues, without errors} */
    @Provide
    public Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations(catalogues());
    }

    /** {@return the inputs: evaluations against the catalogues that violate one rule} */
    @Provide
    public Arbitrary<EvaluationWithFaults> evaluationsWithFaults() {
        return catalogues()
                .flatMap(catalogue -> Arbitraries.of(KompassArbitraries.violableRules(catalogue).stream()
                                .sorted()
                                .toList())
                        .flatMap(rule -> KompassArbitraries.invalidEvaluations(catalogue, rule)));
    }

    /**
     * Checks the law {@code validation-valid}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void validEvaluationsHaveNoErrors(@ForAll("evaluations") Evaluation evaluation) {
        ValidationLaws.valid(this::errors).check(evaluation);
    }

    /**
     * Checks the law {@code validation-faults}.
     *
     * @param faulty a random evaluation with a fault
     */
    @Property
    public void errorsAreReportedAtTheirPaths(@ForAll("evaluationsWithFaults") EvaluationWithFaults faulty) {
        ValidationLaws.faults(this::errors).check(faulty);
    }
}
