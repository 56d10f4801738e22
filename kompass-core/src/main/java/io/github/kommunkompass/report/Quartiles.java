package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/**
 * The quartiles of what an evaluation is compared with, over the same evaluations as its mean, and only where the mean may be shown.
 */
record Quartiles(Optional<Comparison> comparison) {

    private static final Ratio QUARTER = Ratio.of(1, 4);
    private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);

    Optional<Ratio> lower(Criterion criterion) {
        return find(criterion, QUARTER, PublishedFigures.Kind.FIRST_QUARTILE);
    }

    Optional<Ratio> upper(Criterion criterion) {
        return find(criterion, THREE_QUARTERS, PublishedFigures.Kind.THIRD_QUARTILE);
    }

    private Optional<Ratio> find(Criterion criterion, Ratio share, PublishedFigures.Kind kind) {
        return comparison.flatMap(one -> one.reference() instanceof PublishedFigures figures
                ? published(one, figures, kind, criterion)
                : one.reference().benchmark().flatMap(benchmark -> quantile(one, benchmark, criterion, share)));
    }

    private static Optional<Ratio> published(
            Comparison comparison, PublishedFigures figures, PublishedFigures.Kind kind, Criterion criterion) {
        return isOverOthers(comparison)
                ? Optional.empty()
                : Optional.ofNullable(figures.figures(kind).get(criterion.code()));
    }

    private static Optional<Ratio> quantile(
            Comparison comparison, Benchmark benchmark, Criterion criterion, Ratio share) {
        return comparison
                .findStanding(criterion.code().toString())
                .filter(standing -> standing.mean().isPresent())
                .flatMap(standing -> among(comparison, benchmark, standing)
                        .quantile(share, comparison.settings().quantileType())
                        .toOptional());
    }

    private static Distribution among(Comparison comparison, Benchmark benchmark, Standing standing) {
        Distribution all = benchmark.distribution(standing.criterion().code().toString());
        return isOverOthers(comparison) ? all.without(standing.points()) : all;
    }

    private static boolean isOverOthers(Comparison comparison) {
        return comparison.settings().subject() == SubjectInclusion.EXCLUDED;
    }
}
