package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One municipality over time: a chain of codes and names. A new number or name continues it, such as Trondheim, 1601, from 2018
 * on 5001. A merger or split continues it only in the new municipality that keeps its name.
 *
 * <p>Equal if all parts are. Immutable and thread-safe.
 */
public final class RegisteredMunicipality {

    private final String country;
    private final List<RegisterPeriod> periods;
    private final Set<String> otherNames;
    private final Optional<MunicipalityGroup> group;
    private final Set<String> names;
    private final Set<String> codes;

    private RegisteredMunicipality(
            String country, List<RegisterPeriod> periods, Set<String> otherNames, Optional<MunicipalityGroup> group) {
        this.country = country;
        this.periods = periods;
        this.otherNames = otherNames;
        this.group = group;
        this.names = names(periods, otherNames);
        this.codes = periods.stream()
                .map(RegisterPeriod::code)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /**
     * Obtains a municipality for a register of the caller's own.
     *
     * @param country an ISO 3166-1 code of two letters
     * @param periods its periods, the earliest first; at least one
     * @param otherNames further names in use, at any time
     * @param group its group in a classification, or empty
     * @return the municipality
     * @throws InvalidValueException if there is no period, two overlap or are out of order, or a country, code or name is invalid
     */
    public static RegisteredMunicipality of(
            String country,
            List<RegisterPeriod> periods,
            Collection<String> otherNames,
            Optional<MunicipalityGroup> group) {
        CountryCode.check(country);
        check(country, periods);
        otherNames.forEach(name -> Municipality.of(name, country));
        return new RegisteredMunicipality(
                country, List.copyOf(periods), Collections.unmodifiableSet(new LinkedHashSet<>(otherNames)), group);
    }

    private static void check(String country, List<RegisterPeriod> periods) {
        if (periods.isEmpty()) {
            throw new InvalidValueException("a municipality without a period", "at least one");
        }
        for (RegisterPeriod period : periods) {
            Municipality.of(period.name(), country, period.code());
        }
        for (int i = 1; i < periods.size(); i++) {
            Optional<LocalDate> end = periods.get(i - 1).before();
            Optional<LocalDate> start = periods.get(i).from();
            if (end.isEmpty() || start.isEmpty() || start.get().isBefore(end.get())) {
                throw new InvalidValueException(
                        "the period of " + periods.get(i).code() + " "
                                + start.map(day -> "from " + day).orElse("without a start") + " after one "
                                + end.map(day -> "to before " + day).orElse("without an end"),
                        "periods in order that do not overlap");
            }
        }
    }

    /** All names, the newest first; a name also without its qualifier, and each part of parallel names. */
    private static Set<String> names(List<RegisterPeriod> periods, Collection<String> others) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = periods.size() - 1; i >= 0; i--) {
            names.addAll(RegisteredNames.of(periods.get(i).name()));
        }
        names.addAll(others);
        return Collections.unmodifiableSet(names);
    }

    /** {@return the country, an ISO 3166-1 code of two letters} */
    public String country() {
        return country;
    }

    /** {@return the newest code} */
    public String code() {
        return newest().code();
    }

    /** {@return the newest official name, perhaps with a qualifier or parallel names} */
    public String name() {
        return newest().name();
    }

    /** {@return the newest county} */
    public County county() {
        return newest().county();
    }

    private RegisterPeriod newest() {
        return periods.get(periods.size() - 1);
    }

    /** {@return the group in an official classification, or empty if there is none} */
    public Optional<MunicipalityGroup> group() {
        return group;
    }

    /** {@return the periods, the earliest first; at least one} */
    public List<RegisterPeriod> periods() {
        return periods;
    }

    /**
     * {@return all names at any time, the newest first: each also without its qualifier ({@code Herøy} of
     * {@code Herøy (Nordland)}), and each part of parallel names ({@code Hamarøy} of {@code Hábmer - Hamarøy})}
     */
    public Set<String> names() {
        return names;
    }

    /** {@return all codes at any time, the earliest first} */
    public Set<String> codes() {
        return codes;
    }

    /**
     * Returns the period at a date.
     *
     * @param date the date
     * @return the latest period that may include the date, or empty if none does
     */
    public Optional<RegisterPeriod> findPeriod(PartialDate date) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).mayInclude(date)) {
                return Optional.of(periods.get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns whether it may have had a name at a date. */
    boolean mayBeNamed(String name, PartialDate date) {
        return periods.stream()
                .filter(period -> period.mayInclude(date))
                .anyMatch(period -> otherNames.contains(name)
                        || RegisteredNames.of(period.name()).contains(name));
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof RegisteredMunicipality other
                        && country.equals(other.country)
                        && periods.equals(other.periods)
                        && otherNames.equals(other.otherNames)
                        && group.equals(other.group));
    }

    @Override
    public int hashCode() {
        return country.hashCode() * 31 + code().hashCode();
    }

    /** {@return name and code, such as {@code Herøy (Nordland) 1818}} */
    @Override
    public String toString() {
        return name() + " " + code();
    }
}
