package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.PartialDate.Relation;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2022-09, BEFORE",
        "2022-09, 2019, AFTER",
        "2022, 2022, UNKNOWN",
        "2022, 2022-09, UNKNOWN",
        "2022-09-14, 2022-09, UNKNOWN",
        "2022-08-31, 2022-09, BEFORE",
        "2022-09-14, 2022-09-14, SAME_DAY",
        "2021-12-31, 2022, BEFORE"
    })
    void comparesOnlyKnownParts(String one, String other, Relation relation) {
        assertThat(PartialDate.parse(one).relationTo(PartialDate.parse(other))).isEqualTo(relation);
    }

    @Test
    void knowsItsFirstAndLastDay() {
        assertThat(PartialDate.of(2020, 2).earliest()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(PartialDate.of(2020, 2).latest()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(PartialDate.of(2020).latest()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(PartialDate.of(987)).hasToString("0987");
        assertThat(PartialDate.of(2022, 9, 4)).hasToString("2022-09-04");
    }

    @Test
    void isNotEqualToMorePreciseDate() {
        assertThat(PartialDate.of(2022)).isNotEqualTo(PartialDate.of(2022, 1));
        assertThat(PartialDate.of(2022, 9)).isEqualTo(PartialDate.parse("2022-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-9",
                "2022-13",
                "2022-00",
                "2022-02-30",
                "0000",
                "12022",
                "2022-09-14T00:00",
                "２０２２"
            })
    void rejectsOtherText(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found \"" + text
                        + "\", expected an ISO 8601 year, year-month or date such as 2022, 2022-09 or 2022-09-14");
    }

    @Test
    void valueOfParses() {
        assertThat(PartialDate.valueOf("2022-09")).isEqualTo(PartialDate.of(2022, 9));
        assertThatThrownBy(() -> PartialDate.valueOf("2022-13"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found \"2022-13\", expected an ISO 8601 year");
    }

    @Test
    void rangeExcludesOnlyDatesCertainlyOutside() {
        DateRange use = DateRange.of(PartialDate.of(2010, 3), PartialDate.of(2016));
        assertThat(use.excludes(PartialDate.of(2010, 2))).isTrue();
        assertThat(use.excludes(PartialDate.of(2010))).isFalse();
        assertThat(use.excludes(PartialDate.of(2016, 12))).isFalse();
        assertThat(use.excludes(PartialDate.of(2017))).isTrue();
        assertThat(DateRange.from(PartialDate.of(2020)).excludes(PartialDate.of(9999)))
                .isFalse();
        assertThatThrownBy(() -> DateRange.of(PartialDate.of(2016), PartialDate.of(2010)))
                .hasMessage("found a range from 2016 to 2010, expected an end not before the start");
    }

    @Test
    void takesYearMonthAndDayFromTemporal() {
        assertThat(PartialDate.from(Year.of(2022))).isEqualTo(PartialDate.of(2022));
        assertThat(PartialDate.from(YearMonth.of(2022, 9))).isEqualTo(PartialDate.of(2022, 9));
        assertThat(PartialDate.from(LocalDate.of(2022, 9, 14))).isEqualTo(PartialDate.of(2022, 9, 14));
    }
}
