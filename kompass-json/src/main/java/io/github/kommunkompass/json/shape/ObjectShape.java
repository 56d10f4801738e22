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
 */
public abstract class ObjectShape<T> extends Shape<T> {

    private final List<Member<T, ?>> members = new ArrayList<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    /** The names of the figures. */
    private final List<String> figures = new ArrayList<>();

    /** For subclasses. */
    protected ObjectShape() {}

    /** Declares a member that each object has. */
    protected final <V> Member<T, V> required(String name, Shape<V> shape, Function<T, V> getter) {
        return add(new Member<>(members.size(), name, true, shape, getter::apply));
    }

    /** Declares a member that an object may lack. */
    protected final <V> Member<T, V> optional(String name, Shape<V> shape, Function<T, Optional<V>> getter) {
        return add(new Member<>(
                members.size(), name, false, shape, value -> getter.apply(value).orElse(null)));
    }

    /** Declares a member whose collection is not written if it is empty. */
    protected final <V extends Collection<?>> Member<T, V> unlessEmpty(
            String name, Shape<V> shape, Function<T, V> getter) {
        return optional(name, shape, value -> Optional.of(getter.apply(value)).filter(all -> !all.isEmpty()));
    }

    /** Declares a figure, which is written if it is available. */
    protected final <V> Member<T, V> figure(String name, Shape<V> shape, Function<T, Figure<V>> getter) {
        figures.add(name);
        return add(new FigureMember<>(members.size(), name, shape, getter));
    }

    /**
     * Declares a member with the reasons why figures are unavailable, which is not written if there are none. Call it after all
     * figures.
     */
    protected final Member<T, Map<String, UnavailableReason>> reasons(Shape<UnavailableReason> reason) {
        return add(new ReasonsMember<>(members.size(), new ReasonsShape(figures, reason)));
    }

    /** Declares the members of another shape of the same values. */
    protected final void include(ObjectShape<T> other) {
        figures.addAll(other.figures);
        other.members.forEach(this::add);
    }

    private <V> Member<T, V> add(Member<T, V> member) {
        members.add(member);
        indexes.put(member.name(), members.size() - 1);
        return member;
    }

    /** Makes a value, or returns null if there is none and reports why. */
    protected abstract @Nullable T make(Members read);

    /** Returns the names that are expected instead of unknown ones. */
    protected String expectedNames(Members read) {
        return String.join(", ", indexes.keySet());
    }

    /**
     * Returns the shape of a member that this shape does not declare and whose value is not kept, or null if it is unknown.
     */
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
        in.members(new Reader(read, in));
        return isOther(read) ? null : made(read);
    }

    /** Reads the members of one object. */
    private final class Reader implements Input.MemberReader {

        private final Members read;
        private final Input in;
        /** The index of the next member in the order in which objects are written. */
        private int next;
        /** The index of the current member, or -1 if it is not declared. */
        private int index;

        Reader(Members read, Input in) {
            this.read = read;
            this.in = in;
        }

        @Override
        public boolean isRepeated(String name) {
            index = next < members.size() && members.get(next).name().equals(name)
                    ? next
                    : indexes.getOrDefault(name, -1);
            return index < 0 ? !read.addUnknown(name) : read.has(index);
        }

        @Override
        public void read(String name) throws IOException {
            int current = index;
            if (isOther(read)) {
                in.skip();
            } else if (current >= 0) {
                next = current + 1;
                read.put(current, members.get(current).shape().read(in));
            } else {
                readUnknown(name);
            }
        }

        private void readUnknown(String name) throws IOException {
            Shape<?> ignored = ignored(name);
            if (ignored == null) {
                in.skip();
            } else {
                ignored.read(in);
            }
        }
    }

    private @Nullable T made(Members read) {
        read.reportMissing(members);
        read.reportUnknown(name -> ignored(name) == null, () -> expectedNames(read));
        return make(read);
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        Map<String, UnavailableReason> reasons = figures.isEmpty() ? Map.of() : new LinkedHashMap<>();
        sink.startObject();
        for (Member<T, ?> member : members) {
            member.write(value, reasons, sink);
        }
        sink.endObject();
    }

    @Override
    public Schema schema() {
        return schema(new LinkedHashMap<>());
    }

    /** Returns the schema of objects that have only some of the members. */
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
