package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {

    private static PopulationBuilder population() {
        return Population.builder(Catalogues.se2020(), RepeatPolicy.LATEST);
    }

    private static Subject subject(String revision, String country, String date) {
        return Subject.of(Municipality.of("Somewhere", country), RevisionId.of(revision), PartialDate.parse(date));
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(population().build().describe()).isEqualTo("SE-2020, latest");
        assertThat(population()
                        .country("SE")
                        .from(PartialDate.of(2021))
                        .to(PartialDate.of(2022, 6))
                        .group("Small ones")
                        .asOf(PartialDate.of(2024, 1, 31))
                        .build()
                        .describe())
                .isEqualTo("SE-2020, latest, in SE, from 2021, to 2022-06, group \"Small ones\", as of 2024-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "SE-2020, SE, 2021-01-01,",
        "SE-2020, SE, 2022-06-30,",
        "SE-2020, SE, 2021,",
        "SE-2016, SE, 2021-05-01, OTHER_REVISION",
        "SE-2020, NO, 2021-05-01, OTHER_COUNTRY",
        "SE-2020, SE, 2020-12-31, OUTSIDE_WINDOW",
        "SE-2020, SE, 2022-07-01, OUTSIDE_WINDOW",
        "SE-2020, SE, 2022, WINDOW_UNCERTAIN",
        "SE-2016, NO, 2020, OTHER_REVISION"
    })
    void givesExclusionReasonOfEvaluation(String revision, String country, String date, ExclusionReason reason) {
        Population population = population()
                .country("SE")
                .from(PartialDate.of(2021))
                .to(PartialDate.of(2022, 6))
                .build();
        assertThat(population.exclusionReason(subject(revision, country, date)).orElse(null))
                .isEqualTo(reason);
    }

    @Test
    void treatsDatePossiblyBeforeWindowAsUncertain() {
        Population population = population().from(PartialDate.of(2021, 3)).build();
        assertThat(population.exclusionReason(subject("SE-2020", "SE", "2021")))
                .contains(ExclusionReason.WINDOW_UNCERTAIN);
        assertThat(population.exclusionReason(subject("SE-2020", "NO", "2021-03")))
                .isEmpty();
    }
}
