package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Checks the {@linkplain ScoringLaws laws of strict scoring} with random evaluations. Extend it in a test class.
 *
 * <pre>{@code
 * class OurCatalogueTest extends ScoringProperties {
 *
 *     @Override
 *     protected Arbitrary<Catalogue> catalogues() {
 *         return Arbitraries.just(OurCatalogue.get());
 *     }
 * }
 * }</pre>
 *
 * <p>For a scorer that returns no bounds, override {@link #scoresMatchReference} with an empty method.
 */
public abstract class ScoringProperties {

    /** For subclasses. */
    protected ScoringProperties() {}

    /** {@return the scorer to test, by default that of Kompass} */
    protected ScoringSystem scorer() {
        return ScoringSystem.kompass();
    }

    /**
     * {@return the catalogues to test with, by default any; override it for instance with {@code
     * Arbitraries.just(ourCatalogue)}}
     */
    protected Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    /** {@return the inputs: complete and partial evaluations against the catalogues} */
    @Provide
    public Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations(catalogues());
    }

    /**
     * Checks the law {@code scoring-complete}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void completeEvaluationsHavePointsEverywhere(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-complete", evaluation);
    }

    /**
     * Checks the law {@code scoring-range}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void pointsLieWithinRange(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-range", evaluation);
    }

    /**
     * Checks the law {@code scoring-reported}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void reportedPointsAreScored(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-reported", evaluation);
    }

    /**
     * Checks the law {@code scoring-missing}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void missingPointsAreNotZero(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-missing", evaluation);
    }

    /**
     * Checks the law {@code scoring-sum}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void pointsAreSumOfParts(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-sum", evaluation);
    }

    /**
     * Checks the law {@code scoring-share}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void shareIsExact(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-share", evaluation);
    }

    /**
     * Checks the law {@code scoring-mean}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void shareIsWeightedMeanOfParts(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-mean", evaluation);
    }

    /**
     * Checks the law {@code scoring-independence}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void areasAreIndependent(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-independence", evaluation);
    }

    /**
     * Checks the law {@code scoring-bounds}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void removingReportsNeverNarrowsBounds(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-bounds", evaluation);
    }

    /**
     * Checks the law {@code scoring-reference}.
     *
     * @param evaluation a random evaluation
     */
    @Property
    public void scoresMatchReference(@ForAll("evaluations") Evaluation evaluation) {
        ScoringLaws.reference(scorer(), MissingPolicy.STRICT).check(evaluation);
    }

    private void check(String id, Evaluation evaluation) {
        ScoringLaws.of(scorer()).stream().filter(law -> law.id().equals(id)).forEach(law -> law.check(evaluation));
    }
}
