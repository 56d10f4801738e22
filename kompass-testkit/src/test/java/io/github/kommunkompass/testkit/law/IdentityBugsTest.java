package io.github.kommunkompass.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.reference.ReferencePopulation;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each law of who is who is violated by a planted bug. */
class IdentityBugsTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("ONE")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(9)))
            .build();

    private static final Population LATEST = Population.of(CATALOGUE, RepeatPolicy.LATEST);
    private static final PopulationSystem EVERY_ONE =
            PopulationSystem.kompass(Population.of(CATALOGUE, RepeatPolicy.ALL));

    private static Evaluation evaluation(Municipality municipality, String date, int points) {
        return Evaluation.builder(CATALOGUE)
                .municipality(municipality)
                .evaluated(PartialDate.parse(date))
                .points("1", points)
                .build();
    }

    private static final List<Evaluation> NORWEGIAN = List.of(
            evaluation(Municipality.of("Trondheim", "NO", "1601"), "2014", 1),
            evaluation(Municipality.of("Tråante", "NO", "5001"), "2024-10", 2),
            evaluation(Municipality.of("Trondheim - Tråante", "NO"), "2024-09", 3),
            evaluation(Municipality.of("Røros", "NO"), "2024", 4));

    private static final List<Evaluation> SWEDISH = List.of(
            evaluation(Municipality.of("Eda", "SE", "1730"), "2022-10", 5),
            evaluation(Municipality.of("Eda", "SE"), "2022-09", 6),
            evaluation(Municipality.of("Storstad", "SE"), "2021-12", 7));

    private static final List<Evaluation> UNDECIDED = List.of(
            evaluation(Municipality.of("Eda", "SE"), "2022", 1),
            evaluation(Municipality.of("Eda", "SE"), "2022-09", 2));

    private static final List<List<Evaluation>> POPULATIONS = List.of(List.of(), NORWEGIAN, SWEDISH, UNDECIDED);

    /** Counts one evaluation of each group. */
    private static PopulationSystem oneOfEach(Function<Evaluation, Object> group, BinaryOperator<Evaluation> choice) {
        return evaluations -> {
            Map<Object, Evaluation> chosen = new HashMap<>();
            evaluations.forEach(evaluation -> chosen.merge(group.apply(evaluation), evaluation, choice));
            return EVERY_ONE.counts(List.copyOf(chosen.values()));
        };
    }

    /** A correct identity for the examples of this test. */
    private static Object identity(Evaluation evaluation) {
        return MunicipalityRegister.builtIn()
                .find(evaluation.municipality(), evaluation.evaluated())
                .<Object>map(registered -> registered)
                .orElse(evaluation.municipality().describe());
    }

    private static final BinaryOperator<Evaluation> BY_DATE_STRING = BinaryOperator.maxBy(
            Comparator.comparing(evaluation -> evaluation.evaluated().toString()));

    private static final PopulationSystem LONG_MESSAGES = evaluations -> {
        throw new IllegalArgumentException("found " + "a ".repeat(1_000) + ", expected less");
    };

    @TestFactory
    List<DynamicTest> lawsDetectPlantedBugs() {
        return List.of(
                planted("identity-dates", oneOfEach(IdentityBugsTest::identity, BY_DATE_STRING)),
                planted("identity-reference", oneOfEach(IdentityBugsTest::identity, BY_DATE_STRING)),
                planted("identity-codes", oneOfEach(Evaluation::municipality, BY_DATE_STRING)),
                planted(
                        "identity-names",
                        oneOfEach(evaluation -> evaluation.municipality().name(), BY_DATE_STRING)),
                planted("identity-order", oneOfEach(IdentityBugsTest::identity, (one, other) -> other)),
                planted("identity-copies", EVERY_ONE),
                planted("identity-message", LONG_MESSAGES));
    }

    private static DynamicTest planted(String id, PopulationSystem bug) {
        return DynamicTest.dynamicTest(
                id,
                () -> assertViolated(
                        IdentityLaws.of(PopulationSystem.kompass(LATEST), LATEST), IdentityLaws.of(bug, LATEST), id));
    }

    private static void assertViolated(
            List<Law<List<Evaluation>>> correct, List<Law<List<Evaluation>>> wrong, String id) {
        Law.checkAll(correct, POPULATIONS);
        assertThat(wrong.stream()
                        .filter(law -> POPULATIONS.stream()
                                .anyMatch(input -> law.refutation(input).isPresent())))
                .extracting(Law::id)
                .contains(id);
    }

    @Test
    void kompassKeepsLawsOfEveryPolicyAndRegister() {
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            for (MunicipalityRegister register : List.of(MunicipalityRegister.builtIn(), MunicipalityRegister.none())) {
                Population population = Population.builder(CATALOGUE, repeats)
                        .register(register)
                        .build();
                Law.checkAll(IdentityLaws.of(PopulationSystem.kompass(population), population), POPULATIONS);
            }
        }
    }

    @Test
    void lawsOfAllEvaluationsHaveNoneOfCopies() {
        assertThat(IdentityLaws.of(EVERY_ONE, Population.of(CATALOGUE, RepeatPolicy.ALL)))
                .extracting(Law::id)
                .containsExactly(
                        "identity-reference", "identity-codes", "identity-names", "identity-order", "identity-message");
    }

    @Test
    void counterExampleNamesDates() {
        Law<List<Evaluation>> dates =
                IdentityLaws.of(oneOfEach(IdentityBugsTest::identity, BY_DATE_STRING), LATEST).stream()
                        .filter(law -> law.id().equals("identity-dates"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dates.refutation(UNDECIDED))
                .contains("found {total={2=1}, 1={2=1}} for evaluations of 2022 and 2022-09, expected a refusal");
    }

    @TestFactory
    Stream<DynamicTest> equivalenceDetectsPlantedBugs() {
        Map<String, BiPredicate<Evaluation, Evaluation>> bugs = Map.of(
                "found Trondheim (NO) 1601 in 2014 not the same, expected the same as itself",
                (one, other) -> false,
                "found Trondheim (NO) 1601 in 2014 the same as Tråante (NO) 5001 in 2024-10, expected the same in the other"
                        + " order",
                (one, other) ->
                        one.evaluated().toString().compareTo(other.evaluated().toString()) <= 0,
                "found Trondheim (NO) 1601 in 2014 the same as Trondheim - Tråante (NO) in 2024-09, which is the same as"
                        + " Tråante (NO) 5001 in 2024-10, expected that the first is the same as the third",
                (one, other) -> sharesPart(one, other) || sharesPart(other, one));
        return bugs.entrySet().stream()
                .map(bug -> DynamicTest.dynamicTest(
                        bug.getKey(),
                        () -> assertThat(
                                        IdentityLaws.equivalence(bug.getValue()).refutation(NORWEGIAN))
                                .contains(bug.getKey())));
    }

    private static boolean sharesPart(Evaluation one, Evaluation other) {
        return one.municipality().name().contains(other.municipality().name());
    }

    @Test
    void kompassHasAnEquivalence() {
        POPULATIONS.forEach(IdentityLaws.equivalence(IdentityBugsTest::isSame)::check);
    }

    private static boolean isSame(Evaluation one, Evaluation other) {
        MunicipalityMap<List<Evaluation>> map = MunicipalityMap.of(MunicipalityRegister.builtIn(), ArrayList::new);
        Stream.of(one, other)
                .forEach(evaluation -> map.value(evaluation.municipality(), evaluation.evaluated())
                        .add(evaluation));
        return map.size() == 1;
    }

    @Test
    void excludedDetectsThatAnotherOneIsRemoved() {
        BiFunction<Evaluation, List<Evaluation>, Object> additional = (subject, others) -> EVERY_ONE.counts(others);
        BiFunction<Evaluation, List<Evaluation>, Object> correct = (subject, all) -> {
            List<Evaluation> others = new ArrayList<>(all);
            others.remove(subject);
            return EVERY_ONE.counts(others);
        };
        BiFunction<Evaluation, List<Evaluation>, Object> removesTheFirst =
                (subject, all) -> EVERY_ONE.counts(all.subList(1, all.size()));
        BiFunction<Evaluation, List<Evaluation>, Object> removesNone = (subject, all) -> EVERY_ONE.counts(all);
        assertThat(IdentityLaws.excluded(LATEST, correct, additional).refutation(NORWEGIAN))
                .isEmpty();
        for (var bug : List.of(removesTheFirst, removesNone)) {
            assertThat(IdentityLaws.excluded(LATEST, bug, additional).refutation(NORWEGIAN))
                    .get()
                    .asString()
                    .contains("without ");
        }
    }

    @Test
    void mergeDetectsThatSharedMunicipalityCountsTwice() {
        Function<List<Evaluation>, Long> size = part -> (long) ReferencePopulation.of(
                        part, RepeatPolicy.LATEST, LATEST.register().municipalities())
                .counted()
                .size();
        assertThat(MergeLaws.shared(LATEST, size, Long::sum, Long::longValue).refutation(NORWEGIAN))
                .contains("found 3 evaluations if split after 1, expected 2");
        assertThat(MergeLaws.shared(LATEST, size, Long::sum, Long::longValue).refutation(UNDECIDED))
                .isEmpty();
        Law.checkAll(
                List.of(MergeLaws.<Benchmark>shared(
                        LATEST,
                        part -> part.stream().collect(Benchmark.toBenchmark(LATEST)),
                        Benchmark::merge,
                        Benchmark::evaluations)),
                POPULATIONS);
    }

    /** Names as long as they may be, of many municipalities. */
    private static List<Evaluation> longNames(Function<Integer, String> code) {
        return IntStream.range(0, 100)
                .mapToObj(i -> evaluation(
                        Municipality.of("\ud801\udc00".repeat(196) + " " + i / 2, "DK", code.apply(i)), "2022", i % 2))
                .toList();
    }

    @Test
    void messagesOfManyLongNamesAreShort() {
        List<Evaluation> conflicting = longNames(i -> "c".repeat(190) + i);
        List<Evaluation> undecided = longNames(i -> "c".repeat(190) + i / 2);
        Benchmark one = undecided.stream()
                .filter(evaluation -> evaluation.observations().points("1").orElse(0) == 0)
                .collect(Benchmark.toBenchmark(LATEST));
        assertThat(Stream.<ThrowingCallable>of(
                                () -> PopulationSystem.kompass(LATEST).counts(conflicting),
                                () -> PopulationSystem.kompass(LATEST).counts(undecided),
                                () -> one.merge(one),
                                () -> Ranking.of(
                                        undecided.stream()
                                                .map(Scorer.strict()::score)
                                                .toList(),
                                        "total"))
                        .map(ThrowableAssert::catchThrowable))
                .hasSize(4)
                .allSatisfy(refused -> assertThat(refused.getMessage()).hasSizeBetween(100, 2_000));
        Law.checkAll(
                IdentityLaws.of(PopulationSystem.kompass(LATEST), LATEST).stream()
                        .filter(law -> law.id().equals("identity-message"))
                        .toList(),
                List.of(conflicting, undecided));
    }
}
