package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown if the benchmark of a group is unavailable: there is no such group, it is withheld, or the group of an evaluation is unknown. */
public final class UnavailableGroupException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final @Nullable String value;
    private final boolean withheld;

    private UnavailableGroupException(
            String found, String expected, String attribute, Optional<String> value, boolean withheld) {
        super(found, expected);
        this.attribute = attribute;
        this.value = value.orElse(null);
        this.withheld = withheld;
    }

    static UnavailableGroupException withheld(String attribute, String value) {
        return new UnavailableGroupException(
                "the " + attribute + " " + Quoted.of(value) + ", which is withheld",
                "a group that is large enough to be shown",
                attribute,
                Optional.of(value),
                true);
    }

    static UnavailableGroupException missing(String attribute, String value, Collection<String> known) {
        return new UnavailableGroupException(
                "the " + attribute + " " + Quoted.of(value),
                known.isEmpty()
                        ? "a group, of which there is none"
                        : "one of " + Quoted.list(known.stream().map(Quoted::of).toList()),
                attribute,
                Optional.of(value),
                false);
    }

    static UnavailableGroupException unknown(String attribute, Subject subject) {
        return new UnavailableGroupException(
                subject.describe() + ", whose " + attribute + " is unknown",
                "an evaluation whose " + attribute + " is known",
                attribute,
                Optional.empty(),
                false);
    }

    /** {@return the name of the attribute, such as {@code county}} */
    public String attribute() {
        return attribute;
    }

    /** {@return the value of the attribute that was asked for, or empty if that of an evaluation is unknown} */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** {@return whether there is such a group, and it is withheld since it is too small, or small groups would follow from it} */
    public boolean isWithheld() {
        return withheld;
    }
}
