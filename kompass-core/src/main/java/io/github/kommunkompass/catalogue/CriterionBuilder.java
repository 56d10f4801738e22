package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a criterion for a {@link CatalogueBuilder}. It accepts any values; {@link CatalogueBuilder#build()} reports all
 * violations at once. Not thread-safe.
 */
public final class CriterionBuilder {

    /** A text in one language as given, not validated. */
    record Name(String language, String text) {}

    final String code;
    final List<Name> names = new ArrayList<>();
    final List<Name> description = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();
    final List<String> misprints = new ArrayList<>();
    final List<CriterionBuilder> children = new ArrayList<>();

    @Nullable
    Integer max;

    CriterionBuilder(String code) {
        this.code = code;
    }

    /**
     * Adds the name in one language.
     *
     * @param language a BCP 47 tag
     * @param text the name
     * @return this builder
     */
    public CriterionBuilder name(String language, String text) {
        names.add(new Name(language, text));
        return this;
    }

    /**
     * Adds the description in one language: what the criterion is about.
     *
     * @param language a BCP 47 tag
     * @param text the description
     * @return this builder
     */
    public CriterionBuilder description(String language, String text) {
        description.add(new Name(language, text));
        return this;
    }

    /**
     * Adds another published wording of the name.
     *
     * @param wording the wording, in any language
     * @return this builder
     */
    public CriterionBuilder alias(String wording) {
        aliases.add(wording);
        return this;
    }

    /**
     * Adds a wording that was printed by mistake. A look-up by name finds it.
     *
     * @param wording the wording, in any language
     * @return this builder
     */
    public CriterionBuilder misprint(String wording) {
        misprints.add(wording);
        return this;
    }

    /**
     * Sets the maximum. A leaf requires one; for a criterion with children it is optional, and checked against the sum of
     * theirs.
     *
     * @param points at least 1
     * @return this builder
     */
    public CriterionBuilder max(int points) {
        this.max = points;
        return this;
    }

    /**
     * Adds a part of this criterion, after those added before.
     *
     * @param child the builder of the part
     * @return this builder
     */
    public CriterionBuilder add(CriterionBuilder child) {
        children.add(child);
        return this;
    }

    /** Returns the sum of the parts' maxima, or a leaf's own; 0 for a leaf without one. */
    long sumOrMax() {
        if (children.isEmpty()) {
            return max == null ? 0 : max;
        }
        return children.stream().mapToLong(CriterionBuilder::sumOrMax).sum();
    }

    /** Returns validated texts as one, or empty if there are none. */
    static Optional<LocalizedText> optional(List<Name> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(localized(names));
    }

    /** Returns validated names as a text. */
    static LocalizedText localized(List<Name> names) {
        var texts = new LinkedHashMap<String, String>();
        names.forEach(name -> texts.put(name.language(), name.text()));
        return LocalizedText.of(texts);
    }
}
