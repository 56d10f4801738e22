package consumer;

import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.jqwik.RankProperties;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A ranking by position in a sorted list. */
class SplitsTies extends RankProperties {

    @Override
    protected TiePolicy ties() {
        return TiePolicy.COMPETITION;
    }

    @Override
    protected List<Ratio> ranks(List<Integer> points) {
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
