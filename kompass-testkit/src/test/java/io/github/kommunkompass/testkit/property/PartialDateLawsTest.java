package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.PartialDate.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The relation of two dates is the one that holds for all days that they may stand for. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class PartialDateLawsTest {

    private static final List<LocalDate> DAYS =
            LocalDate.of(2023, 11, 28).datesUntil(LocalDate.of(2025, 1, 4)).toList();

    @Property(tries = 1_000)
    void relationMatchesAllPossibleDays(@ForAll("near") PartialDate one, @ForAll("near") PartialDate other) {
        List<LocalDate> days = days(one);
        List<LocalDate> otherDays = days(other);
        Relation expected = Relation.UNKNOWN;
        if (all(days, otherDays, LocalDate::isBefore)) {
            expected = Relation.BEFORE;
        } else if (all(days, otherDays, LocalDate::isAfter)) {
            expected = Relation.AFTER;
        } else if (all(days, otherDays, LocalDate::isEqual)) {
            expected = Relation.SAME_DAY;
        }
        assertThat(one.relationTo(other)).isEqualTo(expected);
    }

    /** Dates whose days the list covers, around the turn of a year and in a leap year. */
    @Provide
    Arbitrary<PartialDate> near() {
        return Arbitraries.of(DAYS)
                .flatMap(day -> Arbitraries.of(4, 7, 10)
                        .map(length -> PartialDate.parse(day.toString().substring(0, length))))
                .withoutEdgeCases();
    }

    /** A day may be a date if its text begins as the date's does. */
    private static List<LocalDate> days(PartialDate date) {
        return DAYS.stream()
                .filter(day -> day.toString().startsWith(date.toString()))
                .toList();
    }

    private static boolean all(
            List<LocalDate> days, List<LocalDate> others, BiPredicate<LocalDate, LocalDate> relation) {
        return days.stream().allMatch(day -> others.stream().allMatch(other -> relation.test(day, other)));
    }

    @Property
    void firstAndLastDayAreTightBounds(@ForAll("near") PartialDate date) {
        assertThat(date.earliest().toString()).startsWith(date.toString());
        assertThat(date.latest().toString()).startsWith(date.toString());
        assertThat(date.earliest().minusDays(1).toString()).doesNotStartWith(date.toString());
        assertThat(date.latest().plusDays(1).toString()).doesNotStartWith(date.toString());
    }

    @Property
    void relationInvertsWhenSidesAreSwapped(@ForAll PartialDate one, @ForAll PartialDate other) {
        Relation turned = switch (one.relationTo(other)) {
            case BEFORE -> Relation.AFTER;
            case AFTER -> Relation.BEFORE;
            case SAME_DAY -> Relation.SAME_DAY;
            case UNKNOWN -> Relation.UNKNOWN;
        };
        assertThat(other.relationTo(one)).isEqualTo(turned);
    }

    @Property
    void roundTripsText(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property(tries = 1_000)
    void spanExcludesOnlyDatesCertainlyOutside(
            @ForAll("near") PartialDate from, @ForAll("near") PartialDate to, @ForAll("near") PartialDate date) {
        if (to.relationTo(from) == Relation.BEFORE) {
            return;
        }
        boolean before = all(days(date), days(from), LocalDate::isBefore);
        boolean after = all(days(date), days(to), LocalDate::isAfter);
        assertThat(DateRange.of(from, to).excludes(date)).isEqualTo(before || after);
        assertThat(DateRange.from(from).excludes(date)).isEqualTo(before);
    }
}
