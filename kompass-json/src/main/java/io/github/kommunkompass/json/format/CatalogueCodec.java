package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.CatalogueRule;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.catalogue.InvalidCatalogueException;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code kompass/catalogue/1}. */
final class CatalogueCodec extends Codec<Catalogue> {

    /** A placeholder for an unreadable value, so that later indexes are correct. Violations about it are not reported. */
    private static final String UNREADABLE = "?";

    @Override
    Format format() {
        return Format.CATALOGUE;
    }

    @Override
    Optional<Catalogue> read(ObjectReader members, Value document) {
        CatalogueBuilder catalogue = Catalogue.builder(
                members.required("revision").flatMap(Value::string).orElse(UNREADABLE));
        members.optional("country").flatMap(Value::string).ifPresent(catalogue::country);
        Optional<String> language = members.required("language").flatMap(Value::string);
        language.ifPresent(catalogue::language);
        members.optional("label").ifPresent(value -> label(value, catalogue));
        members.optional("inUse").flatMap(CatalogueCodec::span).ifPresent(catalogue::inUse);
        members.required("root").map(CatalogueCodec::criterion).ifPresent(catalogue::root);
        SharedJson.elements(members.optional("groups")).forEach(group -> group(group, catalogue));
        SharedJson.sources(members.optional("sources")).forEach(catalogue::source);
        members.noOthers();
        return built(catalogue, document, language.isPresent());
    }

    /** Builds even after errors, to find others, and omits violations that only follow from reported ones. */
    private static Optional<Catalogue> built(CatalogueBuilder catalogue, Value document, boolean languageIsKnown) {
        try {
            return Optional.of(catalogue.build());
        } catch (InvalidCatalogueException e) {
            boolean codesAreKnown = e.violations().stream()
                    .noneMatch(violation -> violation.rule() == CatalogueRule.INVALID_CODE
                            && document.report().covers(violation.path()));
            document.addAll(e.violations().stream()
                    .filter(violation -> languageIsKnown || violation.rule() != CatalogueRule.NAME_MISSING)
                    .filter(violation -> codesAreKnown || violation.rule() != CatalogueRule.UNKNOWN_CRITERION)
                    .toList());
            return Optional.empty();
        }
    }

    /** Returns texts by language, which the catalogue validates. */
    private static Map<String, String> texts(Value value) {
        Map<String, String> texts = new LinkedHashMap<>();
        value.entries()
                .forEach((language, entry) -> texts.put(language, entry.string().orElse(UNREADABLE)));
        return texts;
    }

    /** Reads a label. The catalogue does not require a text in its language, so that an empty label is reported here. */
    private static void label(Value value, CatalogueBuilder catalogue) {
        Map<String, String> texts = texts(value);
        if (texts.isEmpty() && !value.report().covers(value.path())) {
            value.invalid(JsonRule.INVALID_VALUE, "no text", "a text in at least one language");
        }
        texts.forEach(catalogue::label);
    }

    private static Optional<DateRange> span(Value value) {
        return value.object().flatMap(members -> {
            Optional<PartialDate> from = members.required("from").flatMap(SharedJson::date);
            Optional<Value> to = members.optional("to");
            Optional<PartialDate> end = to.flatMap(SharedJson::date);
            members.noOthers();
            if (from.isEmpty() || to.isPresent() != end.isPresent()) {
                return Optional.empty();
            }
            return value.made(
                    () -> end.map(date -> DateRange.of(from.get(), date)).orElseGet(() -> DateRange.from(from.get())));
        });
    }

    private static CriterionBuilder criterion(Value value) {
        Optional<CriterionBuilder> criterion = value.object().map(CatalogueCodec::criterion);
        return criterion.orElseGet(() -> Criterion.builder(UNREADABLE));
    }

    private static CriterionBuilder criterion(ObjectReader members) {
        CriterionBuilder criterion = Criterion.builder(
                members.required("code").flatMap(Value::string).orElse(UNREADABLE));
        members.required("name").ifPresent(name -> texts(name).forEach(criterion::name));
        SharedJson.elements(members.optional("aliases"))
                .forEach(alias -> criterion.alias(alias.string().orElse(UNREADABLE)));
        OptionalInt max = members.optional("max").map(Value::integer).orElse(OptionalInt.empty());
        max.ifPresent(criterion::max);
        members.optional("criteria")
                .map(CatalogueCodec::parts)
                .orElse(List.of())
                .forEach(criterion::add);
        members.noOthers();
        return criterion;
    }

    /** Returns one unreadable part for a value that is not an array, since without parts the criterion would be a leaf. */
    private static List<CriterionBuilder> parts(Value value) {
        List<Value> elements = value.elements();
        return value.report().covers(value.path())
                ? List.of(Criterion.builder(UNREADABLE))
                : elements.stream().map(CatalogueCodec::criterion).toList();
    }

    private static void group(Value value, CatalogueBuilder catalogue) {
        value.object()
                .ifPresentOrElse(members -> group(members, catalogue), () -> catalogue.group(Map.of(), List.of()));
    }

    private static void group(ObjectReader members, CatalogueBuilder catalogue) {
        Map<String, String> name =
                members.required("name").map(CatalogueCodec::texts).orElse(Map.of());
        List<String> codes = SharedJson.elements(members.required("criteria")).stream()
                .map(code -> code.string().orElse(UNREADABLE))
                .toList();
        members.noOthers();
        catalogue.group(name, codes);
    }

    @Override
    void write(Catalogue catalogue, JsonWriter writer) throws IOException {
        about(catalogue, writer);
        writer.object("root", catalogue.root(), CatalogueCodec::criterion)
                .array("groups", catalogue.groups(), (group, out) -> out.object(group, CatalogueCodec::group))
                .array("sources", catalogue.sources(), SharedJson::source);
    }

    /** Writes the members other than the criteria. */
    static void about(Catalogue catalogue, JsonWriter writer) throws IOException {
        writer.member("revision", catalogue.revision().toString());
        if (catalogue.country().isPresent()) {
            writer.member("country", catalogue.country().get());
        }
        writer.member("language", catalogue.language());
        if (catalogue.label().isPresent()) {
            writer.member("label", catalogue.label().get(), SharedJson::text);
        }
        if (catalogue.inUse().isPresent()) {
            writer.object("inUse", catalogue.inUse().get(), CatalogueCodec::span);
        }
    }

    private static void span(DateRange span, JsonWriter writer) throws IOException {
        writer.member("from", span.from().toString());
        if (span.to().isPresent()) {
            writer.member("to", span.to().get().toString());
        }
    }

    private static void criterion(Criterion criterion, JsonWriter writer) throws IOException {
        writer.member("code", criterion.code().toString())
                .member("name", criterion.name(), SharedJson::text)
                .array("aliases", criterion.aliases(), (alias, out) -> out.string(alias))
                .member("max", criterion.max())
                .array("criteria", criterion.children(), (part, out) -> out.object(part, CatalogueCodec::criterion));
    }

    private static void group(CriterionGroup group, JsonWriter writer) throws IOException {
        writer.member("name", group.name(), SharedJson::text)
                .array("criteria", group.criteria(), (code, out) -> out.string(code.toString()));
    }
}
