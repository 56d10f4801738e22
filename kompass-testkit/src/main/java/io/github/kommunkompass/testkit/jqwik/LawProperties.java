package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.LawViolatedError;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Checks laws with random inputs. Extend it in a test class.
 *
 * <pre>{@code
 * class OurCatalogueTest extends LawProperties<Evaluation> {
 *
 *     OurCatalogueTest() {
 *         super(
 *                 ScoringLaws.withReference(ScoringSystem.kompass()),
 *                 KompassArbitraries.evaluations(Arbitraries.just(OurCatalogue.get())));
 *     }
 * }
 * }</pre>
 *
 * <p>Each law is checked with each input. An input that violates a law shrinks to a small one that violates the same
 * law. For laws with other inputs, write another class.
 *
 * @param <T> the type of the inputs
 */
public abstract class LawProperties<T> {

    private List<Law<T>> laws;
    private final Arbitrary<T> inputs;

    /**
     * Creates the properties.
     *
     * @param laws the laws, at least one
     * @param inputs the inputs to check them with
     * @throws InvalidValueException if there is no law
     */
    protected LawProperties(Collection<Law<T>> laws, Arbitrary<T> inputs) {
        if (laws.isEmpty()) {
            throw new InvalidValueException("no law", "at least one to check");
        }
        this.laws = List.copyOf(laws);
        this.inputs = inputs;
    }

    /** {@return the inputs, also for properties of your own} */
    @Provide
    public final Arbitrary<T> inputs() {
        return inputs;
    }

    /**
     * Checks all laws with an input.
     *
     * @param input a random input
     * @throws LawViolatedError if a law does not hold
     */
    @Property
    public void keepsLaws(@ForAll("inputs") T input) {
        try {
            Law.checkAll(laws, List.of(input));
        } catch (LawViolatedError violated) {
            // From here on, jqwik shrinks the input.
            laws = laws.stream().filter(law -> law.id().equals(violated.law())).toList();
            throw violated;
        }
    }
}
