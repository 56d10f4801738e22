package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.testkit.law.CodecLaws;
import io.github.kommunkompass.testkit.law.Law;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Checks the {@linkplain CodecLaws laws of codecs} with random values. Extend it in a test class.
 *
 * @param <T> the type of the values
 * @param <S> the type of the written form
 */
public abstract class CodecProperties<T, S> {

    /** For subclasses. */
    protected CodecProperties() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its written form, such as text
     */
    protected abstract S write(T value);

    /**
     * Reads a written form.
     *
     * @param written the written form
     * @return the value
     */
    protected abstract T read(S written);

    /** {@return the inputs: values to write} */
    @Provide
    public abstract Arbitrary<T> values();

    /**
     * Checks all laws.
     *
     * @param value a random value
     */
    @Property
    public void roundTripsValues(@ForAll("values") T value) {
        Law.checkAll(CodecLaws.<T, S>of(this::write, this::read), List.of(value));
    }
}
