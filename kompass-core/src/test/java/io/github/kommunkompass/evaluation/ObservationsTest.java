package io.github.kommunkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTest {

    private static EvaluationBuilder builder() {
        return builder(Catalogues.se2020());
    }

    private static EvaluationBuilder builder(Catalogue catalogue) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022));
    }

    @Test
    void holdsReportedAndMissingPoints() {
        Observations observations = builder()
                .points("1.1", 0)
                .points("total", 800)
                .missing("3.4", Missing.NOT_ASSESSED)
                .build()
                .observations();
        assertThat(observations.points("1.1")).hasValue(0);
        assertThat(observations.observation("1.1")).isEqualTo(new Points(0));
        assertThat(observations.observation("3.4")).isEqualTo(Missing.NOT_ASSESSED);
        assertThat(observations.points("3.4")).isEmpty();
        assertThat(observations.observation("2")).isEqualTo(Missing.NOT_REPORTED);
        assertThat(observations.reported()).hasSize(3);
        assertThat(observations).hasToString("{total=800, 1.1=0, 3.4=NOT_ASSESSED}");
    }

    @Test
    void separatesObservationsUnknownToCatalogue() {
        Observations observations = builder()
                .points("1.1", 21)
                .points("1.2", -1)
                .points("9.9", 3)
                .missing("9.8", Missing.SUPPRESSED)
                .build()
                .observations();
        assertThat(observations.invalid())
                .isEqualTo(Map.of(
                        CriterionCode.of("1.1"), new Points(21),
                        CriterionCode.of("1.2"), new Points(-1),
                        CriterionCode.of("9.9"), new Points(3),
                        CriterionCode.of("9.8"), Missing.SUPPRESSED));
        assertThat(observations.observation("1.1")).isEqualTo(Missing.NOT_REPORTED);
        assertThat(observations.reported()).isEmpty();
    }

    @Test
    void readsPointsByOrdinal() {
        Observations observations = builder().points("1", 69).build().observations();
        int area = Catalogues.se2020().criterion("1").ordinal();
        assertThat(observations.hasPointsAt(area)).isTrue();
        assertThat(observations.pointsAt(area)).isEqualTo(69);
        assertThat(observations.hasPointsAt(area + 1)).isFalse();
        assertThatThrownBy(() -> observations.pointsAt(area + 1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no points for 1.1 ");
    }

    @Test
    void rejectsDuplicateObservationsAndNamesThemAll() {
        EvaluationBuilder twice = builder()
                .points("1.1", 3)
                .points("1.1", 3)
                .points("1.2", 99)
                .missing("1.2", Missing.NOT_ASSESSED)
                .missing("1.3", Missing.SUPPRESSED)
                .points("1.3", -4)
                .points("9", 1)
                .points("9", 2);
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found more than one observation of 1.1, 1.2, 1.3, 9, expected one of each");
    }

    @Test
    void replacesCopiedObservationsValidOrNot() {
        Evaluation evaluation = builder()
                .points("1.1", 3)
                .missing("1.2", Missing.SUPPRESSED)
                .points("1.3", 99)
                .points("9.9", 3)
                .build();
        Observations replaced = evaluation.toBuilder()
                .points("1.1", 99)
                .points("1.2", -1)
                .points("1.3", 4)
                .missing("9.9", Missing.NOT_ASSESSED)
                .build()
                .observations();
        assertThat(replaced)
                .isEqualTo(builder()
                        .points("1.1", 99)
                        .points("1.2", -1)
                        .points("1.3", 4)
                        .missing("9.9", Missing.NOT_ASSESSED)
                        .build()
                        .observations());
        EvaluationBuilder twice = evaluation.toBuilder()
                .points("1.1", 99)
                .points("1.1", 4)
                .points("1.3", 4)
                .points("1.3", 99);
        assertThatThrownBy(twice::build)
                .hasMessage("found more than one observation of 1.1, 1.3, expected one of each");
    }

    @Test
    void rejectsNotReportedAsReason() {
        assertThatThrownBy(() -> builder().missing("1.1", Missing.NOT_REPORTED))
                .hasMessage("found not-reported as the reason for 1.1, expected not-assessed, not-applicable or"
                        + " suppressed");
    }

    @Test
    void isIndependentOfLaterBuilderChanges() {
        EvaluationBuilder builder = builder().points("1", 69);
        Observations before = builder.build().observations();
        builder.points("2", 68);
        assertThat(before.points("2")).isEmpty();
        assertThat(before)
                .isEqualTo(builder().points("1", 69).build().observations())
                .isNotEqualTo(builder.build().observations());
    }

    private static EvaluationBuilder allLeaves() {
        EvaluationBuilder all = builder();
        Catalogues.se2020().leaves().forEach(leaf -> all.points(leaf.code(), leaf.max()));
        return all;
    }

    @Test
    void isCompleteIfEveryLeafHasConsistentPoints() {
        Observations complete = allLeaves().points("1", 100).build().observations();
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.completePointsAt(Catalogues.se2020().criterion("1").ordinal()))
                .isEqualTo(100);
        assertThat(complete.completePointsAt(Catalogues.se2020().criterion("2").ordinal()))
                .isEqualTo(100);
        assertThat(complete.completePointsAt(0)).isEqualTo(800);
        assertThat(complete.observation("2")).isEqualTo(Missing.NOT_REPORTED);
        assertThat(complete.hasPointsAt(0)).isFalse();
    }

    @Test
    void isIncompleteIfPointsAreMissingOrContradictory() {
        assertThat(builder().points("total", 800).build().observations().isComplete())
                .isFalse();
        assertThat(allLeaves().points("1", 99).build().observations().isComplete())
                .isFalse();
        assertThat(allLeaves().points("9.9", 1).build().observations().isComplete())
                .isFalse();
        assertThat(allLeaves()
                        .missing("total", Missing.SUPPRESSED)
                        .build()
                        .observations()
                        .isComplete())
                .isFalse();
        Observations oneMissing =
                builder().missing("1.1", Missing.NOT_ASSESSED).build().observations();
        assertThatThrownBy(() -> oneMissing.completePointsAt(1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no complete observations: {1.1=NOT_ASSESSED}");
    }

    @Test
    void acceptsPointsByOrdinalAndSeparatesUnfitting() {
        int place = Catalogues.se2020().criterion("1.1").ordinal();
        Observations observations =
                builder().pointsAt(place, 20).pointsAt(place + 1, 11).build().observations();
        assertThat(observations.points("1.1")).hasValue(20);
        assertThat(observations.invalid()).isEqualTo(Map.of(CriterionCode.of("1.2"), new Points(11)));
        assertThatThrownBy(() -> builder().pointsAt(45, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() ->
                        builder().pointsAt(place, 1).pointsAt(place, 1).build().observations())
                .hasMessage("found more than one observation of 1.1, expected one of each");
    }

    /** Numbers of points up to which two bytes are enough, and beyond. */
    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 1_000_000_000})
    void holdsPointsOfAnySize(int most) {
        Catalogue catalogue = Catalogue.builder("LARGE")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(most - 1))
                        .add(Criterion.builder("2").name("en", "Two").max(1)))
                .build();
        Observations leaves =
                builder(catalogue).points("1", most - 1).points("2", 1).build().observations();
        Observations sumToo = builder(catalogue)
                .points("1", most - 1)
                .points("2", 1)
                .points("total", most)
                .build()
                .observations();
        Observations sumAlone = builder(catalogue).points("total", most).build().observations();
        assertThat(leaves.completePointsAt(0)).isEqualTo(most);
        assertThat(leaves.completePointsAt(1)).isEqualTo(most - 1);
        assertThat(leaves.points("total")).isEmpty();
        assertThat(leaves.hasPointsAt(0)).isFalse();
        assertThat(leaves).hasToString("{1=" + (most - 1) + ", 2=1}");
        assertThat(sumToo.completePointsAt(0)).isEqualTo(most);
        assertThat(sumToo.points("total")).hasValue(most);
        assertThat(sumToo).hasToString("{total=" + most + ", 1=" + (most - 1) + ", 2=1}");
        assertThat(sumAlone.points("total")).hasValue(most);
        assertThat(sumAlone.isComplete()).isFalse();
        assertThat(Set.of(leaves, sumToo, sumAlone)).hasSize(3);
        Observations again =
                builder(catalogue).points("2", 1).points("1", most - 1).build().observations();
        assertThat(again).isEqualTo(leaves).hasSameHashCodeAs(leaves);
    }
}
