package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A register of municipalities: their codes, names and counties over time. It decides who is who: with or without its code,
 * under its old name and number or its new one, a municipality is one.
 *
 * <pre>{@code
 * MunicipalityRegister register = MunicipalityRegister.builtIn();
 * register.find(Municipality.of("Trondheim", "NO", "1601"), PartialDate.of(2014));    // Optional[Trondheim - Tråante 5001]
 * register.nearestName("Nassjo", "SE");                                               // Optional[Nässjö]
 * }</pre>
 *
 * <p>Registers are equal if their identifiers are. Immutable and thread-safe.
 */
public final class MunicipalityRegister {

    private static final String NONE = "none";
    private static final String BUILT_IN = "built-in";

    private final String id;
    private final Optional<PartialDate> date;
    private final List<Source> sources;
    private final List<RegisteredMunicipality> municipalities;
    /** By country and name at any time. */
    private final Map<String, Map<String, List<RegisteredMunicipality>>> byName;
    /** By country and code at any time. */
    private final Map<String, Map<String, List<RegisteredMunicipality>>> byCode;
    /** By country; made for the first search. */
    private volatile @Nullable Map<String, NameSearch> searches;

    private MunicipalityRegister(
            String id, Optional<PartialDate> date, List<Source> sources, List<RegisteredMunicipality> municipalities) {
        this.id = id;
        this.date = date;
        this.sources = sources;
        this.municipalities = municipalities;
        this.byName = index(RegisteredMunicipality::names);
        this.byCode = index(RegisteredMunicipality::codes);
    }

    private Map<String, Map<String, List<RegisteredMunicipality>>> index(
            Function<RegisteredMunicipality, Collection<String>> keys) {
        Map<String, Map<String, List<RegisteredMunicipality>>> index = new HashMap<>();
        for (RegisteredMunicipality municipality : municipalities) {
            Map<String, List<RegisteredMunicipality>> ofCountry =
                    index.computeIfAbsent(municipality.country(), any -> new HashMap<>());
            for (String key : keys.apply(municipality)) {
                ofCountry.computeIfAbsent(key, any -> new ArrayList<>(1)).add(municipality);
            }
        }
        return index;
    }

    private static final class BuiltIn {

        static final PartialDate DATE = PartialDate.of(2026, 1, 1);
        static final MunicipalityRegister REGISTER = new MunicipalityRegister(
                BUILT_IN + " " + DATE,
                Optional.of(DATE),
                List.of(
                        Source.of(
                                "Municipalities and counties of Sweden: SCB (Statistics Sweden), table TAB638, 2022, CC0 1.0;"
                                        + " changes of codes and names since 2003 as noted there"),
                        Source.of(
                                "Groups of municipalities in Sweden: SKR, Kommungruppsindelning 2023, no licence stated"),
                        Source.of(
                                "Municipalities of Norway since 2010 and their changes: SSB (Statistics Norway), Klass 131,"
                                        + " versions 2008 to 2026, NLOD 2.0 and CC BY 4.0"),
                        Source.of("Counties of Norway since 2010: SSB, Klass 104, NLOD 2.0 and CC BY 4.0")),
                RegisterFile.municipalities());
    }

    private static final class None {

        static final MunicipalityRegister REGISTER =
                new MunicipalityRegister(NONE, Optional.empty(), List.of(), List.of());
    }

    /**
     * {@return the built-in register of the municipalities of Sweden since 2002 and of Norway since 2010} It is loaded when it
     * is first asked for.
     */
    public static MunicipalityRegister builtIn() {
        return BuiltIn.REGISTER;
    }

    /** {@return the register without municipalities, by which country and name decide who is who} */
    public static MunicipalityRegister none() {
        return None.REGISTER;
    }

    /**
     * Obtains a register of the caller's own.
     *
     * @param id the identifier, which results carry; other than those of the built-in register and of none
     * @param date the date at which the register is up to date
     * @param sources its sources, in any number
     * @param municipalities its municipalities
     * @return the register
     * @throws InvalidValueException if the identifier is blank, longer than 200 characters or reserved, or a municipality occurs
     *     twice
     */
    public static MunicipalityRegister of(
            String id, PartialDate date, List<Source> sources, Collection<RegisteredMunicipality> municipalities) {
        InvalidValueException.checkText(id, "identifier of a register", "an identifier");
        InvalidValueException.checkLength(id, "identifier of a register");
        if (isReserved(id)) {
            throw new InvalidValueException(
                    "the identifier \"" + id + "\"", "one other than \"" + NONE + "\" and those of built-in registers");
        }
        List<RegisteredMunicipality> all = List.copyOf(municipalities);
        if (all.stream().distinct().count() < all.size()) {
            throw new InvalidValueException("a municipality twice", "each municipality once");
        }
        return new MunicipalityRegister(id, Optional.of(date), List.copyOf(sources), all);
    }

    /**
     * Obtains the register with an identifier, of those in this library and one of the caller's own.
     *
     * @param id the identifier; that of a built-in register of any date stands for the one of this library
     * @param own a register of the caller's own, or any other
     * @return the register, or empty if none of them has the identifier
     */
    public static Optional<MunicipalityRegister> findById(String id, MunicipalityRegister own) {
        if (id.equals(own.id)) {
            return Optional.of(own);
        }
        if (id.equals(NONE)) {
            return Optional.of(none());
        }
        return isReserved(id) ? Optional.of(builtIn()) : Optional.empty();
    }

