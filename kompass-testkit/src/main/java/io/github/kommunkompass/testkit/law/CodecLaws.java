package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Laws of a writer and its reader. The inputs are values with {@code equals}.
 *
 * <pre>{@code
 * List<Law<Evaluation>> laws = CodecLaws.ofEvaluations(ourMapper::write, ourMapper::readEvaluation);
 * Law.checkAll(laws, Samples.evaluations());
 * }</pre>
 */
public final class CodecLaws {

    private CodecLaws() {}

    /**
     * {@return the laws of a codec: {@code codec-round-trip} and {@code codec-canonical}}
     *
     * @param <T> the type of the values
     * @param <S> the type of the written form, such as text, with {@code equals}
     * @param write the writer, from a value to its written form
     * @param read the reader, from a written form to the value
     */
    public static <T, S> List<Law<T>> of(Function<? super T, S> write, Function<? super S, ? extends T> read) {
        return List.of(roundTrip(write, read), canonical(write, read));
    }

    /**
     * {@return the laws of a codec of evaluations: those of {@link #of}, and that it keeps what few evaluations have: {@code
     * codec-round-trip}, {@code -canonical}, {@code -report}, {@code -sections}, {@code -findings}, {@code -evidence}, {@code
     * -sources}, {@code -missing} and {@code -dates}} Each input is tried with a title, evaluators, sections and findings in
     * several languages, all kinds of evidence, sources, reasons of missing points, and dates that are known to the year, the
     * month and the day.
     *
     * @param <S> the type of the written form, such as text, with {@code equals}
     * @param write the writer, from an evaluation to its written form
     * @param read the reader, from a written form to the evaluation
     */
    public static <S> List<Law<Evaluation>> ofEvaluations(
            Function<? super Evaluation, S> write, Function<? super S, ? extends Evaluation> read) {
        UnaryOperator<Evaluation> back = evaluation -> read.apply(write.apply(evaluation));
        List<Law<Evaluation>> laws = new ArrayList<>(of(write, read));
        laws.addAll(CodecDrops.laws(back));
        return List.copyOf(laws);
    }

    private static <T, S> Law<T> roundTrip(Function<? super T, S> write, Function<? super S, ? extends T> read) {
        return Law.of("codec-round-trip", "Reading what was written returns an equal value.", value -> {
            S written = write.apply(value);
            T back = read.apply(written);
            return back.equals(value)
                    ? Optional.empty()
                    : Optional.of("found " + back + " read from " + written + ", expected " + value);
        });
    }

    private static <T, S> Law<T> canonical(Function<? super T, S> write, Function<? super S, ? extends T> read) {
        return Law.of("codec-canonical", "Writing what was read returns the same form.", value -> {
            S written = write.apply(value);
            return unlessEqual(write.apply(read.apply(written)), written);
        });
    }
}
