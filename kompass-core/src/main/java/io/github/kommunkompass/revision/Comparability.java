package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The comparability of the points of two catalogues, with reasons.
 *
 * <p>Points are comparable within a revision. Across revisions they are comparable only for criteria that a crosswalk with an
 * {@linkplain CrosswalkAuthority authority} declares {@linkplain Relation#EQUAL equal}, and whose maxima agree. The same
 * structure or name is not enough.
 *
 * <pre>{@code
 * Comparability comparability = Comparability.between(se2016, se2020);
 * comparability.verdict();    // NONE
 * comparability.reasons();    // different revisions; no crosswalk between them
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Comparability {

    /** {@return the first catalogue} */
    Catalogue from();

    /** {@return the second catalogue} */
    Catalogue to();

    /**
     * {@return the comparable criteria: first those of the crosswalk, then sums derived from them; may be none}
     * Within one revision, each criterion corresponds to itself.
     */
    List<Correspondence> correspondences();

    /** {@return the correspondences that are part of no other} They count each comparable point once. */
    default List<Correspondence> maximal() {
        return correspondences().stream()
                .filter(correspondence -> correspondences().stream().noneMatch(correspondence::isPartOf))
                .toList();
    }

    /** {@return the comparable share of the first catalogue's maximum, from 0 to 1} */
    default Ratio shareFrom() {
        return share(from(), Correspondence::from);
    }

    /** {@return the comparable share of the second catalogue's maximum, from 0 to 1} */
    default Ratio shareTo() {
        return share(to(), Correspondence::to);
    }

    private Ratio share(Catalogue catalogue, Function<Correspondence, List<Criterion>> side) {
        int comparable = maximal().stream()
                .map(side)
                .flatMap(Collection::stream)
                .mapToInt(Criterion::max)
                .sum();
        return Ratio.of(comparable, catalogue.root().max());
    }

    /** {@return the reasons for the verdict, at least one reason, the most general first} */
    List<ComparabilityReason> reasons();

    /**
     * {@return the level of comparability: {@link ComparabilityLevel#FULL} if both shares are 1, {@link
     * ComparabilityLevel#NONE} if they are 0}
     */
    default ComparabilityLevel verdict() {
        if (shareFrom().equals(Ratio.ONE) && shareTo().equals(Ratio.ONE)) {
            return ComparabilityLevel.FULL;
        }
        return shareTo().signum() == 0 ? ComparabilityLevel.NONE : ComparabilityLevel.PARTIAL;
    }

    /**
     * Obtains the comparability of two catalogues without a crosswalk.
     *
     * @param from the first catalogue
     * @param to the second catalogue
     * @return full comparability within one revision, else none
     */
    static Comparability between(Catalogue from, Catalogue to) {
        return isSame(from, to)
                ? ComparabilityCheck.ofOneRevision(from, to)
                : new ComparabilityCheck(from, to).withoutCrosswalk();
    }

    /**
     * Obtains the comparability of two catalogues by a crosswalk.
     *
     * @param crosswalk a crosswalk from the first catalogue to the second
     * @return that of the equal criteria, none without an authority; full within one revision, whatever the links
     */
    static Comparability by(Crosswalk crosswalk) {
        return isSame(crosswalk.from(), crosswalk.to())
                ? ComparabilityCheck.ofOneRevision(crosswalk.from(), crosswalk.to())
                : new ComparabilityCheck(crosswalk.from(), crosswalk.to()).by(crosswalk);
    }

    private static boolean isSame(Catalogue from, Catalogue to) {
        return from.revision().equals(to.revision()) && from.hasSameStructureAs(to);
    }
}
