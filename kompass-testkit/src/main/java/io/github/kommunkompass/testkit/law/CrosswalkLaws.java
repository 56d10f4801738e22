package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unless;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Coverage;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Laws of crosswalks. The inputs are crosswalks, such as one of your own:
 *
 * <pre>{@code
 * Law.checkAll(CrosswalkLaws.all(), List.of(ourCrosswalk));
 * }</pre>
 */
public final class CrosswalkLaws {

    private CrosswalkLaws() {}

    /**
     * {@return the laws of single crosswalks: {@code crosswalk-inverse}, {@code -coverage}, {@code -symmetry}, {@code
     * -verdict}, {@code -authority} and {@code -total}}
     */
    public static List<Law<Crosswalk>> all() {
        return List.of(inverse(), coverage(), symmetry(), verdict(), authority(), total());
    }

    private static Law<Crosswalk> inverse() {
        return Law.of(
                "crosswalk-inverse",
                "The inverse of the inverse is the crosswalk itself.",
                crosswalk -> unlessEqual(crosswalk.inverse().inverse(), crosswalk));
    }

    private static Law<Crosswalk> coverage() {
        return Law.of(
                "crosswalk-coverage",
                "Each criterion is either linked, or added or removed, or unknown.",
                crosswalk -> covered(
                                crosswalk,
                                crosswalk.from(),
                                crosswalk.removed(),
                                crosswalk::coverageFrom,
                                CrosswalkLink::from)
                        .or(() -> covered(
                                crosswalk,
                                crosswalk.to(),
                                crosswalk.added(),
                                crosswalk::coverageTo,
                                CrosswalkLink::to)));
    }

    private static Optional<String> covered(
            Crosswalk crosswalk,
            Catalogue catalogue,
            List<Criterion> uncovered,
            Function<Criterion, Coverage> coverage,
            Function<CrosswalkLink, Set<CriterionCode>> side) {
        return first(catalogue.criteria(), criterion -> {
            boolean isLinked =
                    crosswalk.links().stream().anyMatch(link -> side.apply(link).contains(criterion.code()));
            boolean isUncovered = uncovered.contains(criterion);
            Coverage found = coverage.apply(criterion);
            boolean holds = isLinked ? found == Coverage.COVERED : isUncovered == (found != Coverage.UNKNOWN);
            return unless(
                    holds,
                    found + " for " + criterion.code(),
                    isLinked ? "covered" : isUncovered ? "added or removed" : "unknown");
        });
    }

    private static Law<Crosswalk> total() {
        return Law.of("crosswalk-total", "The totals are comparable if and only if everything is.", crosswalk -> {
            Comparability comparability = Comparability.by(crosswalk);
            boolean isTotal = comparability.correspondences().stream()
                    .anyMatch(one -> one.from().equals(List.of(crosswalk.from().root()))
                            && one.to().equals(List.of(crosswalk.to().root())));
            return unlessEqual(isTotal, comparability.verdict() == ComparabilityLevel.FULL);
        });
    }

    private static Law<Crosswalk> symmetry() {
        return Law.of(
                "crosswalk-symmetry",
                "The inverse has the same verdict, and the comparable shares are exchanged.",
                crosswalk -> {
                    Comparability comparability = Comparability.by(crosswalk);
                    Comparability inverse = Comparability.by(crosswalk.inverse());
                    return unlessEqual(
                            List.of(inverse.verdict(), inverse.shareFrom(), inverse.shareTo()),
                            List.of(comparability.verdict(), comparability.shareTo(), comparability.shareFrom()),
                            "for the inverse");
                });
    }

    private static Law<Crosswalk> verdict() {
        return Law.of(
                "crosswalk-verdict",
                "The verdict is full if both shares are 1, none if both are 0, and otherwise partial.",
                crosswalk -> {
                    Comparability comparability = Comparability.by(crosswalk);
                    boolean isAll = comparability.shareFrom().equals(Ratio.ONE)
                            && comparability.shareTo().equals(Ratio.ONE);
                    boolean isNone = comparability.shareFrom().equals(Ratio.ZERO)
                            && comparability.shareTo().equals(Ratio.ZERO);
                    ComparabilityLevel expected = isAll
                            ? ComparabilityLevel.FULL
                            : isNone ? ComparabilityLevel.NONE : ComparabilityLevel.PARTIAL;
                    return unlessEqual(comparability.verdict(), expected);
                });
    }

    private static Law<Crosswalk> authority() {
        return Law.of(
                "crosswalk-authority",
                "Without an authority nothing is comparable.",
                crosswalk -> crosswalk.authority().isPresent()
                        ? Optional.empty()
                        : unlessEqual(Comparability.by(crosswalk).verdict(), ComparabilityLevel.NONE));
    }
}
