package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the reports of an evaluation. Not thread-safe. */
final class ObservationsBuilder {

    private final Catalogue catalogue;
    private final int[] byOrdinal;
    private final SortedMap<CriterionCode, Observation> invalid = new TreeMap<>();
    private final List<String> duplicates = new ArrayList<>();

    /** The criteria whose reports were copied and may be replaced. */
    private final @Nullable BitSet copied;
    /** The codes of the invalid reports that were copied and may be replaced. */
    private final Set<CriterionCode> copiedInvalid;

    ObservationsBuilder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.byOrdinal = new int[catalogue.criteria().size()];
        this.copied = null;
        this.copiedInvalid = Set.of();
        Arrays.fill(byOrdinal, Observations.NOT_REPORTED);
    }

    ObservationsBuilder(Observations observations) {
        this.catalogue = observations.catalogue();
        this.byOrdinal = new int[catalogue.criteria().size()];
        Arrays.fill(byOrdinal, Observations.NOT_REPORTED);
        BitSet ordinals = new BitSet();
        observations.reported().forEach((criterion, observation) -> {
            byOrdinal[criterion.ordinal()] = observation instanceof Points points
                    ? points.points()
                    : Observations.encoded((Missing) observation);
            ordinals.set(criterion.ordinal());
        });
        this.copied = ordinals;
        this.copiedInvalid = new HashSet<>(observations.invalid().keySet());
        invalid.putAll(observations.invalid());
    }

    void points(CriterionCode code, int points) {
        Optional<Criterion> criterion = catalogue.findCriterion(code);
        if (criterion.isPresent() && points >= 0 && points <= criterion.get().max()) {
            put(criterion.get(), points);
        } else {
            putInvalid(code, new Points(points));
        }
    }

    void pointsAt(int ordinal, int points) {
        Criterion criterion = catalogue.criteria().get(ordinal);
        if (points >= 0 && points <= criterion.max()) {
            put(criterion, points);
        } else {
            putInvalid(criterion.code(), new Points(points));
        }
    }

    void missing(CriterionCode code, Missing reason) {
        if (reason == Missing.NOT_REPORTED) {
            throw new InvalidValueException(
                    reason.id() + " as the reason for " + code, "not-assessed, not-applicable or suppressed");
        }
        catalogue
                .findCriterion(code)
                .ifPresentOrElse(
                        criterion -> put(criterion, Observations.encoded(reason)), () -> putInvalid(code, reason));
    }

    private void put(Criterion criterion, int value) {
        int ordinal = criterion.ordinal();
        if (isReported(ordinal) || (!invalid.isEmpty() && isInvalid(criterion.code()))) {
            duplicates.add(criterion.code().toString());
        }
        byOrdinal[ordinal] = value;
    }

    /** Returns whether there is a report that must not be replaced; removes a copied one, which may be replaced once. */
    private boolean isReported(int ordinal) {
        if (byOrdinal[ordinal] == Observations.NOT_REPORTED) {
            return false;
        }
        if (copied == null || !copied.get(ordinal)) {
            return true;
        }
        copied.clear(ordinal);
        byOrdinal[ordinal] = Observations.NOT_REPORTED;
        return false;
    }

    /** As {@link #isReported(int)}, for invalid reports. */
    private boolean isInvalid(CriterionCode code) {
        if (!copiedInvalid.isEmpty() && copiedInvalid.remove(code)) {
            invalid.remove(code);
        }
        return invalid.containsKey(code);
    }

    private void putInvalid(CriterionCode code, Observation observation) {
        boolean isReported = catalogue
                .findCriterion(code)
                .filter(criterion -> isReported(criterion.ordinal()))
                .isPresent();
        if (isReported || isInvalid(code)) {
            duplicates.add(code.toString());
        }
        invalid.put(code, observation);
    }

    Observations build() {
        if (!duplicates.isEmpty()) {
            throw new InvalidValueException(
                    "more than one observation of " + String.join(", ", duplicates), "one of each");
        }
        return new Observations(
                catalogue,
                byOrdinal,
                invalid.isEmpty()
                        ? Collections.emptySortedMap()
                        : Collections.unmodifiableSortedMap(new TreeMap<>(invalid)));
    }
}
