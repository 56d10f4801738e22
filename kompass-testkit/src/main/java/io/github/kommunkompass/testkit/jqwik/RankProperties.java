package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.RankLaws;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks the {@linkplain RankLaws laws of rankings} with random points. Extend it in a test class. */
public abstract class RankProperties {

    /** For subclasses. */
    protected RankProperties() {}

    /**
     * Ranks points; the most points have rank 1.
     *
     * @param points the points, in any order
     * @return the rank of each element, in the same order
     */
    protected abstract List<Ratio> ranks(List<Integer> points);

    /** {@return how the ranking ranks equal points} */
    protected abstract TiePolicy ties();

    /** {@return the inputs: lists of points from 0 to 800} */
    @Provide
    public Arbitrary<List<Integer>> points() {
        return KompassArbitraries.pointLists(800);
    }

    /**
     * Checks all laws.
     *
     * @param points random points
     */
    @Property
    public void ranksKeepLaws(@ForAll("points") List<Integer> points) {
        Law.checkAll(RankLaws.of(this::ranks, ties()), List.of(points));
    }
}
