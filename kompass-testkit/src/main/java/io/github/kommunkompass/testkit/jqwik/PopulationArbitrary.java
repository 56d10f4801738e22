package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Populations: 0 to 24 evaluations against one catalogue, without an error, complete or not; two of five times 0 to 3.
 *
 * <p>They have at most five different sets of points among them, now and then one, and so many ties. They are of eight
 * municipalities in Sweden and Norway, from 2020 to 2023, so that some are evaluated repeatedly, at dates that do not always tell
 * which is later. The municipalities' country and the dates need not be those of the catalogue, which is a warning. The edge case
 * is the smallest population there may be, if that is the empty one; they shrink towards few evaluations of zero points.
 *
 * <p>Immutable: each method returns another arbitrary.
 */
public final class PopulationArbitrary extends ArbitraryDecorator<List<Evaluation>> {

    private static final int LARGEST = 24;
    private static final int MOST_DIFFERENT = 5;

    private final Catalogue catalogue;
    private final int smallest;
    private final int largest;
    private final int mostDifferent;
    private final boolean hasRepeats;

    private PopulationArbitrary(Catalogue catalogue, int smallest, int largest, int mostDifferent, boolean hasRepeats) {
        this.catalogue = catalogue;
        this.smallest = smallest;
        this.largest = largest;
        this.mostDifferent = mostDifferent;
        this.hasRepeats = hasRepeats;
    }

    static PopulationArbitrary of(Catalogue catalogue) {
        return new PopulationArbitrary(catalogue, 0, LARGEST, MOST_DIFFERENT, true);
    }

    @Override
    protected Arbitrary<List<Evaluation>> arbitrary() {
        Arbitrary<List<Evaluation>> populations =
                new PopulationArbitraries(catalogue, smallest, largest, mostDifferent, hasRepeats).populations();
        return smallest == 0 ? Edges.in(populations, List.of(List.of())) : populations;
    }

    /**
     * Sets how many evaluations there are; 0 to 24 by default.
     *
     * @param fewest 0 or more
     * @param most at least as many
     * @return populations of such sizes
     * @throws IllegalArgumentException if that is not a range
     */
    public PopulationArbitrary ofSize(int fewest, int most) {
        if (fewest < 0 || most < fewest) {
            throw new InvalidValueException("a size of " + fewest + " to " + most, "a range from 0 or more upwards");
        }
        return new PopulationArbitrary(catalogue, fewest, most, mostDifferent, hasRepeats);
    }

    /**
     * Sets how many different sets of points there are at most; 5 by default. The fewer, the more ties.
     *
     * @param most 1, so that all are equal, or more
     * @return populations with so many different sets of points
     * @throws IllegalArgumentException if it is less than 1
     */
    public PopulationArbitrary ofDifferent(int most) {
        if (most < 1) {
            throw new InvalidValueException(most + " different sets of points", "1 or more");
        }
        return new PopulationArbitrary(catalogue, smallest, largest, most, hasRepeats);
    }

    /**
     * Draws every evaluation of a municipality of its own.
     *
     * @return populations in which no municipality is evaluated twice
     */
    public PopulationArbitrary withoutRepeats() {
        return new PopulationArbitrary(catalogue, smallest, largest, mostDifferent, false);
    }
}
