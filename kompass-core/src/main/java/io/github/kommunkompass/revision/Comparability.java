package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How far points under one catalogue can be compared with points under another, and why.
 *
 * <p>Points can be compared within one revision; and across two where a crosswalk that somebody vouches for says that
 * criteria are {@linkplain Relation#EQUAL equal}, and their maxima agree. That catalogues have the same structure, or that
 * criteria have the same name, makes nothing comparable.
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

    /**
     * Returns the first catalogue.
     *
     * @return the catalogue
     */
    Catalogue from();

    /**
     * Returns the second catalogue.
     *
     * @return the catalogue
     */
    Catalogue to();

    /**
     * Returns what can be compared with what: first what the crosswalk says, then sums that follow from it. Of one revision
     * it is each criterion with itself.
     *
     * @return the correspondences; may be none
     */
    List<Correspondence> correspondences();

    /**
     * Returns the highest of the correspondences, those that are within no other: what can be compared, each point once.
     *
     * @return some of the correspondences
     */
    default List<Correspondence> maximal() {
        return correspondences().stream()
                .filter(one -> correspondences().stream().noneMatch(one::isPartOf))
                .toList();
    }

    /**
     * Returns the share of the first catalogue's maximum that can be compared.
     *
     * @return from 0 to 1
     */
    default Ratio shareFrom() {
        return share(from(), Correspondence::from);
    }

    /**
     * Returns the share of the second catalogue's maximum that can be compared.
     *
     * @return from 0 to 1
     */
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

    /**
     * Returns why it is so.
     *
     * @return at least one reason, the most general first
     */
    List<ComparabilityReason> reasons();

    /**
     * Returns how far points can be compared.
     *
     * @return {@link ComparabilityLevel#FULL} if both shares are 1, {@link ComparabilityLevel#NONE} if they are 0
     */
    default ComparabilityLevel verdict() {
        if (shareFrom().equals(Ratio.ONE) && shareTo().equals(Ratio.ONE)) {
            return ComparabilityLevel.FULL;
        }
        return shareTo().signum() == 0 ? ComparabilityLevel.NONE : ComparabilityLevel.PARTIAL;
    }

    /**
     * Finds how far points can be compared without a crosswalk.
     *
     * @param from the first catalogue
     * @param to the second catalogue
     * @return all of them within one revision, and else none
     */
    static Comparability between(Catalogue from, Catalogue to) {
        return isSame(from, to)
                ? ComparabilityCheck.ofOneRevision(from, to)
                : new ComparabilityCheck(from, to).withoutCrosswalk();
    }

    /**
     * Finds how far points can be compared by a crosswalk.
     *
     * @param crosswalk a crosswalk from the first catalogue to the second
     * @return as far as the crosswalk goes, if somebody vouches for it; within one revision all of them, whatever it says
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
