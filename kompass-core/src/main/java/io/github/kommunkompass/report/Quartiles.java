package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/** The quartiles of what an evaluation is compared with, as far as they are available. */
record Quartiles(Optional<Comparison> comparison) {

    Optional<Ratio> lower(Criterion criterion) {
        return statistics(criterion)
                .flatMap(figures -> figures.lowerQuartile().toOptional())
                .or(() -> published(PublishedFigures.Kind.FIRST_QUARTILE, criterion));
    }

    Optional<Ratio> upper(Criterion criterion) {
        return statistics(criterion)
                .flatMap(figures -> figures.upperQuartile().toOptional())
                .or(() -> published(PublishedFigures.Kind.THIRD_QUARTILE, criterion));
    }

    private Optional<Statistics> statistics(Criterion criterion) {
        return comparison.flatMap(
                one -> one.reference().benchmark().map(benchmark -> statistics(benchmark, one, criterion)));
    }

    private static Statistics statistics(Benchmark benchmark, Comparison comparison, Criterion criterion) {
        return Statistics.of(
                benchmark.distribution(criterion),
                comparison.settings().quantileType(),
                comparison.settings().disclosure());
    }

    private Optional<Ratio> published(PublishedFigures.Kind kind, Criterion criterion) {
        return comparison
                .map(Comparison::reference)
                .filter(PublishedFigures.class::isInstance)
                .flatMap(reference -> ((PublishedFigures) reference).find(kind, criterion));
    }
}
