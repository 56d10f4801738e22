package io.github.kommunkompass.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.testkit.reference.ReferencePopulation.Refusal;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples by hand, since nothing else checks the reference. */
class ReferencePopulationTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("TWO")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(5))
                    .add(Criterion.builder("2").name("en", "Two").max(5)))
            .build();

    private static Evaluation evaluation(Municipality municipality, String date, int points) {
        return Evaluation.builder(CATALOGUE)
                .municipality(municipality)
                .evaluated(PartialDate.parse(date))
                .points("1", points)
                .points("2", 1)
                .build();
    }

    private static Evaluation norwegian(String name, String date) {
        return evaluation(Municipality.of(name, "NO"), date, 3);
    }

    private static Evaluation norwegian(String name, String code, String date) {
        return evaluation(Municipality.of(name, "NO", code), date, 3);
    }

    private static ReferencePopulation all(Evaluation... evaluations) {
        return of(RepeatPolicy.ALL, evaluations);
    }

    private static ReferencePopulation of(RepeatPolicy repeats, Evaluation... evaluations) {
        return ReferencePopulation.of(
                List.of(evaluations), repeats, MunicipalityRegister.builtIn().municipalities());
    }

    @Test
    void joinsCodesNamesAndPartsOfNames() {
        assertThat(all(
                                norwegian("Trondheim", "2014"),
                                norwegian("Trondheim", "1601", "2014"),
                                norwegian("Trondheim", "5001", "2024"),
                                norwegian("Tråante", "2014"),
                                norwegian("Trondheim - Tråante", "2024"))
                        .municipalities())
                .hasSize(1);
        assertThat(all(norwegian("Hamarøy", "2024"), norwegian("Hábmer", "2024"))
                        .municipalities())
                .hasSize(1);
        assertThat(all(norwegian("Hamarøy", "2024"), norwegian("Røros", "2024")).municipalities())
                .hasSize(2);
        assertThat(all(
                                evaluation(Municipality.of("Region Gotland", "SE"), "2022", 1),
                                evaluation(Municipality.of("Gotland", "SE", "0980"), "2022", 1))
                        .municipalities())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sande, 2015, ambiguous",
        "Sande, 2021, 1514",
        "Sande, 2019-12, ambiguous",
        "Os, 2021, 3430",
        "Haram, 2015, 1534",
        "Haram, 2025, 1580",
        "Haram, 2022, ambiguous",
        "Herøy, 2021, ambiguous",
        "Nes, 2015, ambiguous",
        "Nes, 2021, 3228"
    })
    void dateDecidesBetweenNamesakes(String name, String date, String expected) {
        ReferencePopulation found = all(norwegian(name, date));
        if (expected.equals("ambiguous")) {
            assertThat(found.refusal()).contains(Refusal.AMBIGUOUS_MUNICIPALITY);
            assertThat(found.municipalities()).isEmpty();
        } else {
            assertThat(all(norwegian(name, date), norwegian(name, expected, date))
                            .municipalities())
                    .hasSize(1);
        }
    }

    @Test
    void codeDecidesBetweenNamesakes() {
        assertThat(all(
                                norwegian("Herøy", "1818", "2021"),
                                norwegian("Herøy (Nordland)", "2021"),
                                norwegian("Herøy", "1515", "2021"))
                        .municipalities())
                .hasSize(2);
        assertThat(all(norwegian("Herøy", "9999", "2021")).refusal()).contains(Refusal.AMBIGUOUS_MUNICIPALITY);
    }

    @Test
    void unknownMunicipalityIsCountryAndName() {
        Evaluation plain = evaluation(Municipality.of("Aarhus", "DK"), "2021", 1);
        Evaluation coded = evaluation(Municipality.of("Aarhus", "DK", "751"), "2021", 1);
        Evaluation elsewhere = evaluation(Municipality.of("Aarhus", "FI"), "2021", 1);
        assertThat(all(plain, coded, elsewhere).municipalities())
                .containsExactly(List.of(plain, coded), List.of(elsewhere));
    }

    @Test
    void contradictoryCodesAreRefused() {
        Optional<Refusal> conflict = Optional.of(Refusal.CONFLICTING_MUNICIPALITIES);
        Evaluation aarhus = evaluation(Municipality.of("Aarhus", "DK", "751"), "2021", 1);
        assertThat(all(aarhus, evaluation(Municipality.of("Aarhus", "DK", "752"), "2021", 1))
                        .refusal())
                .isEqualTo(conflict);
        assertThat(all(aarhus, evaluation(Municipality.of("Århus", "DK", "751"), "2021", 1))
                        .refusal())
                .isEqualTo(conflict);
        assertThat(all(aarhus, evaluation(Municipality.of("Århus", "FI", "751"), "2021", 1))
                        .refusal())
                .isEmpty();
        assertThat(all(norwegian("Røros", "5001", "2021"), norwegian("Trondheim", "2021"))
                        .refusal())
                .isEqualTo(conflict);
        assertThat(all(norwegian("Røros", "5001", "2021"), norwegian("Røros", "2021"))
                        .refusal())
                .isEmpty();
        assertThat(all(norwegian("Røros", "5001", "2021"), norwegian("Røros", "5025", "2021"))
                        .refusal())
                .isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-09, undecided",
        "2022-09, 2022-10, second",
        "2022-9-1, 2022-10-01, second",
        "2021, 2022-01-01, second",
        "2022-09-30, 2022-09, undecided",
        "2022-10-01, 2022-09, first"
    })
    void dateDecidesWhichIsLatest(String one, String other, String expected) {
        Municipality municipality = Municipality.of("Eda", "SE");
        Evaluation first = evaluation(municipality, one.replace("-9-1", "-09-01"), 1);
        Evaluation second = evaluation(municipality, other, 2);
        ReferencePopulation latest = of(RepeatPolicy.LATEST, first, second);
        ReferencePopulation earliest = of(RepeatPolicy.EARLIEST, first, second);
        if (expected.equals("undecided")) {
            assertThat(latest.refusal()).contains(Refusal.AMBIGUOUS_REPEATS);
            assertThat(earliest.refusal()).contains(Refusal.AMBIGUOUS_REPEATS);
            assertThat(latest.counted()).isEmpty();
        } else {
            boolean isFirst = expected.equals("first");
            assertThat(latest.counted()).containsExactly(isFirst ? first : second);
            assertThat(earliest.counted()).containsExactly(isFirst ? second : first);
            assertThat(latest.repeated()).isOne();
        }
    }

    @Test
    void equalEvaluationsAreOneAndDuplicates() {
        Evaluation evaluation = norwegian("Trondheim", "2022");
        Evaluation coded = norwegian("Trondheim", "5001", "2022");
        Evaluation unknown = Evaluation.builder(CATALOGUE)
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .points("1", 3)
                .missing("2", Missing.SUPPRESSED)
                .build();
        ReferencePopulation latest = of(RepeatPolicy.LATEST, evaluation, coded, coded);
        assertThat(latest.counted()).containsExactly(evaluation);
        assertThat(latest.duplicates()).isEqualTo(2);
        assertThat(latest.repeated()).isZero();
        assertThat(latest.counts(CATALOGUE.criterion("1"))).isEqualTo(Map.of(3, 1L));
        assertThat(of(RepeatPolicy.LATEST, evaluation, unknown).refusal()).contains(Refusal.AMBIGUOUS_REPEATS);
        ReferencePopulation all = all(evaluation, coded, unknown);
        assertThat(all.counted()).containsExactly(evaluation, coded, unknown);
        assertThat(all.counts(CATALOGUE.criterion("1"))).isEqualTo(Map.of(3, 3L));
        assertThat(all.counts(CATALOGUE.criterion("2"))).isEqualTo(Map.of(1, 2L));
    }

    @Test
    void withoutRegisterNamesAreAllThatIsKnown() {
        List<Evaluation> evaluations = List.of(norwegian("Trondheim", "2022"), norwegian("Tråante", "2022"));
        assertThat(ReferencePopulation.of(evaluations, RepeatPolicy.LATEST, List.of())
                        .municipalities())
                .hasSize(2);
    }
}
