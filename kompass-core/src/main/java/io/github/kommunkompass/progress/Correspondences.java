package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Correspondence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The correspondences of two catalogues by their criteria. */
final class Correspondences {

    private final Map<Criterion, Correspondence> byLater = new HashMap<>();
    private final Set<Criterion> earlier = new HashSet<>();

    Correspondences(Comparability comparability) {
        for (Correspondence correspondence : comparability.correspondences()) {
            earlier.addAll(correspondence.from());
            for (Criterion criterion : correspondence.to()) {
                if (isOfTotals(correspondence) || !byLater.containsKey(criterion)) {
                    byLater.put(criterion, correspondence);
                }
            }
        }
    }

    private static boolean isOfTotals(Correspondence correspondence) {
        return correspondence.from().get(0).parent().isEmpty()
                && correspondence.to().get(0).parent().isEmpty();
    }

    /** Returns what a later criterion corresponds to: the earlier total, if the later one does. */
    Optional<Correspondence> ofLater(Criterion criterion) {
        return Optional.ofNullable(byLater.get(criterion));
    }

    boolean haveEarlier(Criterion criterion) {
        return earlier.contains(criterion);
    }
}
