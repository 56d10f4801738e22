package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The differences between two catalogues in names, codes, maxima and the tree.
 *
 * <p>Only published facts are compared, not the questions: the absence of differences does not make points comparable. See
 * {@link Comparability}.
 *
 * <p>Two criteria are the same if they are of one level and {@linkplain Criterion#hasSameNameAs(Criterion) share a name or
 * alias}, or if a crosswalk says so: if it relates the two by {@link Relation#EQUAL}, {@link Relation#TIGHTENED} or {@link
 * Relation#LOOSENED}. The totals are the same. A code makes nothing the same, unless both catalogues are of one revision and
 * have the same structure. If several criteria share a name, those with the same parent match first, and then those that come
 * first.
 *
 * <pre>{@code
 * CatalogueDiff diff = CatalogueDiff.between(se2016, se2020);
 * diff.changes();           // all eight areas are removed, eight others are added, and their codes are reused
 * diff.sameCriteria();      // only the totals
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CatalogueDiff {

    /** {@return the earlier catalogue} */
    Catalogue from();

    /** {@return the later catalogue} */
    Catalogue to();

    /** {@return the criteria that are in both catalogues: the later one by the earlier, the totals first} */
    Map<Criterion, Criterion> sameCriteria();

    /**
     * {@return the differences, in the order of the later catalogue, then removals in the order of the earlier; may
     * be none} A criterion of a level that the other catalogue does not have is neither added nor removed, since the other
     * may have it without saying so.
     */
    List<CatalogueChange> changes();

    /** {@return whether both have the same codes, in the same tree, with the same maxima} */
    default boolean hasSameStructure() {
        return from().hasSameStructureAs(to());
    }

    /**
     * Compares two catalogues by their names.
     *
     * @param from the earlier catalogue
     * @param to the later catalogue
     * @return the differences
     */
    static CatalogueDiff between(Catalogue from, Catalogue to) {
        return CatalogueChanges.diff(from, to, Optional.empty());
    }

    /**
     * Compares two catalogues by a crosswalk and their names.
     *
     * @param crosswalk a crosswalk from the earlier catalogue to the later, with or without an authority
     * @return the differences
     */
    static CatalogueDiff by(Crosswalk crosswalk) {
        return CatalogueChanges.diff(crosswalk.from(), crosswalk.to(), Optional.of(crosswalk));
    }
}
