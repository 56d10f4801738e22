package io.github.kommunkompass.comparison;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Optional;

/** Builds a {@link Comparison}. */
final class ComparisonMaker {

    private final Scorecard scorecard;
    private final Reference reference;
    private final ComparisonSettings settings;

    ComparisonMaker(Scorecard scorecard, Reference reference, ComparisonSettings settings) {
        scorecard.requireStrict(reference.catalogue());
        this.scorecard = scorecard;
        this.reference = reference;
        this.settings = settings;
        reference
                .benchmark()
                .ifPresent(benchmark ->
                        new Inclusion(scorecard, benchmark, settings.disclosure()).check(settings.subject()));
    }

    /** By index, since the benchmark's catalogue may have other names under the same structure. */
    private static Distribution distribution(Benchmark benchmark, Criterion criterion) {
        return benchmark.distributions().get(criterion.ordinal());
    }

    Comparison comparison() {
        var comparison = new ComparisonBuilder()
                .subject(scorecard.subject())
                .reference(reference)
                .settings(settings);
        for (Score score : scorecard.scores()) {
            Criterion criterion = score.criterion();
            if (!score.isKnown()) {
                comparison.putUnavailable(criterion, UnavailableReason.POINTS_NOT_KNOWN);
            } else {
                standing(criterion, score.pointsOrThrow())
                        .ifPresentOrElse(
                                comparison::addStanding,
                                () -> comparison.putUnavailable(criterion, UnavailableReason.NOT_IN_REFERENCE));
            }
        }
        return comparison.build();
    }

    private Optional<Standing> standing(Criterion criterion, int points) {
        if (reference instanceof PublishedFigures figures) {
            return Optional.of(figures)
                    .filter(published -> published.has(criterion.code()))
                    .map(published -> Standings.amongPublished(criterion, points, published, settings));
        }
        Distribution distribution = distribution(((BenchmarkReference) reference).counts(), criterion);
        long others = settings.subject().countOthers(distribution.n());
        if (distribution.n() == 0 || (others == 0 && settings.subject() == SubjectInclusion.EXCLUDED)) {
            return Optional.empty();
        }
        // The only evaluation is the subject's, as stated, and no figure may depend on another one.
        Distribution counted = others == 0 ? Distribution.of(criterion.max(), points) : distribution;
        return Optional.of(Standings.among(criterion, points, counted, settings));
    }
}
