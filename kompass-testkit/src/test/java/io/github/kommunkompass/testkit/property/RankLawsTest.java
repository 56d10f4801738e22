package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.RankProperties;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.RankLaws;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Ranks of distributions keep the laws of ranks. */
@AddLifecycleHook(SeedOfTheBuild.class)
class RankLawsTest extends RankProperties {

    private static final int MAX = 12;

    @Override
    protected TiePolicy ties() {
        return TiePolicy.COMPETITION;
    }

    @Override
    protected List<Ratio> ranks(List<Integer> points) {
        return ranks(points, 800, ties());
    }

    private static List<Ratio> ranks(List<Integer> points, int max, TiePolicy ties) {
        Distribution distribution =
                Distribution.of(max, points.stream().mapToInt(Integer::intValue).toArray());
        return points.stream()
                .map(value -> distribution.rank(value, ties).value().position())
                .toList();
    }

    @Property
    void ranksWithManyTiesKeepLawsUnderEveryPolicy(@ForAll("few") List<Integer> points, @ForAll TiePolicy ties) {
        Law.checkAll(RankLaws.of(values -> ranks(values, MAX, ties), ties), List.of(points));
    }

    @Provide
    Arbitrary<List<Integer>> few() {
        return KompassArbitraries.pointLists(MAX);
    }
}
