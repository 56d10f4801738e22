package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and scores the evaluations of which a population is made: those of the requested revision and others, or if none is
 * requested, of the revision of the first. Not thread-safe.
 */
final class PopulationFiles {

    private final EvaluationFiles files;
    private final Places places = new Places();
    private final boolean isRequested;
    private @Nullable Catalogue catalogue;

    PopulationFiles(PopulationOptions options, boolean writesCsv) {
        Optional<Catalogue> requested = options.catalogue();
        this.files = options.files(writesCsv);
        this.isRequested = requested.isPresent();
        this.catalogue = requested.orElse(null);
    }

    List<Scorecard> scorecards(List<Input> inputs) {
        List<Scorecard> scorecards = new ArrayList<>();
        files.forEach(inputs, (evaluation, place) -> {
            if (catalogue == null) {
                catalogue = evaluation.catalogue();
            } else if (!isRequested) {
                IncomparableRevisionsException.check(catalogue, evaluation.catalogue());
            }
            places.add(evaluation.subject(), place);
            scorecards.add(Scorer.strict().score(evaluation));
        });
        return scorecards;
    }

    /** Returns a result of the evaluations. An error that several of them make together has their places. */
    <T> T locate(Supplier<T> calculation) {
        return places.locate(calculation);
    }

    /** Returns whether anything was invalid. */
    boolean hasInvalid() {
        return files.hasInvalid();
    }

    /** Returns the catalogue of the requested revision, or that of the first evaluation, or empty if there is none. */
    Optional<Catalogue> catalogue() {
        return Optional.ofNullable(catalogue);
    }
}
