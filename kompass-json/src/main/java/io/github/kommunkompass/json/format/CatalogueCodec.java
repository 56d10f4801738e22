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

    /** Stands for what could not be read, so that all after it keeps its place; what is said against it is not reported. */
    private static final String UNREADABLE = "?";

    @Override
    Format format() {
        return Format.CATALOGUE;
    }

    @Override
    Optional<Catalogue> read(Members members, Value document) {
        CatalogueBuilder catalogue = Catalogue.builder(
                members.required("revision").flatMap(Value::string).orElse(UNREADABLE));
        members.optional("country").flatMap(Value::string).ifPresent(catalogue::country);
        Optional<String> language = members.required("language").flatMap(Value::string);
        language.ifPresent(catalogue::language);
        members.optional("label").ifPresent(value -> label(value, catalogue));
        members.optional("inUse").flatMap(CatalogueCodec::span).ifPresent(catalogue::inUse);
        members.required("root").map(CatalogueCodec::criterion).ifPresent(catalogue::root);
        Parts.elements(members.optional("groups")).forEach(group -> group(group, catalogue));
        Parts.sources(members.optional("sources")).forEach(catalogue::source);
        members.noOthers();
        return built(catalogue, document, language.isPresent());
    }

    /** Builds even where something is wrong already, for what else is; what only follows from it is not said. */
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

    /** Texts by language, as they are: the catalogue tells what is wrong with them. */
    private static Map<String, String> texts(Value value) {
        Map<String, String> texts = new LinkedHashMap<>();
        value.entries()
                .forEach((language, entry) -> texts.put(language, entry.string().orElse(UNREADABLE)));
        return texts;
    }

    /** The name of a criterion without any text lacks that in the language of the catalogue; a label has no such rule. */
    private static void label(Value value, CatalogueBuilder catalogue) {
        Map<String, String> texts = texts(value);
        if (texts.isEmpty() && !value.report().covers(value.path())) {
            value.invalid(JsonRule.INVALID_VALUE, "no text", "a text in at least one language");
        }
        texts.forEach(catalogue::label);
    }

    private static Optional<DateRange> span(Value value) {
        return value.object().flatMap(members -> {
            Optional<PartialDate> from = members.required("from").flatMap(Parts::date);
            Optional<Value> to = members.optional("to");
            Optional<PartialDate> end = to.flatMap(Parts::date);
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

    private static CriterionBuilder criterion(Members members) {
        CriterionBuilder criterion = Criterion.builder(
                members.required("code").flatMap(Value::string).orElse(UNREADABLE));
        members.required("name").ifPresent(name -> texts(name).forEach(criterion::name));
        Parts.elements(members.optional("aliases"))
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

    /** What is no array stands for parts that nobody knows, not for a leaf. */
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

    private static void group(Members members, CatalogueBuilder catalogue) {
        Map<String, String> name =
                members.required("name").map(CatalogueCodec::texts).orElse(Map.of());
        List<String> codes = Parts.elements(members.required("criteria")).stream()
                .map(code -> code.string().orElse(UNREADABLE))
                .toList();
        members.noOthers();
        catalogue.group(name, codes);
    }

    @Override
    void write(Catalogue catalogue, Writing writing) throws IOException {
        about(catalogue, writing);
        writing.object("root", catalogue.root(), CatalogueCodec::criterion)
                .array("groups", catalogue.groups(), (group, out) -> out.object(group, CatalogueCodec::group))
                .array("sources", catalogue.sources(), Parts::source);
    }

    /** Writes what a catalogue is, without its criteria. */
    static void about(Catalogue catalogue, Writing writing) throws IOException {
        writing.member("revision", catalogue.revision().toString());
        if (catalogue.country().isPresent()) {
            writing.member("country", catalogue.country().get());
        }
        writing.member("language", catalogue.language());
        if (catalogue.label().isPresent()) {
            writing.member("label", catalogue.label().get(), Parts::text);
        }
        if (catalogue.inUse().isPresent()) {
            writing.object("inUse", catalogue.inUse().get(), CatalogueCodec::span);
        }
    }

    private static void span(DateRange span, Writing writing) throws IOException {
        writing.member("from", span.from().toString());
        if (span.to().isPresent()) {
            writing.member("to", span.to().get().toString());
        }
    }

    private static void criterion(Criterion criterion, Writing writing) throws IOException {
        writing.member("code", criterion.code().toString())
                .member("name", criterion.name(), Parts::text)
                .array("aliases", criterion.aliases(), (alias, out) -> out.string(alias))
                .member("max", criterion.max())
                .array("criteria", criterion.children(), (part, out) -> out.object(part, CatalogueCodec::criterion));
    }

    private static void group(CriterionGroup group, Writing writing) throws IOException {
        writing.member("name", group.name(), Parts::text)
                .array("criteria", group.criteria(), (code, out) -> out.string(code.toString()));
    }
}
