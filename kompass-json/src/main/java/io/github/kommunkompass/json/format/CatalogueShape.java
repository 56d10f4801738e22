package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.CatalogueRule;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.catalogue.InvalidCatalogueException;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code kompass/catalogue/1}. */
final class CatalogueShape extends DocumentShape<Catalogue> {

    private final Member<Catalogue, String> revision = required(
            "revision", CriterionShape.CODE, catalogue -> catalogue.revision().toString());
    private final Member<Catalogue, String> country =
            optional("country", StringShape.any().like(Common.COUNTRY), Catalogue::country);
    private final Member<Catalogue, String> language = required("language", Common.LANGUAGE, Catalogue::language);
    private final Member<Catalogue, Map<String, String>> label = optional(
            "label", CriterionShape.NAMES, catalogue -> catalogue.label().map(LocalizedText::texts));
    private final Member<Catalogue, Map<String, String>> description = optional(
                    "description",
                    CriterionShape.NAMES,
                    catalogue -> catalogue.description().map(LocalizedText::texts))
            .described("What the revision looks at, by BCP 47 language tag.");
    private final Member<Catalogue, DateRange> inUse = optional("inUse", SpanShape.SPAN, Catalogue::inUse)
            .described("The period in which the revision was in use.");
    private final Member<Catalogue, CriterionShape.Draft> root =
            required("root", CriterionShape.CRITERION, catalogue -> CriterionShape.Draft.of(catalogue.root()));
    private final Member<Catalogue, List<GroupDraft>> groups = unlessEmpty(
                    "groups",
                    ListShape.of(new GroupShape()).orElse(GroupDraft.NONE),
                    catalogue -> catalogue.groups().stream().map(GroupDraft::of).toList())
            .described("Groups of criteria with a name of their own.");
    private final Member<Catalogue, List<Source>> sources = unlessEmpty("sources", Common.SOURCES, Catalogue::sources);

    CatalogueShape() {
        super(
                "catalogue",
                Catalogue.class,
                "Catalogue",
                "The criteria of one revision, as a tree with the total as root. " + WHOLE_NUMBERS);
    }

    /** A group, which is written and not read without its catalogue. */
    static final Shape<CriterionGroup> GROUP = new GroupShape().written(GroupDraft::of);

    /** The parts of a group, valid or not. */
    private record GroupDraft(Map<String, String> name, List<String> criteria) {

        static final GroupDraft NONE = new GroupDraft(Map.of(), List.of());

        static GroupDraft of(CriterionGroup group) {
            return new GroupDraft(
                    group.name().texts(),
                    group.criteria().stream().map(Object::toString).toList());
        }
    }

    private static final class GroupShape extends ObjectShape<GroupDraft> {

        private final Member<GroupDraft, Map<String, String>> name =
                required("name", CriterionShape.NAMES, GroupDraft::name);
        private final Member<GroupDraft, List<String>> criteria = required(
                "criteria",
                ListShape.of(CriterionShape.CODE)
                        .orElse(CriterionShape.UNREADABLE)
                        .with("minItems", 1)
                        .with("uniqueItems", true),
                GroupDraft::criteria);

        @Override
        protected GroupDraft make(Members read) {
            return new GroupDraft(read.get(name, Map.of()), read.get(criteria, List.of()));
        }
    }

    @Override
    protected @Nullable Catalogue make(Members read) {
        if (read.in().report().isFull()) {
            return null;
        }
        CatalogueBuilder catalogue = Catalogue.builder(read.get(revision, CriterionShape.UNREADABLE));
        read.find(country).ifPresent(catalogue::country);
        read.find(language).ifPresent(catalogue::language);
        CriterionShape.textsOf(label, read).forEach(catalogue::label);
        CriterionShape.textsOf(description, read).forEach(catalogue::description);
        read.find(inUse).ifPresent(catalogue::inUse);
        if (read.has(root)) {
            catalogue.root(read.get(root, CriterionShape.Draft.NONE).builder());
        }
        read.get(groups, List.of()).forEach(group -> catalogue.group(group.name(), group.criteria()));
        read.get(sources, List.of()).forEach(catalogue::source);
        return built(catalogue, read);
    }

    /** Builds even after errors, to find others, and omits violations that only follow from reported ones. */
    private @Nullable Catalogue built(CatalogueBuilder catalogue, Members read) {
        try {
            return catalogue.build();
        } catch (InvalidCatalogueException e) {
            Input in = read.in();
            boolean languageIsKnown = read.get(language) != null;
            boolean codesAreKnown = e.violations().stream()
                    .noneMatch(violation ->
                            violation.rule() == CatalogueRule.INVALID_CODE && in.isReported(violation.path()));
            in.addAll(e.violations().stream()
                    .filter(violation -> languageIsKnown || violation.rule() != CatalogueRule.NAME_MISSING)
                    .filter(violation -> codesAreKnown || violation.rule() != CatalogueRule.UNKNOWN_CRITERION)
                    .toList());
            return null;
        }
    }
}
