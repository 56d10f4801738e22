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
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.HashSet;
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
     * Returns the laws of single crosswalks.
     *
     * @return the laws {@code crosswalk-inverse}, {@code -coverage}, {@code -identity}, {@code -symmetry}, {@code
     *     -verdict} and {@code -authority}
     */
    public static List<Law<Crosswalk>> all() {
        return List.of(inverse(), coverage(), identity(), symmetry(), verdict(), authority());
    }

    /**
     * Returns the law of composition. Its inputs are three crosswalks, of which each starts at the catalogue where the
     * one before ends.
     *
     * @return the law {@code crosswalk-associativity}
     */
    public static Law<List<Crosswalk>> associativity() {
        return Law.of("crosswalk-associativity", "The composition of three crosswalks is associative.", chain -> {
            Crosswalk firstTwo = chain.get(0).andThen(chain.get(1)).andThen(chain.get(2));
            Crosswalk lastTwo = chain.get(0).andThen(chain.get(1).andThen(chain.get(2)));
            return unlessEqual(relations(firstTwo), relations(lastTwo), "with the first two composed first")
                    .or(() -> unlessEqual(
                            firstTwo.authority().isPresent(),
                            lastTwo.authority().isPresent(),
                            "for an authority with the first two composed first"));
        });
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

    private static Law<Crosswalk> identity() {
        return Law.of(
                "crosswalk-identity",
                "Composition with the identity keeps every relation.",
                crosswalk -> unlessEqual(
                                relations(identity(crosswalk.from()).andThen(crosswalk)),
                                relations(crosswalk),
                                "after the identity")
                        .or(() -> unlessEqual(
                                relations(crosswalk.andThen(identity(crosswalk.to()))),
                                relations(crosswalk),
                                "before the identity")));
    }

    private static Crosswalk identity(Catalogue catalogue) {
        List<CrosswalkLink> links = catalogue.criteria().stream()
                .map(criterion -> criterion.code().toString())
                .map(code -> CrosswalkLink.of(Relation.EQUAL, code, code, "Same criterion.", Source.of("Identity")))
                .toList();
        return Crosswalk.of(catalogue, catalogue, CrosswalkAuthority.none(), links);
    }

    /** Returns the links without reasons and sources, which composition extends. */
    private static Set<List<Object>> relations(Crosswalk crosswalk) {
        Set<List<Object>> relations = new HashSet<>();
        crosswalk.links().forEach(link -> relations.add(List.of(link.from(), link.relation(), link.to())));
        return relations;
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
