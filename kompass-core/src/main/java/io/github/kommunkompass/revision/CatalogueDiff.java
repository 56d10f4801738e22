package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The differences between two catalogues in codes, names, maxima and the tree.
 *
 * <p>Only published facts are compared, not the questions: the absence of differences does not make points comparable. See
 * {@link Comparability}.
 *
 * <p>Criteria of the same level match if they share a name or alias, or else if they have the same code. Names are compared in
 * the original language, if both catalogues have the same; translations are not compared.
 *
 * <pre>{@code
 * CatalogueDiff diff = CatalogueDiff.between(se2010, se2016);
 * diff.changes();             // one: area 7 is renamed from Development of operations to Continuous improvement
 * diff.hasSameStructure();    // true
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

    /**
     * {@return the differences, in the order of the later catalogue, then removals in the order of the earlier; may
     * be none}
     */
    List<CatalogueChange> changes();

    /** {@return whether both have the same codes, in the same tree, with the same maxima} */
    default boolean hasSameStructure() {
        return from().hasSameStructureAs(to());
    }

    /**
     * Compares two catalogues.
     *
     * @param from the earlier catalogue
     * @param to the later catalogue
     * @return the differences
     */
    static CatalogueDiff between(Catalogue from, Catalogue to) {
        return new CatalogueDiffBuilder()
                .from(from)
                .to(to)
                .changes(new CatalogueMatch(from, to).changes())
                .build();
    }
}
