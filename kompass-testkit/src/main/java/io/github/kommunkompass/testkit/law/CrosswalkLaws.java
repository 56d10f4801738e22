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
 * What holds of any crosswalk between two catalogues. Their inputs are crosswalks, such as one of your own:
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
     * @return the laws {@code crosswalk-inverse}, {@code -coverage}, {@code -identity}, {@code -symmetry}, {@code -full} and {@code
     *     -voucher}
     */
    public static List<Law<Crosswalk>> all() {
        return List.of(inverse(), coverage(), identity(), symmetry(), full(), voucher());
    }

    /**
     * Returns the law of chains.
     *
     * @return the law {@code crosswalk-grouping}, whose inputs are three crosswalks of which each begins where the one before ends
     */
    public static Law<List<Crosswalk>> grouping() {
        return Law.of(
                "crosswalk-grouping",
                "How three crosswalks are grouped when they are composed does not matter.",
                chain -> {
                    Crosswalk fromLeft = chain.get(0).andThen(chain.get(1)).andThen(chain.get(2));
                    Crosswalk fromRight = chain.get(0).andThen(chain.get(1).andThen(chain.get(2)));
                    return unlessEqual(said(fromLeft), said(fromRight), "from the left")
                            .or(() -> unlessEqual(
                                    fromLeft.authority().isPresent(),
                                    fromRight.authority().isPresent(),
                                    "vouched for from the left"));
                });
    }

    private static Law<Crosswalk> inverse() {
        return Law.of(
                "crosswalk-inverse",
                "The inverse of the inverse is the crosswalk.",
                crosswalk -> unlessEqual(crosswalk.inverse().inverse(), crosswalk));
    }

    private static Law<Crosswalk> coverage() {
        return Law.of(
                "crosswalk-coverage",
                "Each criterion is either in a link, or added or removed, or unknown.",
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
            List<Criterion> alone,
            Function<Criterion, Coverage> coverage,
            Function<CrosswalkLink, Set<CriterionCode>> side) {
        return first(catalogue.criteria(), criterion -> {
            boolean isLinked =
                    crosswalk.links().stream().anyMatch(link -> side.apply(link).contains(criterion.code()));
            boolean isAlone = alone.contains(criterion);
            Coverage found = coverage.apply(criterion);
            boolean holds = isLinked ? found == Coverage.COVERED : isAlone == (found != Coverage.UNKNOWN);
            return unless(
                    holds,
                    found + " for " + criterion.code(),
                    isLinked ? "covered" : isAlone ? "added or removed" : "unknown");
        });
    }

    private static Law<Crosswalk> identity() {
        return Law.of(
                "crosswalk-identity",
                "Composed with one in which everything is equal to itself, a crosswalk says the same.",
                crosswalk -> unlessEqual(said(equal(crosswalk.from()).andThen(crosswalk)), said(crosswalk), "after it")
                        .or(() -> unlessEqual(
                                said(crosswalk.andThen(equal(crosswalk.to()))), said(crosswalk), "before it")));
    }

    private static Crosswalk equal(Catalogue catalogue) {
        List<CrosswalkLink> links = catalogue.criteria().stream()
                .map(criterion -> criterion.code().toString())
                .map(code -> CrosswalkLink.of(Relation.EQUAL, code, code, "Same criterion.", Source.of("Identity")))
                .toList();
        return Crosswalk.of(catalogue, catalogue, CrosswalkAuthority.none(), links);
    }

    /** Who said it, and why, is more after than before; what is said is the same. */
    private static Set<List<Object>> said(Crosswalk crosswalk) {
        Set<List<Object>> said = new HashSet<>();
        crosswalk.links().forEach(link -> said.add(List.of(link.from(), link.relation(), link.to())));
        return said;
    }

    private static Law<Crosswalk> symmetry() {
        return Law.of(
                "crosswalk-symmetry",
                "From the other side the verdict is the same, and the comparable shares are exchanged.",
                crosswalk -> {
                    Comparability there = Comparability.by(crosswalk);
                    Comparability back = Comparability.by(crosswalk.inverse());
                    return unlessEqual(
                            List.of(back.verdict(), back.shareFrom(), back.shareTo()),
                            List.of(there.verdict(), there.shareTo(), there.shareFrom()),
                            "from the other side");
                });
    }

    private static Law<Crosswalk> full() {
        return Law.of(
                "crosswalk-full",
                "All can be compared where both shares are 1, nothing where they are 0, and some in between.",
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

    private static Law<Crosswalk> voucher() {
        return Law.of(
                "crosswalk-voucher",
                "What nobody vouches for makes nothing comparable.",
                crosswalk -> crosswalk.authority().isPresent()
                        ? Optional.empty()
                        : unlessEqual(Comparability.by(crosswalk).verdict(), ComparabilityLevel.NONE));
    }
}
