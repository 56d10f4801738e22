package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * A property that holds for every input, unless an input refutes it.
 *
 * <pre>{@code
 * for (Law<Evaluation> law : ScoringLaws.of(ScoringSystem.kompass())) {
 *     law.check(Samples.nassjo2022());
 * }
 * }</pre>
 *
 * <p>Immutable. Thread-safe if the refutation is.
 *
 * @param <T> the type of the inputs
 */
public final class Law<T> {

    private final String id;
    private final String sentence;
    private final Function<? super T, Optional<String>> refutation;

    private Law(String id, String sentence, Function<? super T, Optional<String>> refutation) {
        this.id = id;
        this.sentence = sentence;
        this.refutation = refutation;
    }

    /**
     * Obtains a law of your own.
     *
     * @param <T> the type of the inputs
     * @param id the stable id in lower case with hyphens, such as {@code scoring-sum}
     * @param sentence the law as a sentence
     * @param refutation returns how an input refutes the law, such as {@code found 20 for 3, expected 21}, or empty if
     *     the law holds
     * @return the law
     * @throws InvalidValueException if the id has other characters, or the sentence is blank
     */
    public static <T> Law<T> of(String id, String sentence, Function<? super T, Optional<String>> refutation) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValueException(Quoted.of(id), "an id of lower-case words with hyphens between them");
        }
        if (sentence.isBlank()) {
            throw new InvalidValueException("a blank sentence for " + id, "a text");
        }
        return new Law<>(id, sentence, refutation);
    }

    /** {@return the stable id, such as {@code scoring-sum}} */
    public String id() {
        return id;
    }

    /** {@return the law as a sentence} */
    public String sentence() {
        return sentence;
    }

    /**
     * Tests the law with an input.
     *
     * @param input the input
     * @return how the input refutes the law, or empty if the law holds
     */
    public Optional<String> refutation(T input) {
        return refutation.apply(input);
    }

    /**
     * Checks the law with an input.
     *
     * @param input the input
     * @throws LawViolatedError if the law does not hold
     */
    public void check(T input) {
        refutation(input).ifPresent(found -> {
            throw new LawViolatedError(this, found, input);
        });
    }

    /**
     * Checks each law with each input. If several laws do not hold, the error of the first is thrown, with those of the
     * others as suppressed errors. Each has the first counter-example of its law.
     *
     * @param <T> the type of the inputs
     * @param laws the laws
     * @param inputs the inputs, at least one
     * @throws LawViolatedError if a law does not hold
     * @throws InvalidValueException if there is no input
     */
    public static <T> void checkAll(Collection<Law<T>> laws, Collection<? extends T> inputs) {
        if (inputs.isEmpty()) {
            throw new InvalidValueException("no input", "at least one to check the laws with");
        }
        laws.stream()
                .flatMap(law -> law.firstViolation(inputs).stream())
                .reduce(Law::with)
                .ifPresent(violated -> {
                    throw violated;
                });
    }

    private Optional<LawViolatedError> firstViolation(Collection<? extends T> inputs) {
        return inputs.stream()
                .flatMap(input -> refutation(input).map(found -> new LawViolatedError(this, found, input)).stream())
                .findFirst();
    }

    private static LawViolatedError with(LawViolatedError first, LawViolatedError other) {
        first.addSuppressed(other);
        return first;
    }

    /** {@return id and sentence} */
    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
