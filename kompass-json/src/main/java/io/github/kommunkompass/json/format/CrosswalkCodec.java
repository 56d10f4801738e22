package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.CrosswalkRule;
import io.github.kommunkompass.revision.InvalidCrosswalkException;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code kompass/crosswalk/1}. */
final class CrosswalkCodec extends Codec<Crosswalk> {

    private static final String UNREADABLE = "?";

    private final Catalogues catalogues;

    CrosswalkCodec(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    Format format() {
        return Format.CROSSWALK;
    }

    @Override
    Optional<Crosswalk> read(ObjectReader members, Value document) {
        Optional<Catalogue> from = members.required("from").flatMap(value -> SharedJson.catalogue(value, catalogues));
        Optional<Catalogue> to = members.required("to").flatMap(value -> SharedJson.catalogue(value, catalogues));
        Optional<CrosswalkAuthority> authority = members.required("authority").flatMap(CrosswalkCodec::authority);
        List<CrosswalkLink> links = SharedJson.elements(members.required("links")).stream()
                .map(CrosswalkCodec::link)
                .toList();
        List<CriterionCode> removed = codes(members.optional("removed"));
        List<CriterionCode> added = codes(members.optional("added"));
        members.noOthers();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Crosswalk.of(
                    from.get(), to.get(), authority.orElse(CrosswalkAuthority.none()), links, removed, added));
        } catch (InvalidCrosswalkException e) {
            document.addAll(e.violations().stream()
                    .filter(violation -> violation.rule() != CrosswalkRule.EMPTY_SIDE || isEmpty(violation, document))
                    .toList());
            return Optional.empty();
        }
    }

    /** Returns whether an array has no elements, as opposed to no valid ones. */
    private static boolean isEmpty(Violation violation, Value document) {
        return document.at(violation.path()).node() instanceof Node.ArrayNode array
                && array.elements().isEmpty();
    }

    private static Optional<CrosswalkAuthority> authority(Value value) {
        return value.object().flatMap(members -> {
            Optional<CrosswalkAuthority.Kind> kind = members.required("kind")
                    .flatMap(word -> word.word(List.of(CrosswalkAuthority.Kind.values()), CrosswalkAuthority.Kind::id));
            boolean isNone = kind.equals(Optional.of(CrosswalkAuthority.Kind.NONE));
            Optional<String> name =
                    isNone ? Optional.empty() : members.required("name").flatMap(Value::text);
            members.noOthers();
            return kind.flatMap(one -> switch (one) {
                case NONE -> Optional.of(CrosswalkAuthority.none());
                case AUTHOR -> name.map(CrosswalkAuthority::author);
                case PUBLISHER -> name.map(CrosswalkAuthority::publisher);
            });
        });
    }

    /** Returns a placeholder for an invalid link, so that the paths of other links are correct. */
    private static CrosswalkLink link(Value value) {
        Optional<CrosswalkLink> link = value.object().map(members -> {
            Optional<Relation> relation =
                    members.required("relation").flatMap(word -> word.word(List.of(Relation.values()), Relation::id));
            Set<CriterionCode> from = new LinkedHashSet<>();
            members.required("from").ifPresent(side -> side(side, from));
            Set<CriterionCode> to = new LinkedHashSet<>();
            members.required("to").ifPresent(side -> side(side, to));
            Optional<String> reason = members.required("reason").flatMap(Value::text);
            Optional<Source> source =
                    members.required("source").flatMap(Value::text).map(Source::of);
            members.noOthers();
            return CrosswalkLink.of(
                    relation.orElse(Relation.OVERLAPS),
                    from,
                    to,
                    reason.orElse(UNREADABLE),
                    source.orElse(Source.of(UNREADABLE)));
        });
        return link.orElseGet(
                () -> CrosswalkLink.of(Relation.OVERLAPS, Set.of(), Set.of(), UNREADABLE, Source.of(UNREADABLE)));
    }

    private static void side(Value value, Set<CriterionCode> codes) {
        for (Value element : value.elements()) {
            element.parsed(CriterionCode::of).ifPresent(code -> {
                if (!codes.add(code)) {
                    element.invalid(JsonRule.INVALID_VALUE, code + " a second time", "each criterion once");
                }
            });
        }
    }

    private static List<CriterionCode> codes(Optional<Value> value) {
        List<CriterionCode> codes = new ArrayList<>();
        SharedJson.elements(value)
                .forEach(element -> codes.add(
                        element.parsed(CriterionCode::of).orElse(CriterionCode.of("unreadable-" + codes.size()))));
        return codes;
    }

    @Override
    void write(Crosswalk crosswalk, JsonWriter writer) throws IOException {
        writer.member("from", crosswalk.from().revision().toString())
                .member("to", crosswalk.to().revision().toString())
                .object("authority", crosswalk.authority(), CrosswalkCodec::authority)
                .list(
                        "links",
                        crosswalk.links(),
                        (link, out) -> out.object(link, (one, inside) -> {
                            inside.member("relation", one.relation().id())
                                    .list("from", inOrder(one.from(), crosswalk.from()), CrosswalkCodec::code)
                                    .list("to", inOrder(one.to(), crosswalk.to()), CrosswalkCodec::code)
                                    .member("reason", one.reason())
                                    .member("source", one.source().text());
                        }))
                .array("removed", crosswalk.removed(), CrosswalkCodec::code)
                .array("added", crosswalk.added(), CrosswalkCodec::code);
    }

    private static void authority(CrosswalkAuthority authority, JsonWriter writer) throws IOException {
        writer.member("kind", authority.kind().id());
        if (authority.name().isPresent()) {
            writer.member("name", authority.name().get());
        }
    }

    private static List<Criterion> inOrder(Set<CriterionCode> codes, Catalogue catalogue) {
        return catalogue.criteria().stream()
                .filter(criterion -> codes.contains(criterion.code()))
                .toList();
    }

    private static void code(Criterion criterion, JsonWriter writer) throws IOException {
        writer.string(criterion.code().toString());
    }
}
