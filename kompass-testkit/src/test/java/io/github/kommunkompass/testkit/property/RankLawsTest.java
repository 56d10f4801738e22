package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
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
class RankLawsTest extends LawProperties<List<Integer>> {

    private static final int FEW = 12;
    private static final int MOST = 800;

    RankLawsTest() {
        super(laws(MOST, TiePolicy.COMPETITION), KompassArbitraries.pointLists(MOST));
    }

    private static List<Law<List<Integer>>> laws(int max, TiePolicy ties) {
        return RankLaws.of(points -> ranks(points, max, ties), ties);
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
        Law.checkAll(laws(FEW, ties), List.of(points));
    }

    @Provide
    Arbitrary<List<Integer>> few() {
        return KompassArbitraries.pointLists(FEW);
    }
}
