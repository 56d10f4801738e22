package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Benchmarks by group add up to the whole, and what is released of them tells nothing of few. */
class BenchmarkGroupsTest {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(10))
                    .add(Criterion.builder("2").name("en", "Two").max(10)))
            .build();
    private static final Catalogue NO_2010 = Catalogues.builtIn().catalogue("NO-2010");
    private static final MunicipalityRegister REGISTER = MunicipalityRegister.builtIn();
    private static final GroupAttribute COUNTY = GroupAttribute.county(REGISTER);
    private static final Population LATEST = Population.of(SMALL, RepeatPolicy.LATEST);
    /** The first letter of a name, which is the group, and unknown for U. */
    private static final GroupAttribute LETTER = GroupAttribute.of(
            "letter",
            (municipality, date) ->
                    Optional.of(municipality.name().substring(0, 1)).filter(letter -> !letter.equals("U")));

    private static Evaluation evaluation(Catalogue catalogue, String name, String country, String date, int total) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(name, country))
                .evaluated(PartialDate.parse(date))
                .points("total", total)
                .build();
    }

    private static Evaluation evaluation(String name, String date, int total) {
        return evaluation(SMALL, name, "SE", date, total);
    }

    private static Evaluation complete(String name, int one, int two) {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", one)
                .points("2", two)
                .build();
    }

    private static BenchmarkGroups groups(GroupAttribute attribute, RepeatPolicy repeats, Evaluation... evaluations) {
        return Stream.of(evaluations)
                .collect(BenchmarkGroups.toBenchmarkGroups(
                        Population.of(evaluations[0].catalogue(), repeats), attribute));
    }

    /** Groups by letter with a number of members each, such as {@code A3 B1}. A total of 0 or 20 would tell its parts. */
    private static BenchmarkGroups lettered(String sizes) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (String size : List.of(sizes.split(" ", -1))) {
            for (int i = 0; i < Integer.parseInt(size.substring(1)); i++) {
                evaluations.add(evaluation(size.charAt(0) + " " + i, "2022", 1 + i % 17));
            }
        }
        return evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(LATEST, LETTER));
    }

    private static Figure<Benchmark> group(BenchmarkGroups groups, String value) {
        return Objects.requireNonNull(groups.byValue().get(value));
    }

    private static String shown(BenchmarkGroups groups) {
        StringBuilder shown = new StringBuilder();
        groups.byValue().forEach((value, group) -> group.ifPresent(any -> shown.append(value)));
        groups.unknown().ifPresent(any -> shown.append('?'));
        groups.whole().ifPresent(any -> shown.append('*'));
        return shown.toString();
    }

    @Test
    void dividesByCounty() {
        BenchmarkGroups groups = groups(
                COUNTY,
                RepeatPolicy.LATEST,
                evaluation("Nässjö", "2022", 14),
                evaluation("Vetlanda", "2022", 15),
                evaluation("Solna", "2022", 16),
                evaluation("Nowhere", "2022", 17));
        assertThat(groups.attribute()).isEqualTo("county");
        assertThat(groups.byValue().keySet()).containsExactly("Jönköpings län", "Stockholms län");
        assertThat(groups.benchmark("Jönköpings län").distribution("total").counts())
                .isEqualTo(Map.of(14, 1L, 15, 1L));
        assertThat(groups.benchmark("Jönköpings län"))
                .hasToString("2 evaluations of 2 municipalities: SMALL, latest, group \"county: Jönköpings län\"");
        assertThat(groups.unknown().value().distribution("total").counts()).isEqualTo(Map.of(17, 1L));
        assertThat(groups.unknown().value())
                .hasToString("1 evaluation of 1 municipality: SMALL, latest, group \"county unknown\"");
        assertThat(groups.whole().value().evaluations()).isEqualTo(4);
        assertThat(groups).hasToString("2 groups by \"county\": SMALL, latest");
        assertThat(groups.isWithheld()).isFalse();
        assertThat(groups.disclosure()).isEqualTo(DisclosurePolicy.none());
    }

    @Test
    void ofNoEvaluationsThereIsTheWholeAndTheUnknown() {
        BenchmarkGroups none = Stream.<Evaluation>of().collect(BenchmarkGroups.toBenchmarkGroups(LATEST, COUNTY));
        assertThat(none.byValue()).isEmpty();
        assertThat(none.unknown().value().evaluations()).isZero();
        assertThat(none.whole().value()).isEqualTo(Stream.<Evaluation>of().collect(Benchmark.toBenchmark(LATEST)));
        assertThat(none.disclosed(DisclosurePolicy.minimum(5)).isWithheld()).isFalse();
    }

    @Test
    void dividesByGroupOfTheRegister() {
        BenchmarkGroups groups = groups(
                GroupAttribute.group(REGISTER),
                RepeatPolicy.LATEST,
                evaluation("Stockholm", "2022", 14),
                evaluation(SMALL, "Oslo", "NO", "2022", 15));
        assertThat(groups.byValue().keySet()).containsExactly("A1 Storstäder");
        assertThat(groups.unknown().value().evaluations())
                .as("the register has no groups of Norway")
                .isEqualTo(1);
    }

    /** Jevnaker was in Oppland to 2019, in Viken to 2023, and is in Akershus. */
    @Test
    void municipalityIsInItsCountyOfTheTime() {
        Evaluation before = evaluation(NO_2010, "Jevnaker", "NO", "2015", 300);
        Evaluation after = evaluation(NO_2010, "Jevnaker", "NO", "2021", 310);
        Evaluation other = evaluation(NO_2010, "Lillehammer", "NO", "2015", 320);

        BenchmarkGroups all = groups(COUNTY, RepeatPolicy.ALL, before, after, other);
        assertThat(all.byValue().keySet()).containsExactly("Oppland", "Viken");
        assertThat(all.benchmark("Oppland").evaluations()).isEqualTo(2);
        assertThat(all.benchmark("Viken").evaluations()).isEqualTo(1);
        assertThat(all.whole().value().municipalities()).isEqualTo(2);

        BenchmarkGroups latest = groups(COUNTY, RepeatPolicy.LATEST, before, after, other);
        assertThat(latest.benchmark("Oppland").evaluations()).isEqualTo(1);
        assertThat(latest.benchmark("Oppland").exclusions()).isEmpty();
        assertThat(latest.benchmark("Viken").exclusions())
                .as("what it replaces is counted where the municipality is")
                .isEqualTo(Map.of(ExclusionReason.REPEATED, 1L));
        BenchmarkGroups earliest = groups(COUNTY, RepeatPolicy.EARLIEST, before, after, other);
        assertThat(earliest.byValue().keySet()).containsExactly("Oppland");
        assertThat(earliest.benchmarkOf(before.subject(), COUNTY)).isEqualTo(earliest.benchmark("Oppland"));
    }

    @ParameterizedTest
    @EnumSource
    void groupsAddUpToTheBenchmarkOfAll(RepeatPolicy repeats) {
        List<Evaluation> evaluations = new ArrayList<>(List.of(
                evaluation("Nässjö", "2021", 13),
                evaluation("Nässjö", "2022", 14),
                evaluation("Nässjö", "2019", 1),
                evaluation("Solna", "2022", 16),
                evaluation(SMALL, "Oslo", "NO", "2022", 18),
                evaluation("Nowhere", "2022", 17),
                evaluation(Catalogues.se2020(), "Kalmar", "SE", "2022", 500)));
        evaluations.add(repeats == RepeatPolicy.ALL ? evaluation("Solna", "2023", 2) : evaluation("Solna", "2022", 16));
        Population population = Population.builder(SMALL, repeats)
                .country("SE")
                .from(PartialDate.of(2020))
                .build();
        BenchmarkGroups groups = evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(population, COUNTY));
        assertThat(groups.whole().value()).isEqualTo(evaluations.stream().collect(Benchmark.toBenchmark(population)));
        assertThat(groups.benchmark("Oslo").exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_COUNTRY, 1L));
        assertThat(groups.benchmark("Kalmar län").exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_REVISION, 1L));
        assertThat(merged(groups)).isEqualTo(groups.whole().value());
        assertThat(read(groups, groups.whole())).isEqualTo(groups).hasSameHashCodeAs(groups);
    }

    /** The sum of all groups, by the public methods alone. */
    private static Benchmark merged(BenchmarkGroups groups) {
        return Stream.concat(Stream.of(groups.unknown()), groups.byValue().values().stream())
                .map(Figure::value)
                .map(group -> Benchmark.of(
                        groups.population(),
                        group.evaluations(),
                        group.municipalities(),
                        group.members(),
                        group.distributions(),
                        group.exclusions()))
                .reduce(Benchmark::merge)
                .orElseThrow();
    }

    private static BenchmarkGroups read(BenchmarkGroups groups, Figure<Benchmark> whole) {
        return BenchmarkGroups.of(
                groups.population(),
                groups.attribute(),
                groups.disclosure(),
                groups.byValue(),
                groups.unknown(),
                whole,
                groups.withheldCriteria());
    }

    @Test
    void tableOfTheCallerDecidesWhoIsWho() {
        GroupAttribute size = GroupAttribute.of(
                "size",
                REGISTER,
                Map.of(Municipality.of("Nässjö", "SE", "0682"), "small", Municipality.of("Trondheim", "NO"), "large"));
        assertThat(size).hasToString("size");
        assertThat(size.value(Municipality.of("Nässjö", "SE"), PartialDate.of(2022)))
                .contains("small");
        assertThat(size.value(Municipality.of("Trondheim", "NO", "1601"), PartialDate.of(2014)))
                .contains("large");
        assertThat(size.value(Municipality.of("Solna", "SE"), PartialDate.of(2022)))
                .isEmpty();
        assertThatThrownBy(() -> GroupAttribute.of(
                        "size",
                        REGISTER,
                        Map.of(
                                Municipality.of("Nässjö", "SE", "0682"),
                                "small",
                                Municipality.of("Nässjö", "SE"),
                                "large")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found the values \"large\"; \"small\" of Nässjö (SE), expected one size");
        assertThat(GroupAttribute.of(
                                "size", MunicipalityRegister.none(), Map.of(Municipality.of("Solna", "SE"), "large"))
                        .value(Municipality.of("Solna", "SE"), PartialDate.of(2022)))
                .contains("large");
    }

    @Test
    void functionOfTheCallerIsGivenTheCode() {
        GroupAttribute code = GroupAttribute.of("code", (municipality, date) -> municipality.code());
        assertThat(groups(code, RepeatPolicy.ALL, evaluation("Nässjö", "2022", 14))
                        .byValue())
                .containsOnlyKeys("0682");
        assertThat(groups(code, RepeatPolicy.LATEST, evaluation("Nässjö", "2022", 14))
                        .byValue())
                .containsOnlyKeys("0682");
    }

    @Test
    void refusesNamesAndValues() {
        assertThatThrownBy(() -> GroupAttribute.of(" ", (municipality, date) -> Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a blank name of an attribute, expected its name");
        GroupAttribute blank = GroupAttribute.of("size", (municipality, date) -> Optional.of(""));
        assertThatThrownBy(() -> groups(blank, RepeatPolicy.ALL, evaluation("Solna", "2022", 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a blank size, expected a value, or none if it is unknown");
        GroupAttribute lengthy = GroupAttribute.of("size", (municipality, date) -> Optional.of("x".repeat(195)));
        assertThatThrownBy(() -> groups(lengthy, RepeatPolicy.LATEST, evaluation("Solna", "2022", 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a group of 201 characters, expected at most 200 characters");
        Population grouped =
                Population.builder(SMALL, RepeatPolicy.ALL).group("G").build();
        assertThatThrownBy(() -> BenchmarkGroups.toBenchmarkGroups(grouped, COUNTY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a population of the group G, expected a rule for its members");
    }

    @ParameterizedTest
    @EnumSource
    void limitsTheNumberOfGroups(RepeatPolicy repeats) {
        GroupAttribute name = GroupAttribute.of("name", (municipality, date) -> Optional.of(municipality.name()));
        List<Evaluation> evaluations = IntStream.range(0, Limits.GROUPS + 1)
                .mapToObj(i -> evaluation("M" + i, "2022", 1))
                .toList();
        Population population = Population.of(SMALL, repeats);
        assertThat(evaluations.subList(1, evaluations.size()).stream()
                        .collect(BenchmarkGroups.toBenchmarkGroups(population, name))
                        .byValue())
                .hasSize(Limits.GROUPS);
        assertThatThrownBy(() -> evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(population, name)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found 1001 groups, expected at most 1000");
    }

    /** Of different municipalities, which are as many groups. */
    private static BenchmarkGroupsAccumulator accumulator(int first, int number) {
        BenchmarkGroupsAccumulator accumulator = BenchmarkGroupsAccumulator.of(
                Population.of(SMALL, RepeatPolicy.ALL),
                GroupAttribute.of("name", (municipality, date) -> Optional.of(municipality.name())));
        IntStream.range(first, first + number).forEach(i -> accumulator.add(evaluation("M" + i, "2022", 1)));
        return accumulator;
    }

    @Test
    void aMergeOfTooManyGroupsChangesNothing() {
        BenchmarkGroupsAccumulator accumulator = accumulator(0, 600);
        BenchmarkGroups before = accumulator.toBenchmarkGroups();
        assertThatThrownBy(() -> accumulator.merge(accumulator(599, 402)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found 1001 groups, expected at most 1000");
        assertThat(accumulator.toBenchmarkGroups()).isEqualTo(before);
        accumulator.merge(accumulator(599, 401));
        assertThat(accumulator.toBenchmarkGroups().byValue()).hasSize(Limits.GROUPS);
    }

    @Test
    void refusedEvaluationLeavesNoGroup() {
        BenchmarkGroupsAccumulator accumulator = BenchmarkGroupsAccumulator.of(
                Population.of(SMALL, RepeatPolicy.ALL),
                GroupAttribute.of("name", (municipality, date) -> Optional.of(municipality.name())));
        Evaluation invalid = Evaluation.builder(SMALL)
                .municipality(Municipality.of("Solna", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", 5)
                .points("2", 5)
                .points("total", 1)
                .build();
        assertThatThrownBy(() -> accumulator.add(invalid)).hasMessageContaining("total");
        assertThat(accumulator.toBenchmarkGroups().byValue()).isEmpty();
        assertThat(accumulator.population().repeats()).isEqualTo(RepeatPolicy.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void namesakesNeedACodeOnlyIfTheyCount(RepeatPolicy repeats) {
        Evaluation namesake = evaluation("Herøy", "2022", 1);
        Evaluation norwegian = evaluation(SMALL, "Herøy", "NO", "2022", 1);
        assertThatThrownBy(() -> groups(COUNTY, repeats, norwegian)).isInstanceOf(AmbiguousMunicipalityException.class);
        Population swedish = Population.builder(SMALL, repeats).country("SE").build();
        BenchmarkGroups groups =
                Stream.of(norwegian, namesake).collect(BenchmarkGroups.toBenchmarkGroups(swedish, COUNTY));
        assertThat(groups.unknown().value().exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_COUNTRY, 1L));
        assertThat(groups.unknown().value().evaluations()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void accumulatorsAndResultsMerge(RepeatPolicy repeats) {
        Evaluation[] all = {
            evaluation("A", "2022", 1),
            evaluation("A", "2023", 2),
            evaluation("B", "2022", 3),
            evaluation("U", "2022", 4)
        };
        Population population = Population.of(SMALL, repeats);
        BenchmarkGroups expected = groups(LETTER, repeats, all);
        BenchmarkGroupsAccumulator one = BenchmarkGroupsAccumulator.of(population, LETTER);
        BenchmarkGroupsAccumulator other = BenchmarkGroupsAccumulator.of(population, LETTER);
        one.add(all[3]);
        other.add(all[0]);
        other.add(all[1], "file:2");
        other.add(all[2]);
        assertThat(one.toBenchmarkGroups().merge(other.toBenchmarkGroups())).isEqualTo(expected);
        one.merge(other);
        assertThat(one.toBenchmarkGroups()).isEqualTo(expected);
        assertThatThrownBy(() -> one.merge(one))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found an accumulator and itself, expected two accumulators");
        BenchmarkGroupsAccumulator again = BenchmarkGroupsAccumulator.of(population, LETTER);
        again.add(all[0]);
        if (repeats == RepeatPolicy.ALL) {
            again.merge(one);
            assertThat(again.toBenchmarkGroups().whole().value().evaluations()).isEqualTo(5);
        } else {
            assertThatThrownBy(() -> one.merge(again)).isInstanceOf(OverlappingBenchmarksException.class);
            assertThatThrownBy(() -> expected.merge(again.toBenchmarkGroups()))
                    .isInstanceOf(OverlappingBenchmarksException.class);
            assertThat(one.toBenchmarkGroups()).isEqualTo(expected);
        }
    }

    @Test
    void refusesToMergeOthers() {
        BenchmarkGroups letters = lettered("A6 B7");
        assertThatThrownBy(() -> letters.merge(groups(COUNTY, RepeatPolicy.LATEST, evaluation("Solna", "2022", 1))))
                .isInstanceOf(IncompatibleBenchmarksException.class)
                .hasMessage("found the groups by \"letter\" and by \"county\", expected one attribute");
        assertThatThrownBy(() -> letters.merge(groups(LETTER, RepeatPolicy.ALL, evaluation("Solna", "2022", 1))))
                .isInstanceOf(IncompatibleBenchmarksException.class)
                .hasMessageContaining("the populations");
        BenchmarkGroups some = lettered("C1 D9").disclosed(DisclosurePolicy.minimum(5));
        assertThatThrownBy(() -> letters.merge(some))
                .isInstanceOf(IncompatibleBenchmarksException.class)
                .hasMessage(
                        "found benchmarks by group of which some are withheld, expected those of all groups, without a"
                                + " minimum");
        assertThatThrownBy(() -> BenchmarkGroupsAccumulator.of(LATEST, COUNTY)
                        .merge(BenchmarkGroupsAccumulator.of(LATEST, LETTER)))
                .isInstanceOf(IncompatibleBenchmarksException.class);
    }

    @Test
    void findsTheGroupOfAnEvaluation() {
        BenchmarkGroups groups = lettered("A6 B7 C1 D9").disclosed(DisclosurePolicy.minimum(5));
        assertThat(shown(groups)).isEqualTo("BD?*");
        assertThat(groups.benchmarkOf(evaluation("Bo", "2022", 1).subject(), LETTER))
                .isEqualTo(groups.benchmark("B"));
        var withheld = catchThrowableOfType(
                UnavailableGroupException.class,
                () -> groups.benchmarkOf(evaluation("Co", "2022", 1).subject(), LETTER));
        assertThat(withheld)
                .hasMessage(
                        "found the letter \"C\", which is withheld, expected a group that is large enough to be shown");
        assertThat(withheld.isWithheld()).isTrue();
        assertThat(withheld.attribute()).isEqualTo("letter");
        assertThat(withheld.value()).contains("C");
        var missing = catchThrowableOfType(UnavailableGroupException.class, () -> groups.benchmark("E"));
        assertThat(missing).hasMessage("found the letter \"E\", expected one of \"A\"; \"B\"; \"C\"; \"D\"");
        assertThat(missing.isWithheld()).isFalse();
        var unknown = catchThrowableOfType(
                UnavailableGroupException.class,
                () -> groups.benchmarkOf(evaluation("Ub", "2022", 1).subject(), LETTER));
        assertThat(unknown)
                .hasMessage(
                        "found Ub (SE), 2022, SMALL, whose letter is unknown, expected an evaluation whose letter is"
                                + " known");
        assertThat(unknown.value()).isEmpty();
        assertThatThrownBy(() -> groups.benchmarkOf(evaluation("Bo", "2022", 1).subject(), COUNTY))
                .isInstanceOf(IncompatibleBenchmarksException.class);
        assertThatThrownBy(() -> lettered("U1").benchmark("A"))
                .hasMessage("found the letter \"A\", expected a group, of which there is none");
    }

    @Test
    void withholdsSmallGroupsAndWhatTellsThem() {
        DisclosurePolicy five = DisclosurePolicy.minimum(5);
        assertThat(shown(lettered("A5 B6 U7").disclosed(five))).isEqualTo("AB?*");
        assertThat(shown(lettered("A2 B3 C9").disclosed(five)))
                .as("the two are five together")
                .isEqualTo("C?*");
        assertThat(shown(lettered("A3 B50 C60").disclosed(five)))
                .as("the whole without B and C is A")
                .isEqualTo("C?*");
        assertThat(shown(lettered("A3 B50").disclosed(five))).isEqualTo("?*");
        assertThat(shown(lettered("A3 B50 C50").disclosed(five)))
                .as("the first of equal ones")
                .isEqualTo("C?*");
        assertThat(shown(lettered("A9 U3").disclosed(five))).isEqualTo("*");
        assertThat(shown(lettered("A9 U9 B1").disclosed(five)))
                .as("the unknown ones are the last of equal size")
                .isEqualTo("?*");
        assertThat(shown(lettered("A1 B2").disclosed(five))).isEqualTo("?");
        assertThat(lettered("A1 B2").disclosed(DisclosurePolicy.none())).isEqualTo(lettered("A1 B2"));
    }

    /** Points for some criteria only, which fewer evaluations have. */
    @Test
    void sizeIsThatOfEachCriterion() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            evaluations.add(evaluation("A " + i, "2022", 9));
            evaluations.add(evaluation("B " + i, "2022", 10));
            evaluations.add(complete("C " + i, 5, 6));
        }
        evaluations.add(complete("B x", 1, 2));
        BenchmarkGroups all = evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(LATEST, LETTER));
        BenchmarkGroups shown = all.disclosed(DisclosurePolicy.minimum(5));
        assertThat(shown(shown))
                .as("one of B has areas, which C and the whole would tell; so the next smallest is withheld")
                .isEqualTo("?*");
        assertThat(shown.withheldCriteria()).isEmpty();

        evaluations.removeIf(evaluation -> evaluation.municipality().name().startsWith("C"));
        BenchmarkGroups without = evaluations.stream()
                .collect(BenchmarkGroups.toBenchmarkGroups(LATEST, LETTER))
                .disclosed(DisclosurePolicy.minimum(5));
        assertThat(shown(without)).isEqualTo("A?*");
        assertThat(without.withheldCriteria()).extracting(Criterion::toString).hasSize(2);
        assertThat(without.whole().value().distribution("1").n()).isZero();
        assertThat(without.whole().value().distribution("total").n()).isEqualTo(19);
        assertThat(read(without, without.whole())).isEqualTo(without);
    }

    @Test
    void wholeWithoutAGroupListsNoMembers() {
        BenchmarkGroups all = lettered("A3 B6 C9");
        BenchmarkGroups some = all.disclosed(DisclosurePolicy.minimum(4));
        assertThat(some.whole().value().members()).isEmpty();
        assertThat(some.whole().value().evaluations()).isEqualTo(18);
        assertThat(group(some, "A").reason()).contains(UnavailableReason.WITHHELD);
        assertThat(some.benchmark("C").members()).isEqualTo(all.benchmark("C").members());
        assertThat(some.isWithheld()).isTrue();
        assertThat(all.disclosed(DisclosurePolicy.minimum(2)).whole()).isEqualTo(all.whole());
        assertThatThrownBy(() -> some.disclosed(DisclosurePolicy.minimum(5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found benchmarks by group of which some are withheld");
    }

    /** An outsider cannot tell which of the withheld evaluations has which points. */
    @Test
    void pointsOfWithheldGroupsAreInTheirSumOnly() {
        BenchmarkGroups one = Stream.concat(
                        lotsOf("C"), Stream.of(evaluation("A 1", "2022", 3), evaluation("B 1", "2022", 7)))
                .collect(BenchmarkGroups.toBenchmarkGroups(LATEST, LETTER));
        BenchmarkGroups other = Stream.concat(
                        lotsOf("C"), Stream.of(evaluation("A 1", "2022", 7), evaluation("B 1", "2022", 3)))
                .collect(BenchmarkGroups.toBenchmarkGroups(LATEST, LETTER));
        assertThat(one).isNotEqualTo(other);
        assertThat(one.disclosed(DisclosurePolicy.minimum(2))).isEqualTo(other.disclosed(DisclosurePolicy.minimum(2)));
        assertThat(shown(one.disclosed(DisclosurePolicy.minimum(2)))).isEqualTo("C?*");
    }

    private static Stream<Evaluation> lotsOf(String letter) {
        return IntStream.range(0, 9).mapToObj(i -> evaluation(letter + " " + i, "2022", 1 + i));
    }

    @Test
    void refusesPartsThatDoNotFit() {
        BenchmarkGroups all = lettered("A3 B6 C9");
        BenchmarkGroups some = all.disclosed(DisclosurePolicy.minimum(4));
        assertRefused(
                () -> read(all, lettered("A3 B6 C8").whole()),
                "found a whole of 17 evaluations of 17 municipalities: SMALL, latest, which differs from the sum of the"
                        + " groups, expected 18 evaluations of 18 municipalities: SMALL, latest");
        assertRefused(
                () -> read(all, Figure.of(all.benchmark("A"))),
                "found a benchmark of the population SMALL, latest, group \"letter: A\", expected one of SMALL, latest");
        assertRefused(
                () -> read(all, Figure.unavailable(UnavailableReason.WITHHELD)),
                "found groups that are withheld without a minimum, expected a minimum");
        assertRefused(
                () -> read(some, Figure.unavailable(UnavailableReason.WITHHELD)),
                "found a group of a whole that is withheld, expected no group that is shown");
        assertRefused(
                () -> read(some, all.whole()),
                "found a list of the municipalities of all groups, of which some are withheld, expected no list in the"
                        + " whole");
        assertRefused(
                () -> with(some, 4, "A", group(all, "A")),
                "found groups from which one of fewer than 4 follows, expected only groups that may be shown with a"
                        + " minimum of 4");
        assertRefused(
                () -> with(some, 10, "A", group(some, "A")),
                "found groups from which one of fewer than 10 follows, expected only groups that may be shown with a"
                        + " minimum of 10");
        assertRefused(
                () -> with(some, 4, "B", group(lettered("A3 B7"), "B")),
                "found 2 evaluations of groups with 7 points for total Total (20), expected at most 1, as in the whole");
    }

    private static BenchmarkGroups with(BenchmarkGroups groups, int k, String value, Figure<Benchmark> group) {
        Map<String, Figure<Benchmark>> changed = new LinkedHashMap<>(groups.byValue());
        changed.put(value, group);
        return BenchmarkGroups.of(
                groups.population(),
                groups.attribute(),
                DisclosurePolicy.minimum(k),
                changed,
                groups.unknown(),
                groups.whole(),
                groups.withheldCriteria());
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatThrownBy(action::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
