package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.testkit.law.CodecLaws;
import io.github.kommunkompass.testkit.law.Law;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The {@linkplain CodecLaws laws of codecs} on random values, as a test class to extend.
 *
 * @param <T> what is written and read
 * @param <S> what it is written as
 */
public abstract class CodecProperties<T, S> {

    /** For the test class that extends this. */
    protected CodecProperties() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its written form, such as text
     */
    protected abstract S write(T value);

    /**
     * Reads what was written.
     *
     * @param written the written form
     * @return the value
     */
    protected abstract T read(S written);

    /**
     * Gives the inputs to the properties.
     *
     * @return values to write
     */
    @Provide
    public abstract Arbitrary<T> values();

    /**
     * Tries a law.
     *
     * @param value drawn
     */
    @Property
    public void what_is_written_is_read_back(@ForAll("values") T value) {
        Law.checkAll(CodecLaws.<T, S>of(this::write, this::read), List.of(value));
    }
}
