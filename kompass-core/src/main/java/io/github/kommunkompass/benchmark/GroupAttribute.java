package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.municipality.County;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityGroup;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisterPeriod;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * An attribute that divides evaluations into groups: a function of the municipality of an evaluation at its date, such as its
 * county. An evaluation without a value is of the group of unknown values.
 *
 * <pre>{@code
 * GroupAttribute county = GroupAttribute.county(MunicipalityRegister.builtIn());
 * county.value(Municipality.of("Nässjö", "SE"), PartialDate.of(2022));    // Optional[Jönköpings län]
 * county.value(Municipality.of("Nowhere", "SE"), PartialDate.of(2022));   // Optional.empty
 * }</pre>
 *
 * <p>Immutable, and thread-safe if the function is.
 */
public final class GroupAttribute {

    private final String name;
    private final BiFunction<Municipality, PartialDate, Optional<String>> values;

    private GroupAttribute(String name, BiFunction<Municipality, PartialDate, Optional<String>> values) {
        this.name = checkName(name);
        this.values = values;
    }

    /**
     * Obtains an attribute of the caller's own.
     *
     * <pre>{@code
     * GroupAttribute.of("initial", (municipality, date) -> Optional.of(municipality.name().substring(0, 1)));
     * }</pre>
     *
     * @param name the name of the attribute, such as {@code size}
     * @param values the value of a municipality at a date, or empty if it is unknown. A benchmark gives it each municipality with its
     *     newest code in the register of the population, if that has it
     * @return the attribute
     * @throws InvalidValueException if the name is blank or has more than {@value Limits#CODE_LENGTH} characters
     */
    public static GroupAttribute of(String name, BiFunction<Municipality, PartialDate, Optional<String>> values) {
        return new GroupAttribute(name, values);
    }

    /**
     * Obtains an attribute from a table of municipalities. Who is who is decided by a register: with or without its code, under an
     * old name or a new one, a municipality is one.
     *
     * @param name the name of the attribute
     * @param register the register
     * @param values the value of each municipality; the value of any other is unknown
     * @return the attribute
     * @throws InvalidValueException if the name or a value is blank or too long, or one municipality has two values
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the name of a municipality fits several of the
     *     register, and no code decides
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if municipalities contradict each other
     */
    public static GroupAttribute of(String name, MunicipalityRegister register, Map<Municipality, String> values) {
        // Names of a table have no date. Without a register, the date does not matter.
        PartialDate date = register.date().orElse(PartialDate.of(2000));
        MunicipalityMap<Set<String>> all = MunicipalityMap.of(register, HashSet::new);
        values.forEach(
                (municipality, value) -> all.value(municipality, date, name).add(checkValue(name, value)));
        all.toSortedMap().forEach((municipality, found) -> {
            if (found.size() > 1) {
                throw new InvalidValueException(
                        "the values "
                                + Quoted.list(
                                        found.stream().map(Quoted::of).sorted().toList()) + " of "
                                + municipality.describe(),
                        "one " + name);
            }
        });
        return new GroupAttribute(
                name,
                (municipality, at) -> all.find(municipality, at)
                        .map(found -> List.copyOf(found).get(0)));
    }

    /**
     * Returns the county of a municipality at the date of its evaluation: the name of the county in the latest period of the
     * register that may include the date. It is unknown if the register does not have the municipality, or no period of it may
     * include the date.
     *
     * @param register the register, such as the built-in one
     * @return the attribute {@code county}
     */
    public static GroupAttribute county(MunicipalityRegister register) {
        return new GroupAttribute(
                "county",
                (municipality, date) -> register.find(municipality, date)
                        .flatMap(found -> found.findPeriod(date))
                        .map(RegisterPeriod::county)
                        .map(County::name));
    }

    /**
     * Returns the group of a municipality in the official classification of the register, at any date, such as {@code B4
     * Pendlingskommun nära större stad}. It is unknown if the register does not have the municipality or has no group for it, as for
     * all of Norway in the built-in register.
     *
     * @param register the register, such as the built-in one
     * @return the attribute {@code group}
     */
    public static GroupAttribute group(MunicipalityRegister register) {
        return new GroupAttribute(
                "group",
                (municipality, date) -> register.find(municipality, date)
                        .flatMap(RegisteredMunicipality::group)
                        .map(MunicipalityGroup::toString));
    }

    /** Returns a name of an attribute, if it is valid. */
    static String checkName(String name) {
        return InvalidValueException.checkText(name, "name of an attribute", "its name", Limits.CODE_LENGTH);
    }

    /** Returns a value of an attribute, if it and the name of its group are valid. */
    static String checkValue(String attribute, String value) {
        InvalidValueException.checkText(value, attribute, "a value, or none if it is unknown", Limits.CODE_LENGTH);
        InvalidValueException.checkText(
                groupName(attribute, Optional.of(value)), "group", "its name", Limits.CODE_LENGTH);
        return value;
    }

    /** Returns the name of a group in its population. */
    static String groupName(String attribute, Optional<String> value) {
        return value.map(known -> attribute + ": " + known).orElse(attribute + " unknown");
    }

    /** {@return the name of the attribute, such as {@code county}} */
    public String name() {
        return name;
    }

    /**
     * {@return the value of a municipality at a date, or empty if it is unknown}
     *
     * @param municipality the municipality
     * @param date the date
     * @throws InvalidValueException if the value is blank, or it and the name of the attribute together have more than 198 characters
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if a register is asked, the name of the
     *     municipality fits several, and no code decides
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if the municipality contradicts those of a
     *     table: its code is that of another one, or it has another code
     */
    public Optional<String> value(Municipality municipality, PartialDate date) {
        return values.apply(municipality, date).map(value -> checkValue(name, value));
    }

    /** {@return the name of the attribute} */
    @Override
    public String toString() {
        return name;
    }
}
