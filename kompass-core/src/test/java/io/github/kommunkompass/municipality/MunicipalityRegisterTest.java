package io.github.kommunkompass.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {

    private static final MunicipalityRegister REGISTER = MunicipalityRegister.builtIn();
    private static final County COUNTY = new County("1", "One");

    private static Municipality municipality(String country, String name, String code) {
        return new Municipality(name, country, Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    SE, Nässjö,                   -,    2022,       0682
                    SE, Nässjö,                   0682, 2022,       0682
                    NO, Trondheim,                1601, 2014,       5001
                    NO, Trondheim,                -,    2014,       5001
                    NO, Trondheim - Tråante,      5001, 2026,       5001
                    SE, Malung,                   -,    2005,       2023
                    SE, Malung-Sälen,             -,    2005,       2023
                    SE, Heby,                     1917, 2005,       0331
                    SE, Region Gotland,           -,    2015,       0980
                    NO, Hamarøy,                  -,    2019,       1875
                    NO, Hábmer,                   -,    2021,       1875
                    NO, Herøy (Nordland),         -,    2021,       1818
                    NO, Herøy,                    1515, 2021,       1515
                    NO, Nes,                      -,    2021,       3228
                    NO, Haram,                    -,    2018,       1534
                    NO, Haram,                    -,    2024-05,    1580
                    NO, Våler,                    3419, 2021-03-01, 3419
                    NO, Ålesund,                  1504, 2015,       1508""")
    void findsMunicipality(String country, String name, String code, String date, String newest) {
        assertThat(REGISTER.find(municipality(country, name, code), PartialDate.parse(date))
                        .map(RegisteredMunicipality::code))
                .contains(newest);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    SE, Nassjo,    0682, 2022
                    SE, nässjö,    -,    2022
                    FI, Nässjö,    -,    2022
                    SE, Trondheim, 5001, 2022""")
    void findsNoMunicipalityOfAnotherName(String country, String name, String code, String date) {
        assertThat(REGISTER.find(municipality(country, name, code), PartialDate.parse(date)))
                .isEmpty();
    }

    @Test
    void refusesNamesakesWithoutDecidingCode() {
        assertThatThrownBy(() -> REGISTER.find(Municipality.of("Herøy", "NO"), PartialDate.of(2022)))
                .isInstanceOfSatisfying(AmbiguousMunicipalityException.class, ambiguous -> {
                    assertThat(ambiguous.municipality()).isEqualTo(Municipality.of("Herøy", "NO"));
                    assertThat(ambiguous.candidates())
                            .extracting(candidate -> candidate.code().orElseThrow())
                            .containsExactly("1515", "1818");
                })
                .hasMessage("found Herøy (NO) in 2022, expected the code of one of Herøy (Møre og Romsdal) 1515; Herøy"
                        + " (Nordland) 1818");
        assertThatThrownBy(() -> REGISTER.find(Municipality.of("Herøy", "NO", "0301"), PartialDate.of(2022)))
                .hasMessageStartingWith("found Herøy (NO) 0301 in 2022, expected the code of one of");
        // Both had the name then; today one of them is Nesbyen.
        assertThatThrownBy(() -> REGISTER.find(Municipality.of("Nes", "NO"), PartialDate.of(2018)))
                .isInstanceOf(AmbiguousMunicipalityException.class);
        // It did not exist in these years, and another one has its name later.
        assertThatThrownBy(() -> REGISTER.find(Municipality.of("Haram", "NO"), PartialDate.of(2021)))
                .isInstanceOf(AmbiguousMunicipalityException.class);
    }

    @Test
    void continuesInTheMunicipalityThatKeepsItsName() {
        assertThat(REGISTER.findByCode("NO", "1504", PartialDate.of(2019))
                        .orElseThrow()
                        .codes())
                .containsExactly("1504", "1507", "1508");
        assertThat(REGISTER.findByCode("NO", "0722", PartialDate.of(2017))
                        .orElseThrow()
                        .codes())
                .as("Nøtterøy became a part of Færder")
                .containsExactly("0722");
        assertThat(REGISTER.findByCode("NO", "0722", PartialDate.of(2018))).isEmpty();
    }

    @Test
    void namesAreAllThatItHad() {
        assertThat(REGISTER.findByCode("NO", "1875", PartialDate.of(2026))
                        .orElseThrow()
                        .names())
                .contains("Hábmer - Hamarøy", "Hábmer", "Hamarøy");
        assertThat(REGISTER.findByCode("NO", "3419", PartialDate.of(2026))
                        .orElseThrow()
                        .names())
                .contains("Våler (Innlandet)", "Våler", "Våler (Hedmark)");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Nassjo,           SE, Nässjö
                    Nässjö kommun,    SE, Nässjö
                    Vallentunna,      SE, Vallentuna
                    Reykjavik,        SE, -
                    Goteborg,         SE, Göteborg
                    Tomellila,        SE, Tomelilla
                    Aalesund,         NO, Ålesund
                    Tromso kommune,   NO, Tromsø
                    Nässjö,           NO, -
                    X,                SE, -""")
    void proposesNearestName(String name, String country, String nearest) {
        assertThat(REGISTER.nearestName(name, country)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void findsNamesThatLookAlike() {
        Municipality nassjo = Municipality.of("Nässjö", "SE");
        Municipality plain = Municipality.of("Nassjo", "SE");
        Municipality cyrillic = Municipality.of("Solnа", "SE");
        Municipality solna = Municipality.of("Solna", "SE");
        assertThat(REGISTER.lookAlikes(List.of(solna, nassjo, plain, cyrillic, Municipality.of("Ale", "SE"))))
                .containsExactly(List.of(plain, nassjo), List.of(solna, cyrillic));
        assertThat(REGISTER.lookAlikes(List.of(Municipality.of("Habo", "SE"), Municipality.of("Håbo", "SE"))))
                .as("both are municipalities")
                .isEmpty();
        assertThat(MunicipalityRegister.none()
                        .lookAlikes(List.of(Municipality.of("Habo", "SE"), Municipality.of("Håbo", "SE"))))
                .hasSize(1);
        assertThat(REGISTER.lookAlikes(List.of(nassjo, Municipality.of("Nässjö", "SE", "0682"))))
                .as("the same name")
                .isEmpty();
    }

    @Test
    void saysItsDateAndSources() {
        assertThat(REGISTER.id()).isEqualTo("built-in 2026-01-01").hasToString(REGISTER.toString());
        assertThat(REGISTER.date()).contains(PartialDate.of(2026, 1, 1));
        assertThat(REGISTER.sources())
                .hasSize(4)
                .anyMatch(source -> source.text().contains("CC0 1.0"));
        assertThat(REGISTER.covers("SE")).isTrue();
        assertThat(REGISTER.covers("FI")).isFalse();
        assertThat(MunicipalityRegister.none().date()).isEmpty();
        assertThat(MunicipalityRegister.none().municipalities()).isEmpty();
    }

    private static RegisteredMunicipality own(String... namesInOrder) {
        List<RegisterPeriod> periods = new ArrayList<>();
        for (int i = 0; i < namesInOrder.length; i++) {
            periods.add(new RegisterPeriod(
                    "c" + i,
                    namesInOrder[i],
                    COUNTY,
                    i == 0 ? Optional.empty() : Optional.of(LocalDate.of(2000 + i, 1, 1)),
                    i == namesInOrder.length - 1 ? Optional.empty() : Optional.of(LocalDate.of(2001 + i, 1, 1))));
        }
        return RegisteredMunicipality.of("FI", periods, List.of("Third"), Optional.empty());
    }

    @Test
    void acceptsRegisterOfTheCaller() {
        MunicipalityRegister own =
                MunicipalityRegister.of("ours", PartialDate.of(2025), List.of(), List.of(own("First", "Second")));
        assertThat(own.find(Municipality.of("First", "FI"), PartialDate.of(2020))
                        .map(RegisteredMunicipality::name))
                .contains("Second");
        assertThat(own.find(Municipality.of("Third", "FI"), PartialDate.of(2020)))
                .isPresent();
        assertThat(MunicipalityRegister.findById("ours", own)).contains(own);
        assertThat(MunicipalityRegister.findById("ours", MunicipalityRegister.none()))
                .isEmpty();
        assertThat(MunicipalityRegister.findById("none", own)).contains(MunicipalityRegister.none());
        assertThat(MunicipalityRegister.findById("built-in 2025-01-01", own)).contains(REGISTER);
        assertThat(own)
                .isEqualTo(MunicipalityRegister.of("ours", PartialDate.of(2025), List.of(), List.of()))
                .hasSameHashCodeAs(MunicipalityRegister.of("ours", PartialDate.of(2025), List.of(), List.of()))
                .isNotEqualTo(REGISTER);
    }

    @Test
    void refusesInvalidRegister() {
        PartialDate date = PartialDate.of(2025);
        assertThatThrownBy(() -> MunicipalityRegister.of(" ", date, List.of(), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a blank identifier of a register, expected an identifier");
        assertThatThrownBy(() -> MunicipalityRegister.of("built-in 2030", date, List.of(), List.of()))
                .hasMessage(
                        "found the identifier \"built-in 2030\", expected one other than \"none\" and those of built-in"
                                + " registers");
        assertThatThrownBy(() -> MunicipalityRegister.of("x", date, List.of(), List.of(own("A"), own("A"))))
                .hasMessage("found a municipality twice, expected each municipality once");
        assertThatThrownBy(() -> RegisteredMunicipality.of("FI", List.of(), List.of(), Optional.empty()))
                .hasMessage("found a municipality without a period, expected at least one");
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatThrownBy(() -> new RegisterPeriod("1", "A", COUNTY, Optional.of(day), Optional.of(day)))
                .hasMessage("found a period of 1 from 2020-01-01 to before 2020-01-01, expected at least one day");
        RegisterPeriod first = new RegisterPeriod("1", "A", COUNTY, Optional.empty(), Optional.of(day));
        RegisterPeriod overlapping =
                new RegisterPeriod("2", "A", COUNTY, Optional.of(day.minusDays(1)), Optional.empty());
        assertThatThrownBy(
                        () -> RegisteredMunicipality.of("FI", List.of(first, overlapping), List.of(), Optional.empty()))
                .hasMessage(
                        "found the period of 2 from 2019-12-31 after one to before 2020-01-01, expected periods in order"
                                + " that do not overlap");
        assertThatThrownBy(() -> RegisteredMunicipality.of("FI", List.of(first, first), List.of(), Optional.empty()))
                .hasMessage("found the period of 1 without a start after one to before 2020-01-01, expected periods in"
                        + " order that do not overlap");
    }
}
