package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one revision, as a tree under the total: as much of it as is known, to whatever depth.
 *
 * <p>A revision of which only the areas are public is a catalogue whose leaves are areas; {@link #detail()} tells. The
 * maxima of each criterion's children add up to its own. The built-in catalogues are in {@link Catalogues}; one of your
 * own is made by a builder:
 *
 * <pre>{@code
 * Catalogue own = Catalogue.builder("OWN-2026")
 *         .language("en")
 *         .root(Criterion.root().name("en", "Total")
 *                 .add(Criterion.builder("1").name("en", "Dialogue").max(60))
 *                 .add(Criterion.builder("2").name("en", "Follow-up").max(40)))
 *         .build();
 * own.criterion("total").max();   // 100
 * }</pre>
 *
 * <p>Equal are catalogues that are equal in everything, names and sources included; {@link #hasSameStructureAs(Catalogue)}
 * compares codes and maxima alone. Immutable and safe on any thread.
 */
public final class Catalogue {

    private final RevisionId revision;
    private final Optional<String> country;
    private final String language;
    private final Optional<LocalizedText> label;
    private final Optional<DateRange> inUse;
    private final List<Criterion> criteria;
    private final List<CriterionGroup> groups;
    private final List<Source> sources;
    private final Map<CriterionCode, Criterion> byCode;
    private final Map<String, List<Criterion>> byName;
    private final String fingerprint;

    private Catalogue(Builder draft) {
        this.revision = RevisionId.of(draft.revision);
        this.country = Optional.ofNullable(draft.country);
        this.language = LocalizedText.language(draft.language);
        this.label = draft.label.isEmpty() ? Optional.empty() : Optional.of(CriterionBuilder.localized(draft.label));
        this.inUse = Optional.ofNullable(draft.inUse);
        var inOrder = new ArrayList<Criterion>();
        new Criterion(draft.root, null, inOrder);
        this.criteria = List.copyOf(inOrder);
        this.groups = draft.groups.stream().map(this::group).toList();
        this.sources = List.copyOf(draft.sources);
        this.byCode = new HashMap<>();
        criteria.forEach(criterion -> byCode.put(criterion.code(), criterion));
        this.byName = Names.index(criteria);
        this.fingerprint = Fingerprint.of(criteria);
    }

    private CriterionGroup group(Builder.Group group) {
        return new CriterionGroupBuilder()
                .name(CriterionBuilder.localized(group.names()))
                .addAllCriteria(group.codes().stream().map(CriterionCode::of).toList())
                .build();
    }

    /**
     * Begins a catalogue.
     *
     * @param revision the revision's name, such as {@code OWN-2026}
     * @return a builder without criteria, in English
     */
    public static Builder builder(String revision) {
        return new Builder(revision);
    }

    /**
     * Returns which revision this is the catalogue of.
     *
     * @return the revision's name
     */
    public RevisionId revision() {
        return revision;
    }

    /**
     * Returns the country that the revision was made for.
     *
     * @return an ISO 3166-1 code of two letters, or empty if it was made for none in particular
     */
    public Optional<String> country() {
        return country;
    }

    /**
     * Returns the language of the original, in which every criterion has a name.
     *
     * @return a BCP 47 tag
     */
    public String language() {
        return language;
    }

    /**
     * Returns what people call the revision.
     *
     * @return the label, or empty if it has none
     */
    public Optional<LocalizedText> label() {
        return label;
    }

    /**
     * Returns when evaluations were made against this revision: the widest span for which there is a source.
     *
     * @return the span, or empty if it is not known; spans of two revisions may overlap
     */
    public Optional<DateRange> inUse() {
        return inUse;
    }

    /**
     * Returns the total, of which all other criteria are parts.
     *
     * @return the root of the tree
     */
    public Criterion root() {
        return criteria.get(0);
    }

    /**
     * Returns all criteria in catalogue order: each before its children, and these before its next sibling. The index is the
     * {@link Criterion#ordinal()}.
     *
     * @return at least two, the first of them the total
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * Returns the criteria of one level, in catalogue order.
     *
     * @param level the level
     * @return the criteria; none if the catalogue does not go so deep
     */
    public List<Criterion> at(Level level) {
        return criteria.stream()
                .filter(criterion -> criterion.level().equals(level))
                .toList();
    }

    /**
     * Returns the criteria that are not divided further, in catalogue order.
     *
     * @return at least one
     */
    public List<Criterion> leaves() {
        return criteria.stream().filter(Criterion::isLeaf).toList();
    }

    /**
     * Returns to what level the revision is known here.
     *
     * @return the level of the deepest leaf: {@link Level#AREA} for a revision of which only the areas are public
     */
    public Level detail() {
        return criteria.stream().map(Criterion::level).max(Level::compareTo).orElseThrow();
    }

    /**
     * Returns the criterion with a code, if there is one.
     *
     * @param code the code
     * @return the criterion, or empty if this catalogue has no such code
     */
    public Optional<Criterion> find(CriterionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the criterion with a code.
     *
     * @param code the code
     * @return the criterion
     * @throws UnknownCriterionException if this catalogue has no such code
     */
    public Criterion criterion(CriterionCode code) {
        return find(code).orElseThrow(() -> new UnknownCriterionException(code, revision));
    }

    /**
     * Returns the criterion with a code.
     *
     * @param code the code, such as {@code 3.2} or {@code total}
     * @return the criterion
     * @throws UnknownCriterionException if this catalogue has no such code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    public Criterion criterion(String code) {
        return criterion(CriterionCode.of(code));
    }

    /**
     * Returns the criteria that have a name or an alias, in any language. Upper and lower case, the kind of dash, and the
     * amount of white space do not count.
     *
     * @param nameOrAlias the name as printed somewhere
     * @return the criteria in catalogue order: none, one, or several if they share the name
     */
    public List<Criterion> named(String nameOrAlias) {
        return byName.getOrDefault(Names.folded(nameOrAlias), List.of());
    }

    /**
     * Returns the groups of criteria that the publisher names together, such as the four pairs of areas of SE-2020.
     *
     * @return the groups, in the publisher's order; may be none
     */
    public List<CriterionGroup> groups() {
        return groups;
    }

    /**
     * Returns where the facts of this catalogue come from.
     *
     * @return the sources; may be none
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * Returns the fingerprint of the structure: the SHA-256 of the leaves in catalogue order, one a line, each as the codes
     * from below the total down to it with slashes between, an equals sign and its maximum
     * ({@code 1/1.1=20}), in ASCII, each line ended by a line feed. Names count for nothing.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Tells whether codes, order, tree and maxima are the same as in another catalogue. It does not make points comparable:
     * a later revision may ask more for the same points.
     *
     * @param other the other catalogue
     * @return true if the fingerprints are equal
     */
    public boolean hasSameStructureAs(Catalogue other) {
        return fingerprint.equals(other.fingerprint);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof Catalogue other
                && revision.equals(other.revision)
                && fingerprint.equals(other.fingerprint)
                && country.equals(other.country)
                && language.equals(other.language)
                && label.equals(other.label)
                && inUse.equals(other.inUse)
                && criteria.equals(other.criteria)
                && groups.equals(other.groups)
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(revision, fingerprint);
    }

    @Override
    public String toString() {
        return revision + " (" + criteria.size() + " criteria, known to the level " + detail() + ")";
    }

    /**
     * Makes a {@link Catalogue}. It takes whatever it is given; {@link #build()} tells all that is wrong with it, at once.
     * Mutable, for one thread.
     */
    public static final class Builder {

        /** A group as given, before anybody looked at it. */
        record Group(List<CriterionBuilder.Name> names, List<String> codes) {}

        final String revision;
        final List<CriterionBuilder.Name> label = new ArrayList<>();
        final List<Group> groups = new ArrayList<>();
        final List<Source> sources = new ArrayList<>();

        @Nullable
        String country;

        @Nullable
        DateRange inUse;

        String language = "en";
        CriterionBuilder root = Criterion.root();

        private Builder(String revision) {
            this.revision = revision;
        }

        /**
         * Sets the country.
         *
         * @param code an ISO 3166-1 code of two letters
         * @return this builder
         */
        public Builder country(String code) {
            this.country = code;
            return this;
        }

        /**
         * Sets the language in which every criterion has a name.
         *
         * @param tag a BCP 47 tag
         * @return this builder
         */
        public Builder language(String tag) {
            this.language = tag;
            return this;
        }

        /**
         * Adds what people call the revision, in one language.
         *
         * @param tag a BCP 47 tag
         * @param text the label
         * @return this builder
         */
        public Builder label(String tag, String text) {
            label.add(new CriterionBuilder.Name(tag, text));
            return this;
        }

        /**
         * Sets when evaluations were made against this revision.
         *
         * @param span the widest span for which there is a source
         * @return this builder
         */
        public Builder inUse(DateRange span) {
            this.inUse = span;
            return this;
        }

        /**
         * Sets the total with all its parts.
         *
         * @param criterion a description begun with {@link Criterion#root()}
         * @return this builder
         */
        public Builder root(CriterionBuilder criterion) {
            this.root = criterion;
            return this;
        }

        /**
         * Adds a group of criteria.
         *
         * @param name the group's name by BCP 47 tag
         * @param codes the codes of its criteria
         * @return this builder
         */
        public Builder group(Map<String, String> name, List<String> codes) {
            List<CriterionBuilder.Name> names = new ArrayList<>();
            name.forEach((language, text) -> names.add(new CriterionBuilder.Name(language, text)));
            groups.add(new Group(names, List.copyOf(codes)));
            return this;
        }

        /**
         * Adds where the facts come from.
         *
         * @param source a source
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /**
         * Makes the catalogue.
         *
         * @return the catalogue
         * @throws InvalidCatalogueException if a rule is broken, with every violation
         */
        public Catalogue build() {
            List<Violation> violations = CatalogueCheck.violations(this);
            if (!violations.isEmpty()) {
                throw new InvalidCatalogueException(revision, violations);
            }
            return new Catalogue(this);
        }
    }
}
