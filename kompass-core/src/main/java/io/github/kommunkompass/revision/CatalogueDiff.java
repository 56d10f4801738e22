package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a later catalogue differs from an earlier one, as far as codes, names, maxima and the tree tell.
 *
 * <p>It compares what is printed, not what is asked: that two catalogues do not differ makes no points comparable. For that
 * see {@link Comparability}.
 *
 * <p>Criteria are taken for the same if a name or alias of one is a name or alias of the other, at the same level; and else if
 * they have the same code and level. Names are compared in the language of the originals, if both have the same; of
 * translations nobody can tell.
 *
 * <pre>{@code
 * CatalogueDiff diff = CatalogueDiff.between(se2010, se2016);
 * diff.changes();             // 7 renamed: Verksamhetsutveckling, now Ständiga förbättringar
 * diff.hasSameStructure();    // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CatalogueDiff {

    /**
     * Returns the earlier catalogue.
     *
     * @return the catalogue
     */
    Catalogue earlier();

    /**
     * Returns the later catalogue.
     *
     * @return the catalogue
     */
    Catalogue later();

    /**
     * Returns the differences.
     *
     * @return in the order of the later catalogue, and what was removed last, in the order of the earlier; may be none
     */
    List<CatalogueChange> changes();

    /**
     * Returns whether both have the same codes, in the same tree, with the same maxima.
     *
     * @return true if their fingerprints are equal
     */
    default boolean hasSameStructure() {
        return earlier().hasSameStructureAs(later());
    }

    /**
     * Compares two catalogues.
     *
     * @param earlier the earlier
     * @param later the later
     * @return the differences, seen from the earlier
     */
    static CatalogueDiff between(Catalogue earlier, Catalogue later) {
        return new CatalogueDiffBuilder()
                .earlier(earlier)
                .later(later)
                .changes(new CatalogueMatch(earlier, later).changes())
                .build();
    }
}
