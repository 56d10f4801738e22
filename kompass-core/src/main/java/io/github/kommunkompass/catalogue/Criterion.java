package io.github.kommunkompass.catalogue;

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
 * <p>Two criteria are equal if code, names, maximum, position and children are. Immutable and thread-safe.
 */
public final class Criterion {

    private final CriterionCode code;
    private final LocalizedText name;
    private final List<String> aliases;
    private final int max;
    private final Level level;
    private final int ordinal;
    private final @Nullable Criterion parent;
    private final List<Criterion> children;

    /** Builds a validated draft and its descendants; each appends itself to the criteria in catalogue order. */
    Criterion(CriterionBuilder draft, @Nullable Criterion parent, List<Criterion> inOrder) {
        this.code = CriterionCode.of(draft.code);
        this.name = CriterionBuilder.localized(draft.names);
        this.aliases = List.copyOf(draft.aliases);
        this.level = Level.ofDepth(parent == null ? 0 : parent.level.depth() + 1);
        this.ordinal = inOrder.size();
        this.parent = parent;
        inOrder.add(this);
        var placed = new ArrayList<Criterion>(draft.children.size());
        for (CriterionBuilder child : draft.children) {
            placed.add(new Criterion(child, this, inOrder));
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
     * Returns a new builder for the root of a catalogue, whose code is {@code total}.
     *
     * @return a builder without name, maximum or children
     */
    public static CriterionBuilder root() {
        return new CriterionBuilder(CriterionCode.TOTAL.toString());
    }

    /**
     * Returns the code, which is unique in the catalogue.
     *
     * @return the code
     */
    public CriterionCode code() {
        return code;
    }

    /**
     * Returns the name.
     *
     * @return the name in the language of the catalogue and perhaps others
     */
    public LocalizedText name() {
        return name;
    }

    /**
     * Returns other published wordings of the name, in any language.
     *
     * @return the wordings, as given; may be none
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns the maximum.
     *
     * @return the most points possible, at least 1; for a criterion with children, the sum of their maxima
     */
    public int max() {
        return max;
    }

    /**
     * Returns the level.
     *
     * @return the level, which follows from the depth in the tree
     */
    public Level level() {
        return level;
    }

    /**
     * Returns the index in catalogue order: each criterion comes before its children, and these before its next sibling.
     *
     * @return 0 for the total
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * Returns the criterion of which this is a part.
     *
     * @return the parent, or empty for the total
     */
    public Optional<Criterion> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Returns the parts of this criterion, in catalogue order.
     *
     * @return the children; none for a leaf
     */
    public List<Criterion> children() {
        return children;
    }

    /**
     * Returns the criteria of which this is a part, the nearest first: for 3.2 these are 3 and the total.
     *
     * @return the ancestors; none for the total
     */
    public List<Criterion> ancestors() {
        var ancestors = new ArrayList<Criterion>();
        for (Criterion above = parent; above != null; above = above.parent) {
            ancestors.add(above);
        }
        return List.copyOf(ancestors);
    }

    /**
     * Returns all parts of this criterion at every depth, in catalogue order.
     *
     * @return the descendants; none for a leaf
     */
    public List<Criterion> descendants() {
        return children.stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants().stream()))
                .toList();
    }

    /**
     * Returns whether this criterion has no children.
     *
     * @return true for a leaf
     */
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
                && aliases.equals(other.aliases)
                && children.equals(other.children);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + ordinal;
    }

    /**
     * Returns code, name and maximum, such as {@code 3.2 Political governance (30)}, for messages.
     *
     * @return text with the name in English if there is one
     */
    @Override
    public String toString() {
        return code + " " + name.in() + " (" + max + ")";
    }
}
