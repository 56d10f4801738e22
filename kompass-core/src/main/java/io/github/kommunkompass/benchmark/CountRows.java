package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts rows of counts to distributions and collects every violation. Not thread-safe. */
final class CountRows {

    private final Catalogue catalogue;
    private final Map<Criterion, Map<Integer, Long>> counts = new HashMap<>();
    private final Violations violations = new Violations();

    private CountRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The distribution of each criterion in catalogue order; an exception carries every violation. */
    static List<Distribution> distributions(Catalogue catalogue, long evaluations, List<PointsCount> rows) {
        var read = new CountRows(catalogue);
        for (int i = 0; i < rows.size(); i++) {
            read.add(rows.get(i), JsonPath.ROOT.element(i));
        }
        catalogue.criteria().forEach(criterion -> read.checkNumber(criterion, evaluations));
        List<Violation> violations = read.violations.toList();
        if (!violations.isEmpty()) {
            throw new InvalidCountsException(catalogue.revision(), violations);
        }
        return catalogue.criteria().stream()
                .map(criterion -> Distribution.of(criterion.max(), read.countsOf(criterion)))
                .toList();
    }

    /** Points without a row occur 0 times. */
    static List<PointsCount> of(Benchmark benchmark) {
        var rows = new ArrayList<PointsCount>();
        for (Criterion criterion : benchmark.catalogue().criteria()) {
            benchmark
                    .distribution(criterion)
                    .counts()
                    .forEach((points, count) -> rows.add(new PointsCount(criterion.code(), points, count)));
        }
        return List.copyOf(rows);
    }

    private Map<Integer, Long> countsOf(Criterion criterion) {
        return counts.getOrDefault(criterion, Map.of());
    }

    private void add(PointsCount row, JsonPath path) {
        Optional<Criterion> criterion = catalogue.findCriterion(row.criterion());
        if (criterion.isEmpty()) {
            report(
                    CountsRule.UNKNOWN_CRITERION,
                    path.member("criterion"),
                    Quoted.of(row.criterion().toString()),
                    "a code of " + catalogue.revision());
        }
        if (row.count() < 0) {
            report(CountsRule.NEGATIVE_COUNT, path.member("count"), Long.toString(row.count()), "0 or more");
        }
        criterion.ifPresent(known -> add(known, row, path));
    }

    private void add(Criterion criterion, PointsCount row, JsonPath path) {
        if (row.points() < 0 || row.points() > criterion.max()) {
            report(
                    CountsRule.POINTS_OUT_OF_RANGE,
                    path.member("points"),
                    Integer.toString(row.points()),
                    "a whole number from 0 to " + criterion.max());
        } else if (counts.computeIfAbsent(criterion, any -> new HashMap<>())
                        .putIfAbsent(row.points(), Math.max(0, row.count()))
                != null) {
            report(
                    CountsRule.DUPLICATE_ROW,
                    path,
                    "a second row for " + row.points() + " points at " + criterion.code(),
                    "one row for them");
        }
    }

    private void checkNumber(Criterion criterion, long evaluations) {
        BigInteger values =
                countsOf(criterion).values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (values.compareTo(BigInteger.valueOf(evaluations)) > 0) {
            report(
                    CountsRule.MORE_THAN_EVALUATIONS,
                    JsonPath.ROOT,
                    values + " values for " + criterion.code(),
                    "at most " + evaluations + ", the number of evaluations");
        }
    }

    private void report(CountsRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
