package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one revision, as a tree with the total as its root.
 *
 * <p>The leaves are the deepest known criteria: areas, if only the areas of a revision are public. The built-in catalogues are in {@link
 * Catalogues}. Build others with a builder:
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
 * <p>Two catalogues are equal if all their parts are, including names, descriptions and sources; {@link #hasSameStructureAs(Catalogue)}
 * compares only codes and maxima. Immutable and thread-safe.
 */
public final class Catalogue {

    private final RevisionId revision;
    private final Optional<String> country;
    private final String language;
    private final Optional<LocalizedText> label;
    private final Optional<LocalizedText> description;
    private final Optional<DateRange> inUse;
    private final List<Criterion> criteria;
    private final List<CriterionGroup> groups;
    private final List<Source> sources;
    private final Map<CriterionCode, Criterion> byCode;
    /** Made when it is first asked for, since most applications never start the cryptography of Java. */
    private volatile @Nullable String fingerprint;
    /** Made when a name is first looked up, since folding names costs more than all other parts of a catalogue. */
    private volatile @Nullable Map<String, List<Criterion>> byName;

    Catalogue(CatalogueBuilder draft) {
        this.revision = RevisionId.of(draft.revision);
        this.country = Optional.ofNullable(draft.country);
        this.language = LocalizedText.normalizeTag(draft.language);
        this.label = CriterionBuilder.optional(draft.label);
        this.description = CriterionBuilder.optional(draft.description);
        this.inUse = Optional.ofNullable(draft.inUse);
        var inOrder = new ArrayList<Criterion>();
        new Criterion(draft.root, language, null, inOrder);
        this.criteria = List.copyOf(inOrder);
        this.groups = draft.groups.stream().map(this::group).toList();
        this.sources = List.copyOf(draft.sources);
        this.byCode = new HashMap<>();
        criteria.forEach(criterion -> byCode.put(criterion.code(), criterion));
    }

    private CriterionGroup group(CatalogueBuilder.Group group) {
        return new CriterionGroupBuilder()
                .name(CriterionBuilder.localized(group.names()))
                .addAllCriteria(group.codes().stream().map(CriterionCode::of).toList())
                .build();
    }

    /**
     * Returns a new builder.
     *
     * @param revision the revision's name, such as {@code OWN-2026}
     * @return a builder without criteria, in English
     */
    public static CatalogueBuilder builder(String revision) {
        return new CatalogueBuilder(revision);
    }

    /** {@return the name of the revision} */
    public RevisionId revision() {
        return revision;
    }

    /** {@return the country of the revision: an ISO 3166-1 code of two letters, or empty if it has none} */
    public Optional<String> country() {
        return country;
    }

    /** {@return the language of the original, in which every criterion has a name: a BCP 47 tag} */
    public String language() {
        return language;
    }

    /** {@return the label, a name of the revision for display, or empty if it has none} */
    public Optional<LocalizedText> label() {
        return label;
    }

    /** {@return the description: what the revision looks at, or empty if it has none} */
    public Optional<LocalizedText> description() {
        return description;
    }

    /**
     * {@return the period in which evaluations used this revision: the widest range with a source, or empty if
     * unknown; ranges of two revisions may overlap}
     */
    public Optional<DateRange> inUse() {
        return inUse;
    }

    /** {@return the total, the root of the tree} */
    public Criterion root() {
        return criteria.get(0);
    }

    /**
     * {@return all criteria in catalogue order: each before its children, and these before its next sibling; the
     * first is the total} The index is the {@link Criterion#ordinal()}.
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * {@return the criteria of one level, in catalogue order; none if the catalogue has no such level}
     *
     * @param level the level
     */
    public List<Criterion> criteria(Level level) {
        return criteria.stream()
                .filter(criterion -> criterion.level().equals(level))
                .toList();
    }

    /** {@return the criteria without children, in catalogue order, at least one} */
    public List<Criterion> leaves() {
        return criteria.stream().filter(Criterion::isLeaf).toList();
    }

    /**
     * {@return the level of the deepest leaf, for instance {@link Level#AREA} if only the areas of a revision are
     * public}
     */
    public Level deepestLevel() {
        return criteria.stream().map(Criterion::level).max(Level::compareTo).orElseThrow();
    }

    /**
     * {@return the criterion with a code, or empty if this catalogue has no such code}
     *
     * @param code the code
     */
    public Optional<Criterion> findCriterion(CriterionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return the criterion with a code, or empty if this catalogue has no such code}
     *
     * @param code any text, such as {@code 3.2} or {@code total}
     */
    public Optional<Criterion> findCriterion(String code) {
        return Identifier.isValid(code) ? findCriterion(CriterionCode.of(code)) : Optional.empty();
    }

    /**
     * {@return the criterion with a code}
     *
     * @param code the code
     * @throws UnknownCriterionException if this catalogue has no such code
     */
    public Criterion criterion(CriterionCode code) {
        return findCriterion(code).orElseThrow(() -> new UnknownCriterionException(code, revision));
    }

    /**
     * {@return the criterion with a code}
     *
     * @param code the code, such as {@code 3.2} or {@code total}
     * @throws UnknownCriterionException if this catalogue has no such code
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code
     */
    public Criterion criterion(String code) {
        return criterion(CriterionCode.of(code));
    }

    /**
     * {@return the criterion of this catalogue that is equal to another} All lookups by criterion check their argument with it.
     *
     * @param criterion a criterion
     * @throws UnknownCriterionException if no criterion of this catalogue is equal to it
     */
    public Criterion criterion(Criterion criterion) {
        int ordinal = criterion.ordinal();
        if (ordinal >= criteria.size() || !criteria.get(ordinal).equals(criterion)) {
            throw new UnknownCriterionException(criterion, revision);
        }
        return criteria.get(ordinal);
    }

    /**
     * Returns the criteria with a name or alias, in any language, or else those of which it is a known misprint. Case, the kind
     * of dash and the amount of white space are ignored. {@link Criterion#isMisprint(String)} tells one from the other.
     *
     * @param nameOrAlias the name as printed
     * @return the criteria in catalogue order: none, one, or several if they share the name
     */
    public List<Criterion> findByName(String nameOrAlias) {
        if (!Limits.allow(nameOrAlias, Limits.NAME_LENGTH)) {
            return List.of();
        }
        Map<String, List<Criterion>> index = byName;
        if (index == null) {
            index = Names.index(criteria);
            byName = index;
        }
        return index.getOrDefault(Names.folded(nameOrAlias), List.of());
    }

    /**
     * {@return the groups in which the publisher combines criteria, such as the four pairs of areas of SE-2020, in
     * the publisher's order; may be none}
     */
    public List<CriterionGroup> groups() {
        return groups;
    }

    /** {@return the sources of this catalogue; may be none} */
    public List<Source> sources() {
        return sources;
    }

    /**
     * {@return the fingerprint of the structure: the SHA-256 of the leaves in catalogue order, one a line, each as
     * the codes from below the total down to it with slashes between, an equals sign and its maximum ({@code
     * 1/1.1=20}), in ASCII, each line ended by a line feed; 64 lower-case hexadecimal digits} Names and
     * descriptions are not part of it.
     */
    public String fingerprint() {
        String made = fingerprint;
        if (made == null) {
            made = Fingerprint.of(criteria);
            fingerprint = made;
        }
        return made;
    }

    /**
     * Returns whether codes, order, tree and maxima are the same as in another catalogue. The same structure
     * does not make points comparable: a later revision may require more for the same points.
     *
     * @param other the other catalogue
     * @return true if the fingerprints are equal
     */
    public boolean hasSameStructureAs(Catalogue other) {
        return fingerprint().equals(other.fingerprint());
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof Catalogue other
                && revision.equals(other.revision)
                && fingerprint().equals(other.fingerprint())
                && country.equals(other.country)
                && language.equals(other.language)
                && label.equals(other.label)
                && description.equals(other.description)
                && inUse.equals(other.inUse)
                && criteria.equals(other.criteria)
                && groups.equals(other.groups)
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }

    @Override
    public String toString() {
        return revision + " (" + criteria.size() + " criteria, deepest level " + deepestLevel() + ")";
    }
}
