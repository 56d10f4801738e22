package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that holds of every input, and that an input may refute.
 *
 * <pre>{@code
 * for (Law<Evaluation> law : ScoringLaws.of(ScoringSystem.kompass())) {
 *     law.check(Samples.nassjo2022());
 * }
 * }</pre>
 *
 * <p>Immutable, and as safe on any thread as what it is about.
 *
 * @param <T> what it is tried on
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
     * @param <T> what it is tried on
     * @param id its stable name in lower case with hyphens, such as {@code scoring-sum}
     * @param sentence what holds
     * @param refutation from an input to what refutes the law there, such as {@code found 20 for 3, expected 21}; empty if it
     *     holds
     * @return the law
     * @throws IllegalArgumentException if the id has other characters, or the sentence is blank
     */
    public static <T> Law<T> of(String id, String sentence, Function<? super T, Optional<String>> refutation) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValueException(Quoted.of(id), "an id of lower-case words with hyphens between them");
        }
        if (sentence.isBlank()) {
            throw new InvalidValueException("a blank sentence for " + id, "what holds");
        }
        return new Law<>(id, sentence, refutation);
    }

    /**
     * Returns its stable name.
     *
     * @return such as {@code scoring-sum}
     */
    public String id() {
        return id;
    }

    /**
     * Returns what holds.
     *
     * @return a sentence
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Tries the law on an input.
     *
     * @param input the input
     * @return what refutes it; empty if it holds
     */
    public Optional<String> refutation(T input) {
        return refutation.apply(input);
    }

    /**
     * Checks the law on an input.
     *
     * @param input the input
     * @throws LawViolatedError if it does not hold
     */
    public void check(T input) {
        refutation(input).ifPresent(found -> {
            throw new LawViolatedError(this, found, input);
        });
    }

    /**
     * Checks several laws on several inputs, all of them on each. If some do not hold, the first counter-example of the first is
     * thrown, and those of the other laws are its suppressed ones.
     *
     * @param <T> what they are tried on
     * @param laws the laws
     * @param inputs the inputs, at least one
     * @throws LawViolatedError if one does not hold
     * @throws IllegalArgumentException if there is no input: nothing would be checked
     */
    public static <T> void checkAll(Collection<Law<T>> laws, Collection<? extends T> inputs) {
        if (inputs.isEmpty()) {
            throw new InvalidValueException("no input", "at least one to check the laws on");
        }
        laws.stream()
                .flatMap(law -> law.firstBroken(inputs).stream())
                .reduce(Law::with)
                .ifPresent(broken -> {
                    throw broken;
                });
    }

    private Optional<LawViolatedError> firstBroken(Collection<? extends T> inputs) {
        return inputs.stream()
                .flatMap(input -> refutation(input).map(found -> new LawViolatedError(this, found, input)).stream())
                .findFirst();
    }

    private static LawViolatedError with(LawViolatedError first, LawViolatedError other) {
        first.addSuppressed(other);
        return first;
    }

    /**
     * Returns its id and sentence.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
