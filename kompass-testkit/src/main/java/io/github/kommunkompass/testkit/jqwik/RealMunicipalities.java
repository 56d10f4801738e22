package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates municipalities of the built-in register, and some that it does not have. */
final class RealMunicipalities {

    static final List<String> COUNTRIES = List.of("SE", "NO");

    /** Two that always existed, as far as the register reaches. */
    private static final List<String> ALWAYS_AMBIGUOUS = List.of("Herøy", "Våler");

    private static final Map<String, List<RegisteredMunicipality>> BY_COUNTRY =
            MunicipalityRegister.builtIn().municipalities().stream()
                    .collect(Collectors.groupingBy(RegisteredMunicipality::country));

    /** The municipalities that share a name with another one. */
    private static final List<RegisteredMunicipality> NAMESAKES = COUNTRIES.stream()
            .flatMap(country -> all(country).stream())
            .filter(real -> real.names().stream()
                    .anyMatch(name -> withName(name, real.country()).size() > 1))
            .toList();

    private RealMunicipalities() {}

    static Arbitrary<RegisteredMunicipality> of(List<String> countries) {
        return Arbitraries.of(countries).flatMap(country -> Arbitraries.of(all(country)));
    }

    private static List<RegisteredMunicipality> all(String country) {
        return BY_COUNTRY.getOrDefault(country, List.of());
    }

    /** Returns invented municipalities, with and without a code. */
    static Arbitrary<Municipality> unknown(List<String> countries) {
        return Arbitraries.of(countries)
                .flatMap(Values::municipalities)
                .filter(invented ->
                        withName(invented.name(), invented.country()).isEmpty());
    }

    static Arbitrary<Municipality> withWord(List<String> countries) {
        return of(countries)
                .map(real -> Municipality.of(
                        real.name() + (real.country().equals("SE") ? " kommun" : " kommune"), real.country()));
    }

    /** Returns names that fit several municipalities on every date, without a code. */
    static Arbitrary<Municipality> ambiguous() {
        return Arbitraries.of(ALWAYS_AMBIGUOUS).map(name -> Municipality.of(name, "NO"));
    }

    /** Returns municipalities with a code that they never had. */
    static Arbitrary<Municipality> withOtherCode(List<String> countries) {
        return Combinators.combine(
                        of(countries), Arbitraries.strings().numeric().ofLength(4))
                .filter((real, code) -> !real.codes().contains(code)
                        && withName(real.name(), real.country()).size() == 1)
                .as((real, code) -> new Municipality(real.name(), real.country(), Optional.of(code)));
    }

    static Arbitrary<RegisteredMunicipality> namesakes() {
        return Arbitraries.of(NAMESAKES);
    }

    private static List<RegisteredMunicipality> withName(String name, String country) {
        return all(country).stream().filter(real -> real.names().contains(name)).toList();
    }
}
