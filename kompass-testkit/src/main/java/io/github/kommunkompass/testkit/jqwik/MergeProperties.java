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
 * The {@linkplain MergeLaws laws of merging} on random lists, as a test class to extend.
 *
 * @param <T> what is summarised
 * @param <R> the summary
 */
public abstract class MergeProperties<T, R> {

    /** For the test class that extends this. */
    protected MergeProperties() {}

    /**
     * Returns the summary that is tested.
     *
     * @return a collector whose result has {@code equals}
     */
    protected abstract Collector<T, ?, R> collector();

    /**
     * Gives the inputs to the properties.
     *
     * @return lists of what is summarised, short and long
     */
    @Provide
    public abstract Arbitrary<List<T>> elements();

    /**
     * Tries a law.
     *
     * @param elements drawn
     */
    @Property
    public void parts_amount_to_the_whole(@ForAll("elements") List<T> elements) {
        Law.checkAll(MergeLaws.of(collector()), List.of(elements));
    }
}
