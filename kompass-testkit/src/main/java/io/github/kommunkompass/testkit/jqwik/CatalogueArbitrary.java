package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Valid catalogues: one to six areas, down to at most four levels below the total, with one to three parts each and branches of
 * different length; leaves with a maximum of 1 to 40.
 *
 * <p>Names, aliases, labels, groups, country, span of use and sources are there or not; texts hold letters of any kind, quotes and
 * control characters. Codes are of several kinds, among them some whose own order is not that of the catalogue. The revision is
 * {@code GEN-} and a number, so it is never that of a built-in catalogue. The edge case is the fewest areas of the smallest
 * maximum, to which all shrink.
 *
 * <pre>{@code
 * Arbitrary<Catalogue> catalogues =
 *         KompassArbitraries.catalogues().areas(8, 8).levels(2).areaMaximum(100);    // like Kommunkompassen
 * }</pre>
 *
 * <p>Immutable: each method returns another arbitrary.
 */
public final class CatalogueArbitrary extends ArbitraryDecorator<Catalogue> {

    private static final int GENERATOR_SIZE = 1_000;

    private final CatalogueShape shape;

    CatalogueArbitrary(CatalogueShape shape) {
        this.shape = shape;
    }

    @Override
    protected Arbitrary<Catalogue> arbitrary() {
        return new CatalogueArbitraries(shape).catalogues();
    }

    /** Evaluations against these catalogues, that shrink together with them. */
    Arbitrary<Evaluation> shrinking(Arbitrary<Evaluation> evaluations) {
        RandomGenerator<Evaluation> generator = evaluations.generator(GENERATOR_SIZE);
        return Arbitraries.fromGenerator(random -> new EvaluationShrinkable(generator.next(random), shape::allows));
    }

    /**
     * Sets the number of areas; 1 to 6 by default.
     *
     * @param fewest at least 1
     * @param most at least as many
     * @return catalogues of so many areas
     * @throws IllegalArgumentException if that is not a range
     */
    public CatalogueArbitrary areas(int fewest, int most) {
        return new CatalogueArbitrary(shape.areas(fewest, most));
    }

    /**
     * Sets the number of parts of whatever is divided below the total; 3 by default.
     *
     * @param most at least 1
     * @return catalogues whose areas and sub-areas have 1 to so many parts
     * @throws IllegalArgumentException if it is less than 1, or too many for the maximum of an area
     */
    public CatalogueArbitrary parts(int most) {
        return new CatalogueArbitrary(shape.parts(most));
    }

    /**
     * Sets the number of levels below the total; 4 by default.
     *
     * @param most at least 1, which draws areas alone; some branches end earlier
     * @return catalogues of up to so many levels
     * @throws IllegalArgumentException if it is less than 1, or too many for the maximum of an area
     */
    public CatalogueArbitrary levels(int most) {
        return new CatalogueArbitrary(shape.levels(most));
    }

    /**
     * Sets the maximum of leaves; 1 to 40 by default. What is above them has what they add up to.
     *
     * @param smallest at least 1
     * @param largest at least as large
     * @return catalogues whose leaves have such maxima
     * @throws IllegalArgumentException if that is not a range
     */
    public CatalogueArbitrary maxima(int smallest, int largest) {
        return new CatalogueArbitrary(shape.maxima(smallest, largest));
    }

    /**
     * Sets the maximum of each area, of which the leaves' are a random composition. By default areas have what their leaves add up
     * to.
     *
     * @param max at least as many as an area may have leaves
     * @return catalogues whose areas all have this maximum
     * @throws IllegalArgumentException if it is too small
     */
    public CatalogueArbitrary areaMaximum(int max) {
        return new CatalogueArbitrary(shape.areaMaximum(max));
    }

    /**
     * Sets the revision; {@code GEN-1} to {@code GEN-9999} by default.
     *
     * @param revision its id
     * @return catalogues of this revision
     * @throws IllegalArgumentException if it cannot be the id of a revision
     */
    public CatalogueArbitrary revision(String revision) {
        return new CatalogueArbitrary(shape.revision(RevisionId.of(revision).toString()));
    }
}
