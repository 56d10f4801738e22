package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that the leaves of a small catalogue may have had, tried one by one. */
final class Completions {

    private final Observations reports;
    private final List<Criterion> leaves;
    private final List<Map<Criterion, Integer>> found = new ArrayList<>();

    private Completions(Observations reports) {
        this.reports = reports;
        this.leaves = reports.catalogue().leaves();
    }

    /**
     * Returns the points of every criterion for each way to fill in the leaves that agrees with all reported points.
     */
    static List<Map<Criterion, Integer>> of(Observations reports) {
        var completions = new Completions(reports);
        completions.fill(0, new HashMap<>());
        return completions.found;
    }

    private void fill(int next, Map<Criterion, Integer> points) {
        if (next == leaves.size()) {
            var sums = new HashMap<Criterion, Integer>();
            sum(reports.catalogue().root(), points, sums);
            if (sums.entrySet().stream().allMatch(this::agrees)) {
                found.add(sums);
            }
            return;
        }
        Criterion leaf = leaves.get(next);
        int most = isNotApplicable(leaf) ? 0 : leaf.max();
        for (int value = 0; value <= most; value++) {
            points.put(leaf, value);
            fill(next + 1, points);
        }
    }

    private boolean isNotApplicable(Criterion criterion) {
        return reports.observation(criterion) == Missing.NOT_APPLICABLE
                || criterion.parent().filter(this::isNotApplicable).isPresent();
    }

    private boolean agrees(Map.Entry<Criterion, Integer> sum) {
        return !(reports.observation(sum.getKey()) instanceof Points reported) || reported.points() == sum.getValue();
    }

    private static int sum(Criterion criterion, Map<Criterion, Integer> points, Map<Criterion, Integer> sums) {
        int sum = criterion.isLeaf()
                ? points.get(criterion)
                : criterion.children().stream()
                        .mapToInt(part -> sum(part, points, sums))
                        .sum();
        sums.put(criterion, sum);
        return sum;
    }
}
