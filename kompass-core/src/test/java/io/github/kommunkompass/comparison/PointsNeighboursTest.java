package io.github.kommunkompass.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The municipalities with the nearest points. */
class PointsNeighboursTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final Scorecard NASSJO = total("Nässjö", "2022-09", 542);
    private static final Map<Criterion, Ratio> BY_TOTAL = Map.of(SE_2020.root(), Ratio.ONE);

    private static Scorecard total(String name, String date, int points) {
        return total(Municipality.of(name, "SE"), date, points);
    }

    private static Scorecard total(Municipality municipality, String date, int points) {
        return Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(municipality)
                        .evaluated(PartialDate.parse(date))
                        .points("total", points)
                        .build());
    }

    private static SelectedEvaluations latest(Scorecard... scorecards) {
        return SelectedEvaluations.of(List.of(scorecards), Population.of(SE_2020, RepeatPolicy.LATEST));
    }

    private static Neighbours nearest(SelectedEvaluations candidates, int k) {
        return Neighbours.of(NASSJO, candidates, BY_TOTAL, k, DisclosurePolicy.none());
    }

    /** The variance of 546 and 648 is 51 squared, and the differences from 542 are 4 and 106. */
    @Test
    void distanceIsInStandardDeviationsOfCandidates() {
        SelectedEvaluations candidates = latest(
                total("Tomelilla", "2020-11", 497),
                total("Tomelilla", "2022", 546),
                total("Vallentuna", "2021-02", 648));
        assertThat(nearest(candidates, 2).nearest())
                .extracting(
                        neighbour -> neighbour.municipality().name(),
                        neighbour -> neighbour.distance().radicand())
                .containsExactly(
                        tuple("Tomelilla", Ratio.of(16, 2601)), tuple("Vallentuna", Ratio.of(106 * 106, 2601)));
        assertThat(nearest(candidates, 1).nearest()).hasSize(1);
    }

    /** An own earlier evaluation would be nearest, and change the standard deviation. */
    @Test
    void ownMunicipalityIsNoCandidate() {
        SelectedEvaluations others = latest(total("Tomelilla", "2022", 546), total("Vallentuna", "2021-02", 648));
        SelectedEvaluations all = latest(
                total(Municipality.of("Nässjö", "SE", "0682"), "2020", 500),
                total("Tomelilla", "2022", 546),
                total("Vallentuna", "2021-02", 648));
        assertThat(nearest(all, 5)).isEqualTo(nearest(others, 5));
    }

    @Test
    void candidatesWithUnknownPointsAreIncomparable() {
        Criterion first = SE_2020.criterion("1");
        Scorecard subject = Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(Municipality.of("Nässjö", "SE"))
                        .evaluated(PartialDate.of(2022))
                        .points("1", 69)
                        .build());
        Neighbours neighbours = Neighbours.of(
                subject, latest(total("Solna", "2022", 500)), Map.of(first, Ratio.ONE), 1, DisclosurePolicy.none());
        assertThat(neighbours.nearest()).isEmpty();
        assertThat(neighbours.incomparable()).containsExactly(Municipality.of("Solna", "SE"));
        assertThatThrownBy(() ->
                        Neighbours.of(NASSJO, latest(subject), Map.of(first, Ratio.ONE), 1, DisclosurePolicy.none()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found unknown points of the subject for 1, expected known points for each criterion with a"
                        + " weight");
    }

    @Test
    void smallGroupsAreWithheld() {
        SelectedEvaluations two = latest(total("Tomelilla", "2022", 546), total("Vallentuna", "2021-02", 648));
        assertThat(Neighbours.of(NASSJO, two, BY_TOTAL, 1, DisclosurePolicy.minimum(3))
                        .isWithheld())
                .isTrue();
        assertThat(Neighbours.of(NASSJO, two, BY_TOTAL, 1, DisclosurePolicy.minimum(2))
                        .isWithheld())
                .isFalse();
    }

    @Test
    void rejectsOtherRevisionsAndSeveralEvaluations() {
        SelectedEvaluations older =
                SelectedEvaluations.of(List.of(), Population.of(Catalogues.se2016(), RepeatPolicy.LATEST));
        assertThatThrownBy(() -> nearest(older, 1)).isInstanceOf(IncomparableRevisionsException.class);
        SelectedEvaluations all = SelectedEvaluations.of(List.of(), Population.of(SE_2020, RepeatPolicy.ALL));
        assertThatThrownBy(() -> nearest(all, 1))
                .hasMessage("found candidates of which all evaluations count, expected the latest or earliest of each"
                        + " municipality");
    }
}
