package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The figures of what an evaluation is compared with: those of the comparison, and also those at criteria whose points the evaluation
 * lacks. All are over the same evaluations, and only where they may be shown.
 */
record ReferenceFigures(Comparison comparison) {

    private static final Ratio QUARTER = Ratio.of(1, 4);
    private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);

    Figure<Ratio> mean(Criterion criterion) {
        return standing(criterion)
                .map(Standing::mean)
                .orElseGet(() -> figure(criterion, PublishedFigures.Kind.MEAN, Distribution::mean));
    }

    Figure<Long> n(Criterion criterion) {
        return standing(criterion)
                .map(Standing::n)
                .orElseGet(() -> comparison.reference() instanceof PublishedFigures figures
                        ? published(figures.findNumber(figures.catalogue().criterion(criterion.code())))
                        : others(criterion).map(Distribution::n));
    }

    Figure<Ratio> lowerQuartile(Criterion criterion) {
        return quartile(criterion, PublishedFigures.Kind.FIRST_QUARTILE, QUARTER);
    }

    Figure<Ratio> upperQuartile(Criterion criterion) {
        return quartile(criterion, PublishedFigures.Kind.THIRD_QUARTILE, THREE_QUARTERS);
    }

    private Figure<Ratio> quartile(Criterion criterion, PublishedFigures.Kind kind, Ratio share) {
        return figure(
                criterion,
                kind,
                distribution ->
                        distribution.quantile(share, comparison.settings().quantileType()));
    }

    private Optional<Standing> standing(Criterion criterion) {
        return comparison.findStanding(criterion.code().toString());
    }

    private Figure<Ratio> figure(
            Criterion criterion, PublishedFigures.Kind kind, Function<Distribution, Figure<Ratio>> of) {
        return comparison.reference() instanceof PublishedFigures figures
                ? published(figures.find(kind, figures.catalogue().criterion(criterion.code())))
                : others(criterion).flatMap(of);
    }

    /** Published figures are used as printed, so that none is known without the subject. */
    private <T> Figure<T> published(Optional<T> figure) {
        return figure.filter(printed -> !isOverOthers())
                .map(Figure::of)
                .orElse(Figure.unavailable(UnavailableReason.NOT_PUBLISHED));
    }

    private Figure<Long> published(OptionalLong number) {
        return published(number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty());
    }

    /** Returns the evaluations that figures at a criterion are over, unless they are too few to be shown. */
    private Figure<Distribution> others(Criterion criterion) {
        Benchmark benchmark = comparison.reference().benchmark().orElseThrow();
        Distribution all = benchmark.distribution(criterion.code().toString());
        Optional<Standing> standing = standing(criterion);
        if (standing.isPresent()) {
            return disclosed(
                    isSubjectAmong() ? all.n() - 1 : all.n(),
                    isOverOthers() ? all.without(standing.get().points()) : all);
        }
        // Without a standing, the subject is not among them only if its points are unknown.
        UnavailableReason reason = unavailable(criterion);
        return reason == UnavailableReason.POINTS_NOT_KNOWN ? disclosed(all.n(), all) : Figure.unavailable(reason);
    }

    private UnavailableReason unavailable(Criterion criterion) {
        return comparison.unavailable().entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(criterion.code()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UnavailableReason.NOT_IN_REFERENCE);
    }

    private Figure<Distribution> disclosed(long others, Distribution distribution) {
        return comparison.settings().disclosure().disclose(others, () -> Figure.of(distribution));
    }

    private boolean isSubjectAmong() {
        return isOverOthers() || comparison.settings().subject() == SubjectInclusion.INCLUDED;
    }

    private boolean isOverOthers() {
        return comparison.settings().subject() == SubjectInclusion.EXCLUDED;
    }
}
