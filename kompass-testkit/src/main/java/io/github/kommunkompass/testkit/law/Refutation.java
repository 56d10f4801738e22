package io.github.kommunkompass.testkit.law;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds how an input refutes a law. */
final class Refutation {

    private Refutation() {}

    static <T> Optional<String> first(Collection<T> all, Function<? super T, Optional<String>> refutation) {
        return all.stream().flatMap(one -> refutation.apply(one).stream()).findFirst();
    }

    static Optional<String> unless(boolean holds, Object found, Object expected) {
        return holds ? Optional.empty() : Optional.of("found " + found + ", expected " + expected);
    }

    static Optional<String> unlessEqual(Object found, Object expected) {
        return unless(Objects.equals(found, expected), found, expected);
    }

    static Optional<String> unlessEqual(Object found, Object expected, String where) {
        return unless(Objects.equals(found, expected), found + " " + where, expected);
    }
}
