package io.github.kommunkompass.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MunicipalityMapTest {

    private static final PartialDate DATE = PartialDate.of(2022);
    private static final Municipality NASSJO = Municipality.of("Nässjö", "SE");
    private static final Municipality NASSJO_0682 = Municipality.of("Nässjö", "SE", "0682");
    private static final Municipality UNKNOWN = Municipality.of("Kiiminki", "FI");

    private static Municipality unknown(String code) {
        return Municipality.of("Kiiminki", "FI", code);
    }

    private static MunicipalityMap<List<Municipality>> map(Municipality... municipalities) {
        MunicipalityMap<List<Municipality>> map = MunicipalityMap.of(MunicipalityRegister.builtIn(), ArrayList::new);
        for (int i = 0; i < municipalities.length; i++) {
            map.value(municipalities[i], DATE, "line " + (i + 1)).add(municipalities[i]);
        }
        return map;
    }

    private static Map<Municipality, Integer> sizes(MunicipalityMap<List<Municipality>> map) {
        Map<Municipality, Integer> sizes = new TreeMap<>();
        map.toSortedMap().forEach((municipality, all) -> sizes.put(municipality, all.size()));
        return sizes;
    }

    @Test
    void joinsMunicipalityWithAndWithoutCode() {
        assertThat(sizes(map(NASSJO, NASSJO_0682, NASSJO))).isEqualTo(Map.of(NASSJO_0682, 3));
        assertThat(sizes(map(UNKNOWN, unknown("255"), UNKNOWN))).isEqualTo(Map.of(unknown("255"), 3));
        assertThat(map(NASSJO, NASSJO_0682, UNKNOWN).size()).isEqualTo(2);
    }

    @Test
    void joinsCodesAndNamesOfTheRegister() {
        assertThat(sizes(map(
                        Municipality.of("Trondheim", "NO", "1601"),
                        Municipality.of("Trondheim", "NO"),
                        Municipality.of("Trondheim - Tråante", "NO", "5001"))))
                .isEqualTo(Map.of(Municipality.of("Trondheim - Tråante", "NO", "5001"), 3));
        assertThat(sizes(map(Municipality.of("Malung", "SE"), Municipality.of("Malung-Sälen", "SE"))))
                .isEqualTo(Map.of(Municipality.of("Malung-Sälen", "SE"), 2));
    }

    @Test
    void tellsNamesakesApartByCode() {
        assertThat(sizes(map(Municipality.of("Herøy", "NO", "1515"), Municipality.of("Herøy", "NO", "1818"))))
                .hasSize(2);
        assertThatThrownBy(() -> map(Municipality.of("Herøy", "NO")))
                .isInstanceOf(AmbiguousMunicipalityException.class);
    }

    @Test
    void givesNamesakesTheirCode() {
        MunicipalityMap<List<Municipality>> map = map();
        Municipality haram = Municipality.of("Haram", "NO");
        map.value(haram, PartialDate.of(2018)).add(haram);
        map.value(haram, PartialDate.of(2025)).add(haram);
        map.value(haram, PartialDate.of(2019)).add(haram);
        assertThat(sizes(map))
                .isEqualTo(
                        Map.of(Municipality.of("Haram", "NO", "1534"), 2, Municipality.of("Haram", "NO", "1580"), 1));
        assertThat(map.find(haram, PartialDate.of(2025)).orElseThrow()).hasSize(1);
    }

    @Test
    void refusesTwoCodesOfOneMunicipality() {
        // The one without a code, in the middle, does not join them.
        assertThatThrownBy(() -> map(unknown("255"), UNKNOWN, unknown("256")).toSortedMap())
                .isInstanceOfSatisfying(
                        ConflictingMunicipalitiesException.class,
                        conflict ->
                                assertThat(conflict.municipalities()).containsExactly(unknown("255"), unknown("256")))
                .hasMessage(
                        "found codes for Kiiminki (FI) 255 (line 1) and Kiiminki (FI) 256 (line 3), expected one code for"
                                + " each municipality, and one municipality for each code");
        assertThatThrownBy(() -> map(NASSJO_0682, Municipality.of("Nässjö", "SE", "0683"))
                        .toSortedMap())
                .hasMessageStartingWith("found codes for Nässjö (SE) 0682 (line 1) and Nässjö (SE) 0683 (line 2)");
    }

    @Test
    void refusesOneCodeOfTwoMunicipalities() {
        Municipality other = Municipality.of("Oulu", "FI", "255");
        assertThatThrownBy(() -> map(unknown("255"), other).toSortedMap())
                .hasMessage(
                        "found code 255 for Kiiminki (FI) 255 (line 1) and Oulu (FI) 255 (line 2), expected one code for"
                                + " each municipality, and one municipality for each code");
        Municipality misspelt = Municipality.of("Nassjo", "SE", "0682");
        assertThatThrownBy(() -> map(misspelt, NASSJO_0682).toSortedMap())
                .hasMessageStartingWith("found code 0682 for Nassjo (SE) 0682 (line 1) and Nässjö (SE) 0682 (line 2)");
        assertThatThrownBy(() -> map(NASSJO, misspelt).toSortedMap())
                .as("the register knows whose code it is")
                .hasMessageStartingWith("found code 0682 for Nassjo (SE) 0682 (line 2) and Nässjö (SE) (line 1)");
        assertThat(sizes(map(misspelt))).isEqualTo(Map.of(misspelt, 1));
    }

    @Test
    void findsWhatWasAdded() {
        MunicipalityMap<List<Municipality>> map = map(NASSJO_0682, UNKNOWN);
        assertThat(map.find(NASSJO, DATE).orElseThrow()).containsExactly(NASSJO_0682);
        assertThat(map.find(unknown("255"), DATE)).isPresent();
        assertThat(map.find(Municipality.of("Ale", "SE"), DATE)).isEmpty();
        assertThatThrownBy(() -> map.find(Municipality.of("Nassjo", "SE", "0682"), DATE))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        assertThatThrownBy(() -> map.find(Municipality.of("Nässjö", "SE", "0683"), DATE))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        assertThatThrownBy(() -> map(Municipality.of("Nassjo", "SE", "0682")).find(NASSJO, DATE))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        assertThatThrownBy(() -> map(unknown("255")).find(Municipality.of("Oulu", "FI", "255"), DATE))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        assertThat(map.size()).as("nothing was added").isEqualTo(2);
    }

    @Test
    void mergesMaps() {
        MunicipalityMap<List<Municipality>> map = map(NASSJO, unknown("255"));
        MunicipalityMap<List<Municipality>> other = map(NASSJO_0682, UNKNOWN, Municipality.of("Ale", "SE"));
        assertThat(map.shared(other)).containsExactly(unknown("255"), NASSJO);
        map.addAll(other, List::addAll);
        assertThat(sizes(map)).isEqualTo(Map.of(NASSJO_0682, 2, unknown("255"), 2, Municipality.of("Ale", "SE"), 1));
        MunicipalityMap<List<Municipality>> conflicting = map(unknown("256"));
        map.addAll(conflicting, List::addAll);
        assertThatThrownBy(map::toSortedMap).isInstanceOf(ConflictingMunicipalitiesException.class);
    }

    @Test
    void withoutRegisterKnowsCountryAndName() {
        MunicipalityMap<List<Municipality>> map = MunicipalityMap.of(MunicipalityRegister.none(), ArrayList::new);
        map.value(Municipality.of("Herøy", "NO"), DATE).add(NASSJO);
        map.value(Municipality.of("Trondheim", "NO", "1601"), DATE).add(NASSJO);
        map.value(Municipality.of("Trondheim", "NO", "5001"), DATE).add(NASSJO);
        assertThat(map.register()).isEqualTo(MunicipalityRegister.none());
        assertThatThrownBy(map::toSortedMap)
                .hasMessageStartingWith("found codes for Trondheim (NO) 1601 (2022) and Trondheim (NO) 5001 (2022)");
    }

    @Test
    void keepsTheEndOfALongOrigin() {
        MunicipalityMap<List<Municipality>> map = map(unknown("255"));
        map.value(unknown("256"), DATE, "/home/" + "a".repeat(4000) + "/results.ndjson:17");
        assertThatThrownBy(map::toSortedMap)
                .satisfies(conflict -> assertThat(conflict.getMessage())
                        .contains("(…aaa")
                        .contains("aaa/results.ndjson:17)")
                        .hasSizeLessThan(500));
    }

    @Tag("slow")
    @Test
    void messageIsBounded() {
        String longName = "N" + "n".repeat(199);
        Municipality[] many = new Municipality[3000];
        for (int i = 0; i < many.length; i++) {
            many[i] = Municipality.of(i % 2 == 0 ? longName : "X" + i, "FI", "c" + i / 4);
        }
        assertThatThrownBy(() -> map(many).toSortedMap())
                .satisfies(conflict ->
                        assertThat(conflict.getMessage()).hasSizeLessThan(2000).contains(" more"));
    }

    /** Returns one of 65,536 names whose hashes are equal. */
    private static String colliding(int number) {
        var name = new StringBuilder();
        for (int bit = 0; bit < Short.SIZE; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static long nanoseconds(IntFunction<String> name) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            MunicipalityMap<Object> map = MunicipalityMap.of(MunicipalityRegister.none(), Object::new);
            for (int number = 0; number < 20_000; number++) {
                map.value(Municipality.of(name.apply(number), "SE"), PartialDate.of(2022));
            }
            assertThat(map.size()).isEqualTo(20_000);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    /** To compare each name with each would take thousands of times as long. */
    @Tag("slow")
    @Test
    void findsNamesWithOneHashAsFastAsOthers() {
        long different = nanoseconds(number -> "A".repeat(27) + (10_000 + number));
        assertThat(nanoseconds(MunicipalityMapTest::colliding)).isLessThan(30 * different);
    }
}
