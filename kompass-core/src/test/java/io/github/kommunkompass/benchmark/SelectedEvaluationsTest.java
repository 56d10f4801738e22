package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which evaluations of a population count. */
class SelectedEvaluationsTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final Municipality NASSJO = Municipality.of("Nässjö", "SE");
    private static final Municipality NASSJO_0682 = Municipality.of("Nässjö", "SE", "0682");
    private static final Municipality SOLNA = Municipality.of("Solna", "SE");

    private static Evaluation evaluation(Catalogue catalogue, Municipality municipality, String date, int total) {
        return Evaluation.builder(catalogue)
                .municipality(municipality)
                .evaluated(PartialDate.parse(date))
                .points("total", total)
                .build();
    }

    private static Scorecard scorecard(Municipality municipality, String date, int total) {
        return Scorer.strict().score(evaluation(SE_2020, municipality, date, total));
    }

    private static List<String> selected(SelectedEvaluations evaluations) {
        return evaluations.scorecards().stream()
                .map(scorecard -> scorecard.subject().municipality().name() + " "
                        + scorecard.subject().evaluated() + " "
                        + scorecard.total().pointsOrThrow())
                .toList();
    }

    @Test
    void latestOrEarliestOfEachMunicipalityCounts() {
        List<Scorecard> all = List.of(
                scorecard(SOLNA, "2023", 600),
                scorecard(NASSJO_0682, "2020", 500),
                scorecard(NASSJO, "2022-09", 542),
                scorecard(NASSJO, "2022-09", 542),
                Scorer.strict().score(evaluation(Catalogues.se2016(), NASSJO, "2019", 540)));
        SelectedEvaluations latest = SelectedEvaluations.of(all, Population.of(SE_2020, RepeatPolicy.LATEST));
        assertThat(selected(latest)).containsExactly("Nässjö 2022-09 542", "Solna 2023 600");
        assertThat(latest.exclusions())
                .isEqualTo(Map.of(
                        ExclusionReason.OTHER_REVISION, 1L,
                        ExclusionReason.REPEATED, 1L,
                        ExclusionReason.DUPLICATE, 1L));
        SelectedEvaluations earliest = SelectedEvaluations.of(all, Population.of(SE_2020, RepeatPolicy.EARLIEST));
        assertThat(selected(earliest)).containsExactly("Nässjö 2020 500", "Solna 2023 600");
        SelectedEvaluations each = SelectedEvaluations.of(all, Population.of(SE_2020, RepeatPolicy.ALL));
        assertThat(selected(each)).containsExactly("Nässjö 2020 500", "Nässjö 2022-09 542", "Solna 2023 600");
        assertThat(each.population().repeats()).isEqualTo(RepeatPolicy.ALL);
    }

    /** Otherwise a code that only an older evaluation has would be lost with it. */
    @Test
    void municipalityHasTheCodeOfItsOtherEvaluation() {
        SelectedEvaluations all = SelectedEvaluations.of(
                List.of(scorecard(NASSJO_0682, "2020", 500), scorecard(NASSJO, "2022", 542)),
                Population.of(SE_2020, RepeatPolicy.ALL));
        assertThat(all.scorecards())
                .extracting(scorecard -> scorecard.subject().municipality())
                .containsOnly(NASSJO_0682);
    }

    @Test
    void isWithinWindow() {
        Population since2022 = Population.builder(SE_2020, RepeatPolicy.LATEST)
                .from(PartialDate.of(2022))
                .build();
        SelectedEvaluations none = SelectedEvaluations.of(List.of(scorecard(NASSJO, "2020", 500)), since2022);
        assertThat(none.scorecards()).isEmpty();
        assertThat(none.exclusions()).isEqualTo(Map.of(ExclusionReason.OUTSIDE_WINDOW, 1L));
    }

    @Test
    void rejectsWhatCannotBeSelected() {
        Population latest = Population.of(SE_2020, RepeatPolicy.LATEST);
        assertThatThrownBy(() -> SelectedEvaluations.of(
                        List.of(scorecard(NASSJO, "2022", 500), scorecard(NASSJO, "2022-09", 542)), latest))
                .isInstanceOf(AmbiguousRepeatsException.class);
        Scorecard partial = Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(evaluation(SE_2020, NASSJO, "2022", 542));
        assertThatThrownBy(() -> SelectedEvaluations.of(List.of(partial), latest))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("found a scorecard under the policy available-parts, expected strict");
        Population group =
                Population.builder(SE_2020, RepeatPolicy.LATEST).group("Small").build();
        assertThatThrownBy(() -> SelectedEvaluations.of(List.of(), group)).isInstanceOf(InvalidValueException.class);
    }
}
