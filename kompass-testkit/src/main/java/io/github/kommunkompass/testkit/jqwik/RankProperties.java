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

/** The {@linkplain RankLaws laws of ranks} on random points, as a test class to extend. */
public abstract class RankProperties {

    /** For the test class that extends this. */
    protected RankProperties() {}

    /**
     * Ranks points, the most first.
     *
     * @param points the points of each, in any order
     * @return the rank of each, in the same order
     */
    protected abstract List<Ratio> ranks(List<Integer> points);

    /**
     * Returns what the ranking makes of equal points.
     *
     * @return the policy
     */
    protected abstract TiePolicy ties();

    /**
     * Gives the inputs to the properties.
     *
     * @return lists of points from 0 to 800
     */
    @Provide
    public Arbitrary<List<Integer>> points() {
        return KompassArbitraries.pointLists(800);
    }

    /**
     * Tries a law.
     *
     * @param points drawn
     */
    @Property
    public void ranks_keep_the_laws(@ForAll("points") List<Integer> points) {
        Law.checkAll(RankLaws.of(this::ranks, ties()), List.of(points));
    }
}
