package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Valid catalogues with one to six areas, at most four levels below the total, one to three parts of each criterion,
 * branches of different depths, and leaves with a maximum of 1 to 40.
 *
 * <p>Aliases, label, groups, country, period of use and sources are optional. Texts contain letters of any kind, quotes
 * and control characters. Codes are of several kinds, and their natural order can differ from the catalogue order. The
 * revision is {@code GEN-} and a number, which no built-in catalogue has. Values shrink to the edge case, the smallest
 * number of areas with the smallest maximum.
 *
 * <pre>{@code
 * Arbitrary<Catalogue> catalogues =
 *         KompassArbitraries.catalogues().areas(8, 8).levels(2).areaMaximum(100);    // like Kommunkompassen
 * }</pre>
 *
 * <p>Immutable; each method returns a new arbitrary.
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

    /** Returns evaluations against these catalogues that shrink with their catalogue. */
    Arbitrary<Evaluation> shrinking(Arbitrary<Evaluation> evaluations) {
        RandomGenerator<Evaluation> generator = evaluations.generator(GENERATOR_SIZE);
        return Arbitraries.fromGenerator(random -> new EvaluationShrinkable(generator.next(random), shape::allows));
    }

    /**
     * Limits the number of areas, by default 1 to 6.
     *
     * @param fewest the smallest number, at least 1
     * @param most the largest number
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if this is not a range
     */
    public CatalogueArbitrary areas(int fewest, int most) {
        return new CatalogueArbitrary(shape.areas(fewest, most));
    }

    /**
     * Limits the number of parts of criteria below the total, by default 3.
     *
     * @param most the largest number, at least 1
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if the number is less than 1, or too large for the
     *     maximum of an area
     */
    public CatalogueArbitrary parts(int most) {
        return new CatalogueArbitrary(shape.parts(most));
    }

    /**
     * Limits the number of levels below the total, by default 4.
     *
     * @param most the largest number; 1 means areas only
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if the number is less than 1, or too large for the
     *     maximum of an area
     */
    public CatalogueArbitrary levels(int most) {
        return new CatalogueArbitrary(shape.levels(most));
    }

    /**
     * Limits the maximum of leaves, by default 1 to 40.
     *
     * @param smallest the smallest maximum, at least 1
     * @param largest the largest maximum
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if this is not a range
     */
    public CatalogueArbitrary maxima(int smallest, int largest) {
        return new CatalogueArbitrary(shape.maxima(smallest, largest));
    }

    /**
     * Sets the maximum of all areas; the maxima of the leaves are a random composition of it. By default the maximum of
     * an area is the sum of those of its leaves.
     *
     * @param max the maximum, at least the largest number of leaves of an area
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if the maximum is too small
     */
    public CatalogueArbitrary areaMaximum(int max) {
        return new CatalogueArbitrary(shape.areaMaximum(max));
    }

    /**
     * Sets the revision, by default {@code GEN-1} to {@code GEN-9999}.
     *
     * @param revision the id of the revision
     * @return a new arbitrary
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid id
     */
    public CatalogueArbitrary revision(String revision) {
        return new CatalogueArbitrary(shape.revision(RevisionId.of(revision).toString()));
    }
}
