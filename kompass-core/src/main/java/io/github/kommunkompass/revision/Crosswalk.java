package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody says of how the criteria of one catalogue relate to those of another, each with a reason and a source.
 *
 * <p><b>No official crosswalk between any two revisions of Kommunkompassen exists.</b> {@link Crosswalks} holds what published
 * sources say, which is little, and nobody vouches for it. One of your own says whatever you can answer for:
 *
 * <pre>{@code
 * Crosswalk own = Crosswalk.builder(earlier, later)
 *         .voucher(CrosswalkAuthority.author("Our controller"))
 *         .link(CrosswalkLink.of(Relation.EQUAL, "3", "3", "The questions are the same.", Source.of("Our own reading, 2026")))
 *         .added("4.4")
 *         .build();
 * }</pre>
 *
 * <p>What is in no link and neither added nor removed is {@linkplain Coverage#UNKNOWN unknown}, not equal. Immutable and safe
 * on any thread.
 */
public final class Crosswalk {

    private final Catalogue from;
    private final Catalogue to;
    private final CrosswalkAuthority voucher;
    private final List<CrosswalkLink> links;
    private final Set<CriterionCode> removed;
    private final Set<CriterionCode> added;

    private Crosswalk(Builder builder) {
        this.from = builder.from;
        this.to = builder.to;
        this.voucher = builder.voucher;
        this.links = List.copyOf(builder.links);
        this.removed = Set.copyOf(builder.removed);
        this.added = Set.copyOf(builder.added);
    }

    /**
     * Begins a crosswalk. Unless it is said, nobody vouches for it.
     *
     * @param from the catalogue that it leads from
     * @param to the catalogue that it leads to
     * @return a builder
     */
    public static Builder builder(Catalogue from, Catalogue to) {
        return new Builder(from, to);
    }

    /**
     * Returns the catalogue that it leads from.
     *
     * @return the catalogue
     */
    public Catalogue from() {
        return from;
    }

    /**
     * Returns the catalogue that it leads to.
     *
     * @return the catalogue
     */
    public Catalogue to() {
        return to;
    }

    /**
     * Returns who vouches for it.
     *
     * @return the voucher
     */
    public CrosswalkAuthority voucher() {
        return voucher;
    }

    /**
     * Returns its links, in the order in which they were given.
     *
     * @return the links; may be none
     */
    public List<CrosswalkLink> links() {
        return links;
    }

    /**
     * Returns the criteria that are in the catalogue it leads from alone.
     *
     * @return the criteria in catalogue order
     */
    public List<Criterion> removed() {
        return from.criteria().stream()
                .filter(criterion -> removed.contains(criterion.code()))
                .toList();
    }

    /**
     * Returns the criteria that are in the catalogue it leads to alone.
     *
     * @return the criteria in catalogue order
     */
    public List<Criterion> added() {
        return to.criteria().stream()
                .filter(criterion -> added.contains(criterion.code()))
                .toList();
    }

    /**
     * Returns what it says of a criterion of the catalogue that it leads from.
     *
     * @param code the criterion's code
     * @return covered, removed or unknown
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if that catalogue has no such code
     */
    public Coverage coverageFrom(CriterionCode code) {
        from.criterion(code);
        if (links.stream().anyMatch(link -> link.left().contains(code))) {
            return Coverage.COVERED;
        }
        return removed.contains(code) ? Coverage.REMOVED : Coverage.UNKNOWN;
    }

    /**
     * Returns what it says of a criterion of the catalogue that it leads to.
     *
     * @param code the criterion's code
     * @return covered, added or unknown
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if that catalogue has no such code
     */
    public Coverage coverageTo(CriterionCode code) {
        to.criterion(code);
        if (links.stream().anyMatch(link -> link.right().contains(code))) {
            return Coverage.COVERED;
        }
        return added.contains(code) ? Coverage.ADDED : Coverage.UNKNOWN;
    }

    /**
     * Returns the same, read from the other side.
     *
     * @return a crosswalk whose inverse is equal to this
     */
    public Crosswalk inverse() {
        var inverse = builder(to, from).voucher(voucher);
        links.forEach(link -> inverse.link(link.inverse()));
        removed().forEach(criterion -> inverse.added(criterion.code()));
        added().forEach(criterion -> inverse.removed(criterion.code()));
        return inverse.build();
    }

    /**
     * Returns what follows for a third catalogue: two links that meet in the second become one, whose relation is the weaker of
     * theirs, and no more than {@link Relation#INTERSECT} if they do not meet in the same criteria. Where one link ends in
     * several criteria and each of them is equal to something, it goes on to all of that. What meets nothing is unknown; so is
     * everything that was added, removed or unknown. How more than two crosswalks are grouped makes no difference.
     *
     * @param next a crosswalk from the catalogue that this one leads to
     * @return the crosswalk from this one's first catalogue to the next one's second; somebody vouches for it if somebody
     *     vouches for both
     * @throws IllegalArgumentException if the next leads from another catalogue
     */
    public Crosswalk then(Crosswalk next) {
        if (!to.revision().equals(next.from.revision()) || !to.hasSameStructureAs(next.from)) {
            throw new IllegalArgumentException("found a crosswalk from " + next.from + ", expected one from " + to);
        }
        var composed = builder(from, next.to).voucher(voucher.and(next.voucher));
        new Composition(this, next).links().forEach(composed::link);
        return composed.build();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Crosswalk other
                && from.equals(other.from)
                && to.equals(other.to)
                && voucher.equals(other.voucher)
                && links.equals(other.links)
                && removed.equals(other.removed)
                && added.equals(other.added);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from.revision(), to.revision(), links);
    }

    /**
     * Returns its revisions and who vouches, such as {@code SE-2016 to SE-2020: 1 link, vouched for by nobody}.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return from.revision() + " to " + to.revision() + ": " + links.size() + (links.size() == 1 ? " link" : " links")
                + ", vouched for by " + voucher;
    }

    /** Builds a crosswalk. Mutable, for one thread. */
    public static final class Builder {

        private final Catalogue from;
        private final Catalogue to;
        private final List<CrosswalkLink> links = new ArrayList<>();
        private final List<CriterionCode> removed = new ArrayList<>();
        private final List<CriterionCode> added = new ArrayList<>();
        private CrosswalkAuthority voucher = CrosswalkAuthority.nobody();

        private Builder(Catalogue from, Catalogue to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Says who vouches for the crosswalk.
         *
         * @param who the voucher
         * @return this builder
         */
        public Builder voucher(CrosswalkAuthority who) {
            this.voucher = who;
            return this;
        }

        /**
         * Adds a link.
         *
         * @param link the link
         * @return this builder
         */
        public Builder link(CrosswalkLink link) {
            links.add(link);
            return this;
        }

        /**
         * Says that criteria are in the catalogue alone that the crosswalk leads from.
         *
         * @param codes their codes
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be a code
         */
        public Builder removed(String... codes) {
            Arrays.stream(codes).map(CriterionCode::of).forEach(removed::add);
            return this;
        }

        /**
         * Says that a criterion is in the catalogue alone that the crosswalk leads from.
         *
         * @param code its code
         * @return this builder
         */
        public Builder removed(CriterionCode code) {
            removed.add(code);
            return this;
        }

        /**
         * Says that criteria are in the catalogue alone that the crosswalk leads to.
         *
         * @param codes their codes
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be a code
         */
        public Builder added(String... codes) {
            Arrays.stream(codes).map(CriterionCode::of).forEach(added::add);
            return this;
        }

        /**
         * Says that a criterion is in the catalogue alone that the crosswalk leads to.
         *
         * @param code its code
         * @return this builder
         */
        public Builder added(CriterionCode code) {
            added.add(code);
            return this;
        }

        /**
         * Builds the crosswalk.
         *
         * @return the crosswalk
         * @throws InvalidCrosswalkException if it breaks a rule, with every violation
         */
        public Crosswalk build() {
            List<Violation> violations = CrosswalkCheck.violations(from, to, links, removed, added);
            if (!violations.isEmpty()) {
                throw new InvalidCrosswalkException(from.revision(), to.revision(), violations);
            }
            return new Crosswalk(this);
        }
    }
}
