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

/** The {@linkplain ValidationLaws laws of validation} on random evaluations, valid and faulty, as a test class to extend. */
public abstract class ValidationProperties {

    /** For the test class that extends this. */
    protected ValidationProperties() {}

    /**
     * Validates an evaluation.
     *
     * @param evaluation the evaluation
     * @return the JSON path of each error, without warnings
     */
    protected abstract Set<JsonPath> errors(Evaluation evaluation);

    /**
     * Returns the catalogues for which it is tested.
     *
     * @return any and those built in, unless you say others
     */
    protected Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                KompassArbitraries.catalogues(),
                Arbitraries.of(Catalogues.builtIn().all()));
    }

    /**
     * Gives the inputs to the properties.
     *
     * @return evaluations against the catalogues, without an error
     */
    @Provide
    public Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations(catalogues());
    }

    /**
     * Gives the inputs to the properties.
     *
     * @return evaluations against the catalogues that break one rule
     */
    @Provide
    public Arbitrary<EvaluationWithFaults> faulty() {
        return catalogues()
                .flatMap(catalogue -> Arbitraries.of(KompassArbitraries.breakable(catalogue).stream()
                                .sorted()
                                .toList())
                        .flatMap(rule -> KompassArbitraries.invalidEvaluations(catalogue, rule)));
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void in_a_valid_evaluation_no_error_is_found(@ForAll("evaluations") Evaluation evaluation) {
        ValidationLaws.valid(this::errors).check(evaluation);
    }

    /**
     * Tries a law.
     *
     * @param faulty drawn
     */
    @Property
    public void each_error_is_found_where_it_is(@ForAll("faulty") EvaluationWithFaults faulty) {
        ValidationLaws.faulty(this::errors).check(faulty);
    }
}