    private static boolean isReserved(String id) {
        return id.equals(NONE) || id.equals(BUILT_IN) || id.startsWith(BUILT_IN + " ");
    }

    /** {@return the identifier, such as {@code built-in 2026-01-01}, {@code none} or one of the caller's own} */
    public String id() {
        return id;
    }

    /** {@return the date at which the register is up to date, or empty for {@link #none()}} */
    public Optional<PartialDate> date() {
        return date;
    }

    /** {@return the sources of the register, with their licences; may be none} */
    public List<Source> sources() {
        return sources;
    }

    /** {@return the municipalities, by country and code; may be none} */
    public List<RegisteredMunicipality> municipalities() {
        return municipalities;
    }

    /**
     * Returns whether the register has municipalities of a country.
     *
     * @param country an ISO 3166-1 code of two letters
     * @return true if there is at least one
     */
    public boolean covers(String country) {
        return byName.containsKey(country);
    }

    /**
     * {@return the municipality with a code at a date, or empty if none may have had the code then}
     *
     * @param country an ISO 3166-1 code of two letters
     * @param code an official code
     * @param date the date
     */
    public Optional<RegisteredMunicipality> findByCode(String country, String code, PartialDate date) {
        return withCode(country, code).stream()
                .filter(municipality -> municipality.periods().stream()
                        .anyMatch(period -> period.code().equals(code) && period.mayInclude(date)))
                .findFirst();
    }

    /** The municipalities that had a code at any time. */
    List<RegisteredMunicipality> withCode(String country, String code) {
        return byCode.getOrDefault(country, Map.of()).getOrDefault(code, List.of());
    }

    /** The municipalities that had a name at any time. */
    List<RegisteredMunicipality> withName(String country, String name) {
        return byName.getOrDefault(country, Map.of()).getOrDefault(name, List.of());
    }

    /**
     * Returns the municipalities that a name fits at a date: those that had the name then; if there are none, those that existed
     * then and had it at another time; if there are none, those that had it at any time.
     *
     * @param country an ISO 3166-1 code of two letters
     * @param name a name, official or without its qualifier, or one of parallel names
     * @param date the date
     * @return the municipalities; more than one for namesakes
     */
    public List<RegisteredMunicipality> findByName(String country, String name, PartialDate date) {
        List<RegisteredMunicipality> named = withName(country, name);
        return narrowed(
                narrowed(named, municipality -> municipality.findPeriod(date).isPresent()),
                municipality -> municipality.mayBeNamed(name, date));
    }

    private static List<RegisteredMunicipality> narrowed(
            List<RegisteredMunicipality> all, Predicate<RegisteredMunicipality> rule) {
        if (all.size() <= 1) {
            return all;
        }
        List<RegisteredMunicipality> some = all.stream().filter(rule).toList();
        return some.isEmpty() ? all : some;
    }

    /**
     * {@return the municipality of this register that a municipality is at a date, by name, and among namesakes by code, or
     * empty if it has none of the name}
     *
     * @param municipality the municipality, with or without its code
     * @param date the date
     * @throws AmbiguousMunicipalityException if the name fits several, and no code decides
     */
    public Optional<RegisteredMunicipality> find(Municipality municipality, PartialDate date) {
        List<RegisteredMunicipality> named = withName(municipality.country(), municipality.name());
        if (named.size() > 1) {
            named = municipality.code().isPresent()
                    ? coded(named, municipality.code().get(), date)
                    : findByName(municipality.country(), municipality.name(), date);
        }
        if (named.size() > 1) {
            throw new AmbiguousMunicipalityException(municipality, date, named);
        }
        return named.stream().findFirst();
    }

    private static List<RegisteredMunicipality> coded(
            List<RegisteredMunicipality> named, String code, PartialDate date) {
        List<RegisteredMunicipality> coded =
                narrowed(named, municipality -> municipality.codes().contains(code));
        return narrowed(
                coded,
                municipality -> municipality
                        .findPeriod(date)
                        .filter(period -> period.code().equals(code))
                        .isPresent());
    }

    /**
     * {@return the name of this register that is nearest to a name in spelling: that with the fewest letters inserted, left
     * out, replaced or swapped, marks and case counting least; empty if none is near} A trailing word for municipality is
     * ignored.
     *
     * @param name a name, perhaps misspelt
     * @param country an ISO 3166-1 code of two letters
     */
    public Optional<String> nearestName(String name, String country) {
        Map<String, NameSearch> byCountry = searches;
        if (byCountry == null) {
            byCountry = new TreeMap<>();
            for (Map.Entry<String, Map<String, List<RegisteredMunicipality>>> names : byName.entrySet()) {
                byCountry.put(names.getKey(), new NameSearch(names.getValue().keySet()));
            }
            searches = byCountry;
        }
        NameSearch search = byCountry.get(country);
        return search == null ? Optional.empty() : search.nearest(name);
    }

    /**
     * Returns the municipalities of which others look alike: their names differ only in case, marks, spaces, dashes and letters
     * of other scripts, such as a Cyrillic <i>а</i>. Namesakes and names that the register all has are left out.
     *
     * @param municipalities some municipalities
     * @return groups of at least two that look alike, in order; may be none
     */
    public List<List<Municipality>> lookAlikes(Collection<Municipality> municipalities) {
        return NameSearch.lookAlikes(municipalities).stream()
                .filter(alike -> !alike.stream()
                        .allMatch(municipality -> !withName(municipality.country(), municipality.name())
                                .isEmpty()))
                .toList();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MunicipalityRegister other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return id;
    }
}
