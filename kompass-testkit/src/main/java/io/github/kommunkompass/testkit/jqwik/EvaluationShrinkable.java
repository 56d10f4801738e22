package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.scoring.EvaluationValidator;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Shrinks an evaluation together with its catalogue, criterion by criterion. Otherwise jqwik would generate another
 * evaluation for each smaller catalogue, which rarely fails as well.
 */
final class EvaluationShrinkable implements Shrinkable<Evaluation> {

    private final Shrinkable<Evaluation> drawn;
    private final Predicate<Catalogue> isAllowed;

    EvaluationShrinkable(Shrinkable<Evaluation> drawn, Predicate<Catalogue> isAllowed) {
        this.drawn = drawn;
        this.isAllowed = isAllowed;
    }

    @Override
    public Evaluation value() {
        return drawn.value();
    }

    @Override
    public Stream<Shrinkable<Evaluation>> shrink() {
        Stream<Evaluation> smaller = Branch.of(value())
                .withSmaller()
                .map(root -> root.evaluation(value()))
                .filter(evaluation -> !evaluation.equals(value()))
                .filter(evaluation -> isAllowed.test(evaluation.catalogue()) && isValid(evaluation));
        // Then findings, sources and names, which are not in the tree.
        return Stream.concat(smaller.map(Shrinkable::unshrinkable), drawn.shrink())
                .map(next -> new EvaluationShrinkable(next, isAllowed));
    }

    private static boolean isValid(Evaluation evaluation) {
        return EvaluationValidator.isValid(evaluation);
    }

    @Override
    public ShrinkingDistance distance() {
        Evaluation evaluation = value();
        Collection<Observation> reports = evaluation.observations().reported().values();
        long points = reports.stream()
                .mapToLong(report -> report instanceof Points reported ? reported.points() : 0)
                .sum();
        return ShrinkingDistance.of(
                evaluation.catalogue().criteria().size(),
                evaluation.catalogue().root().max(),
                reports.size(),
                points,
                evaluation.toString().length());
    }
}
