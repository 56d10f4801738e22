package consumer;

import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.RankLaws;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A ranking by position in a sorted list. */
class SplitsTies extends LawProperties<List<Integer>> {

    SplitsTies() {
        super(RankLaws.of(SplitsTies::ranks, TiePolicy.COMPETITION), KompassArbitraries.pointLists(800));
    }

    private static List<Ratio> ranks(List<Integer> points) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(points::get, Comparator.reverseOrder()));
        List<Ratio> ranks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            ranks.add(Ratio.of(1L + places.indexOf(i)));
        }
        return ranks;
    }
}
