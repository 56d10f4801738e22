package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why points are unknown: for the reason that was reported of the criterion, or else of the nearest whole of which one was. */
final class MissingReasons {

    private final ReportInput input;
    private final Map<Criterion, Observation> reported;

    MissingReasons(ReportInput input) {
        this.input = input;
        this.reported = input.evaluation().observations().reported();
    }

    /** Returns the reason, or empty if the points are known. */
    Optional<Missing> reason(Criterion criterion) {
        return input.scorecard().score(criterion).isKnown()
                ? Optional.empty()
                : Optional.of(Stream.iterate(
                                criterion,
                                one -> one.parent().isPresent(),
                                one -> one.parent().orElseThrow())
                        .map(reported::get)
                        .filter(Missing.class::isInstance)
                        .map(Missing.class::cast)
                        .findFirst()
                        .orElse(Missing.NOT_REPORTED));
    }
}
