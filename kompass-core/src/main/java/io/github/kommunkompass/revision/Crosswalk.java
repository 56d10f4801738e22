package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Violation;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping between the criteria of two catalogues, with reasons and sources.
 *
 * <p>No official crosswalk exists; {@link Crosswalks} has the built-in ones, which are without authority. Create your own from what you
 * can justify:
 *
 * <pre>{@code
 * Crosswalk own = Crosswalk.of(
 *         from,
 *         to,
 *         CrosswalkAuthority.author("Our controller"),
 *         List.of(CrosswalkLink.of(
 *                 Relation.EQUAL, "3", "3", LocalizedText.of("en", "The questions are the same."), source)));
 * }</pre>
 *
 * <p>Criteria in no link, and neither added nor removed, are {@linkplain Coverage#UNKNOWN unknown}, not equal. Immutable and
 * thread-safe.
 */
public final class Crosswalk {

    private final Catalogue from;
    private final Catalogue to;
    private final CrosswalkAuthority authority;
    private final List<CrosswalkLink> links;
    private final Set<CriterionCode> removed;
    private final Set<CriterionCode> added;
    /** The criteria that are in a link. */
    private final Set<CriterionCode> linkedFrom;

    private final Set<CriterionCode> linkedTo;

    private Crosswalk(
            Catalogue from,
            Catalogue to,
            CrosswalkAuthority authority,
            Collection<CrosswalkLink> links,
            Collection<CriterionCode> removed,
            Collection<CriterionCode> added) {
        this.from = from;
        this.to = to;
        this.authority = authority;
        this.links = List.copyOf(links);
        this.removed = set(removed);
        this.added = set(added);
        this.linkedFrom = union(CrosswalkLink::from);
        this.linkedTo = union(CrosswalkLink::to);
    }

    private Set<CriterionCode> union(Function<CrosswalkLink, Set<CriterionCode>> side) {
        return set(links.stream().map(side).flatMap(Set::stream).toList());
    }

    /** Returns a set that finds codes fast even if their hashes are equal, as that of {@code Set.copyOf} does not. */
    private static Set<CriterionCode> set(Collection<CriterionCode> codes) {
        return Collections.unmodifiableSet(new HashSet<>(codes));
    }

    /**
     * Obtains a crosswalk of links only. Criteria that are in no link are {@linkplain Coverage#UNKNOWN unknown}.
     *
     * @param from the catalogue of the first sides of the links
     * @param to the catalogue of the second sides
     * @param authority the authority
     * @param links the links
     * @return the crosswalk
     * @throws InvalidCrosswalkException if the crosswalk is invalid, with every violation
     */
    public static Crosswalk of(
            Catalogue from, Catalogue to, CrosswalkAuthority authority, Collection<CrosswalkLink> links) {
        return of(from, to, authority, links, List.of(), List.of());
    }

    /**
     * Obtains a crosswalk of links and of criteria that are in one catalogue only.
     *
     * @param from the catalogue of the first sides of the links
     * @param to the catalogue of the second sides
     * @param authority the authority
     * @param links the links
     * @param removed the codes of criteria that are in the first catalogue only
     * @param added the codes of criteria that are in the second catalogue only
     * @return the crosswalk
     * @throws InvalidCrosswalkException if the crosswalk is invalid, with every violation
     */
    public static Crosswalk of(
            Catalogue from,
            Catalogue to,
            CrosswalkAuthority authority,
            Collection<CrosswalkLink> links,
            Collection<CriterionCode> removed,
            Collection<CriterionCode> added) {
        List<Violation> violations =
                CrosswalkCheck.violations(from, to, List.copyOf(links), List.copyOf(removed), List.copyOf(added));
        if (!violations.isEmpty()) {
            throw new InvalidCrosswalkException(from.revision(), to.revision(), violations);
        }
        return new Crosswalk(from, to, authority, links, removed, added);
    }

    /** {@return the catalogue of the first sides of the links} */
    public Catalogue from() {
        return from;
    }

    /** {@return the catalogue of the second sides of the links} */
    public Catalogue to() {
        return to;
    }

    /** {@return the authority, which may be none} */
    public CrosswalkAuthority authority() {
        return authority;
    }

    /** {@return the links, in the given order; may be none} */
    public List<CrosswalkLink> links() {
        return links;
    }

    /** {@return the criteria that are in the first catalogue only, in catalogue order} */
    public List<Criterion> removed() {
        return from.criteria().stream()
                .filter(criterion -> removed.contains(criterion.code()))
                .toList();
    }

    /** {@return the criteria that are in the second catalogue only, in catalogue order} */
    public List<Criterion> added() {
        return to.criteria().stream()
                .filter(criterion -> added.contains(criterion.code()))
                .toList();
    }

    /**
     * Returns the coverage of a criterion of the first catalogue.
     *
     * @param criterion a criterion of the first catalogue
     * @return covered, removed or unknown
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if that catalogue does not have the criterion
     */
    public Coverage coverageFrom(Criterion criterion) {
        CriterionCode code = from.criterion(criterion).code();
        if (linkedFrom.contains(code)) {
            return Coverage.COVERED;
        }
        return removed.contains(code) ? Coverage.REMOVED : Coverage.UNKNOWN;
    }

    /**
     * Returns the coverage of a criterion of the second catalogue.
     *
     * @param criterion a criterion of the second catalogue
     * @return covered, added or unknown
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if that catalogue does not have the criterion
     */
    public Coverage coverageTo(Criterion criterion) {
        CriterionCode code = to.criterion(criterion).code();
        if (linkedTo.contains(code)) {
            return Coverage.COVERED;
        }
        return added.contains(code) ? Coverage.ADDED : Coverage.UNKNOWN;
    }

    /** Returns whether both catalogues are of the same structure as those of this crosswalk. */
    boolean isBetween(Catalogue first, Catalogue second) {
        return from.hasSameStructureAs(first) && to.hasSameStructureAs(second);
    }

    /** {@return this crosswalk from the second catalogue to the first} */
    public Crosswalk inverse() {
        return new Crosswalk(
                to, from, authority, links.stream().map(CrosswalkLink::inverse).toList(), added, removed);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Crosswalk other
                && from.equals(other.from)
                && to.equals(other.to)
                && authority.equals(other.authority)
                && links.equals(other.links)
                && removed.equals(other.removed)
                && added.equals(other.added);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from.revision(), to.revision(), links);
    }

    /** {@return revisions and authority, such as {@code SE-2016 to SE-2020: 1 link, authority: none}} */
    @Override
    public String toString() {
        return from.revision() + " to " + to.revision() + ": " + links.size() + (links.size() == 1 ? " link" : " links")
                + ", authority: " + authority;
    }
}
