package io.github.kommunkompass.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or the reason why it cannot be had. There is no NaN, no -1 and no null among figures.
 *
 * <p>Immutable and safe on any thread, if the value is.
 *
 * @param <T> the type of the value
 */
public final class Figure<T> {

    private final @Nullable T value;
    private final @Nullable UnavailableReason absence;

    private Figure(@Nullable T value, @Nullable UnavailableReason absence) {
        this.value = value;
        this.absence = absence;
    }

    /**
     * Obtains a figure that can be had.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the figure
     */
    public static <T> Figure<T> of(T value) {
        return new Figure<>(value, null);
    }

    /**
     * Obtains a figure that cannot be had.
     *
     * @param <T> the type that the value would have
     * @param reason why not
     * @return the figure
     */
    public static <T> Figure<T> absent(UnavailableReason reason) {
        return new Figure<>(null, reason);
    }

    /**
     * Tells whether the figure can be had.
     *
     * @return true if there is a value, false if there is a reason for its absence
     */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws UnavailableFigureException if it cannot be had, with the reason
     */
    public T value() {
        if (value == null) {
            throw new UnavailableFigureException(Objects.requireNonNull(absence));
        }
        return value;
    }

    /**
     * Returns the value, if it can be had.
     *
     * @return the value, or empty
     */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns why the figure cannot be had.
     *
     * @return the reason, or empty if there is a value
     */
    public Optional<UnavailableReason> absence() {
        return Optional.ofNullable(absence);
    }

    /**
     * Returns a figure made of this one.
     *
     * @param <R> the type of its value
     * @param change makes the other value
     * @return the other figure, absent for the same reason if this one is absent
     */
    public <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return flatMap(present -> of(change.apply(present)));
    }

    /**
     * Returns a figure made of this one that may itself not be had.
     *
     * @param <R> the type of its value
     * @param change makes the other figure
     * @return the other figure, absent for the same reason if this one is absent
     */
    public <R> Figure<R> flatMap(Function<? super T, Figure<R>> change) {
        return value == null ? absent(Objects.requireNonNull(absence)) : change.apply(value);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Figure<?> other && Objects.equals(value, other.value) && absence == other.absence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, absence);
    }

    @Override
    public String toString() {
        return value != null
                ? value.toString()
                : "none: " + Objects.requireNonNull(absence).words();
    }
}
