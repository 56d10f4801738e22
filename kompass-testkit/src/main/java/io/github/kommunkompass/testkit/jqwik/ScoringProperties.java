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
 * The {@linkplain ScoringLaws laws of strict scoring} on random evaluations, as a test class to extend.
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
 * <p>A scorer that tells no bounds should override {@link #every_score_is_that_of_the_reference} and do nothing there.
 */
public abstract class ScoringProperties {

    /** For the test class that extends this. */
    protected ScoringProperties() {}

    /**
     * Returns the scorer that is tested.
     *
     * @return that of Kompass, unless you say another
     */
    protected ScoringSystem scorer() {
        return ScoringSystem.kompass();
    }

    /**
     * Returns the catalogues for which it is tested.
     *
     * @return any, unless you say others, such as {@code Arbitraries.just(ourCatalogue)}
     */
    protected Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    /**
     * Gives the inputs to the properties.
     *
     * @return evaluations against the catalogues, complete and partial
     */
    @Provide
    public Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations(catalogues());
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void complete_evaluations_have_points_everywhere(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-complete", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void points_lie_within_their_range(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-range", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void what_is_reported_is_what_is_scored(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-reported", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void what_is_missing_is_not_zero(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-missing", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void a_whole_has_the_points_of_its_parts(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-sum", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void a_share_is_exact(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-share", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void the_share_of_a_whole_is_the_weighted_mean(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-mean", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void areas_leave_each_other_alone(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-alone", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void bounds_hold(@ForAll("evaluations") Evaluation evaluation) {
        check("scoring-bounds", evaluation);
    }

    /**
     * Tries a law.
     *
     * @param evaluation drawn
     */
    @Property
    public void every_score_is_that_of_the_reference(@ForAll("evaluations") Evaluation evaluation) {
        ScoringLaws.reference(scorer(), MissingPolicy.STRICT).check(evaluation);
    }

    private void check(String id, Evaluation evaluation) {
        ScoringLaws.of(scorer()).stream().filter(law -> law.id().equals(id)).forEach(law -> law.check(evaluation));
    }
}
