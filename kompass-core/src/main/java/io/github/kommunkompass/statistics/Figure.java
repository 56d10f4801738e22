package io.github.kommunkompass.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the reason it is unavailable. No figure is NaN, -1 or null.
 *
 * <p>Immutable, and thread-safe if the value is.
 *
 * @param <T> the type of the value
 */
public final class Figure<T> {

    private final @Nullable T value;
    private final @Nullable UnavailableReason reason;

    private Figure(@Nullable T value, @Nullable UnavailableReason reason) {
        this.value = value;
        this.reason = reason;
    }

    /**
     * Obtains an available figure.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the figure
     */
    public static <T> Figure<T> of(T value) {
        return new Figure<>(value, null);
    }

    /**
     * Obtains an unavailable figure.
     *
     * @param <T> the type that the value would have
     * @param reason the reason
     * @return the figure
     */
    public static <T> Figure<T> unavailable(UnavailableReason reason) {
        return new Figure<>(null, reason);
    }

    /** {@return whether there is a value} */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * {@return the value}
     *
     * @throws UnavailableFigureException if the figure is unavailable, with the reason
     */
    public T value() {
        if (value == null) {
            throw new UnavailableFigureException(Objects.requireNonNull(reason));
        }
        return value;
    }

    /**
     * Returns the value, or another one if the figure is unavailable.
     *
     * @param other the other value
     * @return the value or the other one
     */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    /**
     * Returns the value, or throws an exception of the caller's choice.
     *
     * @param <X> the type of the exception
     * @param exception the exception, given the reason
     * @return the value
     * @throws X if the figure is unavailable
     */
    public <X extends Throwable> T orElseThrow(Function<? super UnavailableReason, ? extends X> exception) throws X {
        if (value == null) {
            throw exception.apply(Objects.requireNonNull(reason));
        }
        return value;
    }

    /**
     * Performs an action with the value, if there is one.
     *
     * @param action the action
     */
    public void ifPresent(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    /** {@return the value, if there is one, or empty} */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /** {@return the reason why the figure is unavailable, or empty if there is a value} */
    public Optional<UnavailableReason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns this figure with a function applied to its value.
     *
     * @param <R> the type of the result
     * @param change the function
     * @return the result, unavailable for the same reason if this figure is
     */
    public <R> Figure<R> map(Function<? super T, ? extends R> change) {
        return flatMap(present -> of(change.apply(present)));
    }

    /**
     * Returns the figure that a function returns for the value.
     *
     * @param <R> the type of the result
     * @param change the function
     * @return the result, unavailable for the same reason if this figure is
     */
    public <R> Figure<R> flatMap(Function<? super T, Figure<R>> change) {
        return value == null ? unavailable(Objects.requireNonNull(reason)) : change.apply(value);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Figure<?> other && Objects.equals(value, other.value) && reason == other.reason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, reason);
    }

    @Override
    public String toString() {
        return value != null
                ? value.toString()
                : "unavailable: " + Objects.requireNonNull(reason).words();
    }
}
