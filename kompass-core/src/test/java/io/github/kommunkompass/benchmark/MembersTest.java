package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which municipality and which evaluation counts in a benchmark or ranking. */
class MembersTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final Municipality NASSJO = Municipality.of("Nässjö", "SE");
    private static final Municipality NASSJO_0682 = Municipality.of("Nässjö", "SE", "0682");
    private static final Municipality SOLNA = Municipality.of("Solna", "SE");

    private static Evaluation evaluation(Municipality municipality, String date, int total) {
        return Evaluation.builder(SE_2020)
                .municipality(municipality)
                .evaluated(PartialDate.parse(date))
                .points("total", total)
                .build();
    }

    private static Benchmark benchmark(RepeatPolicy repeats, Evaluation... evaluations) {
        return Stream.of(evaluations).collect(Benchmark.toBenchmark(Population.of(SE_2020, repeats)));
    }

    private static Scorecard scorecard(Municipality municipality, String date, int total) {
        return Scorer.strict().score(evaluation(municipality, date, total));
    }

    @Test
    void municipalityWithAndWithoutCodeIsOne() {
        Benchmark latest =
                benchmark(RepeatPolicy.LATEST, evaluation(NASSJO, "2020", 500), evaluation(NASSJO_0682, "2022", 542));
        assertThat(latest.municipalities()).isEqualTo(1);
        assertThat(latest.distribution("total").mean()).hasToString("542");
        assertThat(latest.members().orElseThrow())
                .extracting(BenchmarkMember::municipality)
                .containsExactly(NASSJO_0682);
        Benchmark earliest =
                benchmark(RepeatPolicy.EARLIEST, evaluation(NASSJO, "2020", 500), evaluation(NASSJO_0682, "2022", 542));
        assertThat(earliest.distribution("total").mean()).hasToString("500");
        assertThat(earliest.members().orElseThrow())
                .as("it has the code of the other one")
                .extracting(BenchmarkMember::municipality)
                .containsExactly(NASSJO_0682);
        assertThat(benchmark(RepeatPolicy.ALL, evaluation(NASSJO, "2020", 500), evaluation(NASSJO_0682, "2022", 542))
                        .municipalities())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesContradictions(RepeatPolicy repeats) {
        Municipality x1 = Municipality.of("X", "FI", "1");
        Municipality x = Municipality.of("X", "FI");
        Municipality x2 = Municipality.of("X", "FI", "2");
        assertThatThrownBy(() -> benchmark(
                        repeats, evaluation(x1, "2020", 1), evaluation(x, "2021", 2), evaluation(x2, "2022", 3)))
                .isInstanceOf(ConflictingMunicipalitiesException.class)
                .hasMessageStartingWith("found codes for X (FI) 1 (2020) and X (FI) 2 (2022)");
        assertThatThrownBy(() -> benchmark(repeats, evaluation(Municipality.of("Herøy", "NO"), "2022", 1)))
                .isInstanceOf(AmbiguousMunicipalityException.class);
        Benchmark one = benchmark(repeats, evaluation(x1, "2020", 1));
        Benchmark other = benchmark(repeats, evaluation(Municipality.of("Y", "FI", "1"), "2020", 1));
        assertThatThrownBy(() -> one.merge(other)).isInstanceOf(ConflictingMunicipalitiesException.class);
    }

    @Test
    void mergeRefusesMunicipalityUnderAnotherCode() {
        Benchmark old =
                benchmark(RepeatPolicy.LATEST, evaluation(Municipality.of("Trondheim", "NO", "1601"), "2014", 500));
        Benchmark changed =
                benchmark(RepeatPolicy.LATEST, evaluation(Municipality.of("Trondheim", "NO", "5001"), "2019", 500));
        assertThatThrownBy(() -> old.merge(changed))
                .isInstanceOf(OverlappingBenchmarksException.class)
                .hasMessage(
                        "found Trondheim (NO) in both parts, expected all evaluations of a municipality in one part,"
                                + " since the latest counts");
        assertThatThrownBy(() -> old.merge(old))
                .as("the same evaluation too")
                .isInstanceOf(OverlappingBenchmarksException.class);
    }

    @Test
    void otherRegisterMeansOtherPopulation() {
        Population none = Population.builder(SE_2020, RepeatPolicy.LATEST)
                .register(MunicipalityRegister.none())
                .build();
        assertThat(none.describe()).isEqualTo("SE-2020, latest, register \"none\"");
        Benchmark without = Stream.of(
                        evaluation(Municipality.of("Heby", "SE", "1917"), "2020", 1),
                        evaluation(Municipality.of("Östervåla", "SE"), "2020", 1))
                .collect(Benchmark.toBenchmark(none));
        assertThat(without.municipalities()).isEqualTo(2);
        assertThatThrownBy(() -> without.merge(benchmark(RepeatPolicy.LATEST)))
                .isInstanceOf(IncompatibleBenchmarksException.class);
    }

    @Test
    void sameEvaluationTwiceIsOne() {
        Benchmark latest = benchmark(
                RepeatPolicy.LATEST,
                evaluation(SOLNA, "2022", 500),
                evaluation(SOLNA, "2022", 500),
                evaluation(SOLNA, "2022", 500),
                evaluation(SOLNA, "2020", 400),
                evaluation(SOLNA, "2020", 400));
        assertThat(latest.evaluations()).isEqualTo(1);
        assertThat(latest.exclusions()).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 2L, ExclusionReason.REPEATED, 2L));
        assertThat(latest.evaluationsSharingDate()).hasValue(0);
        Benchmark all = benchmark(
                RepeatPolicy.ALL,
                evaluation(SOLNA, "2022", 500),
                evaluation(SOLNA, "2022", 510),
                evaluation(SOLNA, "2020", 400));
        assertThat(all.evaluationsSharingDate()).hasValue(2);
        assertThat(all.members().orElseThrow().get(0).evaluations())
                .containsExactly(
                        new MemberEvaluation(PartialDate.of(2020), 1, Optional.empty()),
                        new MemberEvaluation(PartialDate.of(2022), 2, Optional.empty()));
    }

    @Test
    void differentEvaluationsOfOneDateNameTheirOrigins() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(Population.of(SE_2020, RepeatPolicy.LATEST));
        accumulator.add(evaluation(SOLNA, "2022", 500), "a.ndjson:1");
        accumulator.add(evaluation(SOLNA, "2022", 510), "a.ndjson:2");
        accumulator.add(evaluation(SOLNA, "2022", 510), "a.ndjson:3");
        assertThatThrownBy(accumulator::toBenchmark)
                .isInstanceOfSatisfying(
                        AmbiguousRepeatsException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).hasSize(2))
                .hasMessage(
                        "found Solna (SE), 2022, SE-2020 (a.ndjson:1); Solna (SE), 2022, SE-2020 (a.ndjson:2), expected"
                                + " dates that decide the latest of each municipality");
    }

    /** With a list that is searched for each evaluation, this took a quarter of a minute. */
    @Tag("slow")
    @Test
    void manyUndecidedEvaluationsTakeLinearTimeAndAShortMessage() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(Population.of(SE_2020, RepeatPolicy.LATEST));
        for (int i = 0; i < 40_000; i++) {
            EvaluationBuilder evaluation =
                    Evaluation.builder(SE_2020).municipality(SOLNA).evaluated(PartialDate.of(2022));
            int rest = i;
            for (Criterion leaf : SE_2020.leaves()) {
                evaluation.points(leaf.code(), rest % (leaf.max() + 1));
                rest /= leaf.max() + 1;
            }
            accumulator.add(evaluation.build(), "line " + i);
        }
        assertThatThrownBy(accumulator::toBenchmark)
                .isInstanceOfSatisfying(
                        AmbiguousRepeatsException.class,
                        ambiguous -> assertThat(ambiguous.candidates()).hasSize(40_000))
                .satisfies(thrown -> assertThat(thrown.getMessage())
                        .hasSizeLessThan(2000)
                        .contains(" more, expected dates that decide the latest"));
        accumulator.add(evaluation(SOLNA, "2023", 1));
        assertThat(accumulator.toBenchmark().exclusions()).isEqualTo(Map.of(ExclusionReason.REPEATED, 40_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-11", "2023", "2022-10-31"})
    void latestIsByDateAndNotByItsText(String later) {
        Evaluation[] evaluations = {evaluation(SOLNA, "2022-09", 1), evaluation(SOLNA, later, 2)};
        assertThat(benchmark(RepeatPolicy.LATEST, evaluations)
                        .distribution("total")
                        .mean())
                .hasToString("2");
        assertThat(benchmark(RepeatPolicy.EARLIEST, evaluations)
                        .distribution("total")
                        .mean())
                .hasToString("1");
    }

    @Test
    void digestIsOfKnownPointsAndWhatIsNotApplicable() {
        Catalogue small = Catalogue.builder("X-1")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(10))
                        .add(Criterion.builder("2").name("en", "Two").max(20)))
                .build();
        Evaluation complete = Evaluation.builder(small)
                .municipality(SOLNA)
                .evaluated(PartialDate.of(2022))
                .points("1", 7)
                .points("2", 12)
                .build();
        Evaluation partial = Evaluation.builder(small)
                .municipality(NASSJO)
                .evaluated(PartialDate.of(2022))
                .points("1", 7)
                .missing("2", Missing.NOT_APPLICABLE)
                .build();
        Evaluation otherwisePartial = Evaluation.builder(small)
                .municipality(Municipality.of("Ale", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", 7)
                .missing("2", Missing.SUPPRESSED)
                .build();
        List<BenchmarkMember> members = Stream.of(complete, partial, otherwisePartial)
                .collect(Benchmark.toBenchmark(Population.of(small, RepeatPolicy.LATEST)))
                .members()
                .orElseThrow();
        // printf 'total=19\n1=7\n2=12\n' | sha256sum, and so on
        assertThat(members)
                .extracting(member -> member.evaluations().get(0).digest().orElseThrow())
                .containsExactly(DIGEST_SUPPRESSED, DIGEST_NOT_APPLICABLE, DIGEST_COMPLETE);
        assertThat(members.get(2).includes(Scorer.strict().score(complete))).isTrue();
        assertThat(members.get(2).includes(Scorer.strict().score(partial))).isFalse();
    }

    private static final String DIGEST_COMPLETE = "a53ddc4d26651a58";
    private static final String DIGEST_NOT_APPLICABLE = "644732100c573d2c";
    private static final String DIGEST_SUPPRESSED = "ec3934b50faa3066";

    @Test
    void readsPartsThatAreConsistentOnly() {
        Benchmark whole = benchmark(RepeatPolicy.LATEST, evaluation(NASSJO, "2022", 542));
        BenchmarkMember member = whole.members().orElseThrow().get(0);
        assertThat(of(whole, member)).isEqualTo(whole).hasSameHashCodeAs(whole);
        MemberEvaluation counted = member.evaluations().get(0);
        assertThatThrownBy(() -> of(
                        whole,
                        new BenchmarkMember(
                                NASSJO, List.of(new MemberEvaluation(PartialDate.of(2022), 1, Optional.empty())))))
                .hasMessage("found no digest of Nässjö (SE), 2022, SE-2020, expected the digest of one evaluation");
        assertThatThrownBy(() -> of(
                        whole,
                        new BenchmarkMember(
                                NASSJO,
                                List.of(counted, new MemberEvaluation(PartialDate.of(2023), 1, counted.digest())))))
                .hasMessage("found Nässjö (SE), 2022; 2023, expected one evaluation, since the latest counts");
        assertThatThrownBy(() -> of(whole, member, new BenchmarkMember(NASSJO_0682, List.of(counted))))
                .hasMessage(
                        "found Nässjö (SE) and Nässjö (SE), which are one municipality, expected each municipality once");
        Population norwegian =
                Population.builder(SE_2020, RepeatPolicy.LATEST).country("NO").build();
        assertThatThrownBy(() ->
                        Benchmark.of(norwegian, 1, 1, Optional.of(List.of(member)), whole.distributions(), Map.of()))
                .hasMessage(
                        "found Nässjö (SE), 2022, SE-2020, expected an evaluation of the population SE-2020, latest, in NO");
        assertThatThrownBy(() -> new BenchmarkMember(NASSJO, List.of()))
                .hasMessage("found no evaluation of Nässjö (SE), expected at least one");
        assertThatThrownBy(() -> new BenchmarkMember(NASSJO, Collections.nCopies(2, counted)))
                .hasMessage("found a date of Nässjö (SE) twice, expected each date once, with a count");
        assertThatThrownBy(() -> new MemberEvaluation(PartialDate.of(2022), 0, Optional.empty()))
                .hasMessage("found 0 evaluations of a member in 2022, expected at least 1");
        assertThatThrownBy(() -> new MemberEvaluation(PartialDate.of(2022), 1, Optional.of("0123456789ABCDEF")))
                .hasMessage("found the digest \"0123456789ABCDEF\", expected 16 hexadecimal digits in lower case");
        assertThatThrownBy(() -> new MemberEvaluation(PartialDate.of(2022), 2, counted.digest()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a digest of 2 evaluations, expected that of one");
        Benchmark all = benchmark(RepeatPolicy.ALL, evaluation(NASSJO, "2022", 542), evaluation(NASSJO, "2023", 542));
        assertThatThrownBy(() -> Benchmark.of(
                        all.population(),
                        2,
                        1,
                        Optional.of(List.of(new BenchmarkMember(
                                NASSJO, List.of(new MemberEvaluation(PartialDate.of(2022), 1, Optional.empty()))))),
                        all.distributions(),
                        Map.of()))
                .hasMessage("found the dates of 1 evaluation, expected those of all 2");
        assertThatThrownBy(() -> Benchmark.of(
                        all.population(), 2, 1, Optional.of(List.of(member)), all.distributions(), Map.of()))
                .hasMessage("found a digest of Nässjö (SE), 2022, SE-2020, expected none, since all evaluations count");
    }

    private static Benchmark of(Benchmark whole, BenchmarkMember... members) {
        return Benchmark.of(whole.population(), 1, 1, Optional.of(List.of(members)), whole.distributions(), Map.of());
    }

    @Test
    void groupHasMunicipalityUnderAnyCodeAndWithoutOne() {
        Population group =
                Population.builder(SE_2020, RepeatPolicy.ALL).group("two").build();
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(
                group,
                one -> one.code().filter(Set.of("0682", "5001")::contains).isPresent());
        accumulator.add(evaluation(NASSJO, "2020", 1));
        accumulator.add(evaluation(NASSJO_0682, "2021", 1));
        accumulator.add(evaluation(Municipality.of("Trondheim", "NO", "1601"), "2014", 1));
        accumulator.add(evaluation(SOLNA, "2021", 1));
        accumulator.add(evaluation(Municipality.of("X", "FI", "0682"), "2021", 1));
        assertThat(accumulator.toBenchmark().members().orElseThrow())
                .extracting(member -> member.municipality().name())
                .containsExactly("X", "Trondheim", "Nässjö");
        assertThat(accumulator.toBenchmark().exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_GROUP, 1L));
    }

    @Test
    void mergesManyDates() {
        List<Evaluation> evaluations = IntStream.range(0, 3000)
                .mapToObj(i -> evaluation(i % 3 == 0 ? NASSJO : NASSJO_0682, day(i * 7 % 1500), 100))
                .toList();
        Population all = Population.of(SE_2020, RepeatPolicy.ALL);
        Benchmark whole = evaluations.stream().collect(Benchmark.toBenchmark(all));
        assertThat(whole.evaluationsSharingDate()).hasValue(3000);
        assertThat(whole.members().orElseThrow().get(0).evaluations())
                .hasSize(1500)
                .allMatch(evaluation -> evaluation.count() == 2)
                .isSortedAccordingTo(Comparator.comparing(
                        evaluation -> evaluation.evaluated().toString()));
        assertThat(evaluations.parallelStream().collect(Benchmark.toBenchmark(all)))
                .isEqualTo(whole);
        BenchmarkAccumulator received = BenchmarkAccumulator.of(all);
        BenchmarkAccumulator sent = BenchmarkAccumulator.of(all);
        evaluations.subList(1000, 3000).forEach(sent::add);
        received.merge(sent.toBytes());
        evaluations.subList(0, 1000).forEach(received::add);
        assertThat(received.toBenchmark()).isEqualTo(whole);
    }

    private static String day(int number) {
        return LocalDate.of(2020, 1, 1).plusDays(number).toString();
    }

    @Test
    void findsMembers() {
        Benchmark latest = benchmark(RepeatPolicy.LATEST, evaluation(NASSJO_0682, "2022", 542));
        assertThat(latest.findMember(NASSJO, PartialDate.of(2019))).isPresent();
        assertThat(latest.findMember(SOLNA, PartialDate.of(2019))).isEmpty();
        assertThatThrownBy(() -> latest.findMember(Municipality.of("Nassjo", "SE", "0682"), PartialDate.of(2022)))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        Benchmark counted = Benchmark.ofCounts(latest.population(), 1, 1, latest.counts());
        assertThat(counted.findMember(NASSJO, PartialDate.of(2019))).isEmpty();
        assertThat(counted.evaluationsSharingDate()).isEmpty();
    }

    @Test
    void rankingRefusesRepeatsWithoutPolicy() {
        List<Scorecard> scorecards = List.of(
                scorecard(NASSJO, "2020", 500), scorecard(NASSJO_0682, "2022", 542), scorecard(SOLNA, "2022", 520));
        assertThatThrownBy(() -> Ranking.of(scorecards, "total"))
                .isInstanceOfSatisfying(
                        RepeatedMunicipalitiesException.class,
                        repeated -> assertThat(repeated.subjects()).hasSize(2))
                .hasMessage(
                        "found Nässjö (SE), 2020, SE-2020; Nässjö (SE), 2022, SE-2020, expected one evaluation of each"
                                + " municipality, or a policy for repeats: all, latest or earliest");
        assertThat(ranked(scorecards, RepeatPolicy.LATEST)).containsExactly("Nässjö 542", "Solna 520");
        assertThat(ranked(scorecards, RepeatPolicy.EARLIEST)).containsExactly("Solna 520", "Nässjö 500");
        assertThat(ranked(scorecards, RepeatPolicy.ALL)).containsExactly("Nässjö 542", "Solna 520", "Nässjö 500");
        Ranking ranking = ranking(scorecards, RepeatPolicy.EARLIEST, DisclosurePolicy.none());
        assertThat(ranking.exclusions()).isEqualTo(Map.of(ExclusionReason.REPEATED, 1L));
        assertThat(ranking.places().get(1).subject().municipality()).isEqualTo(NASSJO_0682);
        assertThat(ranking.register()).isEqualTo(MunicipalityRegister.builtIn());
    }

    private static Ranking ranking(List<Scorecard> scorecards, RepeatPolicy repeats, DisclosurePolicy disclosure) {
        return Ranking.of(
                scorecards, Population.of(SE_2020, repeats), SE_2020.root(), TiePolicy.COMPETITION, disclosure);
    }

    private static List<String> ranked(List<Scorecard> scorecards, RepeatPolicy repeats) {
        return ranking(scorecards, repeats, DisclosurePolicy.none()).places().stream()
                .map(place -> place.subject().municipality().name() + " "
                        + place.score().pointsOrThrow())
                .toList();
    }

    @Test
    void rankingCountsSameEvaluationOnce() {
        List<Scorecard> twice = List.of(
                scorecard(NASSJO, "2022", 542), scorecard(NASSJO_0682, "2022", 542), scorecard(SOLNA, "2022", 520));
        assertThat(Ranking.of(twice, "total").places()).hasSize(2);
        assertThat(Ranking.of(twice, "total").exclusions()).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 1L));
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            Ranking ranking = ranking(twice, repeats, DisclosurePolicy.none());
            assertThat(ranking.places()).hasSize(2);
            assertThat(ranking.exclusions()).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 1L));
        }
        assertThatThrownBy(() -> ranking(
                        List.of(scorecard(NASSJO, "2022", 542), scorecard(NASSJO, "2022", 543)),
                        RepeatPolicy.LATEST,
                        DisclosurePolicy.none()))
                .isInstanceOf(AmbiguousRepeatsException.class);
    }

    @Test
    void rankingCountsWhatThePopulationExcludes() {
        Evaluation other = Evaluation.builder(Catalogues.se2016())
                .municipality(SOLNA)
                .evaluated(PartialDate.of(2019))
                .points("total", 540)
                .build();
        Ranking ranking = Ranking.of(
                List.of(Scorer.strict().score(other), scorecard(Municipality.of("Ulstein", "NO"), "2022", 1)),
                Population.builder(SE_2020, RepeatPolicy.ALL).country("SE").build(),
                SE_2020.root(),
                TiePolicy.COMPETITION,
                DisclosurePolicy.none());
        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.exclusions())
                .isEqualTo(Map.of(ExclusionReason.OTHER_REVISION, 1L, ExclusionReason.OTHER_COUNTRY, 1L));
    }

    @Test
    void rankingIsShownWholeOrNotAtAll() {
        List<Scorecard> four = Stream.of("Ale", "Habo", "Solna", "Eda")
                .map(name -> scorecard(Municipality.of(name, "SE"), "2022", name.length()))
                .toList();
        Ranking withheld = ranking(four, RepeatPolicy.LATEST, DisclosurePolicy.minimum(5));
        assertThat(withheld.isWithheld()).isTrue();
        assertThat(withheld.places()).isEmpty();
        assertThat(withheld.disclosure()).isEqualTo(DisclosurePolicy.minimum(5));
        assertThat(ranking(four, RepeatPolicy.LATEST, DisclosurePolicy.minimum(4))
                        .places())
                .hasSize(4);
        assertThat(ranking(List.of(), RepeatPolicy.LATEST, DisclosurePolicy.minimum(4))
                        .isWithheld())
                .isFalse();
        // Whether these are the same depends on points, which nothing may.
        List<Scorecard> undecided = List.of(scorecard(SOLNA, "2022", 1), scorecard(SOLNA, "2022", 2));
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            assertThat(ranking(undecided, repeats, DisclosurePolicy.minimum(2)))
                    .isEqualTo(
                            ranking(List.of(undecided.get(0), undecided.get(0)), repeats, DisclosurePolicy.minimum(2)));
        }
        assertThat(Ranking.of(
                                undecided,
                                SE_2020.root(),
                                TiePolicy.COMPETITION,
                                MunicipalityRegister.builtIn(),
                                DisclosurePolicy.minimum(2))
                        .isWithheld())
                .isTrue();
    }
}
