package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Builds a catalogue once more, part by part, with what is to be different. */
record CatalogueCopy(
        Function<Criterion, String> code,
        ToIntFunction<Criterion> max,
        Function<Criterion, List<Criterion>> children,
        UnaryOperator<String> name) {

    static final CatalogueCopy SAME = new CatalogueCopy(
            criterion -> criterion.code().toString(), Criterion::max, Criterion::children, UnaryOperator.identity());

    /** All codes but that of the total are others, which the original does not have. */
    static final CatalogueCopy RECODED = new CatalogueCopy(
            criterion -> criterion.parent().isEmpty() ? "total" : "recoded-" + criterion.ordinal(),
            Criterion::max,
            Criterion::children,
            UnaryOperator.identity());

    CatalogueCopy withCode(Criterion changed, String other) {
        return new CatalogueCopy(
                criterion -> criterion.equals(changed) ? other : code.apply(criterion), max, children, name);
    }

    CatalogueCopy withMax(Criterion changed, int other) {
        return new CatalogueCopy(
                code, criterion -> criterion.equals(changed) ? other : max.applyAsInt(criterion), children, name);
    }

    CatalogueCopy withChildren(Criterion changed, List<Criterion> others) {
        return new CatalogueCopy(
                code, max, criterion -> criterion.equals(changed) ? others : children.apply(criterion), name);
    }

    CatalogueCopy withNames(UnaryOperator<String> other) {
        return new CatalogueCopy(code, max, children, other);
    }

    Catalogue of(Catalogue original) {
        return of(original, original.revision().toString());
    }

    Catalogue of(Catalogue original, String revision) {
        CatalogueBuilder copy = Catalogue.builder(revision)
                .language(original.language())
                .root(describe(Criterion.root(), original.root()));
        original.country().ifPresent(copy::country);
        original.label().ifPresent(label -> label.texts().forEach(copy::label));
        original.description().ifPresent(text -> text.texts().forEach(copy::description));
        original.inUse().ifPresent(copy::inUse);
        original.groups()
                .forEach(group -> copy.group(
                        group.name().texts(),
                        group.criteria().stream()
                                .map(grouped -> code.apply(original.criterion(grouped)))
                                .toList()));
        original.sources().forEach(copy::source);
        return copy.build();
    }

    private CriterionBuilder describe(CriterionBuilder builder, Criterion original) {
        original.name().texts().forEach((language, text) -> builder.name(language, name.apply(text)));
        original.description().ifPresent(text -> text.texts().forEach(builder::description));
        original.aliases().forEach(alias -> builder.alias(name.apply(alias)));
        original.misprints().forEach(misprint -> builder.misprint(name.apply(misprint)));
        if (original.isLeaf()) {
            builder.max(max.applyAsInt(original));
        }
        children.apply(original).forEach(child -> builder.add(describe(Criterion.builder(code.apply(child)), child)));
        return builder;
    }
}
