package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object. A subclass declares its members, each with a shape and a getter, in the order in which they are
 * written, and makes the value from members that were read.
 *
 * @param <T> the type of the values
 */
public abstract class ObjectShape<T> extends Shape<T> {

    private final List<Member<T, ?>> members = new ArrayList<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, Function<T, ? extends Figure<?>>> figures = new LinkedHashMap<>();

    /** For subclasses. */
    protected ObjectShape() {}

    /**
     * Declares a member that each object has.
     *
     * @param <V> the type of its value
     * @param name the name
     * @param shape the shape of its value
     * @param getter gets its value
     * @return the member
     */
    protected final <V> Member<T, V> required(String name, Shape<V> shape, Function<T, V> getter) {
        return add(new Member<>(members.size(), name, true, shape, getter));
    }

    /**
     * Declares a member that an object may lack.
     *
     * @param <V> the type of its value
     * @param name the name
     * @param shape the shape of its value
     * @param getter gets its value, or empty if it is not written
     * @return the member
     */
    protected final <V> Member<T, V> optional(String name, Shape<V> shape, Function<T, Optional<V>> getter) {
        return add(new Member<>(
                members.size(), name, false, shape, value -> getter.apply(value).orElse(null)));
    }

    /**
     * Declares a member whose collection is not written if it is empty.
     *
     * @param <V> the type of its value
     * @param name the name
     * @param shape the shape of its value
     * @param getter gets its value
     * @return the member
     */
    protected final <V extends Collection<?>> Member<T, V> unlessEmpty(
            String name, Shape<V> shape, Function<T, V> getter) {
        return optional(name, shape, value -> Optional.of(getter.apply(value)).filter(all -> !all.isEmpty()));
    }

    /**
     * Declares a figure, which is written if it is available.
     *
     * @param <V> the type of its value
     * @param name the name
     * @param shape the shape of its value
     * @param getter gets the figure
     * @return the member
     */
    protected final <V> Member<T, V> figure(String name, Shape<V> shape, Function<T, Figure<V>> getter) {
        figures.put(name, getter);
        return optional(name, shape, value -> getter.apply(value).toOptional());
    }

    /**
     * Declares a member with the reasons why figures are unavailable, which is not written if there are none. Call it after all
     * figures.
     *
     * @param reason the shape of a reason
     * @return the member
     */
    protected final Member<T, Map<String, UnavailableReason>> reasons(Shape<UnavailableReason> reason) {
        return optional(
                "unavailable",
                new ReasonsShape(figures.keySet(), reason),
                value -> Optional.of(reasonsOf(value)).filter(all -> !all.isEmpty()));
    }

    private Map<String, UnavailableReason> reasonsOf(T value) {
        Map<String, UnavailableReason> reasons = new LinkedHashMap<>();
        figures.forEach((name, getter) -> getter.apply(value).reason().ifPresent(reason -> reasons.put(name, reason)));
        return reasons;
    }

    /**
     * Declares the members of another shape of the same values.
     *
     * @param other the other shape
     */
    protected final void include(ObjectShape<T> other) {
        other.members.forEach(this::addCopy);
    }

    private <V> void addCopy(Member<T, V> member) {
        add(member.at(members.size()));
    }

    private <V> Member<T, V> add(Member<T, V> member) {
        members.add(member);
        indexes.put(member.name(), member.index());
        return member;
    }

    /**
     * Makes a value, and reports why there is none.
     *
     * @param read the members that were read
     * @return the value, or null if there is none
     */
    protected abstract @Nullable T make(Members read);

    /**
     * Returns the names that are expected instead of unknown ones.
     *
     * @param read the members that were read
     * @return the names, separated by commas
     */
    protected String expectedNames(Members read) {
        return String.join(", ", indexes.keySet());
    }

    /** Returns the shape of a member that this shape does not declare and whose value is not kept, or null if it is unknown. */
    @Nullable
    Shape<?> ignored(String name) {
        return null;
    }

    /** Returns whether the members that were read show that the others need not be read. */
    boolean isOther(Members read) {
        return false;
    }

    @Override
    public @Nullable T read(Input in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongType("an object");
            return null;
        }
        var read = new Members(in, members.size());
        var expected = new int[1];
        in.members(name -> readMember(name, expected, read, in));
        return isOther(read) ? null : made(read);
    }

    private @Nullable T made(Members read) {
        read.reportMissing(members);
        read.reportUnknown(() -> expectedNames(read));
        return make(read);
    }

    private void readMember(String name, int[] expected, Members read, Input in) throws IOException {
        if (isOther(read)) {
            in.skip();
            return;
        }
        int index =
                expected[0] < members.size() && members.get(expected[0]).name().equals(name)
                        ? expected[0]
                        : indexes.getOrDefault(name, -1);
        if (index >= 0) {
            expected[0] = index + 1;
            read.put(index, members.get(index).shape().read(in));
        } else {
            Shape<?> ignored = ignored(name);
            if (ignored == null) {
                read.unknown(name);
                in.skip();
            } else {
                ignored.read(in);
            }
        }
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        sink.startObject();
        for (Member<T, ?> member : members) {
            member.write(value, sink);
        }
        sink.endObject();
    }

    @Override
    public Schema schema() {
        return schema(new LinkedHashMap<>());
    }

    /**
     * Returns the schema of objects that have only some of the members.
     *
     * @param needed members that each object has
     * @param others members that an object may lack
     * @return the schema
     */
    protected final Schema schemaOf(List<Member<T, ?>> needed, List<Member<T, ?>> others) {
        return schema(new LinkedHashMap<>(), needed, others);
    }

    /** Returns the schema with properties before those of the members. */
    final Schema schema(Map<String, Object> properties) {
        return schema(
                properties,
                members.stream().filter(Member::isRequired).toList(),
                members.stream().filter(member -> !member.isRequired()).toList());
    }

    private Schema schema(Map<String, Object> properties, List<Member<T, ?>> needed, List<Member<T, ?>> others) {
        members.stream()
                .filter(member -> needed.contains(member) || others.contains(member))
                .forEach(member -> properties.put(member.name(), member.schema()));
        return Schema.type("object")
                .with("additionalProperties", false)
                .with("required", needed.stream().map(Member::name).toList())
                .with("properties", properties);
    }
}
