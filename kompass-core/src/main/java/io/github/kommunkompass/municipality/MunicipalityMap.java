package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.PartialDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A map with one value for each municipality, whether it is given with or without its code, under an old name or a new one. It
 * holds the one rule of who is who: a {@linkplain MunicipalityRegister register} joins names and codes; a municipality that the
 * register does not have is known by country and name, and its code, where given, is an attribute.
 *
 * <pre>{@code
 * MunicipalityMap<List<Evaluation>> histories = MunicipalityMap.of(MunicipalityRegister.builtIn(), ArrayList::new);
 * evaluations.forEach(evaluation ->
 *         histories.value(evaluation.municipality(), evaluation.evaluated()).add(evaluation));
 * histories.toSortedMap().forEach((municipality, all) -> System.out.println(municipality + ": " + all.size()));
 * }</pre>
 *
 * <p>The result depends neither on the order in which municipalities are added nor on how they are split over maps that are
 * merged. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class MunicipalityMap<T> {

    private final MunicipalityRegister register;
    private final Identities<T> identities;

    private MunicipalityMap(MunicipalityRegister register, Supplier<? extends T> initial) {
        this.register = register;
        this.identities = new Identities<>(register, initial);
    }

    /**
     * Obtains an empty map.
     *
     * @param <T> the type of the values
     * @param register the register that decides who is who
     * @param initial creates the first value of a municipality
     * @return the map
     */
    public static <T> MunicipalityMap<T> of(MunicipalityRegister register, Supplier<? extends T> initial) {
        return new MunicipalityMap<>(register, initial);
    }

    /** {@return the register that decides who is who} */
    public MunicipalityRegister register() {
        return register;
    }

    /**
     * {@return the value of a municipality, which is added if it is new} In messages the date is its origin.
     *
     * @param municipality the municipality
     * @param date the date at which it has its name, such as that of an evaluation
     * @throws AmbiguousMunicipalityException if the name fits several municipalities of the register, and no code decides
     */
    public T value(Municipality municipality, PartialDate date) {
        return value(municipality, date, date);
    }

    /**
     * {@return the value of a municipality, which is added if it is new}
     *
     * @param municipality the municipality
     * @param date the date at which it has its name, such as that of an evaluation
     * @param origin where it comes from, for messages, such as a file and line
     * @throws AmbiguousMunicipalityException if the name fits several municipalities of the register, and no code decides
     */
    public T value(Municipality municipality, PartialDate date, Object origin) {
        Identity<T> known = identities.known(municipality);
        return known == null ? identities.add(municipality, date, origin).value() : known.value();
    }

    /**
     * {@return the value of a municipality, or empty if there is none}
     *
     * @param municipality the municipality
     * @param date the date at which it has its name
     * @throws AmbiguousMunicipalityException if the name fits several municipalities of the register, and no code decides
     * @throws ConflictingMunicipalitiesException if it contradicts the municipalities that have been added
     */
    public Optional<T> find(Municipality municipality, PartialDate date) {
        return Optional.ofNullable(identities.find(municipality, date)).map(Identity::value);
    }

    /** {@return the values, in the order in which their municipalities were added} */
    public List<T> values() {
        return identities.all().stream().map(Identity::value).toList();
    }

    /** {@return the number of municipalities} */
    public int size() {
        return identities.all().size();
    }

    /**
     * Adds the municipalities of another map of the same register.
     *
     * @param other the other map, which does not change
     * @param merge adds a value of the other map, its second argument, to one of this map
     */
    public void addAll(MunicipalityMap<T> other, BiConsumer<? super T, ? super T> merge) {
        other.identities
                .all()
                .forEach(identity -> merge.accept(identities.addAll(identity).value(), identity.value()));
    }

    /**
     * {@return the municipalities that are in both maps, by country and name}
     *
     * @param other another map of the same register
     */
    public List<Municipality> shared(MunicipalityMap<?> other) {
        return identities.all().stream()
                .filter(other.identities::contains)
                .map(Identity::municipality)
                .sorted()
                .toList();
    }

    /**
     * {@return the value of each municipality, by country and name} A municipality has the newest of the names with which it
     * was added and the newest of the codes, if there was one; namesakes have a code in any case.
     *
     * @throws ConflictingMunicipalitiesException if one municipality has two codes, or one code is that of two, and the register
     *     does not join them
     */
    public SortedMap<Municipality, T> toSortedMap() {
        identities.check();
        SortedMap<Municipality, T> sorted = new TreeMap<>();
        identities.all().forEach(identity -> sorted.put(identity.municipality(), identity.value()));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
