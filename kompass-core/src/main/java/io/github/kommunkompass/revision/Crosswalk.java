package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A mapping between the criteria of two catalogues, with reasons and sources.
 *
 * <p><b>No official crosswalk between any two revisions of Kommunkompassen exists.</b> {@link Crosswalks} contains what
 * published sources state, which is little and without authority. Create your own from what you can justify:
 *
 * <pre>{@code
 * Crosswalk own = Crosswalk.of(
 *         from,
 *         to,
 *         CrosswalkAuthority.author("Our controller"),
 *         List.of(CrosswalkLink.of(Relation.EQUAL, "3", "3", "The questions are the same.", source)));
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
        this.removed = Set.copyOf(removed);
        this.added = Set.copyOf(added);
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
        if (links.stream().anyMatch(link -> link.from().contains(code))) {
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
        if (links.stream().anyMatch(link -> link.to().contains(code))) {
            return Coverage.COVERED;
        }
        return added.contains(code) ? Coverage.ADDED : Coverage.UNKNOWN;
    }

    /** {@return this crosswalk from the second catalogue to the first} */
    public Crosswalk inverse() {
        return new Crosswalk(
                to, from, authority, links.stream().map(CrosswalkLink::inverse).toList(), added, removed);
    }

    /**
     * Returns the composition of this crosswalk and the next. Two links that share criteria of the second catalogue become one,
     * with the weaker relation, and at most {@link Relation#OVERLAPS} if they do not share all of them. If a link ends in several
     * criteria and each is equal to others, it continues to all of these. Other criteria are unknown.
     *
     * @param next a crosswalk from the second catalogue of this one
     * @return the crosswalk from the first catalogue of this one to the second of the next; it has an authority if both have
     * @throws InvalidValueException if the next crosswalk is from another catalogue
     */
    public Crosswalk andThen(Crosswalk next) {
        if (!to.revision().equals(next.from.revision()) || !to.hasSameStructureAs(next.from)) {
            throw new InvalidValueException("a crosswalk from " + next.from, "one from " + to);
        }
        return of(from, next.to, authority.and(next.authority), new Composition(this, next).links());
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
