package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Rule;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members of an object that were read. Not thread-safe. */
public final class Members {

    private final Input in;
    private final @Nullable Object[] values;
    private final BitSet given = new BitSet();
    private @Nullable Set<String> unknown;

    Members(Input in, int size) {
        this.in = in;
        this.values = new @Nullable Object[size];
    }

    void put(int index, @Nullable Object value) {
        values[index] = value;
        given.set(index);
    }

    /** Notes a member that is not declared, and returns whether it is the first of its name. */
    boolean addUnknown(String name) {
        if (unknown == null) {
            unknown = new LinkedHashSet<>();
        }
        return unknown.add(name);
    }

    /** {@return whether no declared member occurs} */
    public boolean isEmpty() {
        return given.isEmpty();
    }

    boolean has(int index) {
        return given.get(index);
    }

    void reportMissing(List<? extends Member<?, ?>> members) {
        for (Member<?, ?> member : members) {
            if (member.isRequired()) {
                require(member);
            }
        }
    }

    /** Reports a member that does not occur. */
    public void require(Member<?, ?> member) {
        if (!has(member)) {
            invalid(member, JsonRule.MISSING_KEY, "nothing", member.expectedIfMissing());
        }
    }

    /** Reports a member that occurs but is not defined for the kind of object. */
    public void refuse(Member<?, ?> member, String expectedNames) {
        if (has(member)) {
            invalid(member, JsonRule.UNKNOWN_KEY, "an unknown key", "one of " + expectedNames);
        }
    }

    void reportUnknown(Predicate<String> isUnknown, Supplier<String> expectedNames) {
        if (unknown != null) {
            String expected = "one of " + expectedNames.get();
            unknown.stream()
                    .filter(isUnknown)
                    .forEach(name ->
                            in.invalid(in.path().member(name), JsonRule.UNKNOWN_KEY, "an unknown key", expected));
        }
    }

    /** {@return the input, after the object} */
    public Input in() {
        return in;
    }

    /** Returns the value of a member, or null if it is absent or invalid. */
    @SuppressWarnings("unchecked") // The shape of the member read it.
    public <V> @Nullable V get(Member<?, V> member) {
        return (V) values[member.index()];
    }

    /** Returns the value of a member, or another if it is absent or invalid. */
    public <V> V get(Member<?, V> member, V other) {
        V value = get(member);
        return value == null ? other : value;
    }

    /** Returns the value of a member, or empty if it is absent or invalid. */
    public <V> Optional<V> find(Member<?, V> member) {
        return Optional.ofNullable(get(member));
    }

    /** Returns whether a member occurs, valid or not. */
    public boolean has(Member<?, ?> member) {
        return given.get(member.index());
    }

    /** Returns whether a member occurs and is invalid. */
    public boolean isInvalid(Member<?, ?> member) {
        return has(member) && values[member.index()] == null;
    }

    /** Returns the path of a member. */
    public JsonPath path(Member<?, ?> member) {
        return in.path().member(member.name());
    }

    /** Reports a violation of the value of a member. */
    public void invalid(Member<?, ?> member, Rule rule, String found, String expected) {
        in.invalid(path(member), rule, found, expected);
    }

    /** Returns the value that a factory makes, or null, and reports at a member why there is none. */
    public <R> @Nullable R made(Member<?, ?> member, Supplier<R> factory) {
        try {
            return factory.get();
        } catch (InvalidValueException e) {
            invalid(member, InputRule.INVALID_VALUE, e.found(), e.expected());
            return null;
        }
    }
}
