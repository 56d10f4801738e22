package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.IncomparableScoresException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.UnknownScoreException;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Scores combine only where they mean the same. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class ScoreLawsTest {

    private static final List<BiFunction<Score, Score, Integer>> ALL_OPERATIONS =
            List.of(Score::minus, Score::plus, Score::compareTo);

    @Property
    void scoresOfDifferentRevisionsDoNotCombine(
            @ForAll Catalogue one, @ForAll Catalogue other, @ForAll int choice, @ForAll int otherChoice) {
        Assume.that(!one.revision().equals(other.revision()));
        assertDoNotCombine(score(one, choice), score(other, otherChoice));
    }

    @Property
    void scoresOfDifferentStructuresDoNotCombine(@ForAll Catalogue one, @ForAll int choice) {
        Criterion leaf = one.leaves().get(0);
        Catalogue other = CatalogueCopy.SAME.withMax(leaf, leaf.max() + 1).of(one);
        assertDoNotCombine(score(one, choice), score(other, choice));
    }

    private static void assertDoNotCombine(Score one, Score other) {
        assertThat(one).isNotEqualTo(other);
        assertThat(ALL_OPERATIONS)
                .allSatisfy(operation -> assertThatExceptionOfType(IncomparableRevisionsException.class)
                        .isThrownBy(() -> operation.apply(one, other))
                        .withMessageContaining(one.revision().toString())
                        .withMessageContaining(other.revision().toString())
                        .satisfies(refusal -> {
                            assertThat(refusal.first()).isEqualTo(one.revision());
                            assertThat(refusal.second()).isEqualTo(other.revision());
                        }));
    }

    private static Score score(Catalogue catalogue, int choice) {
        Criterion criterion = chosen(catalogue.criteria(), choice);
        return known(catalogue, criterion, Math.floorMod(choice, criterion.max() + 1));
    }

    private static Score known(Catalogue catalogue, Criterion criterion, int points) {
        return Score.known(catalogue, criterion, points, criterion.max(), Ratio.ONE);
    }

    private static <T> T chosen(List<T> list, int choice) {
        return list.get(Math.floorMod(choice, list.size()));
    }

    @Property
    void scoresOfSameCriterionAreOrderedByDifference(@ForAll("scores") Score a, @ForAll("scores") Score b) {
        assertThat(a.minus(b)).isEqualTo(a.points().getAsInt() - b.points().getAsInt());
        assertThat(a.compareTo(b)).isEqualTo(Integer.signum(a.minus(b)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.headroom().getAsInt() + a.points().getAsInt()).isEqualTo(a.max());
        assertThat(a.share()).contains(Ratio.of(a.points().getAsInt(), 30));
    }

    @Provide
    Arbitrary<Score> scores() {
        Catalogue catalogue = Catalogues.se2020();
        return Arbitraries.integers()
                .between(0, 30)
                .map(points -> known(catalogue, catalogue.criterion("3.2"), points));
    }

    @Property
    void scoresOfDifferentCriteriaOnlyAdd(@ForAll Catalogue catalogue, @ForAll int choice, @ForAll int otherChoice) {
        Score one = score(catalogue, choice);
        Score other = score(catalogue, otherChoice);
        Assume.that(!one.criterion().equals(other.criterion()));
        assertThat(one.plus(other))
                .isEqualTo(one.points().getAsInt() + other.points().getAsInt());
        assertThatThrownBy(() -> one.minus(other)).isInstanceOf(IncomparableScoresException.class);
        assertThatThrownBy(() -> one.compareTo(other)).isInstanceOf(IncomparableScoresException.class);
    }

    @Property
    void unknownScoreHasNoNumber(@ForAll Catalogue catalogue, @ForAll int choice) {
        Criterion criterion = chosen(catalogue.criteria(), choice);
        Score unknown = Score.bounded(
                catalogue, criterion, criterion.max(), criterion.max(), criterion.max(), Optional.of(Ratio.ZERO));
        Score known = known(catalogue, criterion, 0);
        assertThat(unknown.points()).isEmpty();
        assertThat(unknown.share()).isEmpty();
        assertThat(unknown.headroom()).isEmpty();
        assertThat(ALL_OPERATIONS).allSatisfy(operation -> {
            assertThatThrownBy(() -> operation.apply(known, unknown)).isInstanceOf(UnknownScoreException.class);
            assertThatThrownBy(() -> operation.apply(unknown, known)).isInstanceOf(UnknownScoreException.class);
        });
    }
}
