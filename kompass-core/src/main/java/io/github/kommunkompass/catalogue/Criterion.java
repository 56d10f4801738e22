package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a {@link Catalogue}: the total, an area, a sub-area or a question.
 *
 * <p>The maximum is at least 1 point; that of a criterion with children is the sum of theirs. A leaf has no children, or none
 * that are known.
 *
 * <p>Two criteria are equal if code, names, description, maximum, position and children are. Immutable and thread-safe.
 */
public final class Criterion {

    private final CriterionCode code;
    private final LocalizedText name;
    private final Optional<LocalizedText> description;
    private final List<String> aliases;
    private final List<String> misprints;
    /** The language of the original, in which all criteria of the catalogue have a name. */
    private final String language;

    private final int max;
    private final Level level;
    private final int ordinal;
    private final @Nullable Criterion parent;
    private final List<Criterion> children;

    /** Builds a validated draft and its descendants; each appends itself to the criteria in catalogue order. */
    Criterion(CriterionBuilder draft, String language, @Nullable Criterion parent, List<Criterion> inOrder) {
        this.code = CriterionCode.of(draft.code);
        this.name = CriterionBuilder.localized(draft.names);
        this.description = CriterionBuilder.optional(draft.description);
        this.aliases = List.copyOf(draft.aliases);
        this.misprints = List.copyOf(draft.misprints);
        this.language = language;
        this.level = Level.ofDepth(parent == null ? 0 : parent.level.depth() + 1);
        this.ordinal = inOrder.size();
        this.parent = parent;
        inOrder.add(this);
        var placed = new ArrayList<Criterion>(draft.children.size());
        for (CriterionBuilder child : draft.children) {
            placed.add(new Criterion(child, language, this, inOrder));
        }
        this.children = List.copyOf(placed);
        this.max = Math.toIntExact(draft.sumOrMax());
    }

    /**
     * Returns a new builder, for a {@link CatalogueBuilder}.
     *
     * @param code the code, such as {@code 3.2}
     * @return a builder without name, maximum or children
     */
    public static CriterionBuilder builder(String code) {
        return new CriterionBuilder(code);
    }

    /**
     * {@return a new builder for the root of a catalogue, whose code is {@code total}, without name, maximum or
     * children}
     */
    public static CriterionBuilder root() {
        return new CriterionBuilder(CriterionCode.TOTAL.toString());
    }

    /** {@return the code, which is unique in the catalogue} */
    public CriterionCode code() {
        return code;
    }

    /** {@return the name in the language of the catalogue and perhaps others} */
    public LocalizedText name() {
        return name;
    }

    /**
     * {@return the description: what the criterion is about, or empty if there is none} It is for readers, and decides nothing: two
     * criteria are the same or not whatever their descriptions are.
     */
    public Optional<LocalizedText> description() {
        return description;
    }

    /** {@return other published wordings of the name, in any language, as given; may be none} */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * {@return wordings that were printed by mistake, in any language, as given; may be none} A look-up finds them, but they
     * are no names: they make no two criteria the same.
     */
    public List<String> misprints() {
        return misprints;
    }

    /**
     * Returns whether a wording is known as a misprint of this criterion, which a reader should be warned of.
     *
     * @param wording the wording as printed; case, the kind of dash and the amount of white space are ignored
     * @return true if it is one of the {@linkplain #misprints() misprints}, and neither a name nor an alias
     */
    public boolean isMisprint(String wording) {
        if (misprints.isEmpty() || !Limits.allow(wording, Limits.NAME_LENGTH)) {
            return false;
        }
        String folded = Names.folded(wording);
        return misprints.stream().map(Names::folded).anyMatch(folded::equals)
                && Names.printed(this).map(Names::folded).noneMatch(folded::equals);
    }

    /**
     * Returns whether this criterion and one of another catalogue have a name in common. Case, the kind of dash and the amount
     * of white space are ignored. Names are compared in the original languages of the two catalogues, with aliases if these are
     * the same; translations of both say nothing. Misprints are not compared.
     *
     * @param other a criterion of any catalogue
     * @return true if a name or alias of both is equal in one language
     */
    public boolean hasSameNameAs(Criterion other) {
        return Names.common(this, other);
    }

    /** Returns the names and aliases that count in a language, folded. */
    Stream<String> names(String in) {
        Stream<String> names = name.find(in).stream();
        return (in.equals(language) ? Stream.concat(names, aliases.stream()) : names).map(Names::folded);
    }

    /** Returns the language of the original. */
    String language() {
        return language;
    }

    /**
     * {@return the maximum: the most points possible, at least 1; for a criterion with children, the sum of their
     * maxima}
     */
    public int max() {
        return max;
    }

    /** {@return the level, which follows from the depth in the tree} */
    public Level level() {
        return level;
    }

    /**
     * {@return the index in catalogue order: each criterion comes before its children, and these before its next
     * sibling; 0 for the total}
     */
    public int ordinal() {
        return ordinal;
    }

    /** {@return the parent, the criterion of which this is a part, or empty for the total} */
    public Optional<Criterion> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the parts of this criterion, in catalogue order; none for a leaf} */
    public List<Criterion> children() {
        return children;
    }

    /**
     * {@return the criteria of which this is a part, the nearest first: for 3.2 these are 3 and the total; none for
     * the total}
     */
    public List<Criterion> ancestors() {
        var ancestors = new ArrayList<Criterion>();
        for (Criterion above = parent; above != null; above = above.parent) {
            ancestors.add(above);
        }
        return List.copyOf(ancestors);
    }

    /** {@return all parts of this criterion at every depth, in catalogue order; none for a leaf} */
    public List<Criterion> descendants() {
        return children.stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants().stream()))
                .toList();
    }

    /** {@return whether this criterion has no children} */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof Criterion other
                && ordinal == other.ordinal
                && max == other.max
                && code.equals(other.code)
                && level.equals(other.level)
                && name.equals(other.name)
                && description.equals(other.description)
                && aliases.equals(other.aliases)
                && misprints.equals(other.misprints)
                && children.equals(other.children);
    }

    /** {@return the ordinal, which differs within a catalogue, whatever the codes are} */
    @Override
    public int hashCode() {
        return ordinal;
    }

    /**
     * {@return code, name and maximum, such as {@code 3.2 Political governance (30)}, for messages; the name is in
     * English if there is one}
     */
    @Override
    public String toString() {
        return code + " " + name.in() + " (" + max + ")";
    }
}
