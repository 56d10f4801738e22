package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Catalogue}. It accepts any values; {@link #build()} reports all violations at once. Not thread-safe.
 */
public final class CatalogueBuilder {

    /** A group as given, not validated. */
    record Group(List<CriterionBuilder.Name> names, List<String> codes) {}

    final String revision;
    final List<CriterionBuilder.Name> label = new ArrayList<>();
    final List<CriterionBuilder.Name> description = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();

    @Nullable
    String country;

    @Nullable
    DateRange inUse;

    String language = "en";
    CriterionBuilder root = Criterion.root();

    CatalogueBuilder(String revision) {
        this.revision = revision;
    }

    /**
     * Sets the country.
     *
     * @param code an ISO 3166-1 code of two letters
     * @return this builder
     */
    public CatalogueBuilder country(String code) {
        this.country = code;
        return this;
    }

    /**
     * Sets the language in which every criterion has a name.
     *
     * @param tag a BCP 47 tag
     * @return this builder
     */
    public CatalogueBuilder language(String tag) {
        this.language = tag;
        return this;
    }

    /**
     * Adds the label, a name of the revision for display, in one language.
     *
     * @param tag a BCP 47 tag
     * @param text the label
     * @return this builder
     */
    public CatalogueBuilder label(String tag, String text) {
        label.add(new CriterionBuilder.Name(tag, text));
        return this;
    }

    /**
     * Adds the description in one language: what the revision looks at.
     *
     * @param tag a BCP 47 tag
     * @param text the description
     * @return this builder
     */
    public CatalogueBuilder description(String tag, String text) {
        description.add(new CriterionBuilder.Name(tag, text));
        return this;
    }

    /**
     * Sets the period in which evaluations used this revision.
     *
     * @param range the widest range with a source
     * @return this builder
     */
    public CatalogueBuilder inUse(DateRange range) {
        this.inUse = range;
        return this;
    }

    /**
     * Sets the total with all its parts.
     *
     * @param criterion a builder from {@link Criterion#root()}
     * @return this builder
     */
    public CatalogueBuilder root(CriterionBuilder criterion) {
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
    public CatalogueBuilder group(Map<String, String> name, List<String> codes) {
        List<CriterionBuilder.Name> names = new ArrayList<>();
        name.forEach((language, text) -> names.add(new CriterionBuilder.Name(language, text)));
        groups.add(new Group(names, List.copyOf(codes)));
        return this;
    }

    /**
     * Adds a source of the catalogue.
     *
     * @param source a source
     * @return this builder
     */
    public CatalogueBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    /**
     * Builds the catalogue.
     *
     * @return the catalogue
     * @throws InvalidCatalogueException if the catalogue is invalid, with every violation
     */
    public Catalogue build() {
        List<Violation> violations = CatalogueCheck.violations(this);
        if (!violations.isEmpty()) {
            throw new InvalidCatalogueException(revision, violations);
        }
        return new Catalogue(this);
    }
}
