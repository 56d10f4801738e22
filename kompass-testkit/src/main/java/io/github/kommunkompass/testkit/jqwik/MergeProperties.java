package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.MergeLaws;
import java.util.List;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Checks the {@linkplain MergeLaws laws of merging} with random lists. Extend it in a test class.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the summary
 */
public abstract class MergeProperties<T, R> {

    /** For subclasses. */
    protected MergeProperties() {}

    /** {@return the collector to test, whose result has {@code equals}} */
    protected abstract Collector<T, ?, R> collector();

    /** {@return the inputs: short and long lists of elements} */
    @Provide
    public abstract Arbitrary<List<T>> elements();

    /**
     * Checks all laws.
     *
     * @param elements random elements
     */
    @Property
    public void partsMergeToWhole(@ForAll("elements") List<T> elements) {
        Law.checkAll(MergeLaws.of(collector()), List.of(elements));
    }
}
