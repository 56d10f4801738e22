package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A criterion with its report and its parts: an evaluation as a tree, for shrinking.
 *
 * @param max the maximum of a leaf; other maxima are sums
 */
record Branch(CriterionCode code, int max, Observation report, List<Branch> parts) {

    static Branch of(Evaluation evaluation) {
        return of(evaluation.catalogue().root(), evaluation.observations());
    }

    private static Branch of(Criterion criterion, Observations reports) {
        return new Branch(
                criterion.code(),
                criterion.max(),
                reports.observation(criterion),
                criterion.children().stream().map(part -> of(part, reports)).toList());
    }

    /**
     * Returns this tree and all trees that are one step smaller, largest steps first. Their reports can be
     * inconsistent.
     */
    Stream<Branch> withSmaller() {
        return Stream.concat(Stream.of(this), smaller());
    }

    private Stream<Branch> smaller() {
        return Stream.of(
                        withoutAPart(),
                        withTwoPartsAsOne(),
                        asLeaf(),
                        withoutALevel(),
                        ofSmallerMaximum(),
                        ofFewerPoints(),
                        unreported(),
                        ofSmallerPart())
                .flatMap(steps -> steps);
    }

    private Stream<Branch> withoutAPart() {
        return IntStream.range(0, parts.size() > 1 ? parts.size() : 0).boxed().flatMap(i -> {
            List<Branch> others = new ArrayList<>(parts);
            Branch cut = others.remove(i.intValue());
            return with(others, cut.points(), OptionalInt.of(0));
        });
    }

    /** Keeps properties of sums, such as 1 of 3 points in three parts. */
    private Stream<Branch> withTwoPartsAsOne() {
        return IntStream.range(1, parts.size()).mapToObj(i -> {
            List<Branch> fewer = new ArrayList<>(parts);
            Branch second = fewer.remove(i);
            fewer.set(i - 1, fewer.get(i - 1).and(second));
            return new Branch(code, max, report, fewer);
        });
    }

    /** Returns a leaf with the sums of this and another branch. */
    private Branch and(Branch other) {
        OptionalInt ours = points();
        OptionalInt theirs = other.points();
        Observation both = ours.isPresent() && theirs.isPresent()
                ? new Points(ours.getAsInt() + theirs.getAsInt())
                : Stream.of(report, other.report)
                        .filter(one -> one instanceof Missing && one != Missing.NOT_REPORTED)
                        .findFirst()
                        .orElse(Missing.NOT_REPORTED);
        return new Branch(code, sumOfMaxima() + other.sumOfMaxima(), both, List.of());
    }

    private Stream<Branch> asLeaf() {
        if (parts.isEmpty() || code.equals(CriterionCode.TOTAL)) {
            return Stream.empty();
        }
        OptionalInt points = points();
        Observation summed = points.isPresent() ? new Points(points.getAsInt()) : report;
        return Stream.of(new Branch(code, sumOfMaxima(), summed, List.of()));
    }

    /** Replaces a part by its parts. If it is the only part, its report is kept. */
    private Stream<Branch> withoutALevel() {
        return IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).parts.isEmpty())
                .mapToObj(i -> {
                    List<Branch> nearer = new ArrayList<>(parts);
                    Branch level = nearer.remove(i);
                    nearer.addAll(i, level.parts);
                    boolean isOnly = parts.size() == 1 && report == Missing.NOT_REPORTED;
                    return new Branch(code, max, isOnly ? level.report : report, nearer);
                });
    }

    private int sumOfMaxima() {
        return parts.isEmpty()
                ? max
                : parts.stream().mapToInt(Branch::sumOfMaxima).sum();
    }

    private Stream<Branch> ofSmallerMaximum() {
        return steps(parts.isEmpty() ? max - 1 : 0).mapToObj(less -> {
            Observation within =
                    report instanceof Points reported ? new Points(Math.min(reported.points(), less + 1)) : report;
            return new Branch(code, less + 1, within, parts);
        });
    }

    private Stream<Branch> ofFewerPoints() {
        int points = report instanceof Points reported ? reported.points() : 0;
        return steps(points).mapToObj(fewer -> new Branch(code, max, new Points(fewer), parts));
    }

    /** Returns some smaller numbers, smallest first. */
    private static IntStream steps(int number) {
        return IntStream.of(0, number / 2, number - 1)
                .filter(step -> 0 <= step && step < number)
                .distinct();
    }

    private Stream<Branch> unreported() {
        return report == Missing.NOT_REPORTED
                ? Stream.empty()
                : Stream.of(new Branch(code, max, Missing.NOT_REPORTED, parts));
    }

    private Stream<Branch> ofSmallerPart() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> parts.get(i).smaller().flatMap(smaller -> {
                    List<Branch> changed = new ArrayList<>(parts);
                    changed.set(i, smaller);
                    return with(changed, parts.get(i).points(), smaller.points());
                }));
    }

    /** Adjusts the reported points to a changed part. If its points are unknown, several reports can be consistent. */
    private Stream<Branch> with(List<Branch> others, OptionalInt before, OptionalInt after) {
        Stream<Observation> reports = Stream.of(report);
        if (report instanceof Points reported) {
            int possible = others.stream().mapToInt(Branch::sumOfMaxima).sum();
            reports = before.isPresent() && after.isPresent()
                    ? Stream.of(new Points(reported.points() + after.getAsInt() - before.getAsInt()))
                    : Stream.of(new Points(Math.min(reported.points(), possible)), Missing.NOT_REPORTED);
        }
        return reports.map(other -> new Branch(code, max, other, others));
    }

    /** Returns the reported points, or the sum of the parts if all are known. */
    private OptionalInt points() {
        if (report instanceof Points reported) {
            return OptionalInt.of(reported.points());
        }
        List<OptionalInt> below = parts.stream().map(Branch::points).toList();
        return below.isEmpty() || below.stream().anyMatch(OptionalInt::isEmpty)
                ? OptionalInt.empty()
                : OptionalInt.of(below.stream().mapToInt(OptionalInt::getAsInt).sum());
    }

    /** Returns an evaluation against a minimal catalogue, with the municipality and the date of another. */
    Evaluation evaluation(Evaluation like) {
        CriterionBuilder root = Criterion.root();
        describe(root);
        Catalogue catalogue =
                Catalogue.builder(like.revision().toString()).root(root).build();
        EvaluationBuilder evaluation =
                Evaluation.builder(catalogue).municipality(like.municipality()).evaluated(like.evaluated());
        report(evaluation);
        return evaluation.build();
    }

    private void describe(CriterionBuilder criterion) {
        criterion.name("en", code.toString());
        if (parts.isEmpty()) {
            criterion.max(max);
        }
        for (Branch part : parts) {
            CriterionBuilder below = Criterion.builder(part.code.toString());
            part.describe(below);
            criterion.add(below);
        }
    }

    private void report(EvaluationBuilder evaluation) {
        if (report instanceof Points reported) {
            evaluation.points(code, reported.points());
        } else if (report instanceof Missing missing && missing != Missing.NOT_REPORTED) {
            evaluation.missing(code, missing);
        }
        parts.forEach(part -> part.report(evaluation));
    }
}
