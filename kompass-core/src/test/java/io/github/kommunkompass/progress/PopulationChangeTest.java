package io.github.kommunkompass.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationChangeTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();

    private static Evaluation evaluation(String name, Catalogue catalogue, int total) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2018))
                .points("total", total)
                .build();
    }

    private static Scorecard scorecard(String name, int total) {
        return Scorer.strict().score(evaluation(name, SE_2020, total));
    }

    private static PopulationChange change(List<Scorecard> before, List<Scorecard> after) {
        return PopulationChange.between(before, after, SE_2020.root(), TiePolicy.COMPETITION);
    }

    /** The same municipalities, by number, with these points. */
    private static List<Scorecard> all(String points) {
        int[] each =
                Arrays.stream(points.split(" ")).mapToInt(Integer::parseInt).toArray();
        return IntStream.range(0, each.length)
                .mapToObj(i -> scorecard("Kommun " + (char) ('A' + i), each[i]))
                .toList();
    }

    @Test
    void entrantsAndLeaversDoNotMoveOthers() {
        List<Scorecard> before = List.of(
                scorecard("Arboga", 500), scorecard("Boden", 520), scorecard("Eda", 510), scorecard("Åmål", 700));
        List<Scorecard> after = List.of(
                scorecard("Arboga", 530), scorecard("Boden", 525), scorecard("Eda", 515), scorecard("Nacka", 800));
        PopulationChange change = change(before, after);
        assertThat(change.moves())
                .extracting(move -> move.municipality().name() + " " + move.pointsChange() + " " + move.rankChange())
                .containsExactly("Arboga 30 -2", "Boden 5 1", "Eda 5 1");
        assertThat(change.entrants()).extracting(Municipality::name).containsExactly("Nacka");
        assertThat(change.leavers()).extracting(Municipality::name).containsExactly("Åmål");
        assertThat(change.moves().get(0).laterRank().outOf()).isEqualTo(3);
        assertThat(change.kendallTauB().value().doubleValue()).isEqualTo(-1.0 / 3);
        assertThat(change.spearmanRho().value().doubleValue()).isEqualTo(-0.5);
    }

    @ParameterizedTest
    @CsvSource({
        // the areas of Grästorp 2014 and Nässjö 2022 by position, for arithmetic only
        "61 60 73 53 70 56 65 68, 69 68 77 60 63 52 80 73, 0.5",
        // SciPy, tests of kendalltau
        "5 2 1 3 6 4 7 8, 5 2 6 3 1 8 7 4, 0",
        "0 5 2 1 3 6 4 7 8, 5 2 0 6 3 1 8 7 4, 0",
        "5 2 1 3 6 4 7, 5 2 6 3 1 7 4, -0.14285714285714285",
        "2 1 3 6 4 7 8, 2 6 3 1 8 7 4, 0.047619047619047616",
        "0 1 2 3 4 5 6 7 8 9, 0 1 2 3 4 5 6 7 8 9, 1",
        "0 1 2 3 4 5 6 7 8 9, 0 2 1 3 4 6 5 7 8 9, 0.9111111111111111",
        "0 1 2 3 4 5 6 7 8 9, 9 8 7 6 5 4 3 2 1 0, -1",
        // SciPy, the example in the documentation of kendalltau, with ties
        "12 2 1 12 2, 1 4 7 1 0, -0.47140452079103173"
    })
    void kendallTauMatchesReferenceValues(String before, String after, double tau) {
        assertThat(change(all(before), all(after)).kendallTauB().value().doubleValue())
                .isCloseTo(tau, Offset.offset(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "61 60 73 53 70 56 65 68, 69 68 77 60 63 52 80 73, 0.6428571428571429",
        // Wikipedia, "Spearman's rank correlation coefficient": IQ and hours of television, -29/165
        "106 100 86 101 99 103 97 113 112 110, 7 27 2 50 28 29 20 12 6 17, -0.17575757575757575",
        // the documentation of the Groovy library Matrix, with ties
        "15 18 21 15 21, 25 25 27 27 27, 0.45643546458764",
        "0 1 2 3 4 5 6 7 8 9, 9 8 7 6 5 4 3 2 1 0, -1"
    })
    void spearmanRhoMatchesReferenceValues(String before, String after, double rho) {
        assertThat(change(all(before), all(after)).spearmanRho().value().doubleValue())
                .isCloseTo(rho, Offset.offset(5e-15));
    }

    private static SelectedEvaluations latest(Catalogue catalogue, List<Scorecard> scorecards) {
        return SelectedEvaluations.of(scorecards, Population.of(catalogue, RepeatPolicy.LATEST));
    }

    private static PopulationChange change(SelectedEvaluations before, SelectedEvaluations after) {
        return PopulationChange.between(
                before, after, before.population().catalogue().root(), TiePolicy.DENSE, DisclosurePolicy.none());
    }

    @Test
    void selectionsChangeAsTheirEvaluationsDo() {
        SelectedEvaluations before = latest(SE_2020, all("500 520 510"));
        SelectedEvaluations after = latest(SE_2020, all("530 525 515"));
        PopulationChange change = change(before, after);
        PopulationChange oneByOne =
                PopulationChange.between(before.scorecards(), after.scorecards(), SE_2020.root(), TiePolicy.DENSE);
        assertThat(change.moves()).isEqualTo(oneByOne.moves()).hasSize(3);
        assertThat(change.kendallTauB()).isEqualTo(oneByOne.kendallTauB());
        assertThat(change.earlierSelection()).contains(before);
        assertThat(change.laterSelection()).contains(after);
        assertThat(oneByOne.earlierSelection()).isEmpty();
        assertThat(oneByOne.revision()).isEqualTo(change.revision()).contains(SE_2020.revision());
        assertThat(oneByOne.ties()).isEqualTo(change.ties()).isEqualTo(TiePolicy.DENSE);
        assertThat(change(List.of(), List.of()).revision()).isEmpty();
        assertThat(change(latest(SE_2020, List.of()), latest(SE_2020, List.of()))
                        .revision())
                .contains(SE_2020.revision());
    }

    @Test
    void rejectsSelectionsThatDoNotFit() {
        SelectedEvaluations none = latest(SE_2020, List.of());
        assertThatThrownBy(() -> change(latest(Catalogues.se2016(), List.of()), none))
                .isInstanceOf(IncomparableRevisionsException.class);
        SelectedEvaluations unregistered = SelectedEvaluations.of(
                List.of(),
                Population.builder(SE_2020, RepeatPolicy.LATEST)
                        .register(MunicipalityRegister.none())
                        .build());
        assertThatThrownBy(() -> change(none, unregistered))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found populations with the registers built-in ")
                .hasMessageEndingWith(" and none, expected one register");
    }

    @Test
    void refusesPopulationsInReverse() {
        Scorecard before = scorecard("Boden", 520);
        Scorecard after = Scorer.strict()
                .score(evaluation("Boden", SE_2020, 530).toBuilder()
                        .evaluated(PartialDate.of(2022))
                        .build());
        assertThat(change(List.of(before), List.of(after)).moves()).hasSize(1);
        assertThat(change(List.of(before), List.of(before)).moves()).hasSize(1);
        assertThatThrownBy(() -> change(List.of(after), List.of(before)))
                .isInstanceOf(UnorderedEvaluationsException.class)
                .hasMessage(
                        "found Boden (SE), 2022, SE-2020; Boden (SE), 2018, SE-2020, expected the earlier evaluation"
                                + " first");
    }

    @Test
    void tellsOfADuplicateWithUnknownPoints() {
        Scorecard unknown = Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(Municipality.of("Boden", "SE"))
                        .evaluated(PartialDate.of(2018))
                        .points("1", 50)
                        .build());
        List<Scorecard> twice = List.of(scorecard("Boden", 520), unknown);
        assertThatThrownBy(() -> change(twice, List.of())).isInstanceOf(RepeatedMunicipalitiesException.class);
        assertThatThrownBy(() -> change(List.of(), twice)).isInstanceOf(RepeatedMunicipalitiesException.class);
    }

    /** The oracle compares each pair with each. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 100})
    void kendallPairsAreThoseOfEachWithEach(int n) {
        Random random = new Random(n);
        for (int values : new int[] {1, 2, 5, 1000}) {
            int[] first = random.ints(n, 0, values).toArray();
            int[] second = random.ints(n, 0, values).toArray();
            long balance = 0;
            long untiedFirst = 0;
            long untiedSecond = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    balance += (long) Integer.signum(first[i] - first[j]) * Integer.signum(second[i] - second[j]);
                    untiedFirst += first[i] == first[j] ? 0 : 1;
                    untiedSecond += second[i] == second[j] ? 0 : 1;
                }
            }
            assertThat(KendallPairs.of(first, second)).isEqualTo(new KendallPairs(balance, untiedFirst, untiedSecond));
        }
    }

    @Test
    void correlationsRequireTwoDifferentValues() {
        assertThat(change(List.of(), List.of()).kendallTauB())
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_VALUES));
        assertThat(change(all("5"), all("6")).spearmanRho()).isEqualTo(Figure.unavailable(UnavailableReason.TOO_FEW));
        assertThat(change(all("5 5 5"), all("6 7 8")).kendallTauB())
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(change(all("5 6 5"), all("6 6 6")).spearmanRho())
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
    }

    @Test
    void excludesMunicipalitiesWithUnknownValue() {
        Scorecard unknown = Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(Municipality.of("Boden", "SE"))
                        .evaluated(PartialDate.of(2018))
                        .points("1", 50)
                        .build());
        PopulationChange change = change(
                List.of(scorecard("Arboga", 5), unknown), List.of(scorecard("Arboga", 6), scorecard("Boden", 7)));
        assertThat(change.moves()).hasSize(1);
        assertThat(change.entrants()).extracting(Municipality::name).containsExactly("Boden");
        assertThat(change.moves().get(0).rankChange()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void rejectsOtherRevisionsAndRepeatedMunicipality() {
        Scorecard other = Scorer.strict().score(evaluation("Arboga", Catalogues.se2016(), 5));
        assertThatThrownBy(() -> change(List.of(scorecard("Eda", 1)), List.of(other)))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> change(List.of(scorecard("Eda", 1), other), List.of()))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> change(List.of(other), List.of()))
                .isInstanceOf(UnknownCriterionException.class)
                .hasMessage("found criterion total Total (800) of another catalogue, expected one of SE-2016");
        assertThatThrownBy(() -> change(List.of(), List.of(other))).isInstanceOf(UnknownCriterionException.class);
        assertThatThrownBy(() -> PopulationChange.between(List.of(), List.of(), "total"))
                .hasMessage("found no scorecards to rank by total, expected at least one");
        assertThatThrownBy(() -> change(List.of(scorecard("Eda", 1), scorecard("Eda", 2)), List.of()))
                .isInstanceOfSatisfying(
                        RepeatedMunicipalitiesException.class,
                        repeated -> assertThat(repeated.subjects()).hasSize(2))
                .hasMessage("found Eda (SE), 2018, SE-2020; Eda (SE), 2018, SE-2020, expected one evaluation of each"
                        + " municipality, or a policy for repeats: all, latest or earliest");
        assertThat(change(List.of(scorecard("Eda", 1), scorecard("Eda", 1)), List.of(scorecard("Eda", 2)))
                        .moves())
                .as("the same evaluation twice")
                .hasSize(1);
        Scorecard lenient = Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(evaluation("Eda", SE_2020, 5));
        assertThatThrownBy(() -> change(List.of(lenient), List.of()))
                .hasMessage(
                        "found a scorecard under the policy available-parts, expected strict, so that all are out of the same"
                                + " maximum");
    }
}
