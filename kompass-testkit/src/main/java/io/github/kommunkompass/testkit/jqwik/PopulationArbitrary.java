package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Populations of 0 to 24 complete and partial evaluations without errors, against one catalogue. Two of five have at
 * most 3.
 *
 * <p>A population has at most five different sets of points, and therefore many ties. The evaluations are of eight
 * municipalities in Sweden and Norway, from 2020 to 2023. Some municipalities are evaluated repeatedly, at dates that
 * do not always determine the order. Countries and dates can differ from those of the catalogue, which causes warnings.
 * If the empty population is permitted, it is the edge case. Values shrink to few evaluations of zero points.
 *
 * <p>Immutable; each method returns a new arbitrary.
 */
public final class PopulationArbitrary extends ArbitraryDecorator<List<Evaluation>> {

    private static final int LARGEST = 24;
    private static final int MOST_DISTINCT = 5;

    private final Catalogue catalogue;
    private final int smallest;
    private final int largest;
    private final int mostDistinct;
    private final boolean hasRepeats;

    private PopulationArbitrary(Catalogue catalogue, int smallest, int largest, int mostDistinct, boolean hasRepeats) {
        this.catalogue = catalogue;
        this.smallest = smallest;
        this.largest = largest;
        this.mostDistinct = mostDistinct;
        this.hasRepeats = hasRepeats;
    }

    static PopulationArbitrary of(Catalogue catalogue) {
        return new PopulationArbitrary(catalogue, 0, LARGEST, MOST_DISTINCT, true);
    }

    @Override
    protected Arbitrary<List<Evaluation>> arbitrary() {
        Arbitrary<List<Evaluation>> populations =
                new PopulationArbitraries(catalogue, smallest, largest, mostDistinct, hasRepeats).populations();
        return smallest == 0 ? Edges.in(populations, List.of(List.of())) : populations;
    }

    /**
     * Limits the number of evaluations, by default 0 to 24.
     *
     * @param fewest the smallest number, 0 or more
     * @param most the largest number
     * @return a new arbitrary
     * @throws InvalidValueException if this is not a range
     */
    public PopulationArbitrary ofSize(int fewest, int most) {
        if (fewest < 0 || most < fewest) {
            throw new InvalidValueException("a size of " + fewest + " to " + most, "a range that starts at 0 or more");
        }
        return new PopulationArbitrary(catalogue, fewest, most, mostDistinct, hasRepeats);
    }

    /**
     * Limits the number of different sets of points, by default 5. With fewer sets there are more ties.
     *
     * @param most the largest number, at least 1; with 1 all points are equal
     * @return a new arbitrary
     * @throws InvalidValueException if the number is less than 1
     */
    public PopulationArbitrary maxDistinct(int most) {
        if (most < 1) {
            throw new InvalidValueException(most + " different sets of points", "1 or more");
        }
        return new PopulationArbitrary(catalogue, smallest, largest, most, hasRepeats);
    }

    /** {@return populations in which no municipality is evaluated twice} */
    public PopulationArbitrary withoutRepeats() {
        return new PopulationArbitrary(catalogue, smallest, largest, mostDistinct, false);
    }
}
